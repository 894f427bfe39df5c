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
import java.util.Optional;

import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.ganvas.core.edit.LayerRef;
import org.ganvas.core.edit.WireEdits;
import org.ganvas.model.Experiment;
import org.ganvas.ui.diagram.internal.commands.ConnectCommand;
import org.ganvas.ui.diagram.internal.edit.LayerEditPart;
import org.ganvas.ui.diagram.internal.edit.LayerTexts;
import org.ganvas.ui.diagram.internal.theme.DiagramText;

/** Dialogs in which a layer is chosen from a list that is filtered while one types. */
final class LayerDialogs {

	private LayerDialogs() {
	}

	static void find(DiagramContext context) {
		choose(context, DiagramText.findTitle, DiagramText.findMessage, context.allLayers())
				.ifPresent(part -> context.select(List.of(part.ref())));
	}

	static boolean canConnect(DiagramContext context) {
		return context.isEditable() && context.layer().isPresent();
	}

	static void connect(DiagramContext context) {
		LayerRef source = context.layer().orElseThrow().ref();
		String message = NLS.bind(DiagramText.connectMessage, source.name());
		choose(context, DiagramText.connectTitle, message, targets(context)).ifPresent(part -> {
			ConnectCommand command = new ConnectCommand(context.document(), source);
			command.setTarget(part.ref());
			context.execute(command);
		});
	}

	private static List<LayerEditPart> targets(DiagramContext context) {
		LayerRef source = context.layer().orElseThrow().ref();
		Experiment experiment = context.document().snapshot();
		return context.allLayers().stream().filter(part -> part.ref().network().equals(source.network())
				&& WireEdits.canConnect(experiment, source.network(), source.name(), part.ref().name())).toList();
	}

	private static Optional<LayerEditPart> choose(DiagramContext context, String title, String message,
			List<LayerEditPart> layers) {
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(context.shell(), new LayerLabels());
		dialog.setTitle(title);
		dialog.setMessage(message);
		dialog.setMultipleSelection(false);
		dialog.setFilter("*");
		dialog.setElements(layers.toArray());
		return dialog.open() == Window.OK ? Optional.ofNullable((LayerEditPart) dialog.getFirstResult())
				: Optional.empty();
	}

	/** Name, settings and network of a layer. */
	private static final class LayerLabels extends LabelProvider {

		@Override
		public String getText(Object element) {
			LayerEditPart part = (LayerEditPart) element;
			return part.ref().name() + " - " + LayerTexts.detail(part.layer()) + " - " + part.ref().network();
		}

		@Override
		public Image getImage(Object element) {
			return null;
		}
	}
}
