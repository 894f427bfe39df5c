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
import java.util.List;

import org.ganvas.model.field.Definition;
import org.ganvas.model.field.Settings;

/** Opens data sets of one source type. One class per type, registered as a service. */
public interface DatasetOpener {

	/** @return the class of the {@code DatasetSource} that this one opens */
	Class<? extends Definition> source();

	/**
	 * Opens the data.
	 *
	 * @param dataset settings of the source type
	 * @param base the folder to which relative paths are relative
	 * @param options budget, cache, progress
	 * @return the data, to be closed by the caller
	 * @throws DataException if they cannot be opened
	 */
	ImageData open(Settings dataset, Path base, DataOptions options) throws DataException;

	/**
	 * Looks at the headers of the data. Nothing is downloaded or written.
	 *
	 * @param dataset settings of the source type
	 * @param base the folder to which relative paths are relative
	 * @param options tells the cache folder
	 * @return what they tell
	 * @throws DataException if the data are not there or cannot be used
	 */
	DataSummary inspect(Settings dataset, Path base, DataOptions options) throws DataException;

	/**
	 * Reads some images to show them. Nothing is downloaded or written.
	 *
	 * @param dataset settings of the source type; a folder's shape may be absent
	 * @param base the folder to which relative paths are relative
	 * @param most the largest number of images
	 * @param options cache, progress
	 * @return the images
	 * @throws DataException if the data are not there or cannot be used
	 */
	ImageSample sample(Settings dataset, Path base, int most, DataOptions options) throws DataException;

	/**
	 * The data sets that this source knows by name.
	 *
	 * @param options tells the cache folder
	 * @return their descriptions; empty if the user names files
	 */
	default List<DatasetInfo> describe(DataOptions options) {
		return List.of();
	}
}
