/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.layer;

import org.ganvas.model.field.Field;

/** A source of a network: it has no inputs of its own. */
public abstract class InputLayerBase extends LayerTypeBase {

	/**
	 * Creates the type.
	 *
	 * @param type the identifier in the file
	 * @param title the name for people in headline case
	 * @param summary up to three sentences that say what it does
	 * @param fields the fields in the order in which they are written
	 */
	protected InputLayerBase(String type, String title, String summary, Field<?>... fields) {
		super(LayerFamily.INPUT, type, title, summary, fields);
	}

	@Override
	public final int minInputs() {
		return 0;
	}

	@Override
	public final int maxInputs() {
		return 0;
	}
}
