/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.net;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.graph.vertex.GraphVertex;
import org.deeplearning4j.nn.updater.UpdaterBlock;
import org.deeplearning4j.nn.updater.graph.ComputationGraphUpdater;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.ganvas.model.Network;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.memory.MemoryWorkspace;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A network that can be run forward once and backward from any gradient at its output, which is what adversarial
 * training needs. The layers, parameters and optimizer state are those of a DL4J {@link ComputationGraph}; the passes
 * run inside the {@link Scope} that the calling thread has open, and what they return lives until it is closed. One
 * thread at a time.
 */
public final class CompiledNetwork {

	private final Network network;
	private final ComputationGraph graph;
	private final ComputationGraphUpdater updater;
	private final Node[] nodes;
	private final Node[] forwardOrder;
	private final boolean[] trainedUpstream;
	private final List<String> inputNames;
	private final Node output;
	private final Map<String, Node> byName = new HashMap<>();
	private final INDArray parameters;
	private final INDArray gradients;
	private final ParameterRanges ranges;

	/**
	 * Wraps an initialized graph with one output.
	 *
	 * @param network what it was compiled from; its layers' names are the graph's vertex names
	 * @param graph the graph, with all parameters set
	 */
	public CompiledNetwork(Network network, ComputationGraph graph) {
		this.network = network;
		this.graph = graph;
		graph.initGradientsView();
		this.updater = graph.getUpdater();
		GraphVertex[] vertices = graph.getVertices();
		this.nodes = new Node[vertices.length];
		for (GraphVertex vertex : vertices) {
			Node node = Nodes.of(vertex);
			nodes[vertex.getVertexIndex()] = node;
			byName.put(node.name(), node);
			forbidInputModification(vertex.getLayer());
		}
		this.forwardOrder = new Node[nodes.length];
		this.trainedUpstream = new boolean[nodes.length];
		int[] order = graph.topologicalSortOrder();
		for (int i = 0; i < order.length; i++) {
			Node node = nodes[order[i]];
			forwardOrder[i] = node;
			boolean trained = node.vertex().numParams() > 0;
			for (int source : node.sources()) {
				trained |= trainedUpstream[source];
			}
			trainedUpstream[order[i]] = trained;
		}
		this.inputNames = List.copyOf(graph.getConfiguration().getNetworkInputs());
		this.output = byName.get(graph.getConfiguration().getNetworkOutputs().get(0));
		this.parameters = row(graph.params());
		this.gradients = row(graph.getFlattenedGradients());
		this.ranges = new ParameterRanges(graph);
	}

	/** DL4J has some of these with one dimension and some with two. */
	private static INDArray row(INDArray array) {
		return array.reshape(array.length());
	}

	/** Otherwise dropout would overwrite an activation that another layer may still need in the backward pass. */
	private static void forbidInputModification(Layer layer) {
		if (layer != null) {
			layer.allowInputModification(false);
		}
	}

	/** @return the network's name in its experiment */
	public String name() {
		return network.name();
	}

	/** @return what it was compiled from */
	public Network network() {
		return network;
	}

	/** @return the names of the input layers in the order in which {@link #forward} takes them */
	public List<String> inputNames() {
		return inputNames;
	}

	/** @return the name of the layer whose output is the network's */
	public String outputName() {
		return output.name();
	}

	/** @return the names of all layers, inputs included, in the order of the forward pass */
	public List<String> layerNames() {
		List<String> names = new ArrayList<>();
		for (Node node : forwardOrder) {
			names.add(node.name());
		}
		return names;
	}

	/** @return the floating point type of parameters and activations */
	public DataType dataType() {
		return graph.getConfiguration().getDataType();
	}

	/** @return the configuration from which stock DL4J builds the same network */
	public ComputationGraphConfiguration configuration() {
		return graph.getConfiguration();
	}

	/**
	 * Runs the network forward.
	 *
	 * @param training whether dropout is active and batchNorm takes the batch's statistics
	 * @param inputs one array per input layer, {@code [batch, features]} or {@code [batch, channels, height, width]};
	 * not modified
	 * @return the output, {@code [batch, ...]}, valid until the scope is closed
	 */
	public INDArray forward(boolean training, INDArray... inputs) {
		if (inputs.length != inputNames.size()) {
			throw new IllegalArgumentException("Network " + name() + " takes " + inputNames.size() + " inputs "
					+ inputNames + ", not " + inputs.length + ".");
		}
		LayerWorkspaceMgr memory = Scope.current().manager();
		for (int i = 0; i < inputs.length; i++) {
			byName.get(inputNames.get(i)).setOutput(inputs[i]);
		}
		for (Node node : forwardOrder) {
			if (!node.vertex().isInputVertex()) {
				node.forward(nodes, training, memory);
			}
		}
		return output.output();
	}

	/**
	 * Runs the network backward through the activations of the latest {@link #forward}, which must have been in
	 * training
	 * mode and in a scope that is still open. Afterwards {@link #gradients()} and {@link #inputGradient} hold what was
	 * wanted.
	 *
	 * @param outputGradient the gradient of the loss by the output, in the output's shape; not modified
	 * @param wanted which gradients to compute
	 */
	public void backward(INDArray outputGradient, Wanted wanted) {
		LayerWorkspaceMgr memory = Scope.current().manager();
		for (Node node : nodes) {
			node.setGradient(null);
		}
		output.setGradient(outputGradient);
		for (int i = forwardOrder.length - 1; i >= 0; i--) {
			Node node = forwardOrder[i];
			if (!node.vertex().isInputVertex() && node.gradient() != null) {
				node.backward(nodes, wanted.parameters(), wanted.inputs() || trainedBefore(node), memory);
			}
		}
	}

	private boolean trainedBefore(Node node) {
		for (int source : node.sources()) {
			if (trainedUpstream[source]) {
				return true;
			}
		}
		return false;
	}

	/**
	 * The gradient of the loss by one of the inputs, of the latest {@link #backward} that wanted it.
	 *
	 * @param inputName the name of the input layer
	 * @return the gradient, in the input's shape, valid until the scope is closed
	 */
	public INDArray inputGradient(String inputName) {
		return byName.get(inputName).gradient();
	}

	/**
	 * @return all parameters, batchNorm's running statistics included, as one dimension in DL4J's layout; a live view
	 */
	public INDArray parameters() {
		return parameters;
	}

	/**
	 * The gradient by {@link #parameters()} of the latest backward pass, in the same layout; a live view that the next
	 * backward pass and {@link #update} overwrite. For batchNorm's running statistics it holds what is to be subtracted
	 * from them.
	 *
	 * @return the gradient
	 */
	public INDArray gradients() {
		return gradients;
	}

	/** @return the optimizer's state as one dimension in DL4J's layout, a live view; null if the optimizer has none */
	public INDArray updaterState() {
		return updater.getStateViewArray();
	}

	/** @return the parts of parameters and gradients that are trained and those that are running statistics */
	public ParameterRanges ranges() {
		return ranges;
	}

	/**
	 * Lets the optimizer turn {@link #gradients()} into an update, in place, and subtracts it from the parameters.
	 *
	 * @param step the number of updates made before, from which Adam's bias correction follows
	 */
	public void update(long step) {
		try (MemoryWorkspace working = Scope.openWorkingMemory()) {
			for (UpdaterBlock block : updater.getUpdaterBlocks()) {
				block.update(Math.toIntExact(step), 0);
			}
			parameters.subi(gradients);
		}
	}

	/**
	 * What is known about one layer: its weights, and what the latest passes left there.
	 *
	 * @param layerName the name
	 * @return a snapshot of references; activation and gradients are valid until the scope is closed
	 * @throws IllegalArgumentException if the network has no such layer
	 */
	public LayerState layer(String layerName) {
		Node node = byName.get(layerName);
		if (node == null) {
			throw new IllegalArgumentException("Network " + name() + " has no layer " + layerName + "; it has "
					+ layerNames() + ".");
		}
		Layer layer = node.vertex().getLayer();
		return new LayerState(layerName, layer == null ? Map.of() : Map.copyOf(layer.paramTable()),
				layer == null ? Map.of() : Gradients.views(layer), node.output(), node.gradient(),
				layer == null || layer.getHelper() == null ? "" : layer.getHelper().getClass().getSimpleName());
	}
}
