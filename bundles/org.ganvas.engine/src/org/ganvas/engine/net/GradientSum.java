/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.net;

import java.util.List;

import org.ganvas.engine.net.ParameterRanges.StatisticView;
import org.nd4j.linalg.api.memory.MemoryWorkspace;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Adds up the gradients of two passes over one network, for example of the discriminator over real and over generated
 * examples. BatchNorm's running statistics come out as if the two batches had been seen one after the other: with m the
 * momentum and r the running value, the passes ask to subtract a = (1 - m)(r - first) and b = (1 - m)(r - second), and
 * m (r - a) + (1 - m) second = r - (m a + b).
 */
public final class GradientSum {

	private final CompiledNetwork network;
	private final INDArray first;
	private final List<StatisticView> firstStatistics;

	/**
	 * Allocates memory for one gradient.
	 *
	 * @param network the network
	 */
	public GradientSum(CompiledNetwork network) {
		this.network = network;
		try (MemoryWorkspace none = Nd4j.getMemoryManager().scopeOutOfWorkspaces()) {
			first = Nd4j.createUninitialized(network.dataType(), network.gradients().shape());
		}
		firstStatistics = network.ranges().statistics(first);
	}

	/** Keeps the gradient of the first pass. */
	public void keep() {
		first.assign(network.gradients());
	}

	/** Makes the network's gradient, which now is that of the second pass, the sum of both. */
	public void addKept() {
		for (StatisticView statistic : firstStatistics) {
			statistic.view().muli(statistic.momentum());
		}
		network.gradients().addi(first);
	}
}
