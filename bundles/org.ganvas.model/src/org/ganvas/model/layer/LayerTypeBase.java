/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.layer;

import org.ganvas.model.field.DefinitionBase;
import org.ganvas.model.field.Field;

/** A layer type with given texts and fields. */
public abstract class LayerTypeBase extends DefinitionBase implements LayerType {

	private final LayerFamily family;

	/**
	 * Creates the type.
	 *
	 * @param family the group in which it is offered
	 * @param type the identifier in the file
	 * @param title the name for people in headline case
	 * @param summary up to three sentences that say what it does
	 * @param fields the fields in the order in which they are written
	 */
	protected LayerTypeBase(LayerFamily family, String type, String title, String summary, Field<?>... fields) {
		super(type, title, summary, fields);
		this.family = family;
	}

	@Override
	public final LayerFamily family() {
		return family;
	}
}
