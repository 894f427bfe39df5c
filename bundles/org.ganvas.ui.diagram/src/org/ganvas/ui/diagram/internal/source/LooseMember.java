/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.source;

/**
 * A member of an object of a text that may be unfinished or broken.
 *
 * @param name the name, without quotes
 * @param nameStart the offset of the name's first character, the quote included
 * @param nameEnd the offset behind the name
 * @param colon the offset of the colon; -1 if there is none yet
 * @param value the value; {@code null} if there is none yet
 * @param end the offset of the comma or bracket behind
 */
record LooseMember(String name, int nameStart, int nameEnd, int colon, LooseNode value, int end) {
}
