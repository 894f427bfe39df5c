/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.data;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.ganvas.core.internal.CoreText;
import org.ganvas.model.dataset.FolderSource;
import org.ganvas.model.field.Settings;
import org.ganvas.model.shape.Shape;
import org.ganvas.model.validation.Fix;
import org.ganvas.model.validation.Problem;
import org.ganvas.model.validation.Severity;

/** Compares what a folder of images holds with what it is to be resized to. */
final class FolderShape {

	private static final String PATH = DataInspector.path(FolderSource.SHAPE);

	private FolderShape() {
	}

	static List<Problem> check(Settings dataset, Shape found) {
		Shape asked = dataset.get(FolderSource.SHAPE);
		String folder = dataset.get(FolderSource.PATH);
		List<Problem> problems = new ArrayList<>();
		if (asked.channels() > found.channels()) {
			problems.add(new Problem(DataInspector.CHANNELS, Severity.WARNING, PATH,
					NLS.bind(CoreText.Data_grayInColor, new Object[] { folder, asked }),
					List.of(set(Shape.image(found.channels(), asked.height(), asked.width())))));
		}
		boolean enlarged = asked.height() > found.height() || asked.width() > found.width();
		boolean cropped = (long) asked.height() * found.width() != (long) asked.width() * found.height();
		if (enlarged || cropped) {
			problems.add(new Problem(DataInspector.SIZE, Severity.WARNING, PATH,
					NLS.bind(enlarged ? CoreText.Data_enlarged : CoreText.Data_cropped,
							new Object[] { folder, size(found), size(asked) }),
					List.of(set(Shape.image(asked.channels(), found.height(), found.width())))));
		}
		return problems;
	}

	private static Fix set(Shape shape) {
		return new Fix(NLS.bind(CoreText.Data_setShape, shape),
				e -> e.withDataset(e.dataset().with(FolderSource.SHAPE, shape)));
	}

	private static String size(Shape shape) {
		return NLS.bind(CoreText.Data_size, shape.width(), shape.height());
	}
}
