/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.data;

import java.util.List;

import org.ganvas.model.shape.Shape;

/** A set of images of one shape, with or without labels. Reading is safe from several threads at once. */
public interface ImageData extends AutoCloseable {

	/** @return the name for people, for example {@code Fashion-MNIST (train)} */
	String name();

	/** @return the shape of one image, {@code [channels, height, width]} */
	Shape shape();

	/** @return the number of images, at least 1 */
	int size();

	/** @return the names of the classes in the order of their labels; empty if the images have no labels */
	List<String> classNames();

	/**
	 * The class of an image.
	 *
	 * @param index the image, from 0
	 * @return the position in {@link #classNames()}, or -1 if the images have no labels
	 */
	int label(int index);

	/**
	 * Reads one image as unsigned bytes, channel by channel and row by row: {@code [channels, height, width]}.
	 *
	 * @param index the image, from 0
	 * @param into receives {@code shape().size()} bytes
	 * @param offset where in {@code into} they begin
	 * @throws DataException if the file behind the data is no longer readable
	 */
	void read(int index, byte[] into, int offset) throws DataException;

	/** Releases what is held; more than one call does no harm. */
	@Override
	void close();
}
