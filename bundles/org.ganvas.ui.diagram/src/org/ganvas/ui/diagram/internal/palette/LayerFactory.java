/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.palette;

import org.eclipse.gef.requests.CreationFactory;
import org.ganvas.model.layer.LayerType;

/**
 * Says which type of layer a tool creates; the policies make the layer itself.
 *
 * @param type the type
 */
public record LayerFactory(LayerType type) implements CreationFactory {

	@Override
	public Object getNewObject() {
		return type;
	}

	@Override
	public Object getObjectType() {
		return LayerType.class;
	}
}
