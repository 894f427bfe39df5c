/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.project;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IPath;
import org.ganvas.core.data.DataInspector;
import org.ganvas.core.data.DataLibrary;
import org.ganvas.model.dataset.IdxSource;
import org.ganvas.model.field.Field;
import org.ganvas.model.field.Settings;

/** The paths that data sets name, relative to one folder or another. */
public final class DataPaths {

	private DataPaths() {
	}

	/**
	 * A project's default data set as a model in one of its folders must name it.
	 *
	 * @param container the project, or a folder in it
	 * @return the data set with paths relative to that folder
	 */
	public static Settings defaultFor(IContainer container) {
		IProject project = container.getProject();
		Settings dataset = GanSettings.of(project).dataset();
		IPath from = project.getLocation();
		IPath to = container.getLocation();
		return from == null || to == null ? dataset : moved(dataset, from.toPath(), to.toPath());
	}

	/**
	 * A data set whose relative paths are relative to another folder.
	 *
	 * @param dataset the settings of a data set source
	 * @param from what its paths are relative to now
	 * @param to what they shall be relative to
	 * @return the data set; absolute paths stay
	 */
	public static Settings moved(Settings dataset, Path from, Path to) {
		Settings moved = dataset;
		for (Field<String> field : fields(dataset)) {
			Path path = Path.of(dataset.get(field));
			if (!path.isAbsolute() && !from.equals(to)) {
				moved = moved.with(field, to.relativize(from.resolve(path).normalize()).toString().replace('\\', '/'));
			}
		}
		return moved;
	}

	/**
	 * A data set whose paths are absolute.
	 *
	 * @param dataset the settings of a data set source
	 * @param base what its relative paths are relative to
	 * @return the data set; what is no path on this system stays
	 */
	public static Settings absolute(Settings dataset, Path base) {
		Settings absolute = dataset;
		for (Field<String> field : fields(dataset)) {
			try {
				absolute = absolute.with(field, base.resolve(dataset.get(field)).normalize().toString());
			} catch (InvalidPathException e) {
				continue;
			}
		}
		return absolute;
	}

	/**
	 * The files and folders that a data set names, or in which it is downloaded.
	 *
	 * @param dataset the settings of a data set source
	 * @param base what relative paths are relative to
	 * @return absolute paths, which need not exist
	 */
	public static List<Path> of(Settings dataset, Path base) {
		List<Path> paths = new ArrayList<>();
		DataLibrary.standard().downloadable(dataset).ifPresent(info -> paths.add(Path.of(info.location())));
		for (Field<String> field : fields(dataset)) {
			try {
				paths.add(base.resolve(dataset.get(field)).toAbsolutePath().normalize());
			} catch (InvalidPathException e) {
				// such a path names no file that could change
				continue;
			}
		}
		return paths;
	}

	private static List<Field<String>> fields(Settings dataset) {
		List<Field<String>> fields = new ArrayList<>();
		Field<String> path = DataInspector.pathOf(dataset);
		if (path != null && dataset.isSet(path)) {
			fields.add(path);
		}
		if (dataset.definition() instanceof IdxSource && !dataset.get(IdxSource.LABELS).isEmpty()) {
			fields.add(IdxSource.LABELS);
		}
		return fields;
	}
}
