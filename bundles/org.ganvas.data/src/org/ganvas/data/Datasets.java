/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.data;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.StreamSupport;

import org.ganvas.model.field.Settings;
import org.ganvas.model.shape.Shape;

/** Opens the data that an experiment names. */
public final class Datasets {

	private static final List<DatasetOpener> OPENERS = StreamSupport
			.stream(ServiceLoader.load(DatasetOpener.class, DatasetOpener.class.getClassLoader()).spliterator(), false)
			.toList();

	private Datasets() {
	}

	/**
	 * Opens data with {@link DataOptions#standard()}. A data set of the catalog is downloaded if it is not there yet.
	 *
	 * @param dataset settings of a {@code DatasetSource}
	 * @param base the folder to which relative paths are relative
	 * @return the data, to be closed by the caller
	 * @throws DataException if they cannot be opened
	 */
	public static ImageData open(Settings dataset, Path base) throws DataException {
		return open(dataset, base, DataOptions.standard());
	}

	/**
	 * Opens data. A data set of the catalog is downloaded if it is not there yet.
	 *
	 * @param dataset settings of a {@code DatasetSource}
	 * @param base the folder to which relative paths are relative
	 * @param options budget, cache, progress
	 * @return the data, to be closed by the caller
	 * @throws DataException if they cannot be opened
	 */
	public static ImageData open(Settings dataset, Path base, DataOptions options) throws DataException {
		return opener(dataset).open(dataset, base, options);
	}

	/**
	 * Finds what opens data.
	 *
	 * @param dataset settings of a {@code DatasetSource}
	 * @return the opener of its type
	 * @throws DataException if there is none
	 */
	public static DatasetOpener opener(Settings dataset) throws DataException {
		return OPENERS.stream().filter(o -> o.source().isInstance(dataset.definition())).findFirst()
				.orElseThrow(() -> new DataException("This version of Ganvas cannot open data of type "
						+ dataset.definition().type() + "."));
	}

	/**
	 * Checks that the data are what a model takes.
	 *
	 * @param data the data
	 * @param needed the shape that the discriminator takes and the generator makes
	 * @throws DataException if the shapes differ; the message has both
	 */
	public static void requireShape(ImageData data, Shape needed) throws DataException {
		if (!data.shape().equals(needed)) {
			throw new DataException("The images of " + data.name() + " are " + data.shape()
					+ " [channels, height, width], "
					+ "but the model is made for " + needed
					+ ". Change the model's image shape or choose other data; "
					+ "a folder of images is resized to any shape.");
		}
	}

	/**
	 * The data sets known by name.
	 *
	 * @param options tells the cache folder
	 * @return embedded ones first, then by id
	 */
	public static List<DatasetInfo> describe(DataOptions options) {
		return OPENERS.stream().flatMap(opener -> opener.describe(options).stream())
				.sorted(Comparator.comparing((DatasetInfo i) -> i.state() != DatasetInfo.State.EMBEDDED)
						.thenComparing(DatasetInfo::id))
				.toList();
	}

	/** @return the data sets known by name, with {@link DataOptions#standard()} */
	public static List<DatasetInfo> describe() {
		return describe(DataOptions.standard());
	}
}
