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
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.ganvas.core.data.Images;
import org.ganvas.model.field.Settings;
import org.ganvas.model.shape.Shape;

/** Chooses a data set and shows its first images, which are loaded in the background. */
public final class DatasetPage extends WizardPage {

	private static final String HELP = "org.ganvas.ui.wizardDataset";
	private static final int QUIET_MILLIS = 300;

	private final List<DatasetKind> offered;
	private final Supplier<Optional<Path>> base;
	private Settings preset;
	private DatasetForm form;
	private ImageGrid preview;
	private Label found;
	private PreviewJob job;
	private String failure;

	/**
	 * Creates the page.
	 *
	 * @param offered what kinds of data sets to offer
	 * @param base finds the folder that relative paths are relative to; empty if there is none yet
	 */
	public DatasetPage(List<DatasetKind> offered, Supplier<Optional<Path>> base) {
		super("dataset", WizardText.datasetTitle, null);
		setDescription(WizardText.datasetDescription);
		this.offered = List.copyOf(offered);
		this.base = base;
	}

	/**
	 * Shows a data set, as soon as the page is created.
	 *
	 * @param dataset its settings
	 */
	public void preset(Settings dataset) {
		preset = dataset;
		if (form != null) {
			form.show(dataset);
		}
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(page);
		found = new Label(page, SWT.NONE);
		form = new DatasetForm(page, offered, this::changed);
		found.moveBelow(null);
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 8).applyTo(found);
		preview = new ImageGrid(page);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(preview);
		setControl(page);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(page, HELP);
		page.addDisposeListener(event -> cancel());
		if (preset != null) {
			form.show(preset);
		}
		changed();
	}

	/** @return the fields */
	public DatasetForm form() {
		return form;
	}

	/** @return whether images are shown */
	public boolean hasPreview() {
		return preview.hasImages();
	}

	/** @return what is said about the data */
	public String found() {
		return found.getText();
	}

	/** @return the chosen settings */
	public Settings settings() {
		return form.settings();
	}

	/** @return the paths of the chosen files and folders; empty if the kind has none */
	public List<String> paths() {
		return form.paths();
	}

	private void changed() {
		if (preview == null) {
			return;
		}
		cancel();
		failure = null;
		found.setText("");
		Optional<String> prompt = form.prompt();
		prompt.ifPresentOrElse(preview::show, this::load);
		validate();
	}

	/** In tab order: a prompt for what is missing, or else an error. */
	private void validate() {
		Optional<String> prompt = form.prompt();
		setErrorMessage(failure);
		setMessage(prompt.orElse(null));
		setPageComplete(prompt.isEmpty() && failure == null);
	}

	private void load() {
		Settings dataset = form.settings();
		Path folder = base.get().orElse(Path.of(System.getProperty("user.home", ".")));
		preview.show(WizardText.previewLoading);
		job = new PreviewJob(dataset, folder, preview.getDisplay(), new PreviewJob.Receiver() {
			@Override
			public void images(Optional<Images> images) {
				loaded(images);
			}

			@Override
			public void failed(String message) {
				showFailure(message);
			}
		});
		job.setUser(false);
		job.schedule(form.paths().isEmpty() ? 0 : QUIET_MILLIS);
	}

	private void loaded(Optional<Images> images) {
		if (preview.isDisposed()) {
			return;
		}
		images.ifPresentOrElse(shown -> {
			preview.show(shown);
			found.setText(describe(shown.shape(), shown.count()));
		}, this::notHere);
		validate();
	}

	private void notHere() {
		form.entry().ifPresent(entry -> {
			found.setText(describe(entry.shape(), entry.count()));
			preview.show(NLS.bind(WizardText.previewDownload, entry.bytes() / 1_000_000, entry.license()));
		});
	}

	private static String describe(Shape shape, OptionalInt count) {
		return count.isPresent() ? NLS.bind(WizardText.found, count.getAsInt(), shape)
				: NLS.bind(WizardText.foundShape, shape);
	}

	private void showFailure(String message) {
		if (!preview.isDisposed()) {
			failure = message;
			preview.show("");
			validate();
		}
	}

	private void cancel() {
		if (job != null) {
			job.cancel();
			job = null;
		}
	}
}
