/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.internal.builder;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.QualifiedName;
import org.ganvas.core.GanvasCore;

/** Remembers for each model, as long as the IDE runs, which files its data are in. */
final class DataWatch {

	private static final QualifiedName PATHS = new QualifiedName(GanvasCore.PLUGIN_ID, "data");

	private DataWatch() {
	}

	static void remember(IFile model, List<Path> paths) throws CoreException {
		model.setSessionProperty(PATHS, List.copyOf(paths));
	}

	/** Whether a model's data are among what changed; also true if its data are not known. */
	static boolean concerns(IFile model, List<Path> changed) throws CoreException {
		if (!(model.getSessionProperty(PATHS) instanceof List<?> paths)) {
			return true;
		}
		return paths.stream().map(Path.class::cast)
				.anyMatch(p -> changed.stream().anyMatch(c -> c.startsWith(p) || p.startsWith(c)));
	}
}
