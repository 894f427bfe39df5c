/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.ganvas.model.Layer;
import org.ganvas.model.analysis.LayerFault.Kind;
import org.ganvas.model.field.DidYouMean;
import org.ganvas.model.field.Field;
import org.ganvas.model.layer.LayerType;
import org.ganvas.model.shape.Shape;
import org.ganvas.model.shape.ShapeException;

/** Infers shapes and counts layer by layer. */
final class LayerInference {

	private static final int LONGEST_CYCLE_SHOWN = 12;

	private final List<Layer> layers;
	private final LayerGraph graph;
	private final LayerReport[] reports;

	LayerInference(List<Layer> layers, LayerGraph graph) {
		this.layers = layers;
		this.graph = graph;
		reports = new LayerReport[layers.size()];
	}

	/** Reports in file order. */
	List<LayerReport> run(List<Integer> order) {
		for (int i : order) {
			reports[i] = infer(i);
		}
		for (List<Integer> cycle : graph.cycles(order)) {
			String message = cycleMessage(cycle);
			for (int i : cycle) {
				reports[i] = LayerReport.faulty(layers.get(i), knownInputs(i), Kind.CYCLE, message);
			}
		}
		for (int i = 0; i < reports.length; i++) {
			if (reports[i] == null) {
				reports[i] = dependent(i);
			}
		}
		return Arrays.asList(reports);
	}

	private LayerReport infer(int index) {
		Layer layer = layers.get(index);
		List<Shape> inputs = knownInputs(index);
		LayerReport dependent = dependent(index);
		if (dependent.fault().isPresent() || inputs.size() < layer.inputs().size()) {
			return dependent;
		}
		try {
			Shape output = layer.type().outputShape(layer.settings(), inputs);
			return new LayerReport(layer, inputs, Optional.of(output),
					layer.type().parameterCount(layer.settings(), inputs),
					layer.type().multiplyAdds(layer.settings(), inputs), Optional.empty());
		} catch (ShapeException e) {
			return LayerReport.faulty(layer, inputs, Kind.SHAPE, e.getMessage());
		} catch (ArithmeticException e) {
			return LayerReport.faulty(layer, inputs, Kind.SHAPE, layer.type().title() + " with inputs of the shape "
					+ inputs.stream().map(Shape::toString).collect(Collectors.joining(" and "))
					+ " is too large: its parameters or multiply-adds cannot be counted in 64 bits.");
		}
	}

	/** The report as far as it follows from the layer alone, without shapes. */
	private LayerReport dependent(int index) {
		Layer layer = layers.get(index);
		List<Shape> inputs = knownInputs(index);
		List<String> unknown = graph.unknownInputs(index);
		if (!unknown.isEmpty()) {
			List<String> names = layers.stream().map(Layer::name).filter(n -> !n.equals(layer.name())).toList();
			return LayerReport.faulty(layer, inputs, Kind.UNKNOWN_INPUT, "Layer \"" + layer.name()
					+ "\" takes the output of \"" + unknown.get(0) + "\", but this network has no such layer."
					+ DidYouMean.question(unknown.get(0), names));
		}
		Optional<String> count = countMessage(layer);
		if (count.isPresent()) {
			return LayerReport.faulty(layer, inputs, Kind.INPUT_COUNT, count.get());
		}
		for (Field<?> field : layer.type().fields()) {
			if (field.isRequired() && !layer.settings().isSet(field)) {
				return LayerReport.faulty(layer, inputs, Kind.MISSING_FIELD, "Layer \"" + layer.name()
						+ "\" needs a value for " + field.name() + ": " + field.type().allowed() + ".");
			}
		}
		return LayerReport.unknown(layer, inputs);
	}

	private static Optional<String> countMessage(Layer layer) {
		LayerType type = layer.type();
		int count = layer.inputs().size();
		if (count >= type.minInputs() && count <= type.maxInputs()) {
			return Optional.empty();
		}
		String start = "Layer \"" + layer.name() + "\" (" + type.type() + ") has "
				+ (count == 0 ? "no input" : count == 1 ? "1 input" : count + " inputs") + ", but ";
		if (type.maxInputs() == 0) {
			return Optional.of(start + "it is a source of the network and takes none. Remove its inputs.");
		}
		if (type.maxInputs() == type.minInputs()) {
			return Optional.of(start + "takes exactly " + type.minInputs() + ". "
					+ (count == 0 ? "Connect it." : "Join them with a concat or add layer before it."));
		}
		return Optional.of(start + "takes at least " + type.minInputs() + ". Connect it.");
	}

	private List<Shape> knownInputs(int index) {
		List<Shape> shapes = new ArrayList<>();
		for (int input : graph.inputs(index)) {
			if (reports[input] != null) {
				reports[input].output().ifPresent(shapes::add);
			}
		}
		return shapes;
	}

	private String cycleMessage(List<Integer> cycle) {
		String names = cycle.stream().limit(LONGEST_CYCLE_SHOWN).map(i -> layers.get(i).name())
				.collect(Collectors.joining(" -> "));
		String rest = cycle.size() > LONGEST_CYCLE_SHOWN ? " -> ... -> " : " -> ";
		return "The layers feed each other in a cycle, which a network must not have: " + names + rest
				+ layers.get(cycle.get(0)).name() + ". Remove one of these connections.";
	}
}
