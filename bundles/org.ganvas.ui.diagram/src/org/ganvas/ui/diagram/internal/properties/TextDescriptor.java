/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.properties;

import java.util.Objects;
import java.util.function.Function;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.ICellEditorValidator;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.properties.PropertyDescriptor;

/** Shows a {@link Property} as text, and edits it as text or with a list of choices. */
final class TextDescriptor extends PropertyDescriptor {

	private final Property property;
	private final ICellEditorValidator validator;

	/**
	 * Creates the descriptor.
	 *
	 * @param property what is shown
	 * @param objection gives a sentence if a text cannot be the value, else {@code null}
	 */
	TextDescriptor(Property property, Function<String, String> objection) {
		super(property.id(), property.label());
		this.property = property;
		validator = value -> value == null ? null : objection.apply(value.toString());
		setCategory(property.category());
		setDescription(property.help());
	}

	@Override
	public CellEditor createPropertyEditor(Composite parent) {
		if (!property.isEditable()) {
			return null;
		}
		CellEditor editor = property.choices().isEmpty() ? new TextCellEditor(parent)
				: new ChoiceCellEditor(parent, property);
		editor.setValidator(validator);
		FieldError.follow(editor);
		return editor;
	}

	/** A list of texts; others can be typed if the property is free. */
	private static final class ChoiceCellEditor extends ComboBoxCellEditor {

		ChoiceCellEditor(Composite parent, Property property) {
			super(parent, property.choices().toArray(new String[0]), property.isFree() ? SWT.NONE : SWT.READ_ONLY);
		}

		@Override
		protected Object doGetValue() {
			return ((CCombo) getControl()).getText();
		}

		@Override
		protected void doSetValue(Object value) {
			CCombo combo = (CCombo) getControl();
			String text = Objects.toString(value, "");
			int index = combo.indexOf(text);
			if (index >= 0) {
				combo.select(index);
			} else {
				combo.deselectAll();
				combo.setText(text);
			}
		}
	}
}
