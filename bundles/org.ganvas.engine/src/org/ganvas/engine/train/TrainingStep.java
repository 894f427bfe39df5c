/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.train;

import java.io.IOException;

/** One training step: the whole update of all networks, or none of it. */
@FunctionalInterface
public interface TrainingStep {

	/**
	 * Does the step.
	 *
	 * @param step the number of steps done before
	 * @param real the real examples of the step, {@code [batch, channels, height, width]}
	 * @return its figures, valid until the next call
	 * @throws IOException if the step cannot be done
	 * @throws NonFiniteException if it would give NaN or infinity; the networks are as before
	 */
	StepResult run(long step, float[] real) throws IOException;
}
