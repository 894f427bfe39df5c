/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.edit;

import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.widgets.Text;
import org.ganvas.core.edit.LayerEdits;
import org.ganvas.ui.diagram.internal.theme.DiagramColors;

/** Edits the name of a layer in its figure; a name that is not possible is marked, with the reason as tooltip. */
final class NameEditManager extends DirectEditManager {

	private static final int MARGIN = 2;

	private final LayerEditPart part;

	NameEditManager(LayerEditPart part, Label label) {
		super(part, TextCellEditor.class, editor -> place((Text) editor.getControl(), label));
		this.part = part;
	}

	private static void place(Text text, Label label) {
		Rectangle box = label.getBounds().getCopy();
		label.translateToAbsolute(box);
		int height = Math.max(box.height, text.computeSize(-1, -1).y);
		text.setBounds(box.x - MARGIN, box.y - MARGIN, box.width + 2 * MARGIN, height);
	}

	@Override
	protected void initCellEditor() {
		getCellEditor().setValue(part.ref().name());
		Text text = (Text) getCellEditor().getControl();
		text.setFont(part.getViewer().getControl().getFont());
		text.selectAll();
		text.addModifyListener(event -> validate(text));
	}

	private void validate(Text text) {
		String objection = LayerEdits.whyNotRename(part.document().snapshot(), part.ref(), text.getText().trim());
		text.setToolTipText(objection);
		text.setForeground(objection == null ? null
				: DiagramColors.get(DiagramColors.ERROR));
	}
}
