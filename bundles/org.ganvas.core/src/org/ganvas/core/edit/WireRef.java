/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.edit;

/**
 * Names a connection of two layers.
 *
 * @param network the network's name
 * @param source the name of the layer that gives
 * @param target the name of the layer that takes
 * @param input which of the target's inputs it is, from 0
 */
public record WireRef(String network, String source, String target, int input) {
}
