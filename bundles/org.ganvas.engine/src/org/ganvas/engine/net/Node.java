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
import org.deeplearning4j.nn.graph.vertex.VertexIndices;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.linalg.api.memory.MemoryWorkspace;
import org.nd4j.linalg.api.ndarray.INDArray;

/** One vertex of a compiled network as the passes see it; this class runs it exactly as DL4J does. */
class Node {

	private final GraphVertex vertex;
	private final int[] sources;
	private INDArray output;
	private INDArray gradient;
	private boolean gradientOwned;

	Node(GraphVertex vertex) {
		this.vertex = vertex;
		VertexIndices[] inputs = vertex.getInputVertices();
		this.sources = new int[inputs == null ? 0 : inputs.length];
		for (int i = 0; i < sources.length; i++) {
			sources[i] = inputs[i].getVertexIndex();
		}
	}

	final String name() {
		return vertex.getVertexName();
	}

	final GraphVertex vertex() {
		return vertex;
	}

	/** The indices of the vertices that feed this one, in the order of its inputs. */
	final int[] sources() {
		return sources;
	}

	final INDArray output() {
		return output;
	}

	final void setOutput(INDArray array) {
		output = array;
	}

	/** The gradient of the loss by this node's output, of the latest backward pass. */
	final INDArray gradient() {
		return gradient;
	}

	/** Begins a backward pass. */
	final void setGradient(INDArray array) {
		gradient = array;
		gradientOwned = false;
	}

	/** Adds what one consumer of this node's output passes back. */
	private void addGradient(INDArray share, LayerWorkspaceMgr memory) {
		if (gradient == null) {
			gradient = share;
		} else if (gradientOwned) {
			gradient.addi(share);
		} else {
			// The first share may be a view that its producer also handed to another node: never add in place there.
			gradient = memory.dup(ArrayType.ACTIVATION_GRAD, gradient).addi(share);
			gradientOwned = true;
		}
	}

	final void forward(Node[] nodes, boolean training, LayerWorkspaceMgr memory) {
		for (int i = 0; i < sources.length; i++) {
			vertex.setInput(i, nodes[sources[i]].output, memory);
		}
		try (MemoryWorkspace working = Scope.openWorkingMemory()) {
			output = memory.leverageTo(ArrayType.ACTIVATIONS, activate(training, memory));
		}
	}

	/** Computes this node's parameter gradients and hands the gradients by its inputs to the nodes that feed it. */
	final void backward(Node[] nodes, boolean parameters, boolean inputs, LayerWorkspaceMgr memory) {
		vertex.setEpsilon(gradient);
		try (MemoryWorkspace working = Scope.openWorkingMemory()) {
			INDArray[] back = propagate(parameters, inputs, memory);
			for (int i = 0; inputs && i < sources.length; i++) {
				nodes[sources[i]].addGradient(memory.leverageTo(ArrayType.ACTIVATION_GRAD, back[i]), memory);
			}
		}
	}

	INDArray activate(boolean training, LayerWorkspaceMgr memory) {
		return vertex.doForward(training, memory);
	}

	INDArray[] propagate(boolean parameters, boolean inputs, LayerWorkspaceMgr memory) {
		return vertex.doBackward(false, memory).getSecond();
	}
}
