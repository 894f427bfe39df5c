/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.dataset;

import org.ganvas.model.field.Identified;

/** A part of a data set. */
public enum Split implements Identified {
	/** Examples to learn from. */
	TRAIN("train"),
	/** Examples that training never sees. */
	TEST("test");

	private final String id;

	Split(String id) {
		this.id = id;
	}

	@Override
	public String id() {
		return id;
	}
}
