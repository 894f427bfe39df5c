/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.data;

/** Hears how far a download, unpacking or conversion has come. Called on the thread that opens the data. */
@FunctionalInterface
public interface DataProgress {

	/** Nobody listens. */
	DataProgress NONE = (what, done, total) -> {
	};

	/**
	 * Some more is done. Called at most a few times per second, and once when all is done.
	 *
	 * @param what what is being done, for example {@code Downloading train-images-idx3-ubyte.gz}
	 * @param done how much is done: bytes of a download or an unpacked file, images of a folder
	 * @param total how much there is to do, in the same unit
	 */
	void worked(String what, long done, long total);
}
