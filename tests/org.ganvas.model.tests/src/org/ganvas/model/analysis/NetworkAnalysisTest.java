/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.ganvas.model.Examples;
import org.ganvas.model.Layer;
import org.ganvas.model.Network;
import org.ganvas.model.Role;
import org.ganvas.model.analysis.LayerFault.Kind;
import org.ganvas.model.field.Settings;
import org.ganvas.model.layer.Dense;
import org.ganvas.model.layer.Flatten;
import org.ganvas.model.layer.LabelInput;
import org.ganvas.model.layer.LayerTypes;
import org.ganvas.model.shape.Shape;
import org.junit.jupiter.api.Test;

class NetworkAnalysisTest {

	private static final String Z = "{\"name\": \"z\", \"type\": \"latent\", \"size\": 4}";

	@Test
	void layersAreOrderedAfterTheirInputsElseAsInTheFile() {
		NetworkAnalysis analysis = analyze("{\"name\": \"sum\", \"type\": \"add\", \"inputs\": [\"a\", \"b\"]}",
				"{\"name\": \"b\", \"type\": \"dense\", \"units\": 3, \"inputs\": [\"z\"]}",
				"{\"name\": \"a\", \"type\": \"dense\", \"units\": 3, \"inputs\": [\"z\"]}", Z);
		assertEquals(List.of("z", "b", "a", "sum"), analysis.order().stream().map(Layer::name).toList());
		assertEquals(List.of("sum", "b", "a", "z"), analysis.layers().stream().map(r -> r.layer().name()).toList());
		assertEquals("sum", analysis.output().orElseThrow().name());
		assertEquals(Optional.of(Shape.vector(3)), analysis.outputShape());
		assertEquals(List.of(Shape.vector(3), Shape.vector(3)), analysis.layer("sum").orElseThrow().inputs());
		assertEquals(2 * (4 * 3 + 3), analysis.parameters());
		assertEquals(2 * 4 * 3, analysis.multiplyAdds());
		assertTrue(analysis.isComplete());
	}

	@Test
	void inputsOfTheNetworkAreInFileOrder() {
		NetworkAnalysis analysis = analyze("{\"name\": \"y\", \"type\": \"label\", \"classes\": 10}", Z,
				"{\"name\": \"all\", \"type\": \"concat\", \"inputs\": [\"z\", \"y\"]}");
		assertEquals(List.of("y", "z"), analysis.inputs().stream().map(Layer::name).toList());
		assertEquals(Optional.of(Shape.vector(14)), analysis.outputShape());
	}

	@Test
	void oneLayerMayTakeTheSameOutputTwice() {
		NetworkAnalysis analysis = analyze(Z,
				"{\"name\": \"twice\", \"type\": \"concat\", \"inputs\": [\"z\", \"z\"]}");
		assertEquals(Optional.of(Shape.vector(8)), analysis.outputShape());
	}

	@Test
	void unknownInputsAreToldAndTheRestIsInferred() {
		NetworkAnalysis analysis = analyze(Z,
				"{\"name\": \"a\", \"type\": \"dense\", \"units\": 3, \"inputs\": [\"zz\"]}",
				"{\"name\": \"b\", \"type\": \"dense\", \"units\": 3}",
				"{\"name\": \"c\", \"type\": \"dense\", \"units\": 3, \"inputs\": [\"z\"]}");
		assertFault(analysis, "a", Kind.UNKNOWN_INPUT, "takes the output of \"zz\"");
		assertTrue(analysis.layer("a").orElseThrow().error().orElseThrow().contains("Did you mean \"z\"?"));
		assertEquals(Optional.empty(), analysis.layer("b").orElseThrow().fault());
		assertEquals(Optional.empty(), analysis.layer("b").orElseThrow().output());
		assertEquals(Optional.of(Shape.vector(3)), analysis.layer("c").orElseThrow().output());
		assertFalse(analysis.isComplete());
	}

	@Test
	void wrongNumbersOfInputsAreTold() {
		NetworkAnalysis analysis = analyze("{\"name\": \"z\", \"type\": \"latent\", \"size\": 4, \"inputs\": [\"a\"]}",
				"{\"name\": \"a\", \"type\": \"dense\", \"units\": 3, \"inputs\": []}",
				"{\"name\": \"b\", \"type\": \"dense\", \"units\": 3, \"inputs\": [\"a\", \"a\"]}",
				"{\"name\": \"c\", \"type\": \"add\", \"inputs\": [\"a\"]}");
		assertFault(analysis, "z", Kind.INPUT_COUNT, "has 1 input, but it is a source of the network and takes none");
		assertFault(analysis, "a", Kind.INPUT_COUNT, "has no input, but takes exactly 1");
		assertFault(analysis, "b", Kind.INPUT_COUNT, "has 2 inputs, but takes exactly 1");
		assertFault(analysis, "c", Kind.INPUT_COUNT, "has 1 input, but takes at least 2");
	}

	@Test
	void cyclesAreToldAtEachOfTheirLayersOnly() {
		NetworkAnalysis analysis = analyze(Z,
				"{\"name\": \"a\", \"type\": \"add\", \"inputs\": [\"z\", \"c\"]}",
				"{\"name\": \"b\", \"type\": \"flatten\", \"inputs\": [\"a\"]}",
				"{\"name\": \"c\", \"type\": \"flatten\", \"inputs\": [\"b\"]}",
				"{\"name\": \"after\", \"type\": \"flatten\", \"inputs\": [\"c\"]}",
				"{\"name\": \"self\", \"type\": \"flatten\", \"inputs\": [\"self\"]}");
		for (String name : List.of("a", "b", "c")) {
			assertFault(analysis, name, Kind.CYCLE, "a -> b -> c -> a");
		}
		assertFault(analysis, "self", Kind.CYCLE, "self -> self");
		assertEquals(Optional.empty(), analysis.layer("after").orElseThrow().fault());
		assertEquals(List.of("z"), analysis.order().stream().map(Layer::name).toList());
	}

	@Test
	void requiredFieldsThatAreNotSetAreTold() {
		Layer z = new Layer("z", List.of(), Settings.of(LayerTypes.find("latent").orElseThrow()));
		NetworkAnalysis analysis = NetworkAnalysis.of(new Network("g", Role.GENERATOR, List.of(z)));
		assertFault(analysis, "z", Kind.MISSING_FIELD, "needs a value for size: an integer from 1");
	}

	@Test
	void countsBeyondALongAreAFault() {
		NetworkAnalysis analysis = analyze("{\"name\": \"i\", \"type\": \"image\", \"shape\": [1000000, 40, 50]}",
				"{\"name\": \"c\", \"type\": \"conv2d\", \"filters\": 1, \"kernel\": 1024, \"padding\": \"same\"}",
				"{\"name\": \"d\", \"type\": \"convTranspose2d\", \"filters\": 65536, \"kernel\": 1024, \"inputs\": [\"i\"]}");
		assertEquals(Optional.of(Shape.image(1, 40, 50)), analysis.layer("c").orElseThrow().output());
		assertEquals(Kind.SHAPE, analysis.layer("d").orElseThrow().fault().orElseThrow().kind());
	}

	@Test
	void outputIsOnlyThereIfThereIsExactlyOne() {
		NetworkAnalysis analysis = analyze(Z, "{\"name\": \"a\", \"type\": \"flatten\"}",
				"{\"name\": \"b\", \"type\": \"flatten\", \"inputs\": [\"z\"]}");
		assertEquals(Optional.empty(), analysis.output());
		assertEquals(List.of("a", "b"), analysis.outputs().stream().map(Layer::name).toList());
		NetworkAnalysis empty = NetworkAnalysis.of(new Network("g", Role.GENERATOR, List.of()));
		assertEquals(Optional.empty(), empty.output());
		assertEquals(0, empty.parameters());
	}

	@Test
	void randomGraphsNeverThrowAndTheirOrderIsRight() {
		Random random = new Random(3);
		for (int i = 0; i < 1_000; i++) {
			Network network = Examples.randomGraph(random, 1 + random.nextInt(12));
			NetworkAnalysis analysis = NetworkAnalysis.of(network);
			assertEquals(network.layers(), analysis.layers().stream().map(LayerReport::layer).toList());
			Set<String> seen = new HashSet<>();
			for (Layer layer : analysis.order()) {
				for (String input : layer.inputs()) {
					assertTrue(seen.contains(input) || network.layer(input).isEmpty(), () -> network.toString());
				}
				// Inputs mean the first layer of a name.
				if (network.layer(layer.name()).orElseThrow() == layer) {
					seen.add(layer.name());
				}
			}
			boolean hasCycle = analysis.order().size() < network.layers().size();
			assertEquals(hasCycle, analysis.layers().stream()
					.anyMatch(r -> r.fault().filter(f -> f.kind() == Kind.CYCLE).isPresent()), network::toString);
		}
	}

	@Test
	void hugeChainsAndCyclesAreAnalyzed() {
		Settings flatten = Settings.of(LayerTypes.of(Flatten.class));
		List<Layer> layers = new ArrayList<>();
		int size = 20_000;
		for (int i = 0; i < size; i++) {
			layers.add(new Layer("l" + i, List.of("l" + (i + size - 1) % size), flatten));
		}
		NetworkAnalysis cycle = NetworkAnalysis.of(new Network("g", Role.GENERATOR, layers));
		assertTrue(cycle.layers().stream().allMatch(r -> r.fault().isPresent()));
		layers.set(0, new Layer("l0", List.of(), Settings.of(LayerTypes.find("label").orElseThrow())
				.with(LabelInput.CLASSES, 10)));
		NetworkAnalysis chain = NetworkAnalysis.of(new Network("g", Role.GENERATOR, layers));
		assertEquals(Optional.of(Shape.vector(10)), chain.outputShape());
	}

	@Test
	void duplicateNamesMeanTheFirstLayer() {
		Settings dense = Settings.of(LayerTypes.of(Dense.class));
		Network network = Examples.network(Role.GENERATOR, Z);
		List<Layer> layers = new ArrayList<>(network.layers());
		layers.add(new Layer("d", List.of("z"), dense.with(Dense.UNITS, 3)));
		layers.add(new Layer("d", List.of("z"), dense.with(Dense.UNITS, 5)));
		layers.add(new Layer("e", List.of("d"), dense.with(Dense.UNITS, 7)));
		NetworkAnalysis analysis = NetworkAnalysis.of(network.withLayers(layers));
		assertEquals(List.of(Shape.vector(3)), analysis.layer("e").orElseThrow().inputs());
	}

	private static NetworkAnalysis analyze(String... layers) {
		return NetworkAnalysis.of(Examples.network(Role.GENERATOR, layers));
	}

	private static void assertFault(NetworkAnalysis analysis, String layer, Kind kind, String message) {
		LayerFault fault = analysis.layer(layer).orElseThrow().fault().orElseThrow();
		assertEquals(kind, fault.kind());
		assertTrue(fault.message().contains(message), fault.message());
	}
}
