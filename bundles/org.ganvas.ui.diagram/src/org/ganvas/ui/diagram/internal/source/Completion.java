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
 * A proposal to complete the text.
 *
 * @param label what the list shows
 * @param help what it means; may be empty
 * @param start where the replaced text begins
 * @param end where it ends
 * @param text what is put there
 * @param cursor where the cursor goes, from the beginning of the new text
 */
public record Completion(String label, String help, int start, int end, String text, int cursor) {
}
