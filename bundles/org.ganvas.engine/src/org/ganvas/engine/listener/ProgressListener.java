/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.listener;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

import org.ganvas.engine.train.StepResult;
import org.ganvas.engine.train.TrainingEnd;
import org.ganvas.engine.train.TrainingListener;
import org.ganvas.engine.train.TrainingProgress;

/** Shows how the training goes: one line that changes on a terminal, a line now and then elsewhere. */
public final class ProgressListener implements TrainingListener {

	private static final long TERMINAL_INTERVAL = 200_000_000L;
	private static final long LINE_INTERVAL = 10_000_000_000L;
	private static final String CLEAR_TO_END = "\u001B[K";

	private final PrintStream out;
	private final boolean terminal;
	private final LongSupplier clock;
	private String text = "";
	private long firstStepTime;
	private long firstStep;
	private long lastShown;
	private boolean shown;

	/**
	 * Creates the listener.
	 *
	 * @param out where to show it
	 * @param terminal whether that is a terminal
	 * @param clock the time in nanoseconds from any origin
	 */
	public ProgressListener(PrintStream out, boolean terminal, LongSupplier clock) {
		this.out = out;
		this.terminal = terminal;
		this.clock = clock;
	}

	@Override
	public void runStarted(TrainingProgress progress) {
		firstStep = progress.step();
		firstStepTime = clock.getAsLong();
		lastShown = firstStepTime;
	}

	@Override
	public void stepDone(TrainingProgress progress, StepResult result) {
		long now = clock.getAsLong();
		boolean first = !shown;
		boolean due = now - lastShown >= (terminal ? TERMINAL_INTERVAL : LINE_INTERVAL);
		if (first || due || progress.isComplete()) {
			show(progress, result, now);
			lastShown = now;
			shown = true;
		}
		if (first) {
			// The first step builds what later ones reuse; the rate begins after it.
			firstStep = progress.step();
			firstStepTime = now;
		}
	}

	@Override
	public void runEnded(TrainingProgress progress, TrainingEnd end) {
		if (terminal && shown) {
			out.println();
		}
		out.flush();
	}

	private void show(TrainingProgress progress, StepResult result, long now) {
		text = String.format(Locale.ROOT,
				"epoch %d/%d  step %d/%d  loss D %.4f G %.4f  D(x) %.3f  D(G(z)) %.3f -> %.3f%s",
				progress.epoch(), progress.epochs(), progress.step(), progress.plan().steps(),
				result.discriminatorLoss(),
				result.generatorLoss(), result.meanDReal(), result.meanDFakeBefore(), result.meanDFakeAfter(),
				rate(progress, now));
		if (terminal) {
			out.print("\r" + text + CLEAR_TO_END);
		} else {
			out.println(text);
		}
		out.flush();
	}

	private String rate(TrainingProgress progress, long now) {
		long steps = progress.step() - firstStep;
		double seconds = (now - firstStepTime) / 1e9;
		if (steps < 1 || seconds <= 0 || !shown) {
			return "";
		}
		double left = (progress.plan().steps() - progress.step()) * seconds / steps;
		return String.format(Locale.ROOT, "  %.0f img/s  %s left", steps * progress.plan().batch() / seconds,
				Durations.text(left));
	}
}
