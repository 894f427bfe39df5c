/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.internal.wizards;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.ganvas.core.data.DataLibrary;
import org.ganvas.core.op.DownloadOperation;
import org.ganvas.data.DatasetInfo;
import org.ganvas.data.ImageSample;
import org.ganvas.model.field.Settings;
import org.ganvas.ui.internal.GanvasUi;

/** Chooses a data set and shows its first images, which are loaded in the background. */
public final class DatasetPage extends WizardPage {

	private static final String HELP = "org.ganvas.ui.wizardDataset";
	private static final int QUIET_MILLIS = 300;
	private static final double MEGA = 1e6;

	private final List<DatasetKind> offered;
	private final Supplier<Optional<Path>> base;
	private Settings preset;
	private DatasetForm form;
	private PreviewArea preview;
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
		form = new DatasetForm(page, offered, this::changed, this::download);
		found.moveBelow(null);
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 8).applyTo(found);
		preview = new PreviewArea(page);
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
		form.setDownloadable(false);
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
			public void images(ImageSample images) {
				loaded(images);
			}

			@Override
			public void notDownloaded() {
				notHere();
			}

			@Override
			public void failed(String message) {
				showFailure(message);
			}
		});
		job.setUser(false);
		boolean typed = form.kind() == DatasetKind.IDX || form.kind() == DatasetKind.FOLDER;
		job.schedule(typed ? QUIET_MILLIS : 0);
	}

	private void loaded(ImageSample images) {
		if (!preview.isDisposed()) {
			preview.show(images);
			found.setText(NLS.bind(WizardText.found, images.count(), images.shape()));
			found.requestLayout();
			validate();
		}
	}

	private void notHere() {
		if (!preview.isDisposed() && form.entry().isPresent()) {
			DatasetInfo info = form.entry().get();
			found.setText(NLS.bind(WizardText.found, info.trainCount(), info.shape()));
			found.requestLayout();
			preview.show(NLS.bind(WizardText.previewDownload,
					new Object[] { info.title(), Math.max(1, Math.round(info.downloadBytes() / MEGA)), info.license(),
							info.location() }));
			form.setDownloadable(true);
			validate();
		}
	}

	/**
	 * Downloads the selected data set with progress in the wizard, and shows it or what to do by hand.
	 *
	 * @return whether it is here now; else it failed or the user cancelled it
	 */
	public boolean download() {
		DatasetInfo info = form.entry().orElseThrow();
		DownloadOperation operation = new DownloadOperation(DataLibrary.standard(), info);
		setMessage(null);
		try {
			getContainer().run(true, true, monitor -> {
				try {
					operation.run(monitor);
				} catch (CoreException e) {
					throw new InvocationTargetException(e, e.getMessage());
				}
			});
			changed();
			return true;
		} catch (InterruptedException e) {
			// JFace's way to say that the user has cancelled it
			setMessage(NLS.bind(WizardText.downloadCancelled, info.title()), IMessageProvider.INFORMATION);
		} catch (InvocationTargetException e) {
			GanvasUi.log(GanvasUi.error(e.getMessage(), e.getCause()));
			preview.show(String.valueOf(e.getCause().getMessage()));
			setMessage(NLS.bind(WizardText.downloadFailed, info.title()), IMessageProvider.WARNING);
		}
		return false;
	}

	/** @return what is said in place of images; empty if images are shown */
	public String note() {
		return preview.note();
	}

	/** @return whether the user can press Download */
	public boolean isDownloadable() {
		return form.isDownloadable();
	}

	/** @return whether the files of the chosen data set must be downloaded before they can be used */
	public boolean needsDownload() {
		return DataLibrary.standard().downloadable(settings())
				.filter(info -> info.state() == DatasetInfo.State.NOT_DOWNLOADED).isPresent();
	}

	private void showFailure(String message) {
		if (!preview.isDisposed()) {
			failure = message;
			// the title has room for two lines only
			preview.show(message);
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
