/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The document that both pages of the editor share. The text is the single truth; the experiment, its analysis and its
 * problems are computed from it. Nothing here knows figures or editors; everything is used on the user interface
 * thread.
 */
package org.ganvas.ui.diagram.internal.document;
