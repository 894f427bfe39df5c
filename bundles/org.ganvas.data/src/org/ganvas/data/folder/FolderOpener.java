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

import org.ganvas.data.DataException;
import org.ganvas.data.DataOptions;
import org.ganvas.data.DatasetOpener;
import org.ganvas.data.ImageData;
import org.ganvas.model.dataset.FolderSource;
import org.ganvas.model.field.Definition;
import org.ganvas.model.field.Settings;

/** Opens folders of images. */
public final class FolderOpener implements DatasetOpener {

	@Override
	public Class<? extends Definition> source() {
		return FolderSource.class;
	}

	@Override
	public ImageData open(Settings dataset, Path base, DataOptions options) throws DataException {
		return FolderImages.open(base.resolve(dataset.get(FolderSource.PATH)), dataset.get(FolderSource.SHAPE),
				options);
	}
}
