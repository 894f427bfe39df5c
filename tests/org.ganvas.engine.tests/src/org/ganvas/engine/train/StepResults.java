/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.train;

/** Step results with figures of one's choice. */
public final class StepResults {

	private StepResults() {
	}

	/** A result whose figures all differ. */
	public static StepResult of(double discriminatorLoss, double generatorLoss) {
		StepResult result = new StepResult();
		result.setDiscriminator(discriminatorLoss, 0.6, 0.4, 2.5);
		result.setGenerator(generatorLoss, 0.3, 1.5);
		return result;
	}
}
