/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.internal.navigator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.ganvas.ui.internal.UiText;

/**
 * What is shown under nodes, read in the background. What was read last is shown until what is new has been read, so
 * that the tree does not flicker.
 */
final class GanContents {

	/** What the job that reads belongs to. */
	static final Object FAMILY = GanContents.class;

	private static final long QUIET_MILLISECONDS = 150;

	private final Map<Object, List<GanNode>> known = new HashMap<>();
	private final Set<Object> waiting = new LinkedHashSet<>();
	private final Consumer<Object> changed;
	private final Job job = new ReadJob();

	/** Calls back, in any thread, with the parent whose nodes were read. */
	GanContents(Consumer<Object> changed) {
		this.changed = changed;
	}

	/** The nodes under a parent; while they are read for the first time, one that says so. */
	synchronized List<GanNode> nodes(Object parent) {
		List<GanNode> nodes = known.get(parent);
		if (nodes == null) {
			nodes = List.of(new GanNode.Pending(parent));
			known.put(parent, nodes);
			read(parent);
		}
		return nodes;
	}

	/** Reads again what is under the parents that were asked for and are concerned. */
	synchronized void refresh(Predicate<Object> concerned) {
		new ArrayList<>(known.keySet()).stream().filter(concerned).forEach(this::read);
	}

	void close() {
		job.cancel();
	}

	private synchronized void read(Object parent) {
		waiting.add(parent);
		job.schedule(QUIET_MILLISECONDS);
	}

	private synchronized List<Object> take() {
		List<Object> taken = new ArrayList<>(waiting);
		waiting.clear();
		return taken;
	}

	private synchronized boolean put(Object parent, List<GanNode> nodes) {
		return !nodes.equals(known.put(parent, nodes));
	}

	private final class ReadJob extends Job {

		ReadJob() {
			super(UiText.Navigator_reading);
			setSystem(true);
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			List<Object> parents = take();
			SubMonitor progress = SubMonitor.convert(monitor, parents.size());
			for (Object parent : parents) {
				progress.split(1);
				List<GanNode> nodes;
				try {
					nodes = GanReader.read(parent);
				} catch (CoreException e) {
					// the file went or cannot be read: its marker or the next refresh of the workspace says so
					nodes = List.of();
				}
				if (put(parent, nodes)) {
					changed.accept(parent);
				}
			}
			return Status.OK_STATUS;
		}

		@Override
		public boolean belongsTo(Object family) {
			return family == FAMILY;
		}
	}
}
