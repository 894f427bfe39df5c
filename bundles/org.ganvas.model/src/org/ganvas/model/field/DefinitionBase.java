/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.field;

import java.util.List;

/** A definition with given texts and fields. Instances are singletons: take them from their registry. */
public abstract class DefinitionBase implements Definition {

	private final String type;
	private final String title;
	private final String summary;
	private final List<Field<?>> fields;

	/**
	 * Creates the definition.
	 *
	 * @param type the identifier in the file
	 * @param title the name for people in headline case
	 * @param summary up to three sentences that say what it does
	 * @param fields the fields in the order in which they are written
	 */
	protected DefinitionBase(String type, String title, String summary, Field<?>... fields) {
		this.type = type;
		this.title = title;
		this.summary = summary;
		this.fields = List.of(fields);
	}

	@Override
	public final String type() {
		return type;
	}

	@Override
	public final String title() {
		return title;
	}

	@Override
	public final String summary() {
		return summary;
	}

	@Override
	public final List<Field<?>> fields() {
		return fields;
	}

	@Override
	public String toString() {
		return type;
	}
}
