/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.internal.wizards;

/** Where the data set of a new project can come from. */
public enum DatasetKind {
	/** Fashion-MNIST, which comes with Ganvas. */
	EMBEDDED,
	/** A published data set that is downloaded. */
	CATALOG,
	/** Files in the format of MNIST. */
	IDX,
	/** A folder of pictures. */
	FOLDER
}
