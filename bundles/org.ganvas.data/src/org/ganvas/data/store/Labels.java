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
import java.util.stream.IntStream;

/** The classes of a set of images. */
public final class Labels {

	/** No image has a label. */
	public static final Labels NONE = new Labels(null, List.of());

	private final int[] labels;
	private final List<String> classNames;

	private Labels(int[] labels, List<String> classNames) {
		this.labels = labels;
		this.classNames = List.copyOf(classNames);
	}

	/**
	 * Labels with names.
	 *
	 * @param labels one per image, each a position in the names
	 * @param classNames the names
	 * @return the labels
	 */
	public static Labels of(int[] labels, List<String> classNames) {
		return new Labels(labels.clone(), classNames);
	}

	/**
	 * Labels whose names are not known: the classes are called 0, 1 and so on up to the largest label.
	 *
	 * @param labels one per image, at least 0
	 * @return the labels
	 */
	public static Labels unnamed(int[] labels) {
		int largest = IntStream.of(labels).max().orElse(-1);
		return of(labels, IntStream.rangeClosed(0, largest).mapToObj(String::valueOf).toList());
	}

	/** @return the names of the classes; empty for {@link #NONE} */
	public List<String> classNames() {
		return classNames;
	}

	/**
	 * The label of an image.
	 *
	 * @param index the image, from 0
	 * @return its class, or -1
	 */
	public int of(int index) {
		return labels == null ? -1 : labels[index];
	}
}
