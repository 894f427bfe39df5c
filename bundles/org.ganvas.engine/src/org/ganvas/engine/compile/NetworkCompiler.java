/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.compile;

import java.util.ArrayList;
import java.util.List;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.ganvas.engine.natives.NativeSetup;
import org.ganvas.engine.net.CompiledNetwork;
import org.ganvas.engine.random.RandomStream;
import org.ganvas.model.Layer;
import org.ganvas.model.Network;
import org.ganvas.model.analysis.LayerReport;
import org.ganvas.model.analysis.NetworkAnalysis;
import org.ganvas.model.field.Settings;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Turns a network of the model into a DL4J graph with initial weights. */
public final class NetworkCompiler {

	private NetworkCompiler() {
	}

	/**
	 * Compiles a network.
	 *
	 * @param network the network; validation has found no error in it
	 * @param optimizer the settings of its optimizer
	 * @param seed what its initial weights are drawn from: equal seeds give equal weights
	 * @param dataType {@code FLOAT}, or {@code DOUBLE} to check numerics
	 * @return the network, ready to run
	 * @throws IllegalArgumentException if the network has an error after all; the message names the layer
	 */
	public static CompiledNetwork compile(Network network, Settings optimizer, long seed, DataType dataType) {
		NativeSetup.ensure();
		NetworkAnalysis analysis = NetworkAnalysis.of(network);
		List<LayerContext> contexts = contexts(network, analysis);
		GraphBuilder builder = new NeuralNetConfiguration.Builder().seed(seed).dataType(dataType)
				.updater(Updaters.of(optimizer)).miniBatch(false).graphBuilder();
		for (LayerContext context : contexts) {
			LayerCompilers.of(context.layer().type()).compile(context, builder);
		}
		Layer output = analysis.output().orElseThrow(
				() -> new IllegalArgumentException("Network " + network.name() + " has not exactly one output."));
		ComputationGraphConfiguration configuration = builder.setOutputs(output.name()).validateOutputLayerConfig(false)
				.build();
		ComputationGraph graph = new ComputationGraph(configuration);
		initialize(graph, contexts, network, seed);
		return new CompiledNetwork(network, graph);
	}

	private static List<LayerContext> contexts(Network network, NetworkAnalysis analysis) {
		List<LayerContext> contexts = new ArrayList<>();
		for (Layer layer : analysis.order()) {
			LayerReport report = analysis.layer(layer.name()).orElseThrow();
			contexts.add(new LayerContext(layer, report.inputs(),
					report.output().orElseThrow(() -> new IllegalArgumentException("Layer " + network.name() + "."
							+ layer.name() + " cannot be compiled: "
							+ report.error().orElse("its shape is unknown")))));
		}
		return contexts;
	}

	private static void initialize(ComputationGraph graph, List<LayerContext> contexts, Network network, long seed) {
		// Given zeros, DL4J does not draw weights of its own only for us to overwrite them.
		graph.init(zeros(graph.getConfiguration()), false);
		for (LayerContext context : contexts) {
			if (graph.getVertex(context.name()).hasLayer()) {
				LayerCompilers.of(context.layer().type()).initialize(context,
						graph.getLayer(context.name()).paramTable(),
						RandomStream.INITIALIZATION.generator(seed, network.layers().indexOf(context.layer())));
			}
		}
	}

	private static INDArray zeros(ComputationGraphConfiguration configuration) {
		long parameters = configuration.getVertices().values().stream().mapToLong(v -> v.numParams(true)).sum();
		return parameters == 0 ? null : Nd4j.zeros(configuration.getDataType(), 1, parameters);
	}
}
