/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model;

import org.ganvas.model.field.Identified;

/** What a network is for. Project kinds are sets of roles. */
public enum Role implements Identified {
	/** Latent vector to data. */
	GENERATOR("generator"),
	/** Data to one logit, real or fake. */
	DISCRIMINATOR("discriminator"),
	/** Data to one unbounded score (Wasserstein). */
	CRITIC("critic"),
	/** Data to latent vector. */
	ENCODER("encoder"),
	/** Latent vector to data. */
	DECODER("decoder"),
	/** Latent vector or features to class logits. */
	CLASSIFIER("classifier");

	private final String id;

	Role(String id) {
		this.id = id;
	}

	@Override
	public String id() {
		return id;
	}
}
