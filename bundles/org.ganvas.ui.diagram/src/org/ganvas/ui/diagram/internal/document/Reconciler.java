/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.document;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Display;

/** Reads the text in the background once it has been quiet for a moment. */
final class Reconciler {

	private static final int QUIET_MILLIS = 250;

	private final IDocument document;
	private final Supplier<DocumentData.Known> data;
	private final Consumer<Reading> accept;
	private final Display display = Display.getCurrent();
	/** Counts what was asked for, so that outdated results are dropped; used on the user interface thread only. */
	private int generation;

	/**
	 * Creates a reconciler; nothing is read before {@link #schedule}.
	 *
	 * @param document the text
	 * @param data what is known of the data
	 * @param accept takes what was read, on the user interface thread
	 */
	Reconciler(IDocument document, Supplier<DocumentData.Known> data, Consumer<Reading> accept) {
		this.document = document;
		this.data = data;
		this.accept = accept;
	}

	/** Asks for the text to be read; each call begins the quiet time anew. */
	void schedule() {
		int asked = ++generation;
		display.timerExec(QUIET_MILLIS, () -> {
			if (asked == generation) {
				readInBackground(document.get(), data.get(), asked);
			}
		});
	}

	/** Drops what was asked for; a result that is under way is not delivered any more. */
	void cancel() {
		generation++;
	}

	private void readInBackground(String text, DocumentData.Known known, int asked) {
		Job job = Job.createSystem("Read experiment", monitor -> {
			deliver(ExperimentText.read(text, known), asked);
			return Status.OK_STATUS;
		});
		job.setPriority(Job.SHORT);
		job.schedule();
	}

	private void deliver(Reading reading, int asked) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (asked == generation) {
					accept.accept(reading);
				}
			});
		}
	}
}
