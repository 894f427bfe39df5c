/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.data.folder;

import java.nio.file.Path;
import java.util.Optional;

import org.ganvas.data.DataException;
import org.ganvas.data.DataOptions;
import org.ganvas.data.DataSummary;
import org.ganvas.data.DatasetOpener;
import org.ganvas.data.ImageData;
import org.ganvas.data.ImageSample;
import org.ganvas.model.dataset.FolderSource;
import org.ganvas.model.field.Definition;
import org.ganvas.model.field.Settings;
import org.ganvas.model.shape.Shape;

/** Opens folders of images. */
public final class FolderOpener implements DatasetOpener {

	@Override
	public Class<? extends Definition> source() {
		return FolderSource.class;
	}

	@Override
	public ImageData open(Settings dataset, Path base, DataOptions options) throws DataException {
		return FolderImages.open(base.resolve(dataset.get(FolderSource.PATH)).normalize(),
				dataset.get(FolderSource.SHAPE),
				options);
	}

	@Override
	public DataSummary inspect(Settings dataset, Path base, DataOptions options) throws DataException {
		return FolderImages.inspect(base.resolve(dataset.get(FolderSource.PATH)).normalize());
	}

	@Override
	public ImageSample sample(Settings dataset, Path base, int most, DataOptions options) throws DataException {
		Optional<Shape> shape = dataset.isSet(FolderSource.SHAPE) ? Optional.of(dataset.get(FolderSource.SHAPE))
				: Optional.empty();
		return FolderImages.sample(base.resolve(dataset.get(FolderSource.PATH)).normalize(), shape, most, options);
	}
}
