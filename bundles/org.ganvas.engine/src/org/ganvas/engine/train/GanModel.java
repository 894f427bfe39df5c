/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.train;

import java.util.ArrayList;
import java.util.List;

import org.ganvas.engine.compile.NetworkCompiler;
import org.ganvas.engine.net.CompiledNetwork;
import org.ganvas.engine.objective.AdversarialObjective;
import org.ganvas.engine.objective.AdversarialObjectives;
import org.ganvas.engine.random.RandomStream;
import org.ganvas.model.Experiment;
import org.ganvas.model.Network;
import org.ganvas.model.Role;
import org.ganvas.model.field.Settings;
import org.ganvas.model.training.TrainingSettings;
import org.nd4j.linalg.api.buffer.DataType;

/**
 * The compiled networks of an experiment. With the number of steps made, the parameters and optimizer states of both
 * networks are all that a checkpoint has to keep.
 *
 * @param experiment what it was made from
 * @param generator the generator
 * @param discriminator the discriminator or critic
 */
public record GanModel(Experiment experiment, CompiledNetwork generator, CompiledNetwork discriminator) {

	/**
	 * Compiles the networks with the initial weights that follow from the experiment's seed.
	 *
	 * @param experiment the experiment; validation has found no error in it
	 * @return the model
	 * @throws IllegalArgumentException if the experiment has no generator, no discriminator, or no optimizer for one
	 */
	public static GanModel create(Experiment experiment) {
		return create(experiment, DataType.FLOAT);
	}

	/**
	 * Compiles the networks in a given precision.
	 *
	 * @param experiment the experiment
	 * @param dataType {@code FLOAT}, or {@code DOUBLE} to check numerics
	 * @return the model
	 * @throws IllegalArgumentException as {@link #create(Experiment)} does
	 */
	public static GanModel create(Experiment experiment, DataType dataType) {
		Network generator = experiment.network(Role.GENERATOR)
				.orElseThrow(() -> new IllegalArgumentException("The experiment has no generator."));
		Network discriminator = experiment.judge()
				.orElseThrow(() -> new IllegalArgumentException("The experiment has no discriminator."));
		return new GanModel(experiment, compile(experiment, generator, dataType),
				compile(experiment, discriminator, dataType));
	}

	private static CompiledNetwork compile(Experiment experiment, Network network, DataType dataType) {
		Settings optimizer = experiment.optimizers().get(network.name());
		if (optimizer == null) {
			throw new IllegalArgumentException("The experiment has no optimizer for network " + network.name() + ".");
		}
		List<Network> networks = new ArrayList<>(experiment.networks().values());
		long seed = RandomStream.INITIALIZATION.seed(experiment.training().get(TrainingSettings.SEED),
				networks.indexOf(network));
		return NetworkCompiler.compile(network, optimizer, seed, dataType);
	}

	/**
	 * Prepares training with the experiment's objective, batch and seed.
	 *
	 * @return the step
	 */
	public AdversarialStep newStep() {
		AdversarialObjective objective = AdversarialObjectives.of(experiment.objective());
		return new AdversarialStep(generator, discriminator, objective,
				experiment.training().get(TrainingSettings.BATCH), experiment.training().get(TrainingSettings.SEED));
	}
}
