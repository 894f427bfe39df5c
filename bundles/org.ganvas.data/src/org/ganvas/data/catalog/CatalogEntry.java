/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.data.catalog;

import java.util.List;
import java.util.Objects;

import org.ganvas.data.DataException;
import org.ganvas.data.catalog.CatalogFile.Part;
import org.ganvas.model.shape.Shape;

/**
 * A published data set.
 *
 * @param id what the user writes
 * @param title the name for people
 * @param shape the shape of one image
 * @param trainCount the number of training images
 * @param testCount the number of test images
 * @param format how the files are to be read
 * @param classNames the names of the classes in the order of their labels
 * @param license the license, or what is known about it
 * @param citation whom to cite
 * @param homepage where the authors describe it
 * @param files the files
 */
public record CatalogEntry(String id, String title, Shape shape, int trainCount, int testCount, Format format,
		List<String> classNames, String license, String citation, String homepage, List<CatalogFile> files) {

	/** How files are to be read. */
	public enum Format {
		/** IDX files of images and labels. */
		IDX,
		/** The archive of CIFAR-10's binary version. */
		CIFAR10
	}

	/** Copies the lists and checks that all is given. */
	public CatalogEntry {
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(title, "title");
		Objects.requireNonNull(shape, "shape");
		Objects.requireNonNull(format, "format");
		classNames = List.copyOf(classNames);
		files = List.copyOf(files);
	}

	/**
	 * The file that holds a part.
	 *
	 * @param part the part
	 * @return the file
	 * @throws DataException if the data set has no such part
	 */
	CatalogFile file(Part part) throws DataException {
		return files.stream().filter(f -> f.part() == part).findFirst()
				.orElseThrow(
						() -> new DataException("The data set " + id + " of the catalog has no file " + part + "."));
	}
}
