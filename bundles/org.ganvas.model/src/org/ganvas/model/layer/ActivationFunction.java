/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.layer;

import org.ganvas.model.field.Identified;

/** Elementwise functions. */
public enum ActivationFunction implements Identified {
	/** x. */
	IDENTITY("identity"),
	/** max(x, 0). */
	RELU("relu"),
	/** x if x is at least 0, else negativeSlope x, Maas, Hannun and Ng 2013. */
	LEAKY_RELU("leakyRelu"),
	/** x if x is at least 0, else exp(x) - 1, Clevert, Unterthiner and Hochreiter 2015 with alpha 1. */
	ELU("elu"),
	/** lambda elu with alpha 1.6733 and lambda 1.0507, Klambauer et al. 2017. */
	SELU("selu"),
	/** x Phi(x) with the exact normal distribution function Phi (erf), Hendrycks and Gimpel 2016. */
	GELU("gelu"),
	/** 1 / (1 + exp(-x)); from 0 to 1. */
	SIGMOID("sigmoid"),
	/** Hyperbolic tangent; from -1 to 1. */
	TANH("tanh"),
	/** log(1 + exp(x)). */
	SOFTPLUS("softplus");

	private final String id;

	ActivationFunction(String id) {
		this.id = id;
	}

	@Override
	public String id() {
		return id;
	}
}
