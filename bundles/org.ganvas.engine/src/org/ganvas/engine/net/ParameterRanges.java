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
import java.util.List;

import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.params.BatchNormalizationParamInitializer;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;

/**
 * Tells the trained parameters from batchNorm's running statistics, which DL4J keeps among the parameters. All arrays
 * are rows in the layout of the network's flat parameters.
 */
public final class ParameterRanges {

	/** Running mean or variance of one batchNorm layer. */
	private record Statistic(long start, long end, double momentum) {
	}

	private record Range(long start, long end) {
	}

	private final List<Statistic> statistics = new ArrayList<>();
	private final List<Range> trained = new ArrayList<>();

	ParameterRanges(ComputationGraph graph) {
		for (Layer layer : graph.getLayers()) {
			if (layer.conf().getLayer() instanceof BatchNormalization conf) {
				addStatistic(graph, layer, BatchNormalizationParamInitializer.GLOBAL_MEAN, conf.getDecay());
				addStatistic(graph, layer, BatchNormalizationParamInitializer.GLOBAL_VAR, conf.getDecay());
			}
		}
		statistics.sort((a, b) -> Long.compare(a.start, b.start));
		long start = 0;
		for (Statistic statistic : statistics) {
			addTrained(start, statistic.start);
			start = statistic.end;
		}
		addTrained(start, graph.params().length());
	}

	private void addStatistic(ComputationGraph graph, Layer layer, String key, double momentum) {
		INDArray view = layer.getParam(key);
		long start = view.offset() - graph.params().offset();
		statistics.add(new Statistic(start, start + view.length(), momentum));
	}

	private void addTrained(long start, long end) {
		if (end > start) {
			trained.add(new Range(start, end));
		}
	}

	/**
	 * Views of the trained parts.
	 *
	 * @param flat parameters or gradients, one row
	 * @return the parts, in order
	 */
	public List<INDArray> trained(INDArray flat) {
		INDArray row = flat.reshape(flat.length());
		return trained.stream().map(r -> row.get(NDArrayIndex.interval(r.start, r.end))).toList();
	}

	/** A part of a flat row that holds running statistics, with the momentum of their layer. */
	record StatisticView(INDArray view, double momentum) {
	}

	List<StatisticView> statistics(INDArray flat) {
		INDArray row = flat.reshape(flat.length());
		return statistics.stream()
				.map(s -> new StatisticView(row.get(NDArrayIndex.interval(s.start, s.end)), s.momentum)).toList();
	}
}
