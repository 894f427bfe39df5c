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

import org.ganvas.data.DataException;
import org.ganvas.data.DataOptions;
import org.ganvas.data.DatasetOpener;
import org.ganvas.data.ImageData;
import org.ganvas.model.dataset.Cifar10Source;
import org.ganvas.model.dataset.DatasetSource;
import org.ganvas.model.dataset.Split;
import org.ganvas.model.field.Definition;
import org.ganvas.model.field.Settings;

/** Opens CIFAR-10: the folder of binary files, or the archive as it is downloaded. */
public final class Cifar10Opener implements DatasetOpener {

	@Override
	public Class<? extends Definition> source() {
		return Cifar10Source.class;
	}

	@Override
	public ImageData open(Settings dataset, Path base, DataOptions options) throws DataException {
		return open(base.resolve(dataset.get(Cifar10Source.PATH)), dataset.get(DatasetSource.SPLIT), options);
	}

	/**
	 * Opens a part of the data.
	 *
	 * @param path the folder or the archive
	 * @param split the part
	 * @param options budget, cache, progress
	 * @return the data
	 * @throws DataException if they are not there or damaged
	 */
	public static ImageData open(Path path, Split split, DataOptions options) throws DataException {
		String name = "CIFAR-10 (" + split.id() + ")";
		if (Files.isRegularFile(path)) {
			return Cifar10Records.open(name, Cifar10Archive.unpack(path, split, options), options);
		}
		return Cifar10Records.open(name, Cifar10Folder.files(path, split), options);
	}
}
