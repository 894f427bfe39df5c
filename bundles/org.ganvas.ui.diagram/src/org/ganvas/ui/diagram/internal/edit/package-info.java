/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The edit parts of the diagram and what they show. The contents' model is the document; the models of the other parts
 * are names of things in the experiment, equal by value, so that parts survive every edit that does not concern them.
 */
package org.ganvas.ui.diagram.internal.edit;
