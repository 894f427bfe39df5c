/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.data.cifar;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.ganvas.data.DataException;
import org.ganvas.data.store.DataFiles;
import org.ganvas.model.dataset.Split;

/** Finds the files of CIFAR-10's binary version. */
final class Cifar10Folder {

	/** The folder within the archive. */
	static final String UNPACKED = "cifar-10-batches-bin";

	private static final int TRAIN_FILES = 5;

	private Cifar10Folder() {
	}

	/** @return the names of the files of a part, in order */
	static List<String> names(Split split) {
		return split == Split.TEST ? List.of("test_batch.bin")
				: IntStream.rangeClosed(1, TRAIN_FILES).mapToObj(i -> "data_batch_" + i + ".bin").toList();
	}

	/** Finds the files in the folder itself or where the archive unpacks to within it. */
	static List<Path> files(Path path, Split split) throws DataException {
		DataFiles.requireFolder(path, "the folder of CIFAR-10's binary version");
		Path folder = Files.isDirectory(path.resolve(UNPACKED)) ? path.resolve(UNPACKED) : path;
		List<Path> files = new ArrayList<>();
		for (String name : names(split)) {
			Path file = folder.resolve(name);
			files.add(file);
			if (Files.exists(file)) {
				DataFiles.requireFile(file, "a file of CIFAR-10's binary version");
				continue;
			}
			boolean python = Files.exists(folder.resolve(name.replace(".bin", "")))
					|| Files.isDirectory(folder.resolve("cifar-10-batches-py"));
			throw new DataException(folder + " has no " + name + (python
					? ": it holds the Python version. Ganvas reads the binary version, cifar-10-binary.tar.gz."
					: ". It must hold the files of CIFAR-10's binary version: " + String.join(", ", names(split))
							+ "."));
		}
		return files;
	}
}
