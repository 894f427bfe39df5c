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

/** Gives the real examples of each step. */
@FunctionalInterface
public interface RealExamples {

	/**
	 * Reads the examples of a step.
	 *
	 * @param step the number of steps done before
	 * @param into where to put them, {@code [batch, channels, height, width]}
	 * @throws IOException if they cannot be read
	 */
	void read(long step, float[] into) throws IOException;
}
