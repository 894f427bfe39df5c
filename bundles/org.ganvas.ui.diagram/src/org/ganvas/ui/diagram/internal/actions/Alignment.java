/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.actions;

import java.util.List;

import org.eclipse.draw2d.PositionConstants;
import org.eclipse.gef.commands.CompoundCommand;
import org.ganvas.model.Position;
import org.ganvas.ui.diagram.internal.commands.MoveLayerCommand;
import org.ganvas.ui.diagram.internal.edit.LayerEditPart;
import org.ganvas.ui.diagram.internal.theme.DiagramText;

/** Aligns the selected layers with the one that was selected last; all figures have the same size. */
final class Alignment {

	private Alignment() {
	}

	static boolean isPossible(DiagramContext context) {
		return context.isEditable() && context.layers().size() > 1
				&& context.layers().stream().map(part -> part.ref().network()).distinct().count() == 1;
	}

	/**
	 * Aligns.
	 *
	 * @param context has the selection
	 * @param side {@link PositionConstants#HORIZONTAL} for the same height, {@link PositionConstants#VERTICAL} for the
	 * same distance from the left
	 */
	static void align(DiagramContext context, int side) {
		List<LayerEditPart> layers = context.layers();
		Position with = layers.get(layers.size() - 1).position();
		CompoundCommand command = new CompoundCommand(DiagramText.align);
		for (LayerEditPart part : layers) {
			Position at = part.position();
			command.add(new MoveLayerCommand(context.document(), part.ref(), side == PositionConstants.HORIZONTAL
					? new Position(at.x(), with.y())
					: new Position(with.x(), at.y())));
		}
		context.execute(command);
	}

	static boolean canNudge(DiagramContext context) {
		return context.isEditable() && !context.layers().isEmpty();
	}

	static void nudge(DiagramContext context, int dx, int dy) {
		CompoundCommand command = new CompoundCommand();
		context.layers().forEach(part -> command.add(new MoveLayerCommand(context.document(), part.ref(),
				new Position(part.position().x() + dx, part.position().y() + dy))));
		context.execute(command);
	}
}
