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
import java.util.Objects;

import org.ganvas.model.shape.Shape;

/**
 * A data set that Ganvas knows by name, for listings.
 *
 * @param id what the user writes, for example {@code mnist}
 * @param title the name for people
 * @param shape the shape of one image
 * @param trainCount the number of training images
 * @param testCount the number of test images
 * @param classNames the names of the classes
 * @param license the license, or what is known about it
 * @param citation whom to cite
 * @param state where the data are
 * @param location for people: {@code embedded}, the folder of the files, or the folder they would be put in
 * @param downloadBytes the size of the download that is still needed; 0 when there is none
 */
public record DatasetInfo(String id, String title, Shape shape, int trainCount, int testCount, List<String> classNames,
		String license, String citation, State state, String location, long downloadBytes) {

	/** Where the data are. */
	public enum State {
		/** Part of Ganvas. */
		EMBEDDED,
		/** All files are in the cache folder. Their checksums are verified when they are opened. */
		DOWNLOADED,
		/** At least one file is missing. */
		NOT_DOWNLOADED
	}

	/** Copies the names and checks that all is given. */
	public DatasetInfo {
		classNames = List.copyOf(classNames);
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(title, "title");
		Objects.requireNonNull(shape, "shape");
		Objects.requireNonNull(state, "state");
	}
}
