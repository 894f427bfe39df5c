/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.session;

import java.nio.file.Path;

import org.ganvas.model.field.Field;
import org.ganvas.model.field.Settings;
import org.ganvas.model.field.TextType;

/** Makes the paths of data settings independent of the file that they stand in. */
public final class DatasetPaths {

	private DatasetPaths() {
	}

	/**
	 * Data settings whose paths are absolute.
	 *
	 * @param dataset the settings
	 * @param base the folder to which relative paths are relative
	 * @return the same data, to be found from anywhere on this machine
	 */
	public static Settings absolute(Settings dataset, Path base) {
		Settings absolute = dataset;
		for (Field<?> field : dataset.definition().fields()) {
			if (field.type() == TextType.PATH || field.type() == TextType.OPTIONAL_PATH) {
				absolute = absolute(absolute, text(field), base);
			}
		}
		return absolute;
	}

	private static Settings absolute(Settings dataset, Field<String> field, Path base) {
		if (!dataset.isSet(field) || dataset.get(field).isEmpty()) {
			return dataset;
		}
		return dataset.with(field, base.resolve(dataset.get(field)).toAbsolutePath().normalize().toString());
	}

	/** Both types of path are types of texts. */
	@SuppressWarnings("unchecked")
	private static Field<String> text(Field<?> field) {
		return (Field<String>) field;
	}
}
