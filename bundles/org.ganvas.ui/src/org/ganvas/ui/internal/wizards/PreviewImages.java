/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.internal.wizards;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.ganvas.core.data.DataPreview;
import org.ganvas.core.data.IdxFile;
import org.ganvas.core.data.Images;
import org.ganvas.datasets.FashionMnist;
import org.ganvas.model.dataset.DatasetSource;
import org.ganvas.model.dataset.FashionMnistSource;
import org.ganvas.model.dataset.Split;
import org.ganvas.model.field.Settings;

/** The first images of any data set that is on this machine. */
final class PreviewImages {

	/** How many images a preview shows. */
	static final int COUNT = 64;

	private PreviewImages() {
	}

	/**
	 * Reads images; takes a moment.
	 *
	 * @param dataset the settings of a data set source
	 * @param base what relative paths are relative to
	 * @param monitor progress, and cancellation
	 * @return the images; empty if the data set is not on this machine yet
	 * @throws IOException if they cannot be read; the message is a sentence for the user
	 */
	static Optional<Images> read(Settings dataset, Path base, IProgressMonitor monitor) throws IOException {
		if (dataset.definition() instanceof FashionMnistSource) {
			boolean train = dataset.get(DatasetSource.SPLIT) == Split.TRAIN;
			String file = train ? FashionMnist.TRAIN_IMAGES : FashionMnist.TEST_IMAGES;
			try (InputStream in = new BufferedInputStream(FashionMnist.open(file))) {
				return Optional.of(IdxFile.readImages(in, file, COUNT));
			}
		}
		return DataPreview.read(dataset, base, COUNT, monitor);
	}
}
