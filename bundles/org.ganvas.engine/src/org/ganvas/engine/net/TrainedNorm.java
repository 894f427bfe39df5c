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

import org.nd4j.linalg.api.blas.Level1;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** The Euclidean norm of a flat row over its trained parts: batchNorm's running statistics do not count. */
public final class TrainedNorm {

	private final List<INDArray> parts;

	/**
	 * Prepares the views.
	 *
	 * @param network the network
	 * @param flat its parameters or gradients
	 */
	public TrainedNorm(CompiledNetwork network, INDArray flat) {
		parts = network.ranges().trained(flat);
	}

	/** @return the norm; NaN or infinite if an element is, or if its square overflows */
	public double value() {
		// BLAS accumulates in higher precision and in a fixed order, whatever the number of threads.
		Level1 blas = Nd4j.getBlasWrapper().level1();
		double sum = 0;
		for (INDArray part : parts) {
			double norm = blas.nrm2(part);
			sum += norm * norm;
		}
		return Math.sqrt(sum);
	}
}
