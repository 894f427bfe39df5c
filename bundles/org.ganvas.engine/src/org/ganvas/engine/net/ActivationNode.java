/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.net;

import org.deeplearning4j.nn.graph.vertex.GraphVertex;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * An activation layer. None of the activation functions differs between training and inference, but DL4J's layer
 * overwrites its input in inference, which would change what other consumers of that input see.
 */
final class ActivationNode extends Node {

	ActivationNode(GraphVertex vertex) {
		super(vertex);
	}

	@Override
	INDArray activate(boolean training, LayerWorkspaceMgr memory) {
		return vertex().doForward(true, memory);
	}
}
