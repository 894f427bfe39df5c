/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.properties;

import org.ganvas.model.field.DefinitionBase;
import org.ganvas.model.field.Field;

/** A definition of one field, to decode its values and to show its default on their own. */
final class SingleField extends DefinitionBase {

	SingleField(Field<?> field) {
		super(field.name(), field.name(), field.help(), field);
	}
}
