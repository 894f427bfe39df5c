/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.data.idx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.ganvas.data.DataException;
import org.ganvas.data.store.DataFiles;
import org.ganvas.data.store.Labels;

/** Reads the labels that belong to images. */
final class IdxLabels {

	private IdxLabels() {
	}

	static Labels read(IdxInput labels, IdxInput images, IdxHeader imageHeader, List<String> classNames)
			throws DataException {
		try (IdxStream in = labels.open()) {
			IdxHeader header = header(labels, in, images, imageHeader);
			byte[] bytes = in.readNBytes(header.count());
			if (bytes.length < header.count()) {
				throw in.cutOff(header);
			}
			in.requireEnd(header);
			return named(labels, bytes, classNames);
		} catch (IOException e) {
			throw DataFiles.unreadable(Path.of(labels.name()), e);
		}
	}

	/** Checks the header alone. */
	static void inspect(IdxInput labels, IdxInput images, IdxHeader imageHeader) throws DataException {
		try (IdxStream in = labels.open()) {
			header(labels, in, images, imageHeader).requireLength(labels);
		}
	}

	private static IdxHeader header(IdxInput labels, IdxStream in, IdxInput images, IdxHeader imageHeader)
			throws DataException {
		IdxHeader header = IdxHeader.read(labels, in);
		header.requireLabels(labels);
		if (header.count() != imageHeader.count()) {
			throw new DataException(labels.name() + " has " + header.count() + " labels, but " + images.name() + " has "
					+ imageHeader.count() + " images. Name the two files that belong together.");
		}
		return header;
	}

	private static Labels named(IdxInput input, byte[] bytes, List<String> classNames) throws DataException {
		int[] labels = new int[bytes.length];
		for (int i = 0; i < bytes.length; i++) {
			labels[i] = bytes[i] & 0xFF;
			if (!classNames.isEmpty() && labels[i] >= classNames.size()) {
				throw new DataException(input.name() + " has the label " + labels[i] + " at position " + i
						+ ", but there are only the classes 0 to " + (classNames.size() - 1)
						+ ". The file is damaged.");
			}
		}
		return classNames.isEmpty() ? Labels.unnamed(labels) : Labels.of(labels, classNames);
	}
}
