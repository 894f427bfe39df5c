/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.data;

import java.util.List;

import org.ganvas.data.ImageData;
import org.ganvas.model.shape.Shape;

/** Images of two pixels that say which image they are: the index's high and low byte. */
final class CountingImages implements ImageData {

	private final int size;
	private boolean closed;

	CountingImages(int size) {
		this.size = size;
	}

	@Override
	public String name() {
		return "counting";
	}

	@Override
	public Shape shape() {
		return Shape.image(1, 1, 2);
	}

	@Override
	public int size() {
		return size;
	}

	@Override
	public List<String> classNames() {
		return List.of("even", "odd");
	}

	@Override
	public int label(int index) {
		return index % 2;
	}

	@Override
	public void read(int index, byte[] into, int offset) {
		into[offset] = (byte) (index >> 8);
		into[offset + 1] = (byte) index;
	}

	@Override
	public void close() {
		closed = true;
	}

	boolean isClosed() {
		return closed;
	}
}
