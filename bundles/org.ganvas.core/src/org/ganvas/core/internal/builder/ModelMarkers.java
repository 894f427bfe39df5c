/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.internal.builder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.ganvas.core.GanvasCore;
import org.ganvas.core.check.ModelCheck;
import org.ganvas.core.check.ModelProblem;
import org.ganvas.core.internal.CoreText;
import org.ganvas.core.project.DataPaths;
import org.ganvas.core.project.ModelFiles;
import org.ganvas.model.validation.Fix;
import org.ganvas.model.validation.Severity;

/** Keeps the markers of a file in step with its problems: one marker for each, and the marker stays while it does. */
final class ModelMarkers {

	private ModelMarkers() {
	}

	/** Checks a file and marks its problems. */
	static void update(IFile file) throws CoreException {
		List<ModelProblem> problems;
		try {
			ModelCheck check = ModelCheck.of(ModelFiles.read(file), ModelFiles.base(file),
					Optional.of(DataPaths.defaultFor(file.getParent())));
			problems = check.problems();
			DataWatch.remember(file, check.experiment().isEmpty() || ModelFiles.base(file).isEmpty() ? List.of()
					: DataPaths.of(check.experiment().get().dataset(), ModelFiles.base(file).get()));
		} catch (CoreException e) {
			if (!file.exists()) {
				return;
			}
			String message = NLS.bind(CoreText.Builder_unreadable, e.getStatus().getMessage());
			problems = List.of(new ModelProblem(ModelCheck.SYNTAX, Severity.ERROR, "", message, 1, 0, 0, List.of()));
		}
		set(file, problems);
	}

	private static void set(IFile file, List<ModelProblem> problems) throws CoreException {
		List<Map<String, Object>> wanted = new ArrayList<>(problems.stream().map(ModelMarkers::attributes).toList());
		for (IMarker marker : file.findMarkers(GanvasCore.PROBLEM_MARKER, true, IResource.DEPTH_ZERO)) {
			if (!wanted.remove(marker.getAttributes())) {
				marker.delete();
			}
		}
		for (Map<String, Object> attributes : wanted) {
			file.createMarker(GanvasCore.PROBLEM_MARKER, attributes);
		}
	}

	private static Map<String, Object> attributes(ModelProblem problem) {
		Map<String, Object> attributes = new HashMap<>();
		attributes.put(IMarker.SEVERITY,
				problem.severity() == Severity.ERROR ? IMarker.SEVERITY_ERROR : IMarker.SEVERITY_WARNING);
		attributes.put(IMarker.MESSAGE, problem.message());
		attributes.put(IMarker.LINE_NUMBER, problem.line());
		attributes.put(IMarker.CHAR_START, problem.start());
		attributes.put(IMarker.CHAR_END, problem.end());
		attributes.put(IMarker.LOCATION, problem.place().isEmpty() ? NLS.bind(CoreText.Check_location, problem.line())
				: NLS.bind(CoreText.Check_locationPath, problem.line(), problem.place()));
		attributes.put(GanvasCore.MARKER_CODE, problem.code());
		attributes.put(GanvasCore.MARKER_PATH, problem.path());
		if (!problem.fixes().isEmpty()) {
			attributes.put(GanvasCore.MARKER_FIXES,
					problem.fixes().stream().map(Fix::label).collect(Collectors.joining("\n")));
		}
		return attributes;
	}
}
