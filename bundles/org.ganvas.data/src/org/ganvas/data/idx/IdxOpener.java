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
import org.ganvas.data.DatasetOpener;
import org.ganvas.data.ImageData;
import org.ganvas.model.dataset.IdxSource;
import org.ganvas.model.field.Definition;
import org.ganvas.model.field.Settings;

/** Opens IDX files that the user names. */
public final class IdxOpener implements DatasetOpener {

	@Override
	public Class<? extends Definition> source() {
		return IdxSource.class;
	}

	@Override
	public ImageData open(Settings dataset, Path base, DataOptions options) throws DataException {
		Path file = base.resolve(dataset.get(IdxSource.IMAGES));
		IdxInput images = IdxInput.file(file, "an IDX file of images");
		String labelFile = dataset.get(IdxSource.LABELS);
		Optional<IdxInput> labels = labelFile.isEmpty() ? Optional.empty()
				: Optional.of(IdxInput.file(base.resolve(labelFile), "an IDX file of labels"));
		return IdxImages.open(Objects.toString(file.getFileName(), ""), images, labels, List.of(), options);
	}
}
