/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.listener;

import java.util.function.LongSupplier;

import org.bytedeco.javacpp.Pointer;
import org.ganvas.engine.run.MetricsHistory;
import org.ganvas.engine.run.MetricsWriter;
import org.ganvas.engine.run.WriteException;
import org.ganvas.engine.train.StepResult;
import org.ganvas.engine.train.TrainingListener;
import org.ganvas.engine.train.TrainingProgress;
import org.ganvas.model.run.EpochMetrics;
import org.ganvas.model.run.StepMetrics;

/** Writes a line per step and per epoch to {@code metrics.jsonl}. */
public final class MetricsListener implements TrainingListener {

	private static final double MEBIBYTE = 1 << 20;

	private final MetricsWriter writer;
	private final LongSupplier clock;
	private final double secondsBefore;
	private double epochBegan;
	private double lastStep;
	private long began;

	/**
	 * Creates the listener.
	 *
	 * @param writer writes the lines; not closed here
	 * @param history what was before
	 * @param clock the time in nanoseconds from any origin
	 */
	public MetricsListener(MetricsWriter writer, MetricsHistory history, LongSupplier clock) {
		this.writer = writer;
		this.clock = clock;
		this.secondsBefore = history.seconds();
		this.epochBegan = history.epochBegan();
	}

	@Override
	public void runStarted(TrainingProgress progress) {
		began = clock.getAsLong();
		lastStep = secondsBefore;
	}

	@Override
	public void stepDone(TrainingProgress progress, StepResult result) throws WriteException {
		double now = seconds();
		double rate = now > lastStep ? progress.plan().batch() / (now - lastStep) : Double.NaN;
		lastStep = now;
		writer.write(new StepMetrics(progress.step(), progress.epoch(), round(now, 1000), result.discriminatorLoss(),
				result.generatorLoss(), result.meanDReal(), result.meanDFakeBefore(), result.meanDFakeAfter(),
				result.discriminatorGradientNorm(), result.generatorGradientNorm(), round(rate, 10)));
	}

	@Override
	public void epochDone(TrainingProgress progress) throws WriteException {
		double now = seconds();
		Runtime runtime = Runtime.getRuntime();
		double heap = (runtime.totalMemory() - runtime.freeMemory()) / MEBIBYTE;
		double resident = Pointer.physicalBytes() / MEBIBYTE;
		writer.write(new EpochMetrics(progress.step(), progress.epoch(), round(now, 1000),
				round(now - epochBegan, 1000), round(heap, 10), round(resident, 10)));
		epochBegan = now;
	}

	private double seconds() {
		return secondsBefore + (clock.getAsLong() - began) / 1e9;
	}

	private static double round(double value, int fractions) {
		return Double.isFinite(value) ? Math.round(value * fractions) / (double) fractions : value;
	}
}
