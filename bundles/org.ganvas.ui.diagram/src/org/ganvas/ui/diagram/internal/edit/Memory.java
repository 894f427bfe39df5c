/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.edit;

import org.ganvas.model.analysis.LayerReport;
import org.ganvas.model.analysis.NetworkAnalysis;

/** Estimates the memory that training a network takes. */
public final class Memory {

	private static final int BYTES_PER_NUMBER = 4;

	/** The value itself, its gradient and two running means, as Adam keeps them. */
	private static final int NUMBERS_PER_PARAMETER = 4;

	/** The value itself and its gradient. */
	private static final int NUMBERS_PER_ACTIVATION = 2;

	private Memory() {
	}

	/**
	 * The memory for parameters with gradients and optimizer state, and for the outputs of all layers with gradients,
	 * in single precision. The working memory of the kernels and of the virtual machine is not in it.
	 *
	 * @param analysis the network
	 * @param batch the number of examples per step
	 * @return bytes
	 */
	public static double training(NetworkAnalysis analysis, int batch) {
		double activations = analysis.layers().stream().map(LayerReport::output).flatMap(o -> o.stream())
				.mapToDouble(shape -> shape.size()).sum();
		return BYTES_PER_NUMBER * (NUMBERS_PER_PARAMETER * (double) analysis.parameters()
				+ NUMBERS_PER_ACTIVATION * activations * batch);
	}
}
