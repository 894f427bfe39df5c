/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.shape;

/** A layer cannot take the shapes of its inputs. The message is a sentence that names both shapes. */
public final class ShapeException extends Exception {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates the exception.
	 *
	 * @param message a sentence for the user
	 */
	public ShapeException(String message) {
		super(message);
	}
}
