/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.data.store;

import java.util.List;
import java.util.Objects;

import org.ganvas.data.DataException;
import org.ganvas.data.ImageData;
import org.ganvas.model.shape.Shape;

/** Images whose pixels are in a {@link Pixels} and whose labels, if they have any, are on the heap. */
public final class StoredImages implements ImageData {

	private final String name;
	private final Shape shape;
	private final int size;
	private final Labels labels;
	private volatile Pixels pixels;

	/**
	 * Creates the data.
	 *
	 * @param name the name for people
	 * @param shape the shape of one image
	 * @param size the number of images
	 * @param pixels where the images are
	 * @param labels one label per image, or {@link Labels#NONE}
	 */
	public StoredImages(String name, Shape shape, int size, Pixels pixels, Labels labels) {
		this.name = Objects.requireNonNull(name, "name");
		this.shape = Objects.requireNonNull(shape, "shape");
		this.size = size;
		this.pixels = Objects.requireNonNull(pixels, "pixels");
		this.labels = Objects.requireNonNull(labels, "labels");
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public Shape shape() {
		return shape;
	}

	@Override
	public int size() {
		return size;
	}

	@Override
	public List<String> classNames() {
		return labels.classNames();
	}

	@Override
	public int label(int index) {
		return labels.of(Objects.checkIndex(index, size));
	}

	@Override
	public void read(int index, byte[] into, int offset) throws DataException {
		Pixels source = pixels;
		if (source == null) {
			throw new IllegalStateException(name + " is closed.");
		}
		source.read(Objects.checkIndex(index, size), into, offset);
	}

	@Override
	public void close() {
		Pixels source = pixels;
		pixels = null;
		if (source != null) {
			source.close();
		}
	}
}
