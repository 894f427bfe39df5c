/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.listener;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.ganvas.engine.train.StepResult;
import org.ganvas.engine.train.StepResults;
import org.ganvas.engine.train.Trainer;
import org.ganvas.engine.train.TrainingControl;
import org.ganvas.engine.train.TrainingEnd;
import org.ganvas.engine.train.TrainingPlan;
import org.ganvas.engine.train.TrainingProgress;
import org.ganvas.model.dataset.ValueRange;
import org.ganvas.model.run.RunLayout;
import org.ganvas.model.shape.Shape;
import org.ganvas.model.shape.Size2d;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleListenerTest {

	private static final Shape SHAPE = Shape.image(1, 2, 2);

	@TempDir
	private Path folder;

	@Test
	void writesAGridEverySoManyStepsAndAtTheLastStep() throws IOException {
		assertEquals(List.of("step-00000003.png", "step-00000006.png", "step-00000007.png"), grids(7, 3));
	}

	@Test
	void aShortRunHasAGridToo() throws IOException {
		assertEquals(List.of("step-00000002.png"), grids(2, 100));
	}

	private List<String> grids(long steps, int every) throws IOException {
		SampleListener samples = new SampleListener(new RunLayout(folder), (latents, count) -> new float[count * 4],
				new float[4], SHAPE, new ValueRange(-1, 1), Size2d.square(2), every);
		StepResult result = StepResults.of(1, 1);
		Trainer trainer = new Trainer(new TrainingProgress(new TrainingPlan(0, steps, 100, 1)), (step, into) -> {
		}, 4, (step, real) -> result, List.of(samples), new TrainingControl());
		assertEquals(TrainingEnd.Kind.FINISHED, trainer.train().kind());
		try (Stream<Path> files = Files.list(folder.resolve("samples"))) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}
}
