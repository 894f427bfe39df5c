/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.swt.widgets.Shell;
import org.ganvas.core.check.ModelProblem;
import org.ganvas.core.edit.LayerRef;
import org.ganvas.ui.diagram.internal.document.ExperimentDocument;
import org.ganvas.ui.diagram.internal.edit.ExperimentEditPart;
import org.ganvas.ui.diagram.internal.edit.LaneEditPart;
import org.ganvas.ui.diagram.internal.edit.LayerEditPart;
import org.ganvas.ui.diagram.internal.edit.ProblemPart;

/**
 * What actions work on.
 *
 * @param viewer shows the diagram and has the selection
 * @param document what is edited
 * @param stack executes commands
 */
public record DiagramContext(GraphicalViewer viewer, ExperimentDocument document, CommandStack stack) {

	/** @return the selected parts */
	public List<EditPart> selected() {
		List<EditPart> parts = new ArrayList<>();
		for (Object part : viewer.getSelectedEditParts()) {
			parts.add((EditPart) part);
		}
		return parts;
	}

	/** @return the parts of the selected layers */
	public List<LayerEditPart> layers() {
		return selected().stream().filter(LayerEditPart.class::isInstance).map(LayerEditPart.class::cast).toList();
	}

	/** @return the selected layer, if it is the only part that is selected */
	public Optional<LayerEditPart> layer() {
		return selected().size() == 1 ? layers().stream().findFirst() : Optional.empty();
	}

	/** @return what is wrong with what is selected; everything that is wrong if nothing is selected */
	public List<ModelProblem> problems() {
		List<EditPart> parts = selected().isEmpty() ? List.of(viewer.getContents()) : selected();
		return parts.stream().filter(ProblemPart.class::isInstance).map(ProblemPart.class::cast)
				.flatMap(part -> part.problems().stream()).distinct().toList();
	}

	/** @return all layers of the diagram */
	public List<LayerEditPart> allLayers() {
		List<LayerEditPart> parts = new ArrayList<>();
		for (Object child : viewer.getContents().getChildren()) {
			if (child instanceof LaneEditPart lane) {
				lane.getChildren().forEach(layer -> parts.add((LayerEditPart) layer));
			}
		}
		return parts;
	}

	/** @return the name of the network in which something is selected, or else of the first one, if there is any */
	public Optional<String> network() {
		for (EditPart part : selected()) {
			if (part instanceof LayerEditPart layer) {
				return Optional.of(layer.ref().network());
			}
			if (part instanceof LaneEditPart lane) {
				return Optional.of(lane.lane().name());
			}
		}
		return document.hasSnapshot() ? document.snapshot().networks().keySet().stream().findFirst() : Optional.empty();
	}

	/** @return the contents */
	public ExperimentEditPart contents() {
		return (ExperimentEditPart) viewer.getContents();
	}

	/** @return whether the experiment can be edited now */
	public boolean isEditable() {
		return document.hasSnapshot() && !document.isBroken();
	}

	/**
	 * Executes a command.
	 *
	 * @param command the command
	 */
	public void execute(Command command) {
		stack.execute(command);
	}

	/**
	 * Selects and reveals layers.
	 *
	 * @param refs the layers; those that the diagram does not show are left out
	 */
	public void select(Iterable<LayerRef> refs) {
		viewer.deselectAll();
		EditPart last = null;
		for (LayerRef ref : refs) {
			if (viewer.getEditPartRegistry().get(ref) instanceof EditPart part) {
				viewer.appendSelection(part);
				last = part;
			}
		}
		if (last != null) {
			viewer.setFocus(last);
			viewer.reveal(last);
		}
	}

	/** @return the shell for dialogs */
	public Shell shell() {
		return viewer.getControl().getShell();
	}
}
