/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.ganvas.core.check.ModelProblem;

/** Shows the problems of the present text at its lines; those that a saved marker shows already are left to it. */
final class ProblemAnnotations {

	static final String ERROR = "org.eclipse.ui.workbench.texteditor.error";
	static final String WARNING = "org.eclipse.ui.workbench.texteditor.warning";

	private List<Annotation> shown = new ArrayList<>();

	/** Shows problems in place of those shown before. */
	void show(IAnnotationModel model, List<ModelProblem> problems) {
		if (!(model instanceof IAnnotationModelExtension extension)) {
			return;
		}
		Map<Annotation, Position> added = new HashMap<>();
		for (ModelProblem problem : problems) {
			if (!isMarked(model, problem)) {
				added.put(new Annotation(problem.isError() ? ERROR : WARNING, false, problem.message()),
						new Position(problem.start(), problem.end() - problem.start()));
			}
		}
		extension.replaceAnnotations(shown.toArray(new Annotation[0]), added);
		shown = new ArrayList<>(added.keySet());
	}

	private static boolean isMarked(IAnnotationModel model, ModelProblem problem) {
		for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
			Annotation annotation = all.next();
			if (annotation instanceof MarkerAnnotation && problem.message().equals(annotation.getText())) {
				Position position = model.getPosition(annotation);
				if (position != null && position.getOffset() == problem.start()) {
					return true;
				}
			}
		}
		return false;
	}
}
