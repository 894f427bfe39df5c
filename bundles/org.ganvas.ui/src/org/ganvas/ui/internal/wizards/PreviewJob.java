/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.internal.wizards;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.ganvas.core.data.DataLibrary;
import org.ganvas.data.DataException;
import org.ganvas.data.DataException.Kind;
import org.ganvas.data.ImageSample;
import org.ganvas.model.field.Settings;

/** Reads a preview in the background and gives it to the user interface, unless it was cancelled before. */
final class PreviewJob extends Job {

	/** Takes what was read; called on the user interface thread. */
	interface Receiver {

		/** The images. */
		void images(ImageSample images);

		/** The data set can be downloaded, but is not on this machine yet. */
		void notDownloaded();

		/** Why they cannot be read, as a sentence. */
		void failed(String message);
	}

	private final Settings dataset;
	private final Path base;
	private final Display display;
	private final Receiver receiver;

	PreviewJob(Settings dataset, Path base, Display display, Receiver receiver) {
		super(WizardText.previewJob);
		this.dataset = dataset;
		this.base = base;
		this.display = display;
		this.receiver = receiver;
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == PreviewJob.class;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			DataLibrary library = DataLibrary.standard();
			Optional<DataException> flaw = library.inspect(dataset, base).flaw();
			if (flaw.isPresent()) {
				throw flaw.get();
			}
			ImageSample images = library.sample(dataset, base, ImageGrid.COUNT, monitor);
			deliver(monitor, () -> receiver.images(images));
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (DataException e) {
			deliver(monitor, e.kind() == Kind.NOT_DOWNLOADED ? receiver::notDownloaded
					: () -> receiver.failed(e.getMessage()));
		} catch (InvalidPathException e) {
			deliver(monitor, () -> receiver.failed(NLS.bind(WizardText.noPath, e.getInput())));
		} catch (OutOfMemoryError e) {
			deliver(monitor, () -> receiver.failed(WizardText.previewTooLarge));
		}
		return Status.OK_STATUS;
	}

	private void deliver(IProgressMonitor monitor, Runnable result) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (!monitor.isCanceled()) {
					result.run();
				}
			});
		}
	}
}
