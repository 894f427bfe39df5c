/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.layer;

/** A layer that joins two or more inputs. */
public abstract class MergeLayerBase extends LayerTypeBase {

	/**
	 * Creates the type.
	 *
	 * @param type the identifier in the file
	 * @param title the name for people in headline case
	 * @param summary up to three sentences that say what it does
	 */
	protected MergeLayerBase(String type, String title, String summary) {
		super(LayerFamily.MERGE, type, title, summary);
	}

	@Override
	public final int minInputs() {
		return 2;
	}

	@Override
	public final int maxInputs() {
		return Integer.MAX_VALUE;
	}
}
