/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.properties;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ICellEditorListener;
import org.eclipse.swt.SWT;

/** Shows at a cell editor why what is typed is not allowed. */
final class FieldError implements ICellEditorListener {

	private final CellEditor editor;
	private final ControlDecoration decoration;

	private FieldError(CellEditor editor) {
		this.editor = editor;
		decoration = new ControlDecoration(editor.getControl(), SWT.RIGHT | SWT.TOP);
		decoration.setImage(FieldDecorationRegistry.getDefault()
				.getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
		decoration.setMarginWidth(-decoration.getImage().getBounds().width);
		decoration.hide();
	}

	static void follow(CellEditor editor) {
		editor.addListener(new FieldError(editor));
	}

	@Override
	public void editorValueChanged(boolean oldValidState, boolean newValidState) {
		String error = newValidState ? null : editor.getErrorMessage();
		if (error == null) {
			decoration.hide();
			decoration.hideHover();
		} else {
			decoration.setDescriptionText(error);
			decoration.show();
			decoration.showHoverText(error);
		}
	}

	@Override
	public void applyEditorValue() {
		decoration.hide();
	}

	@Override
	public void cancelEditor() {
		decoration.hide();
	}
}
