/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.ganvas.data.Datasets;
import org.ganvas.engine.data.BatchSource;
import org.ganvas.engine.natives.NativeSetup;
import org.ganvas.engine.train.AdversarialStep;
import org.ganvas.engine.train.GanModel;
import org.ganvas.model.Experiment;
import org.ganvas.model.dataset.DatasetSource;
import org.ganvas.model.template.Templates;
import org.ganvas.model.training.TrainingSettings;

/**
 * Trains a template as it is, on Fashion-MNIST, and prints steps per second, seconds from the start of the process to
 * the end of the first step, and the peak of resident memory in MB. The arguments are the template, the number of
 * threads, warm-up steps, timed steps, and the time in nanoseconds since 1970 at which the process was started.
 */
public final class Bench {

	/** As in peers/train.py. */
	private static final int BATCH = 128;

	private Bench() {
	}

	public static void main(String[] arguments) throws IOException {
		int warmUp = Integer.parseInt(arguments[2]);
		int timed = Integer.parseInt(arguments[3]);
		NativeSetup.configure(Integer.parseInt(arguments[1]));
		Experiment template = Templates.find(arguments[0]).orElseThrow().experiment();
		Experiment experiment = template.withTraining(template.training().with(TrainingSettings.BATCH, BATCH));
		AdversarialStep step = GanModel.create(experiment).newStep();
		try (BatchSource source = new BatchSource(Datasets.open(experiment.dataset(), Path.of(".")),
				experiment.dataset().get(DatasetSource.RANGE), BATCH, 42)) {
			float[] real = new float[Math.toIntExact(BATCH * source.data().shape().size())];
			run(step, source, real, 0, 1);
			double first = (System.currentTimeMillis() - Long.parseLong(arguments[4]) / 1e6) / 1e3;
			run(step, source, real, 1, warmUp);
			long start = System.nanoTime();
			run(step, source, real, warmUp, warmUp + timed);
			double rate = timed / ((System.nanoTime() - start) / 1e9);
			System.out.printf(Locale.ROOT, "%.4f %.3f %.0f%n", rate, first, peakMegabytes());
		}
	}

	private static void run(AdversarialStep step, BatchSource source, float[] real, long from, long to)
			throws IOException {
		for (long i = from; i < to; i++) {
			source.read(i, real);
			step.run(i, real);
		}
	}

	private static double peakMegabytes() throws IOException {
		return Files.readAllLines(Path.of("/proc/self/status")).stream().filter(line -> line.startsWith("VmHWM:"))
				.mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElseThrow() / 1024.0;
	}
}
