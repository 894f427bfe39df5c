/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.internal.wizards;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.ganvas.core.data.DataLibrary;
import org.ganvas.data.DataException;
import org.ganvas.data.DatasetInfo;
import org.ganvas.model.dataset.CatalogSource;
import org.ganvas.model.dataset.DatasetSource;
import org.ganvas.model.dataset.DatasetSources;
import org.ganvas.model.dataset.FashionMnistSource;
import org.ganvas.model.dataset.FolderSource;
import org.ganvas.model.dataset.IdxSource;
import org.ganvas.model.field.Settings;
import org.ganvas.model.shape.Shape;

/** The fields that say which data set to use. */
public final class DatasetForm {

	private static final int COLUMNS = 3;
	private static final int MAX_SIZE = 1024;

	private final Runnable changed;
	private final Runnable downloading;
	private final List<DatasetInfo> catalog = DataLibrary.standard().downloadable();
	private final Map<DatasetKind, Button> kinds = new EnumMap<>(DatasetKind.class);
	private Combo entry;
	private Button download;
	private PathField images;
	private PathField labels;
	private PathField folder;
	private Combo channels;
	private Spinner height;
	private Spinner width;

	/**
	 * Creates the fields.
	 *
	 * @param parent where
	 * @param offered which kinds to offer; the first is selected
	 * @param changed is told of every change
	 * @param downloading is told when the user wants to download the selected data set
	 */
	DatasetForm(Composite parent, List<DatasetKind> offered, Runnable changed, Runnable downloading) {
		this.changed = changed;
		this.downloading = downloading;
		Composite form = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(COLUMNS).applyTo(form);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(form);
		offered.forEach(kind -> create(form, kind));
		kinds.get(offered.get(0)).setSelection(true);
		enable();
	}

	private void create(Composite form, DatasetKind kind) {
		Button button = new Button(form, SWT.RADIO);
		button.setText(switch (kind) {
			case EMBEDDED -> WizardText.datasetEmbedded;
			case CATALOG -> WizardText.datasetCatalog;
			case IDX -> WizardText.datasetIdx;
			case FOLDER -> WizardText.datasetFolder;
		});
		GridDataFactory.fillDefaults().span(kind == DatasetKind.CATALOG ? 1 : COLUMNS, 1)
				.align(SWT.FILL, SWT.CENTER).applyTo(button);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			if (button.getSelection()) {
				enable();
				changed.run();
			}
		}));
		kinds.put(kind, button);
		switch (kind) {
			case CATALOG -> createCatalog(form);
			case IDX -> {
				images = PathField.file(form, WizardText.idxImages, changed);
				labels = PathField.file(form, WizardText.idxLabels, changed);
			}
			case FOLDER -> createFolder(form);
			default -> {
			}
		}
	}

	private void createCatalog(Composite form) {
		Composite row = new Composite(form, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		GridDataFactory.fillDefaults().span(COLUMNS - 1, 1).applyTo(row);
		entry = new Combo(row, SWT.READ_ONLY);
		entry.setItems(catalog.stream().map(DatasetInfo::title).toArray(String[]::new));
		entry.select(0);
		entry.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
		download = new Button(row, SWT.PUSH);
		download.setText(WizardText.download);
		download.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> downloading.run()));
		setDownloadable(false);
	}

	private void createFolder(Composite form) {
		folder = PathField.folder(form, WizardText.folderPath, changed);
		new Label(form, SWT.NONE).setText(WizardText.folderShape);
		Composite shape = new Composite(form, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).applyTo(shape);
		GridDataFactory.fillDefaults().span(COLUMNS - 1, 1).applyTo(shape);
		channels = new Combo(shape, SWT.READ_ONLY);
		channels.setItems(WizardText.gray, WizardText.color);
		channels.select(0);
		channels.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
		width = size(shape);
		new Label(shape, SWT.NONE).setText(WizardText.by);
		height = size(shape);
	}

	private Spinner size(Composite parent) {
		Spinner spinner = new Spinner(parent, SWT.BORDER);
		spinner.setValues(28, 1, MAX_SIZE, 0, 1, 8);
		spinner.addModifyListener(event -> changed.run());
		return spinner;
	}

	private void enable() {
		boolean idx = kind() == DatasetKind.IDX;
		boolean inFolder = kind() == DatasetKind.FOLDER;
		if (entry != null) {
			entry.setEnabled(kind() == DatasetKind.CATALOG);
		}
		if (images != null) {
			images.setEnabled(idx);
			labels.setEnabled(idx);
		}
		if (folder != null) {
			folder.setEnabled(inFolder);
			channels.setEnabled(inFolder);
			width.setEnabled(inFolder);
			height.setEnabled(inFolder);
		}
	}

	/** Whether the selected data set can be downloaded. */
	void setDownloadable(boolean possible) {
		if (download != null) {
			download.setEnabled(possible);
		}
	}

	/** Whether the user can press Download. */
	boolean isDownloadable() {
		return download != null && download.isEnabled();
	}

	/** The selected kind. */
	DatasetKind kind() {
		return kinds.entrySet().stream().filter(e -> e.getValue().getSelection()).map(Map.Entry::getKey).findFirst()
				.orElseThrow();
	}

	/**
	 * Selects a kind.
	 *
	 * @param kind one that is offered
	 */
	public void select(DatasetKind kind) {
		kinds.forEach((k, button) -> button.setSelection(k == kind));
		enable();
		changed.run();
	}

	/** The entry of the catalog that is selected. */
	Optional<DatasetInfo> entry() {
		int index = entry == null ? -1 : entry.getSelectionIndex();
		return index < 0 ? Optional.empty() : Optional.of(catalog.get(index));
	}

	/** What is missing, as a prompt; empty if everything is there. */
	Optional<String> prompt() {
		return switch (kind()) {
			case EMBEDDED -> Optional.empty();
			case CATALOG -> entry().isPresent() ? Optional.empty() : Optional.of(WizardText.promptEntry);
			case IDX -> images.get().isEmpty() ? Optional.of(WizardText.promptImages) : Optional.empty();
			case FOLDER -> folder.get().isEmpty() ? Optional.of(WizardText.promptFolder) : Optional.empty();
		};
	}

	/** The settings, if nothing is missing. */
	Settings settings() {
		return switch (kind()) {
			case EMBEDDED -> Settings.of(DatasetSources.of(FashionMnistSource.class));
			case CATALOG -> settings(entry().orElseThrow());
			case IDX -> idx();
			case FOLDER -> Settings.of(DatasetSources.of(FolderSource.class)).with(FolderSource.PATH, folder.get())
					.with(FolderSource.SHAPE, shape());
		};
	}

	private static Settings settings(DatasetInfo info) {
		return Settings.of(DatasetSources.of(CatalogSource.class)).with(CatalogSource.ENTRY, info.id());
	}

	private Settings idx() {
		Settings settings = Settings.of(DatasetSources.of(IdxSource.class)).with(IdxSource.IMAGES, images.get());
		return labels.get().isEmpty() ? settings : settings.with(IdxSource.LABELS, labels.get());
	}

	private Shape shape() {
		return Shape.image(channels.getSelectionIndex() == 0 ? 1 : 3, height.getSelection(), width.getSelection());
	}

	/**
	 * Shows settings that were chosen elsewhere, such as the project's default.
	 *
	 * @param dataset the settings
	 */
	public void show(Settings dataset) {
		if (dataset.definition() instanceof IdxSource && images != null) {
			images.set(dataset.get(IdxSource.IMAGES));
			labels.set(dataset.get(IdxSource.LABELS));
			select(DatasetKind.IDX);
		} else if (dataset.definition() instanceof FolderSource && folder != null) {
			showFolder(dataset);
		} else if (entry != null && dataset.definition() instanceof DatasetSource) {
			showEntry(dataset);
		}
	}

	private void showFolder(Settings dataset) {
		Shape shape = dataset.get(FolderSource.SHAPE);
		folder.set(dataset.get(FolderSource.PATH));
		channels.select(shape.channels() == 1 ? 0 : 1);
		height.setSelection(shape.height());
		width.setSelection(shape.width());
		select(DatasetKind.FOLDER);
	}

	private void showEntry(Settings dataset) {
		for (int i = 0; i < catalog.size(); i++) {
			if (settings(catalog.get(i)).equals(dataset)) {
				entry.select(i);
				select(DatasetKind.CATALOG);
			}
		}
	}

	/** The paths that are chosen, to copy them. */
	List<String> paths() {
		return switch (kind()) {
			case IDX -> labels.get().isEmpty() ? List.of(images.get()) : List.of(images.get(), labels.get());
			case FOLDER -> List.of(folder.get());
			case CATALOG -> entry().map(DatasetForm::files).orElse(List.of());
			case EMBEDDED -> List.of();
		};
	}

	private static List<String> files(DatasetInfo info) {
		try {
			return DataLibrary.standard().files(info.id()).stream().map(Path::toString).toList();
		} catch (DataException e) {
			throw new IllegalStateException(e);
		}
	}
}
