/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.data.idx;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.ganvas.data.DataException;
import org.ganvas.data.DataOptions;
import org.ganvas.data.DataSummary;
import org.ganvas.data.DatasetOpener;
import org.ganvas.data.ImageData;
import org.ganvas.data.ImageSample;
import org.ganvas.model.dataset.IdxSource;
import org.ganvas.model.field.Definition;
import org.ganvas.model.field.Settings;

/** Opens IDX files that the user names. */
public final class IdxOpener implements DatasetOpener {

	private static final String IMAGES = "an IDX file of images";
	private static final String LABELS = "an IDX file of labels";

	@Override
	public Class<? extends Definition> source() {
		return IdxSource.class;
	}

	@Override
	public ImageData open(Settings dataset, Path base, DataOptions options) throws DataException {
		Path file = base.resolve(dataset.get(IdxSource.IMAGES)).normalize();
		IdxInput images = IdxInput.file(file, IMAGES);
		String labelFile = dataset.get(IdxSource.LABELS);
		Optional<IdxInput> labels = labelFile.isEmpty() ? Optional.empty()
				: Optional.of(IdxInput.file(base.resolve(labelFile).normalize(), LABELS));
		return IdxImages.open(Objects.toString(file.getFileName(), ""), images, labels, List.of(), options);
	}

	@Override
	public DataSummary inspect(Settings dataset, Path base, DataOptions options) throws DataException {
		return inspect(base.resolve(dataset.get(IdxSource.IMAGES)).normalize(),
				Optional.of(dataset.get(IdxSource.LABELS)).filter(l -> !l.isEmpty())
						.map(l -> base.resolve(l).normalize()),
				options);
	}

	/**
	 * Looks at the headers of files.
	 *
	 * @param images the file of images
	 * @param labels the file of labels, if there is one
	 * @param options cache, progress
	 * @return what they tell; labels that do not belong to the images are a flaw
	 * @throws DataException if the file of images cannot be used
	 */
	public static DataSummary inspect(Path images, Optional<Path> labels, DataOptions options) throws DataException {
		return IdxImages.inspect(IdxInput.file(images, IMAGES), labels.map(l -> () -> IdxInput.file(l, LABELS)),
				options);
	}

	@Override
	public ImageSample sample(Settings dataset, Path base, int most, DataOptions options) throws DataException {
		return sample(base.resolve(dataset.get(IdxSource.IMAGES)).normalize(), most, options);
	}

	/**
	 * Reads the first images of a file.
	 *
	 * @param images the file
	 * @param most the largest number
	 * @param options tells whether the user cancelled
	 * @return the images
	 * @throws DataException if it cannot be used
	 */
	public static ImageSample sample(Path images, int most, DataOptions options) throws DataException {
		return IdxImages.sample(IdxInput.file(images, IMAGES), most, options);
	}
}
