/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.analysis;

import java.util.List;
import java.util.Optional;

import org.ganvas.model.Layer;
import org.ganvas.model.Network;
import org.ganvas.model.layer.LayerFamily;
import org.ganvas.model.shape.Shape;

/** What follows from a network: order, shapes, counts and faults. Broken networks are analyzed as far as possible. */
public final class NetworkAnalysis {

	private final Network network;
	private final List<Layer> order;
	private final List<LayerReport> reports;
	private final List<Layer> sinks;

	private NetworkAnalysis(Network network, List<Layer> order, List<LayerReport> reports, List<Layer> sinks) {
		this.network = network;
		this.order = List.copyOf(order);
		this.reports = List.copyOf(reports);
		this.sinks = List.copyOf(sinks);
	}

	/**
	 * Analyzes a network.
	 *
	 * @param network the network, which may be broken in any way
	 * @return what follows from it
	 */
	public static NetworkAnalysis of(Network network) {
		List<Layer> layers = network.layers();
		LayerGraph graph = new LayerGraph(layers);
		List<Integer> order = graph.order();
		List<LayerReport> reports = new LayerInference(layers, graph).run(order);
		return new NetworkAnalysis(network, order.stream().map(layers::get).toList(), reports,
				graph.sinks().stream().map(layers::get).toList());
	}

	/** @return the network */
	public Network network() {
		return network;
	}

	/** @return the layers so that each comes after its inputs; layers that depend on a cycle are left out */
	public List<Layer> order() {
		return order;
	}

	/** @return a report on each layer, in file order */
	public List<LayerReport> layers() {
		return reports;
	}

	/**
	 * The report on a layer.
	 *
	 * @param layerName the layer's name
	 * @return the report on the first layer of that name
	 */
	public Optional<LayerReport> layer(String layerName) {
		return reports.stream().filter(r -> r.layer().name().equals(layerName)).findFirst();
	}

	/** @return the layers of the input family, in file order */
	public List<Layer> inputs() {
		return network.layers().stream().filter(l -> l.type().family() == LayerFamily.INPUT).toList();
	}

	/** @return the layers whose output nobody takes, in file order */
	public List<Layer> outputs() {
		return sinks;
	}

	/** @return the layer whose output nobody takes, if there is exactly one */
	public Optional<Layer> output() {
		return sinks.size() == 1 ? Optional.of(sinks.get(0)) : Optional.empty();
	}

	/** @return the shape of the network's output without batch, if there is exactly one and its shape is known */
	public Optional<Shape> outputShape() {
		return output().flatMap(out -> layer(out.name())).flatMap(LayerReport::output);
	}

	/** @return whether every layer's shape is known */
	public boolean isComplete() {
		return reports.stream().allMatch(r -> r.output().isPresent());
	}

	/** @return the number of parameters of all layers, at most {@link Long#MAX_VALUE} */
	public long parameters() {
		return reports.stream().mapToLong(LayerReport::parameters).reduce(0, NetworkAnalysis::saturatedSum);
	}

	/** @return the number of multiply-adds of a forward pass for one example, at most {@link Long#MAX_VALUE} */
	public long multiplyAdds() {
		return reports.stream().mapToLong(LayerReport::multiplyAdds).reduce(0, NetworkAnalysis::saturatedSum);
	}

	private static long saturatedSum(long a, long b) {
		long sum = a + b;
		return sum < 0 ? Long.MAX_VALUE : sum;
	}
}
