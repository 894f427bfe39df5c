/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.data.store;

import org.ganvas.data.DataException;

/** Where the bytes of a set of images are. Safe for reading from several threads at once. */
public interface Pixels extends AutoCloseable {

	/**
	 * Reads one image.
	 *
	 * @param index the image, from 0
	 * @param into receives the unsigned bytes {@code [channels, height, width]}
	 * @param offset where in {@code into} they begin
	 * @throws DataException if the file behind is no longer readable
	 */
	void read(int index, byte[] into, int offset) throws DataException;

	/** Lets go of the files behind, if there are any. */
	@Override
	default void close() {
	}
}
