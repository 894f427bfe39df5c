/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.data;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.ganvas.core.internal.CoreText;
import org.ganvas.data.DataProgress;

/** Shows the progress of a download of several files as one. */
final class MonitorProgress implements DataProgress {

	private static final int TICKS = 1000;
	private static final double MEGA = 1e6;

	private final SubMonitor monitor;
	private final long bytes;
	private String current = "";
	private long before;
	private long done;
	private int ticks;

	/**
	 * Begins.
	 *
	 * @param monitor where progress is shown
	 * @param bytes how many bytes there are to load
	 */
	MonitorProgress(IProgressMonitor monitor, long bytes) {
		this.monitor = SubMonitor.convert(monitor, TICKS);
		this.bytes = Math.max(1, bytes);
	}

	@Override
	public void worked(String what, long doneNow, long total) {
		if (!what.equals(current)) {
			before += done;
			current = what;
		}
		done = doneNow;
		monitor.subTask(NLS.bind(CoreText.Op_downloadProgress, new Object[] { what,
				String.format("%.1f", doneNow / MEGA), String.format("%.1f", total / MEGA) }));
		int reached = (int) Math.min(TICKS, TICKS * (before + done) / bytes);
		monitor.worked(Math.max(0, reached - ticks));
		ticks = Math.max(ticks, reached);
	}
}
