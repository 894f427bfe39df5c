/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class TrainerTest {

	private final List<String> events = new ArrayList<>();
	private final TrainingControl control = new TrainingControl();
	private final StepResult result = StepResults.of(1, 2);

	@Test
	void tellsListenersOfStepsAndEpochsInOrder() {
		TrainingEnd end = trainer(new TrainingPlan(0, 3, 2, 1), log("a"), log("b")).train();
		assertEquals(TrainingEnd.finished(), end);
		assertEquals(List.of("a start 0", "b start 0", //
				"step 0", "a step 1 of epoch 1", "b step 1 of epoch 1", "a settled 1", "b settled 1", //
				"step 1", "a step 2 of epoch 1", "b step 2 of epoch 1", "a epoch 1", "b epoch 1", "a settled 2",
				"b settled 2", //
				"step 2", "a step 3 of epoch 2", "b step 3 of epoch 2", "a settled 3", "b settled 3", //
				"a end FINISHED", "b end FINISHED"), events);
	}

	@Test
	void goesOnWhereThePlanBegins() {
		trainer(new TrainingPlan(2, 3, 2, 1), log("a")).train();
		assertEquals(List.of("a start 2", "step 2", "a step 3 of epoch 2", "a settled 3", "a end FINISHED"), events);
	}

	@Test
	void endsAfterTheStepInWhichAStopIsRequested() {
		TrainingListener stop = new TrainingListener() {
			@Override
			public void stepDone(TrainingProgress progress, StepResult ignored) {
				control.requestStop();
			}
		};
		TrainingEnd end = trainer(new TrainingPlan(0, 9, 9, 1), stop, log("a")).train();
		assertEquals(TrainingEnd.cancelled(), end);
		assertEquals(List.of("a start 0", "step 0", "a step 1 of epoch 1", "a settled 1", "a end CANCELLED"), events);
	}

	@Test
	void aStopAfterTheLastStepIsAFinishedRun() {
		TrainingListener stop = new TrainingListener() {
			@Override
			public void stepSettled(TrainingProgress progress) {
				control.requestStop();
			}
		};
		assertEquals(TrainingEnd.finished(), trainer(new TrainingPlan(0, 1, 9, 1), stop).train());
	}

	@Test
	void anExceptionOfTheStepIsTheEndAndTheStepDoesNotCount() {
		IOException broken = new IOException("broken");
		Trainer trainer = new Trainer(new TrainingProgress(new TrainingPlan(0, 9, 9, 1)), (step, into) -> {
			if (step == 1) {
				throw broken;
			}
		}, 1, (step, real) -> result, List.of(log("a")), control);
		TrainingEnd end = trainer.train();
		assertSame(broken, end.cause().orElseThrow());
		assertEquals(List.of("a start 0", "a step 1 of epoch 1", "a settled 1", "a end FAILED"), events);
	}

	@Test
	void aListenerThatCannotEndMakesTheEndAFailureForThoseAfterIt() {
		IOException full = new IOException("full");
		TrainingListener failing = new TrainingListener() {
			@Override
			public void runEnded(TrainingProgress progress, TrainingEnd end) throws IOException {
				throw full;
			}
		};
		TrainingEnd end = trainer(new TrainingPlan(0, 0, 9, 1), log("a"), failing, log("b")).train();
		assertSame(full, end.cause().orElseThrow());
		assertEquals(List.of("a start 0", "b start 0", "a end FINISHED", "b end FAILED"), events);
	}

	private Trainer trainer(TrainingPlan plan, TrainingListener... listeners) {
		return new Trainer(new TrainingProgress(plan), (step, into) -> {
		}, 1, (step, real) -> {
			events.add("step " + step);
			return result;
		}, List.of(listeners), control);
	}

	private TrainingListener log(String name) {
		return new TrainingListener() {
			@Override
			public void runStarted(TrainingProgress progress) {
				events.add(name + " start " + progress.step());
			}

			@Override
			public void stepDone(TrainingProgress progress, StepResult figures) {
				assertSame(result, figures);
				events.add(name + " step " + progress.step() + " of epoch " + progress.epoch());
			}

			@Override
			public void epochDone(TrainingProgress progress) {
				events.add(name + " epoch " + progress.epoch());
			}

			@Override
			public void stepSettled(TrainingProgress progress) {
				events.add(name + " settled " + progress.step());
			}

			@Override
			public void runEnded(TrainingProgress progress, TrainingEnd end) {
				events.add(name + " end " + end.kind());
			}
		};
	}
}
