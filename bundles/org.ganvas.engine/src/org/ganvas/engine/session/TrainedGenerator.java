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

import org.ganvas.engine.compile.NetworkCompiler;
import org.ganvas.engine.net.CompiledNetwork;
import org.ganvas.engine.random.RandomStream;
import org.ganvas.engine.run.CheckpointFolder;
import org.ganvas.engine.run.ExperimentFingerprint;
import org.ganvas.engine.run.NetworkZip;
import org.ganvas.engine.run.RunException;
import org.ganvas.engine.train.ImageGenerator;
import org.ganvas.engine.train.LatentSource;
import org.ganvas.model.Experiment;
import org.ganvas.model.Network;
import org.ganvas.model.Role;
import org.ganvas.model.analysis.NetworkAnalysis;
import org.ganvas.model.dataset.DatasetSource;
import org.ganvas.model.dataset.ValueRange;
import org.ganvas.model.run.CheckpointRecord;
import org.ganvas.model.run.RunLayout;
import org.ganvas.model.run.RunRecord;
import org.ganvas.model.shape.Shape;
import org.ganvas.model.training.TrainingSettings;
import org.nd4j.linalg.api.buffer.DataType;

/** The generator of a checkpoint, to make images with. */
public final class TrainedGenerator {

	private final Experiment experiment;
	private final Network network;
	private final ImageGenerator generator;
	private final LatentSource latentSource;

	private TrainedGenerator(Experiment experiment, Network network, CompiledNetwork compiled) {
		this.experiment = experiment;
		this.network = network;
		this.generator = new ImageGenerator(compiled);
		this.latentSource = new LatentSource(network);
	}

	/**
	 * Loads the generator of a checkpoint.
	 *
	 * @param run the run
	 * @param checkpoint the checkpoint
	 * @return the generator
	 * @throws RunException if the run has no generator, or its experiment was changed since the checkpoint
	 * @throws IOException if the checkpoint is damaged or cannot be read
	 */
	public static TrainedGenerator load(RunLayout run, CheckpointFolder checkpoint) throws IOException {
		Experiment experiment = StoredExperiment.read(run, RunRecord.read(run));
		Network network = experiment.network(Role.GENERATOR)
				.orElseThrow(() -> new RunException("The run " + run.folder() + " has no generator."));
		CheckpointRecord record = checkpoint.verify();
		ExperimentFingerprint.requireUnchanged(record.experiment(), ExperimentFingerprint.of(experiment));
		CompiledNetwork compiled = NetworkCompiler.compile(network, experiment.optimizers().get(network.name()), 0,
				DataType.FLOAT);
		NetworkZip.readParameters(checkpoint.file(network.name()), compiled);
		return new TrainedGenerator(experiment, network, compiled);
	}

	/** @return the numbers of a latent vector */
	public int latentSize() {
		return latentSource.size();
	}

	/** @return the seed of the run */
	public long seed() {
		return experiment.training().get(TrainingSettings.SEED);
	}

	/** @return the shape of an image, {@code [channels, height, width]} */
	public Shape shape() {
		return NetworkAnalysis.of(network).outputShape().orElseThrow();
	}

	/** @return the values of black and white */
	public ValueRange range() {
		return experiment.dataset().get(DatasetSource.RANGE);
	}

	/**
	 * Draws latent vectors; the first ones of the run's own seed are those of its sample grids.
	 *
	 * @param seed the seed
	 * @param count how many
	 * @return {@code [count, latentSize]}
	 */
	public float[] drawLatents(long seed, int count) {
		float[] latents = new float[Math.multiplyExact(count, latentSize())];
		latentSource.draw(RandomStream.SAMPLES.generator(seed, 0), count, latents);
		return latents;
	}

	/**
	 * Makes images. A generator that takes labels is given one class after the other.
	 *
	 * @param latents {@code [count, latentSize]}
	 * @param count how many
	 * @return {@code [count, channels, height, width]}
	 */
	public float[] generate(float[] latents, int count) {
		return generator.generate(latents, TrainingAssembly.sampleLabels(experiment, count), count);
	}
}
