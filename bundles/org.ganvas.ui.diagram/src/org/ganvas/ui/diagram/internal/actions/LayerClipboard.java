/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.actions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.ganvas.core.edit.LayerClip;
import org.ganvas.core.edit.LayerRef;
import org.ganvas.model.Position;
import org.ganvas.ui.diagram.internal.commands.PasteCommand;
import org.ganvas.ui.diagram.internal.edit.LayerEditPart;
import org.ganvas.ui.diagram.internal.theme.DiagramText;

/** Layers on the clipboard of the system, so that they can be pasted into any model and, as text, anywhere. */
final class LayerClipboard {

	private LayerClipboard() {
	}

	static boolean canCopy(DiagramContext context) {
		return context.document().hasSnapshot() && !context.layers().isEmpty();
	}

	static LayerClip clip(DiagramContext context) {
		Map<LayerRef, Position> positions = new HashMap<>();
		context.layers().forEach(part -> positions.put(part.ref(), part.position()));
		List<LayerRef> refs = context.layers().stream().map(LayerEditPart::ref).toList();
		return LayerClip.of(context.document().snapshot(), refs, positions);
	}

	static void copy(DiagramContext context) {
		String text = clip(context).toText();
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		try {
			clipboard.setContents(new Object[] { text, text },
					new Transfer[] { LayersTransfer.INSTANCE, TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	static Optional<LayerClip> contents() {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		try {
			return Optional.ofNullable((String) clipboard.getContents(LayersTransfer.INSTANCE))
					.flatMap(LayerClip::ofText);
		} finally {
			clipboard.dispose();
		}
	}

	static void paste(DiagramContext context) {
		contents().ifPresent(clip -> paste(context, DiagramText.paste, clip));
	}

	static void duplicate(DiagramContext context) {
		paste(context, DiagramText.duplicate, clip(context));
	}

	private static void paste(DiagramContext context, String label, LayerClip clip) {
		context.network().ifPresent(
				network -> context.execute(new PasteCommand(context.document(), label, network, clip)));
	}
}
