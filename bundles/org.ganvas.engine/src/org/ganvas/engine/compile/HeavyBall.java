/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.compile;

import java.util.Map;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.learning.GradientUpdater;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.schedule.ISchedule;
import org.nd4j.shade.jackson.annotation.JsonProperty;

/**
 * Gradient descent with classical momentum: v = momentum v + learningRate gradient; parameters -= v. DL4J has only
 * Nesterov's variant. A network with this optimizer opens in stock DL4J only with this class on the class path. Source:
 * Polyak, Some methods of speeding up the convergence of iteration methods, 1964.
 */
public final class HeavyBall implements IUpdater {

	private static final long serialVersionUID = 1L;

	private double learningRate;
	private final double momentum;

	/**
	 * Creates the updater.
	 *
	 * @param learningRate the size of a step along the gradient
	 * @param momentum the share of the last step that is added to the next one, in [0, 1)
	 */
	public HeavyBall(@JsonProperty("learningRate") double learningRate, @JsonProperty("momentum") double momentum) {
		this.learningRate = learningRate;
		this.momentum = momentum;
	}

	@Override
	public long stateSize(long numParams) {
		return numParams;
	}

	@Override
	public GradientUpdater<HeavyBall> instantiate(INDArray viewArray, boolean initializeViewArray) {
		Velocity velocity = new Velocity(this);
		velocity.setStateViewArray(viewArray, viewArray.shape(), viewArray.ordering(), initializeViewArray);
		return velocity;
	}

	@Override
	public GradientUpdater<HeavyBall> instantiate(Map<String, INDArray> updaterState, boolean initializeStateArrays) {
		Velocity velocity = new Velocity(this);
		velocity.setState(updaterState, initializeStateArrays);
		return velocity;
	}

	@Override
	public double getLearningRate(int iteration, int epoch) {
		return learningRate;
	}

	@Override
	public boolean hasLearningRate() {
		return true;
	}

	@Override
	public void setLrAndSchedule(double rate, ISchedule schedule) {
		if (schedule != null) {
			throw new UnsupportedOperationException("HeavyBall takes no learning rate schedule.");
		}
		learningRate = rate;
	}

	@Override
	public HeavyBall clone() {
		return new HeavyBall(learningRate, momentum);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof HeavyBall that && learningRate == that.learningRate && momentum == that.momentum;
	}

	@Override
	public int hashCode() {
		return Double.hashCode(learningRate) * 31 + Double.hashCode(momentum);
	}

	/** The state: v. */
	private static final class Velocity implements GradientUpdater<HeavyBall> {

		private static final String KEY = "V";

		private final HeavyBall config;
		private INDArray velocity;

		Velocity(HeavyBall config) {
			this.config = config;
		}

		@Override
		public HeavyBall getConfig() {
			return config;
		}

		@Override
		public void setState(Map<String, INDArray> state, boolean initialize) {
			velocity = state.get(KEY);
			if (initialize) {
				velocity.assign(0);
			}
		}

		@Override
		public Map<String, INDArray> getState() {
			return Map.of(KEY, velocity);
		}

		@Override
		public void setStateViewArray(INDArray view, long[] gradientShape, char gradientOrder, boolean initialize) {
			velocity = view.reshape(view.length());
			if (initialize) {
				velocity.assign(0);
			}
		}

		@Override
		public void applyUpdater(INDArray gradient, int iteration, int epoch) {
			gradient.muli(config.learningRate);
			velocity.muli(config.momentum).addi(gradient.reshape(velocity.length()));
			gradient.assign(velocity.reshape(gradient.shape()));
		}
	}
}
