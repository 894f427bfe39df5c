/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.run;

/**
 * The figures of one epoch. A figure that is unknown is NaN, {@code null} in the file.
 *
 * @param step the number of steps done at its end
 * @param epoch the epoch, counted from 1
 * @param time seconds of training since the run began
 * @param seconds seconds of training that the epoch took
 * @param heapMiB Java heap in use, in MiB
 * @param residentMiB resident memory of the process, in MiB
 */
public record EpochMetrics(long step, long epoch, double time, double seconds, double heapMiB, double residentMiB)
		implements MetricsLine {

	/** The value of {@code kind} in the file. */
	public static final String KIND = "epoch";

	@Override
	public void appendTo(StringBuilder line) {
		new MetricsFields(line, KIND).add("step", step).add("epoch", epoch).add("time", time).add("seconds", seconds)
				.add("heapMiB", heapMiB).add("residentMiB", residentMiB).end();
	}
}
