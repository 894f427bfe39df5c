/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.data.catalog;

import java.io.IOException;

/** No address gave a file. The message is a sentence with what each one answered. */
public final class DownloadException extends IOException {

	private static final long serialVersionUID = 1L;

	DownloadException(String message) {
		super(message);
	}
}
