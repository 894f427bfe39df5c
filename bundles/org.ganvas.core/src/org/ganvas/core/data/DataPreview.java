/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.osgi.util.NLS;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.ganvas.core.internal.CoreText;
import org.ganvas.model.dataset.Cifar10Source;
import org.ganvas.model.dataset.DatasetSource;
import org.ganvas.model.dataset.FolderSource;
import org.ganvas.model.dataset.IdxSource;
import org.ganvas.model.field.Settings;
import org.ganvas.model.shape.Shape;

/** The first images of a data set whose files are on this machine, to show them. */
public final class DataPreview {

	private DataPreview() {
	}

	/**
	 * Reads the first images.
	 *
	 * @param dataset the settings of a data set source, with its required fields except a folder's shape
	 * @param base what relative paths are relative to
	 * @param most the largest number of images
	 * @param monitor progress, and cancellation
	 * @return the images; empty if the source has no files of its own here (embedded or of the catalog)
	 * @throws DataFormatException if the files cannot be used
	 * @throws IOException if they cannot be read
	 */
	public static Optional<Images> read(Settings dataset, Path base, int most, IProgressMonitor monitor)
			throws IOException {
		if (dataset.definition() instanceof IdxSource) {
			Path file = base.resolve(dataset.get(IdxSource.IMAGES));
			try (InputStream in = Files.newInputStream(file)) {
				return Optional.of(IdxFile.readImages(in, file.toString(), most));
			}
		}
		if (dataset.definition() instanceof Cifar10Source) {
			List<Path> files = CifarFolder.files(base.resolve(dataset.get(Cifar10Source.PATH)),
					dataset.get(DatasetSource.SPLIT));
			return Optional.of(
					new Images(CifarFolder.SHAPE, CifarFolder.count(files), CifarFolder.read(files.get(0), most)));
		}
		return dataset.definition() instanceof FolderSource ? Optional.of(folder(dataset, base, most, monitor))
				: Optional.empty();
	}

	private static Images folder(Settings dataset, Path base, int most, IProgressMonitor monitor) throws IOException {
		Path path = base.resolve(dataset.get(FolderSource.PATH));
		List<Path> files = ImageFolder.list(path).images();
		if (files.isEmpty()) {
			throw new DataFormatException(NLS.bind(CoreText.Data_noImages, path));
		}
		Shape shape = dataset.isSet(FolderSource.SHAPE) ? dataset.get(FolderSource.SHAPE)
				: Picture.shape(files.get(0));
		int count = Math.min(most, files.size());
		SubMonitor progress = SubMonitor.convert(monitor, count);
		List<byte[]> images = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			progress.checkCanceled();
			progress.worked(1);
			// spread over the folder, so that several classes are seen
			images.add(Picture.pixels(files.get((int) ((long) i * files.size() / count)), shape));
		}
		return new Images(shape, OptionalInt.of(files.size()), images);
	}
}
