/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.train;

import org.ganvas.engine.net.CompiledNetwork;
import org.ganvas.engine.net.Diagnosis;
import org.ganvas.engine.net.Diagnosis.Finding;
import org.ganvas.engine.net.Diagnosis.Quantity;
import org.ganvas.engine.net.GradientSum;
import org.ganvas.engine.net.NetworkBackup;
import org.ganvas.engine.net.Scope;
import org.ganvas.engine.net.TrainedNorm;
import org.ganvas.engine.net.Wanted;
import org.ganvas.engine.objective.AdversarialObjective;
import org.ganvas.engine.random.RandomStream;
import org.ganvas.engine.train.NonFiniteException.Phase;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * One step of adversarial training: the discriminator's update from a batch of real and a batch of generated examples,
 * then the generator's update through the updated discriminator, from the same generated batch. The generator runs
 * forward once; its gradient is the discriminator's input gradient, passed on.
 * <p>
 * BatchNorm: each batch is normalized by itself. The discriminator's running statistics take in the real and the
 * generated batch of its own half; in the generator's half, where the discriminator is not updated, they stay.
 * <p>
 * A step is made whole or not at all. It depends on nothing but the networks (parameters and optimizer state), the seed
 * and the step's number. One thread, always the same.
 */
public final class AdversarialStep {

	/** The passes that have random numbers of their own for dropout. */
	private enum Pass {
		GENERATE, JUDGE_REAL, JUDGE_FAKE, JUDGE_FOR_GENERATOR
	}

	/** Where a step's latent vectors come from. */
	@FunctionalInterface
	interface Latents {
		/** Fills {@code into}, {@code [batch, latent size]}, for the step. */
		void draw(long step, float[] into);
	}

	private final CompiledNetwork generator;
	private final CompiledNetwork discriminator;
	private final AdversarialObjective objective;
	private final long seed;

	private final Latents latentSource;
	private final float[] latents;
	private final InputArrays generatorInputs;
	private final InputArrays discriminatorInputs;
	private final ImageGenerator imageGenerator;
	private final LogitArrays logits;
	private final GradientSum gradientSum;
	private final NetworkBackup generatorBackup;
	private final NetworkBackup discriminatorBackup;
	private final TrainedNorm generatorGradient;
	private final TrainedNorm discriminatorGradient;
	private final StepResult result = new StepResult();

	/**
	 * Prepares the buffers.
	 *
	 * @param generator latent vectors, and labels if it has such an input, to images
	 * @param discriminator images, and labels if it has such an input, to one number per example
	 * @param objective the losses
	 * @param batch examples per step, real and generated each
	 * @param seed the experiment's seed, from which latent vectors and dropout follow
	 */
	public AdversarialStep(CompiledNetwork generator, CompiledNetwork discriminator, AdversarialObjective objective,
			int batch, long seed) {
		this(generator, discriminator, objective, batch, seed, seeded(generator, batch, seed));
	}

	private static Latents seeded(CompiledNetwork generator, int batch, long seed) {
		LatentSource source = new LatentSource(generator.network());
		return (step, into) -> source.draw(RandomStream.LATENT.generator(seed, step), batch, into);
	}

	AdversarialStep(CompiledNetwork generator, CompiledNetwork discriminator, AdversarialObjective objective, int batch,
			long seed, Latents latentSource) {
		this.generator = generator;
		this.discriminator = discriminator;
		this.objective = objective;
		this.seed = seed;
		this.latentSource = latentSource;
		latents = new float[batch * new LatentSource(generator.network()).size()];
		generatorInputs = new InputArrays(generator, batch);
		discriminatorInputs = new InputArrays(discriminator, batch);
		imageGenerator = new ImageGenerator(generator);
		logits = new LogitArrays(batch, discriminator.dataType());
		gradientSum = new GradientSum(discriminator);
		generatorBackup = new NetworkBackup(generator);
		discriminatorBackup = new NetworkBackup(discriminator);
		generatorGradient = new TrainedNorm(generator, generator.gradients());
		discriminatorGradient = new TrainedNorm(discriminator, discriminator.gradients());
	}

	/** @return whether a network has a label input, so that {@link #run(long, float[], int[])} needs labels */
	public boolean needsLabels() {
		return generatorInputs.labeled() || discriminatorInputs.labeled();
	}

	/**
	 * Makes a step without labels.
	 *
	 * @param step the step's number, counted from 0
	 * @param real {@code [batch, channels, height, width]}, row-major, scaled
	 * @return what happened; reused by the next step
	 * @throws NonFiniteException if NaN or infinity came up; nothing has changed then
	 */
	public StepResult run(long step, float[] real) {
		return run(step, real, null);
	}

	/**
	 * Makes a step.
	 *
	 * @param step the step's number, counted from 0
	 * @param real {@code [batch, channels, height, width]}, row-major, scaled
	 * @param labels {@code [batch]} the classes of the real examples, which the generated ones get too; null if no
	 * network has a label input
	 * @return what happened; reused by the next step
	 * @throws NonFiniteException if NaN or infinity came up; nothing has changed then
	 */
	public StepResult run(long step, float[] real, int[] labels) {
		fillInputs(step, real, labels);
		try (Scope scope = Scope.open()) {
			dropout(step, Pass.GENERATE);
			INDArray fake = generator.forward(true, generatorInputs.arrays());
			updateDiscriminator(step, fake);
			try {
				updateGenerator(step, scope, fake);
			} catch (NonFiniteException e) {
				discriminatorBackup.restore();
				throw e;
			}
		}
		return result;
	}

	/**
	 * Makes images in inference mode.
	 *
	 * @param someLatents {@code [count, latent size]}, row-major
	 * @param count how many images
	 * @return {@code [count, channels, height, width]}, row-major
	 */
	public float[] generate(float[] someLatents, int count) {
		return imageGenerator.generate(someLatents, null, count);
	}

	private void fillInputs(long step, float[] real, int[] labels) {
		if (needsLabels()) {
			if (labels == null) {
				throw new IllegalArgumentException("The networks have a label input, but the examples have no labels.");
			}
			generatorInputs.setLabels(labels, 0);
			discriminatorInputs.setLabels(labels, 0);
		}
		latentSource.draw(step, latents);
		generatorInputs.setLatents(latents, 0);
		discriminatorInputs.setImages(real);
	}

	private void updateDiscriminator(long step, INDArray fake) {
		double loss;
		double dReal;
		double dFake;
		try (Scope scope = Scope.open()) {
			dropout(step, Pass.JUDGE_REAL);
			double[] outputs = logits.read(discriminator.forward(true, discriminatorInputs.arrays()));
			loss = objective.realLoss(outputs, logits.gradient());
			dReal = meanScore(outputs);
			discriminator.backward(logits.gradientArray(), Wanted.PARAMETERS);
			requireFinite(step, Phase.DISCRIMINATOR_REAL, loss, discriminatorGradient.value(), discriminator);
			gradientSum.keep();
		}
		try (Scope scope = Scope.open()) {
			dropout(step, Pass.JUDGE_FAKE);
			double[] outputs = logits.read(discriminator.forward(true, discriminatorInputs.withImages(fake)));
			loss += objective.fakeLoss(outputs, logits.gradient());
			dFake = meanScore(outputs);
			discriminator.backward(logits.gradientArray(), Wanted.PARAMETERS);
			requireFinite(step, Phase.DISCRIMINATOR_FAKE, loss, discriminatorGradient.value(), generator,
					discriminator);
		}
		gradientSum.addKept();
		result.setDiscriminator(loss, dReal, dFake, discriminatorGradient.value());
		update(step, Phase.DISCRIMINATOR_UPDATE, discriminator, discriminatorBackup);
	}

	private void updateGenerator(long step, Scope around, INDArray fake) {
		double loss;
		double dFake;
		INDArray imageGradient;
		try (Scope scope = Scope.open()) {
			dropout(step, Pass.JUDGE_FOR_GENERATOR);
			double[] outputs = logits.read(discriminator.forward(true, discriminatorInputs.withImages(fake)));
			loss = objective.generatorLoss(outputs, logits.gradient());
			dFake = meanScore(outputs);
			discriminator.backward(logits.gradientArray(), Wanted.INPUTS);
			imageGradient = around.keep(discriminator.inputGradient(discriminatorInputs.imageName()));
			requireFinite(step, Phase.GENERATOR, loss, imageGradient.norm2Number().doubleValue(), discriminator);
		}
		try (Scope scope = Scope.open()) {
			generator.backward(imageGradient, Wanted.PARAMETERS);
			double norm = generatorGradient.value();
			requireFinite(step, Phase.GENERATOR, loss, norm, generator);
			result.setGenerator(loss, dFake, norm);
		}
		update(step, Phase.GENERATOR_UPDATE, generator, generatorBackup);
	}

	private static void update(long step, Phase phase, CompiledNetwork network, NetworkBackup backup) {
		backup.take();
		network.update(step);
		if (!Double.isFinite(new TrainedNorm(network, network.parameters()).value())) {
			Finding finding = Diagnosis.of(network, false).orElse(unlocated(network, Quantity.WEIGHTS));
			backup.restore();
			throw new NonFiniteException(step, phase, network.name(), finding);
		}
	}

	/** Throws if one of the numbers is not finite, with the first of the networks in which something is found. */
	private static void requireFinite(long step, Phase phase, double loss, double norm, CompiledNetwork... networks) {
		if (Double.isFinite(loss) && Double.isFinite(norm)) {
			return;
		}
		for (CompiledNetwork network : networks) {
			boolean backwardMade = network == networks[networks.length - 1];
			Finding finding = Diagnosis.of(network, backwardMade).orElse(null);
			if (finding != null) {
				throw new NonFiniteException(step, phase, network.name(), finding);
			}
		}
		CompiledNetwork last = networks[networks.length - 1];
		throw new NonFiniteException(step, phase, last.name(), unlocated(last, Quantity.GRADIENT));
	}

	/** All elements are finite, but their norm is not: reported at the output, where the backward pass begins. */
	private static Finding unlocated(CompiledNetwork network, Quantity quantity) {
		return new Finding(network.outputName(), quantity);
	}

	private double meanScore(double[] outputs) {
		double sum = 0;
		for (double output : outputs) {
			sum += objective.score(output);
		}
		return sum / outputs.length;
	}

	private void dropout(long step, Pass pass) {
		Nd4j.getRandom().setSeed(RandomStream.DROPOUT.seed(seed, step * Pass.values().length + pass.ordinal()));
	}
}
