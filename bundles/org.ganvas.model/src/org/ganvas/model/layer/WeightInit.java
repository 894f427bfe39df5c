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

/**
 * How weights start. {@code fanIn} and {@code fanOut} are the numbers of inputs and outputs that one output and one
 * input is connected with. N(m, v) is the normal distribution of mean m and variance v, U(a, b) the uniform one.
 */
public enum WeightInit implements Identified {
	/** N(0, weightStd^2), as in Radford, Metz and Chintala 2015 (DCGAN). */
	NORMAL("normal"),
	/** N(0, 2 / (fanIn + fanOut)), Glorot and Bengio 2010. */
	XAVIER_NORMAL("xavierNormal"),
	/** U(-a, a) with a = sqrt(6 / (fanIn + fanOut)), Glorot and Bengio 2010. */
	XAVIER_UNIFORM("xavierUniform"),
	/** N(0, 2 / fanIn), He et al. 2015. */
	HE_NORMAL("heNormal"),
	/** U(-a, a) with a = sqrt(6 / fanIn), He et al. 2015. */
	HE_UNIFORM("heUniform"),
	/** N(0, 1 / fanIn), LeCun et al. 1998. */
	LECUN_NORMAL("lecunNormal"),
	/** U(-a, a) with a = 1 / sqrt(fanIn), the default of PyTorch's layers. */
	FAN_IN_UNIFORM("fanInUniform"),
	/** 0. */
	ZEROS("zeros");

	private final String id;

	WeightInit(String id) {
		this.id = id;
	}

	@Override
	public String id() {
		return id;
	}
}
