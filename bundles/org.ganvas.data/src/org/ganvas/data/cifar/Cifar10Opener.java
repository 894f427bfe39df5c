/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.data.cifar;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.ganvas.data.DataException;
import org.ganvas.data.DataOptions;
import org.ganvas.data.DataSummary;
import org.ganvas.data.DatasetOpener;
import org.ganvas.data.ImageData;
import org.ganvas.data.ImageSample;
import org.ganvas.data.store.DataFiles;
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
		return open(base.resolve(dataset.get(Cifar10Source.PATH)).normalize(), dataset.get(DatasetSource.SPLIT),
				options);
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

	@Override
	public DataSummary inspect(Settings dataset, Path base, DataOptions options) throws DataException {
		return inspect(base.resolve(dataset.get(Cifar10Source.PATH)).normalize(), dataset.get(DatasetSource.SPLIT));
	}

	/**
	 * Looks at files without reading or unpacking them.
	 *
	 * @param path the folder or the archive
	 * @param split the part
	 * @return the shape and number of the images
	 * @throws DataException if they are not there or cut off
	 */
	public static DataSummary inspect(Path path, Split split) throws DataException {
		return new DataSummary(Cifar10Records.SHAPE, Files.isRegularFile(path) ? Cifar10Archive.count(path, split)
				: Cifar10Records.count(Cifar10Folder.files(path, split)));
	}

	@Override
	public ImageSample sample(Settings dataset, Path base, int most, DataOptions options) throws DataException {
		return sample(base.resolve(dataset.get(Cifar10Source.PATH)).normalize(), dataset.get(DatasetSource.SPLIT),
				most);
	}

	/**
	 * Reads the first images.
	 *
	 * @param path the folder or the archive
	 * @param split the part
	 * @param most the largest number
	 * @return the images
	 * @throws DataException if they are not there or damaged
	 */
	public static ImageSample sample(Path path, Split split, int most) throws DataException {
		DataSummary summary = inspect(path, split);
		if (Files.isRegularFile(path)) {
			return new ImageSample(summary.shape(), summary.count(), Cifar10Archive.sample(path, split, most));
		}
		Path first = Cifar10Folder.files(path, split).get(0);
		try (InputStream in = new BufferedInputStream(Files.newInputStream(first))) {
			return new ImageSample(summary.shape(), summary.count(), Cifar10Records.sample(in, most));
		} catch (IOException e) {
			throw DataFiles.unreadable(first, e);
		}
	}
}
