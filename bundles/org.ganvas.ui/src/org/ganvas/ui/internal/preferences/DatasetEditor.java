/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.internal.preferences;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.ganvas.model.dataset.DatasetSource;
import org.ganvas.model.dataset.DatasetSources;
import org.ganvas.model.field.Definition;
import org.ganvas.model.field.Field;
import org.ganvas.model.field.Settings;
import org.ganvas.model.field.ValueException;
import org.ganvas.ui.internal.UiText;

/** Chooses a data set source and fills in its fields; the range of the pixels belongs to the model, not to the data. */
final class DatasetEditor {

	private static final int COLUMNS = 3;

	private final List<DatasetSource> sources = DatasetSources.all();
	private final Map<Definition, Settings> entered = new HashMap<>();
	private final List<FieldRow<?>> rows = new ArrayList<>();
	private final Group group;
	private final Combo source;
	private final Label summary;
	private final Runnable changed;
	private DatasetSource shown;

	DatasetEditor(Composite parent, Runnable changed) {
		this.changed = changed;
		group = new Group(parent, SWT.NONE);
		group.setText(UiText.Preferences_dataGroup);
		group.setLayout(new GridLayout(COLUMNS, false));
		group.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
		new Label(group, SWT.NONE).setText(UiText.Preferences_source);
		source = new Combo(group, SWT.READ_ONLY);
		source.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, COLUMNS - 1, 1));
		sources.forEach(s -> source.add(s.title()));
		source.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			DatasetSource chosen = sources.get(source.getSelectionIndex());
			rebuild(entered.getOrDefault(chosen, Settings.of(chosen)));
			changed.run();
		}));
		summary = new Label(group, SWT.WRAP);
		GridData wrapped = new GridData(SWT.FILL, SWT.BEGINNING, true, false, COLUMNS, 1);
		wrapped.widthHint = 300;
		summary.setLayoutData(wrapped);
	}

	void show(Settings dataset) {
		entered.clear();
		source.select(sources.indexOf(dataset.definition()));
		rebuild(dataset);
	}

	private void rebuild(Settings dataset) {
		remember();
		rows.clear();
		Control[] children = group.getChildren();
		for (int i = COLUMNS; i < children.length; i++) {
			children[i].dispose();
		}
		shown = (DatasetSource) dataset.definition();
		summary.setText(shown.summary());
		for (Field<?> field : shown.fields()) {
			if (field != DatasetSource.RANGE && field != DatasetSource.SPLIT) {
				FieldRow<?> row = new FieldRow<>(group, field, changed);
				row.show(dataset);
				rows.add(row);
			}
		}
		group.getParent().layout(true, true);
	}

	/** Keeps what was entered for a source, so that it is there again when the user comes back to it. */
	private void remember() {
		if (shown != null && !rows.isEmpty()) {
			try {
				entered.put(shown, read());
			} catch (ValueException e) {
				entered.remove(shown);
			}
		}
	}

	Settings read() throws ValueException {
		Settings settings = Settings.of(shown);
		for (FieldRow<?> row : rows) {
			settings = row.read(settings);
		}
		return settings;
	}

	void setEnabled(boolean enabled) {
		for (Control child : group.getChildren()) {
			child.setEnabled(enabled);
		}
	}
}
