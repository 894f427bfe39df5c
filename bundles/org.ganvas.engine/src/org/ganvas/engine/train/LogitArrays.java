/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.train;

import java.util.Arrays;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.memory.MemoryWorkspace;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Takes the discriminator's outputs to Java arrays, where objectives work, and gradients back. */
final class LogitArrays {

	private final double[] outputs;
	private final double[] gradient;
	private final INDArray gradientArray;
	private long[] shape = {};
	private INDArray shaped;

	LogitArrays(int batch, DataType dataType) {
		outputs = new double[batch];
		gradient = new double[batch];
		try (MemoryWorkspace none = Nd4j.getMemoryManager().scopeOutOfWorkspaces()) {
			gradientArray = Nd4j.create(dataType, batch, 1);
		}
		shaped = gradientArray;
	}

	/** The outputs, one per example; valid until the next call. */
	double[] read(INDArray array) {
		if (array.length() != outputs.length) {
			throw new IllegalArgumentException("The discriminator gives " + array.length() + " numbers for "
					+ outputs.length + " examples; it must give one each.");
		}
		if (!Arrays.equals(shape, array.shape())) {
			shape = array.shape().clone();
			shaped = gradientArray.reshape(shape);
		}
		long offset = array.offset();
		for (int i = 0; i < outputs.length; i++) {
			outputs[i] = array.data().getDouble(offset + i);
		}
		return outputs;
	}

	/** To be filled by the objective. */
	double[] gradient() {
		return gradient;
	}

	/** What {@link #gradient()} holds, in the shape of the array last read. */
	INDArray gradientArray() {
		for (int i = 0; i < gradient.length; i++) {
			gradientArray.data().put(i, gradient[i]);
		}
		return shaped;
	}
}
