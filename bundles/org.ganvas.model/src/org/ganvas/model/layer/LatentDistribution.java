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

/** Where latent vectors are drawn from; the elements are independent. */
public enum LatentDistribution implements Identified {
	/** Mean 0, standard deviation 1. */
	NORMAL("normal"),
	/** From -1 to 1. */
	UNIFORM("uniform");

	private final String id;

	LatentDistribution(String id) {
		this.id = id;
	}

	@Override
	public String id() {
		return id;
	}
}
