/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.ganvas.core.data.DataInspector;
import org.ganvas.core.data.DataReport;
import org.ganvas.core.project.DataPaths;
import org.ganvas.core.project.ModelFiles;
import org.ganvas.model.field.Settings;
import org.ganvas.model.validation.DataFacts;

/**
 * What is known of the data that a document names. Files are looked at in the background: when the document names other
 * data, and when the data change in the workspace. All methods are called on the user interface thread.
 */
final class DocumentData {

	/**
	 * What was found when files were looked at last.
	 *
	 * @param dataset the data set that was looked at; null if none was
	 * @param found what was found
	 * @param standIn a data set that can be proposed in place of one that cannot be used
	 */
	record Known(Settings dataset, DataReport found, Optional<Settings> standIn) {

		static final Known NOTHING = new Known(null, null, Optional.empty());

		/** What is known of a data set; of another one than was looked at only what it says itself. */
		DataReport report(Settings asked) {
			return asked.equals(dataset) ? found : new DataReport(DataFacts.of(asked), List.of());
		}
	}

	private final Supplier<Optional<IFile>> file;
	private final Runnable changed;
	private final Display display = Display.getCurrent();
	private final IResourceChangeListener resources = this::resourcesChanged;
	private Known known = Known.NOTHING;
	/** What the document names, null once disposed; and the paths of that, read by the listener in any thread. */
	private Settings named;
	private volatile List<Path> paths = List.of();
	/** Stands for the latest look, so that what an outdated one finds is dropped. */
	private Object latest;

	/**
	 * Begins to follow the workspace.
	 *
	 * @param file finds the document's file, to which paths are relative; if there is none, no files are looked at
	 * @param changed is run when something else is known
	 */
	DocumentData(Supplier<Optional<IFile>> file, Runnable changed) {
		this.file = file;
		this.changed = changed;
		ResourcesPlugin.getWorkspace().addResourceChangeListener(resources, IResourceChangeEvent.POST_CHANGE);
	}

	Known known() {
		return known;
	}

	/** Looks at the data that the document names now, unless it did before. */
	void follow(Settings dataset) {
		if (!dataset.equals(named)) {
			named = dataset;
			look();
		}
	}

	/** Looks again. */
	void look() {
		Optional<IFile> model = named == null ? Optional.empty() : file.get();
		Optional<Path> base = model.flatMap(ModelFiles::base);
		if (base.isEmpty()) {
			return;
		}
		paths = DataPaths.of(named, base.get());
		Settings dataset = named;
		Object asked = new Object();
		latest = asked;
		Job job = Job.createSystem("Look at data", monitor -> {
			deliver(new Known(dataset, DataInspector.inspect(dataset, base.get()),
					Optional.of(DataPaths.defaultFor(model.get().getParent()))), asked);
			return Status.OK_STATUS;
		});
		job.schedule();
	}

	private void deliver(Known found, Object asked) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (asked == latest) {
					known = found;
					changed.run();
				}
			});
		}
	}

	private void resourcesChanged(IResourceChangeEvent event) {
		boolean[] isConcerned = new boolean[1];
		List<Path> watched = paths;
		try {
			if (!watched.isEmpty()) {
				event.getDelta().accept(delta -> {
					isConcerned[0] |= isData(delta, watched);
					return !isConcerned[0];
				});
			}
		} catch (CoreException e) {
			ILog.of(DocumentData.class).log(e.getStatus());
		}
		if (isConcerned[0] && !display.isDisposed()) {
			display.asyncExec(this::look);
		}
	}

	private static boolean isData(IResourceDelta delta, List<Path> watched) {
		IPath location = delta.getResource().getLocation();
		boolean isContainer = delta.getKind() == IResourceDelta.CHANGED && delta.getAffectedChildren().length > 0;
		if (location == null || isContainer) {
			return false;
		}
		Path path = location.toPath();
		return watched.stream().anyMatch(data -> path.startsWith(data) || data.startsWith(path));
	}

	/** Drops what is under way and looks at nothing any more. */
	void dispose() {
		named = null;
		latest = null;
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(resources);
	}
}
