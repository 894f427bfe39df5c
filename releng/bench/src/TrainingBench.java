/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

import org.ganvas.engine.data.BatchSource;
import org.ganvas.engine.data.Datasets;
import org.ganvas.engine.natives.NativeSetup;
import org.ganvas.engine.train.AdversarialStep;
import org.ganvas.engine.train.GanModel;
import org.ganvas.model.Experiment;
import org.ganvas.model.dataset.DatasetSource;
import org.ganvas.model.template.Templates;
import org.ganvas.model.training.TrainingSettings;

/**
 * Times the training step of a template on its data: {@code TrainingBench TEMPLATE WARM-UP STEPS THREADS}. Prints one line:
 * steps per second (of the median step), peak resident memory in MiB (0 where the system does not tell it), seconds from
 * the start of the process to the end of the first step.
 */
public final class TrainingBench {

	private TrainingBench() {
	}

	/**
	 * Runs the benchmark.
	 *
	 * @param args template, steps not counted, steps counted, threads
	 * @throws IOException if the data cannot be read
	 */
	public static void main(String[] args) throws IOException {
		int warmUp = Integer.parseInt(args[1]);
		double[] seconds = new double[Integer.parseInt(args[2])];
		NativeSetup.configure(Integer.parseInt(args[3]));
		Experiment experiment = Templates.find(args[0]).orElseThrow().experiment();
		double firstStep = 0;
		try (BatchSource source = open(experiment)) {
			AdversarialStep step = GanModel.create(experiment).newStep();
			float[] real = new float[Math.toIntExact(source.batch() * source.data().shape().size())];
			for (int i = 0; i < warmUp + seconds.length; i++) {
				long start = System.nanoTime();
				source.read(i, real);
				step.run(i, real);
				if (i == 0) {
					firstStep = sinceProcessStart();
				}
				if (i >= warmUp) {
					seconds[i - warmUp] = (System.nanoTime() - start) / 1e9;
				}
			}
		}
		Arrays.sort(seconds);
		System.out.printf(Locale.ROOT, "%.4f %.0f %.2f%n", 1 / seconds[seconds.length / 2], peakResidentMiB(), firstStep);
	}

	private static BatchSource open(Experiment experiment) throws IOException {
		return new BatchSource(Datasets.open(experiment.dataset(), Path.of("")),
				experiment.dataset().get(DatasetSource.RANGE), experiment.training().get(TrainingSettings.BATCH),
				experiment.training().get(TrainingSettings.SEED));
	}

	private static double sinceProcessStart() {
		return (System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime()) / 1e3;
	}

	private static double peakResidentMiB() throws IOException {
		Path status = Path.of("/proc/self/status");
		if (!Files.isReadable(status)) {
			return 0;
		}
		return Files.readAllLines(status).stream().filter(line -> line.startsWith("VmHWM:"))
				.mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElse(0) / 1024.0;
	}
}
