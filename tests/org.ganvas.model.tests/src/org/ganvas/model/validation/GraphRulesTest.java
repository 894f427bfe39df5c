/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.ganvas.model.Examples;
import org.ganvas.model.Experiment;
import org.ganvas.model.Layer;
import org.ganvas.model.Network;
import org.ganvas.model.NetworkEdits;
import org.ganvas.model.Role;
import org.ganvas.model.dataset.DatasetSources;
import org.ganvas.model.dataset.IdxSource;
import org.ganvas.model.field.Settings;
import org.ganvas.model.io.ExperimentPaths;
import org.junit.jupiter.api.Test;

class GraphRulesTest {

	private static final String Z = "{\"name\": \"z\", \"type\": \"latent\", \"size\": 784}";
	private static final String SHAPE = "{\"name\": \"out\", \"type\": \"reshape\", \"shape\": [1, 28, 28]}";

	private final Experiment good = Examples.template("mlp-gan");

	@Test
	void unknownInputs() {
		Problem problem = Check.one(generator(Z, SHAPE.replace("}", ", \"inputs\": [\"zz\"]}")), "input.unknown", 2);
		assertEquals("networks.generator.layers.out", problem.path());
		assertEquals(Severity.ERROR, problem.severity());
		assertEquals("Take the output of \"z\"", problem.fixes().get(0).label());
		Check.one(generator(Z, SHAPE.replace("}", ", \"inputs\": [\"elsewhere\"]}")), "input.unknown", 1);
		Check.none(generator(Z, SHAPE), "input.unknown");
	}

	@Test
	void cyclesAreToldOnceEach() {
		Experiment cyclic = generator(Z, "{\"name\": \"a\", \"type\": \"add\", \"inputs\": [\"z\", \"b\"]}",
				"{\"name\": \"b\", \"type\": \"flatten\"}", SHAPE);
		Problem problem = Check.one(cyclic, "graph.cycle", 1);
		assertEquals("networks.generator.layers.a", problem.path());
		assertEquals(List.of("z"), Check.fixed(cyclic, "graph.cycle").networks().get("generator").layer("a")
				.orElseThrow().inputs());
		Check.none(good, "graph.cycle");
	}

	@Test
	void wrongNumbersOfInputs() {
		Check.one(generator(Z, SHAPE.replace("}", ", \"inputs\": []}")), "input.count", 1);
		Check.one(generator(Z.replace("\"z\"", "\"y\""), Z.replace("}", ", \"inputs\": [\"y\"]}"), SHAPE),
				"input.count",
				1);
		Check.one(generator(Z, "{\"name\": \"sum\", \"type\": \"add\"}", SHAPE), "input.count", 0);
		Check.none(good, "input.count");
	}

	@Test
	void denseAfterAnImageGetsAFlatten() {
		Experiment broken = Examples.withLayers(good, Role.DISCRIMINATOR,
				"{\"name\": \"image\", \"type\": \"image\", \"shape\": [1, 28, 28]}",
				"{\"name\": \"logit\", \"type\": \"dense\", \"units\": 1}");
		Problem problem = Check.one(broken, "shape.mismatch", 1);
		assertEquals("networks.discriminator.layers.logit", problem.path());
		assertTrue(problem.message().contains("[features]") && problem.message().contains("[1, 28, 28]"));
		assertEquals(List.of(), Validator.validate(Check.fixed(broken, "shape.mismatch")));
	}

	@Test
	void imageLayerAfterAVectorGetsTheReshapeThatLeadsToTheDatasShape() {
		Experiment whole = Examples.template("dcgan-28");
		Network generator = whole.networks().get("generator");
		Experiment broken = whole.withNetwork(NetworkEdits.remove(generator, "map"));
		Problem problem = Check.one(broken, "shape.mismatch", 1);
		assertEquals("networks.generator.layers.up1", problem.path());
		assertEquals("Insert a reshape layer to [256, 7, 7] before \"up1\"", problem.fixes().get(0).label());
		assertEquals(List.of(), Validator.validate(Check.fixed(broken, "shape.mismatch")));
	}

	@Test
	void otherMismatchesNameBothShapes() {
		Problem problem = Check.one(generator(Z, SHAPE.replace("28, 28", "28, 27")), "shape.mismatch", 0);
		assertTrue(problem.message().contains("[784]") && problem.message().contains("[1, 28, 27]"),
				problem.message());
		Check.none(good, "shape.mismatch");
	}

	@Test
	void duplicateNames() {
		Network generator = good.networks().get("generator");
		List<Layer> layers = new ArrayList<>(generator.layers());
		layers.add(7, layers.get(3));
		Experiment broken = good.withNetwork(generator.withLayers(layers));
		Problem problem = Check.one(broken, "layer.duplicateName", 1);
		assertEquals("networks.generator.layers.dense2#2", problem.path());
		Check.none(good, "layer.duplicateName");
	}

	@Test
	void severalOutputs() {
		Experiment broken = generator(Z, "{\"name\": \"side\", \"type\": \"dense\", \"units\": 3}",
				"{\"name\": \"deadEnd\", \"type\": \"dense\", \"units\": 3}",
				SHAPE.replace("}", ", \"inputs\": [\"z\"]}"));
		Problem problem = Check.one(broken, "network.severalOutputs", 2);
		assertEquals("networks.generator", problem.path());
		assertEquals(List.of("z", "out"), Check.fixed(broken, "network.severalOutputs").networks().get("generator")
				.layers().stream().map(Layer::name).toList());
		Check.none(good, "network.severalOutputs");
	}

	@Test
	void emptyNetworks() {
		Check.one(generator(), "network.empty", 0);
		Check.none(good, "network.empty");
	}

	@Test
	void missingFields() {
		Problem problem = Check.one(good.withDataset(Settings.of(DatasetSources.of(IdxSource.class))), "field.missing",
				0);
		assertEquals("dataset.images", problem.path());
		problem = Check.one(ExperimentPaths.set(good, "networks.generator.layers.leaky1.type", "dense"),
				"field.missing", 0);
		assertEquals("networks.generator.layers.leaky1.units", problem.path());
		Check.none(good, "field.missing");
	}

	@Test
	void noNetworkIsTooBrokenToBeValidated() {
		Random random = new Random(4);
		for (int i = 0; i < 60; i++) {
			Experiment broken = good.withNetwork(renamed(Examples.randomGraph(random, 10), "generator", Role.GENERATOR))
					.withNetwork(renamed(Examples.randomGraph(random, 10), "discriminator", Role.DISCRIMINATOR));
			for (Problem problem : Validator.validate(broken)) {
				problem.fixes().forEach(fix -> Validator.validate(fix.apply(broken)));
			}
		}
	}

	private static Network renamed(Network network, String name, Role role) {
		return new Network(name, role, network.layers());
	}

	private Experiment generator(String... layers) {
		return Examples.withLayers(good, Role.GENERATOR, layers);
	}
}
