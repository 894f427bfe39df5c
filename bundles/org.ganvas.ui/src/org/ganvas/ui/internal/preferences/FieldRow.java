/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.internal.preferences;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.ganvas.model.dataset.IdxSource;
import org.ganvas.model.field.EnumType;
import org.ganvas.model.field.Field;
import org.ganvas.model.field.Identified;
import org.ganvas.model.field.Settings;
import org.ganvas.model.field.TextType;
import org.ganvas.model.field.ValueException;
import org.ganvas.model.json.JsonReader;
import org.ganvas.model.json.JsonString;
import org.ganvas.model.json.JsonSyntaxException;
import org.ganvas.model.json.JsonText;
import org.ganvas.ui.internal.UiText;

/** One field of a data set source: a label, a text or a list, and a button for paths. */
final class FieldRow<T> {

	private final Field<T> field;
	private final Text text;
	private final Combo combo;

	FieldRow(Composite parent, Field<T> field, Runnable changed) {
		this.field = field;
		Label label = new Label(parent, SWT.NONE);
		label.setText(title(field) + ':');
		label.setToolTipText(field.help());
		if (field.type() instanceof EnumType<?> type) {
			combo = new Combo(parent, SWT.READ_ONLY);
			text = null;
			type.constants().forEach(c -> combo.add(((Identified) c).id()));
			combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> changed.run()));
			combo.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 2, 1));
			return;
		}
		combo = null;
		boolean path = field.type() == TextType.PATH || field.type() == TextType.OPTIONAL_PATH;
		text = new Text(parent, SWT.BORDER);
		text.setToolTipText(field.help());
		text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, path ? 1 : 2, 1));
		text.addModifyListener(e -> changed.run());
		if (path) {
			Button browse = new Button(parent, SWT.PUSH);
			browse.setText(UiText.Preferences_browse);
			browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> browse()));
		}
	}

	private static String title(Field<?> field) {
		StringBuilder title = new StringBuilder();
		for (char c : field.name().toCharArray()) {
			title.append(Character.isUpperCase(c) ? " " + Character.toLowerCase(c) : String.valueOf(c));
		}
		return Character.toUpperCase(title.charAt(0)) + title.substring(1);
	}

	private void browse() {
		String chosen;
		if (field == IdxSource.IMAGES || field == IdxSource.LABELS) {
			FileDialog dialog = new FileDialog(text.getShell(), SWT.OPEN);
			dialog.setText(UiText.Preferences_chooseFile);
			chosen = dialog.open();
		} else {
			DirectoryDialog dialog = new DirectoryDialog(text.getShell());
			dialog.setMessage(UiText.Preferences_chooseFolder);
			chosen = dialog.open();
		}
		if (chosen != null) {
			text.setText(chosen);
		}
	}

	/** Shows a value, or the default. */
	void show(Settings settings) {
		T value = settings.isSet(field) ? settings.get(field) : field.defaultValue();
		if (combo != null) {
			combo.select(value == null ? 0 : List.of(combo.getItems()).indexOf(((Identified) value).id()));
		} else if (value == null) {
			text.setText("");
		} else {
			text.setText(field.type() instanceof TextType ? value.toString()
					: JsonText.line(field.type().encode(value)));
		}
	}

	/** Adds what was entered; what equals the default is left out. */
	Settings read(Settings settings) throws ValueException {
		String entered = combo == null ? text.getText().strip() : combo.getText();
		if (entered.isEmpty() && !field.isRequired()) {
			return settings;
		}
		try {
			boolean plain = combo != null || field.type() instanceof TextType;
			T value = field.type().decode(plain ? JsonString.of(entered) : JsonReader.read(entered));
			return value.equals(field.defaultValue()) ? settings : settings.with(field, value);
		} catch (ValueException | JsonSyntaxException e) {
			throw new ValueException(
					NLS.bind(UiText.Preferences_required, title(field), field.type().allowed()));
		}
	}
}
