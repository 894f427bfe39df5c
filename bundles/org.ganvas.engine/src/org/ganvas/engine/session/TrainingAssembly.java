/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.session;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.ganvas.engine.data.BatchSource;
import org.ganvas.engine.listener.CheckpointListener;
import org.ganvas.engine.listener.MetricsListener;
import org.ganvas.engine.listener.SampleListener;
import org.ganvas.engine.random.RandomStream;
import org.ganvas.engine.run.Checkpoints;
import org.ganvas.engine.run.MetricsHistory;
import org.ganvas.engine.run.MetricsWriter;
import org.ganvas.engine.run.RunFolder;
import org.ganvas.engine.run.RunLog;
import org.ganvas.engine.train.AdversarialStep;
import org.ganvas.engine.train.GanModel;
import org.ganvas.engine.train.ImageGenerator;
import org.ganvas.engine.train.LatentSource;
import org.ganvas.engine.train.Trainer;
import org.ganvas.engine.train.TrainingListener;
import org.ganvas.engine.train.TrainingProgress;
import org.ganvas.engine.train.TrainingStep;
import org.ganvas.model.Experiment;
import org.ganvas.model.analysis.NetworkAnalysis;
import org.ganvas.model.dataset.DatasetSource;
import org.ganvas.model.field.Settings;
import org.ganvas.model.layer.LabelInput;
import org.ganvas.model.shape.Shape;
import org.ganvas.model.shape.Size2d;
import org.ganvas.model.training.TrainingSettings;

/** Puts the parts of a training together: examples, step, and the listeners that fill the run folder. */
final class TrainingAssembly {

	private final RunFolder run;
	private final GanModel model;
	private final BatchSource source;
	private final Settings training;
	private final int batch;

	TrainingAssembly(RunFolder run, GanModel model, BatchSource source) {
		this.run = run;
		this.model = model;
		this.source = source;
		this.training = model.experiment().training();
		this.batch = training.get(TrainingSettings.BATCH);
	}

	/** The trainer. Metrics come first and checkpoints last, so that a checkpoint never knows more than the files. */
	Trainer trainer(TrainingProgress progress, Checkpoints checkpoints, MetricsWriter metrics, MetricsHistory history,
			RunLog log, SessionOptions options) {
		List<TrainingListener> listeners = new ArrayList<>();
		listeners.add(new MetricsListener(metrics, history, System::nanoTime));
		listeners.add(samples());
		listeners.add(new CheckpointListener(checkpoints, training.get(TrainingSettings.CHECKPOINT_EVERY),
				training.get(TrainingSettings.KEEP_CHECKPOINTS), new Companion(metrics, log)));
		listeners.addAll(options.listeners());
		int length = Math.toIntExact(batch * source.data().shape().size());
		return new Trainer(progress, source::read, length, step(), listeners, options.control());
	}

	private TrainingStep step() {
		AdversarialStep step = model.newStep();
		if (!step.needsLabels()) {
			return step::run;
		}
		int[] labels = new int[batch];
		return (number, real) -> {
			source.readLabels(number, labels);
			return step.run(number, real, labels);
		};
	}

	private SampleListener samples() {
		Experiment experiment = model.experiment();
		Size2d grid = training.get(TrainingSettings.SAMPLE_GRID);
		int count = Math.toIntExact(grid.area());
		LatentSource latentSource = new LatentSource(model.generator().network());
		float[] latents = new float[count * latentSource.size()];
		latentSource.draw(RandomStream.SAMPLES.generator(training.get(TrainingSettings.SEED), 0), count, latents);
		Shape shape = NetworkAnalysis.of(model.generator().network()).outputShape().orElseThrow();
		ImageGenerator generator = new ImageGenerator(model.generator());
		int[] labels = sampleLabels(experiment, count);
		return new SampleListener(run.layout(), (z, n) -> generator.generate(z, labels, n), latents, shape,
				experiment.dataset().get(DatasetSource.RANGE), grid, training.get(TrainingSettings.SAMPLE_EVERY));
	}

	/** One class after the other, so that each column of a grid as wide as there are classes shows one. */
	static int[] sampleLabels(Experiment experiment, int count) {
		int classes = experiment.networks().values().stream().flatMap(n -> n.layers().stream())
				.filter(l -> l.type() instanceof LabelInput).mapToInt(l -> l.get(LabelInput.CLASSES)).min().orElse(1);
		int[] labels = new int[count];
		for (int i = 0; i < count; i++) {
			labels[i] = i % classes;
		}
		return labels;
	}

	/** Forces the metrics to the disk before a checkpoint that relies on them, and records how far the run has come. */
	private final class Companion implements CheckpointListener.Companion {

		private final MetricsWriter metrics;
		private final RunLog log;

		Companion(MetricsWriter metrics, RunLog log) {
			this.metrics = metrics;
			this.log = log;
		}

		@Override
		public void beforeCheckpoint() throws IOException {
			metrics.force();
		}

		@Override
		public void afterCheckpoint(long step) throws IOException {
			run.write(run.record().withSteps(step));
			log.add("Checkpoint at step " + step + ".");
		}
	}
}
