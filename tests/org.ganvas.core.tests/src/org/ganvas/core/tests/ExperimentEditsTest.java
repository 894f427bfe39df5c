/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.ganvas.core.text.ExperimentEdits;
import org.ganvas.core.text.TextEdit;
import org.ganvas.model.Experiment;
import org.ganvas.model.Layer;
import org.ganvas.model.Network;
import org.ganvas.model.Position;
import org.ganvas.model.field.Settings;
import org.ganvas.model.io.ExperimentReader;
import org.ganvas.model.layer.Dropout;
import org.ganvas.model.layer.LayerTypes;
import org.ganvas.model.template.Templates;
import org.ganvas.model.training.TrainingSettings;
import org.junit.jupiter.api.Test;

/** Edits of a text keep what the user wrote. */
class ExperimentEditsTest {

	private static final String OWN_STYLE = """
			{ "name": "own", "ganvas": 1,
			\t"dataset": {"type": "fashion-mnist", "range": [-1.0, 1.0], "split": "train"},
			\t"training": { "epochs" : 10,   "batch" : 128 },
			\t"objective": {"type": "nonSaturating"},
			\t"optimizers": {
			\t\t"generator": {"type": "adam", "learningRate": 2e-4},

			\t\t"discriminator": {"type": "adam", "learningRate": 2e-4}
			\t},
			\t"networks": {
			\t\t"generator": { "role": "generator", "layers": [
			\t\t\t{"name": "z", "type": "latent", "size": 100},
			\t\t\t{"type": "dense", "name": "dense", "units": 784, "bias": true},
			\t\t\t{"name": "tanh", "type": "activation", "function": "tanh", "inputs": ["dense"]},
			\t\t\t{"name": "image", "type": "reshape", "shape": [1,28,28]}
			\t\t] },
			\t\t"discriminator": { "role": "discriminator", "layers": [
			\t\t\t{"name": "image", "type": "image", "shape": [1, 28, 28]},
			\t\t\t{"name": "flat", "type": "flatten"}, {"name": "logit", "type": "dense", "units": 1}
			\t\t] }
			\t}
			}
			""";

	private static Experiment read(String text) {
		var result = ExperimentReader.read(text);
		assertEquals(List.of(), result.problems());
		return result.experiment().orElseThrow();
	}

	private static String edited(String text, Experiment target) {
		String edited = TextEdit.apply(text, ExperimentEdits.between(text, target));
		assertEquals(target, read(edited));
		return edited;
	}

	private static Experiment withLayers(Experiment experiment, String network, List<Layer> layers) {
		return experiment.withNetwork(new Network(network, experiment.networks().get(network).role(), layers));
	}

	@Test
	void sameExperimentNeedsNoEdit() {
		assertEquals(List.of(), ExperimentEdits.between(OWN_STYLE, read(OWN_STYLE)));
	}

	@Test
	void changedValueIsReplacedAlone() {
		Experiment own = read(OWN_STYLE);
		Experiment target = own.withTraining(own.training().with(TrainingSettings.BATCH, 64));
		assertEquals(OWN_STYLE.replace("\"batch\" : 128", "\"batch\" : 64"), edited(OWN_STYLE, target));
	}

	@Test
	void newValueFollowsTheStyleOfItsLine() {
		Experiment own = read(OWN_STYLE);
		Experiment target = own.withTraining(own.training().with(TrainingSettings.SEED, 7L));
		String text = edited(OWN_STYLE, target);
		assertEquals(OWN_STYLE.lines().count(), text.lines().count());
		assertTrue(text.contains("\"seed\": 7"));
	}

	@Test
	void removedValueGoesWithItsComma() {
		Experiment own = read(OWN_STYLE);
		Experiment target = own.withTraining(own.training().without(TrainingSettings.BATCH));
		assertEquals(OWN_STYLE.replace(",   \"batch\" : 128", ""), edited(OWN_STYLE, target));
		Experiment other = own.withTraining(own.training().without(TrainingSettings.EPOCHS));
		assertEquals(OWN_STYLE.replace("\"epochs\" : 10,   ", ""), edited(OWN_STYLE, other));
	}

	@Test
	void insertedLayerGetsALineOfItsOwn() {
		Experiment own = read(OWN_STYLE);
		List<Layer> layers = new ArrayList<>(own.networks().get("generator").layers());
		layers.add(2, new Layer("drop", List.of("dense"), Settings.of(LayerTypes.of(Dropout.class))));
		layers.set(3, layers.get(3).withInputs(List.of("drop")));
		String text = edited(OWN_STYLE, withLayers(own, "generator", layers));
		assertEquals(OWN_STYLE
				.replace("\"bias\": true},\n", "\"bias\": true},\n\t\t\t{\"name\": \"drop\", \"type\": \"dropout\"},\n")
				.replace("[\"dense\"]", "[\"drop\"]"), text);
	}

	@Test
	void layerWhoseInputWasImpliedNamesItWhenAnotherComesBetween() {
		Experiment own = read(OWN_STYLE);
		List<Layer> layers = new ArrayList<>(own.networks().get("generator").layers());
		layers.add(3, new Layer("drop", List.of("dense"), Settings.of(LayerTypes.of(Dropout.class))));
		String text = edited(OWN_STYLE, withLayers(own, "generator", layers));
		assertTrue(
				text.contains(
						"{\"name\": \"image\", \"type\": \"reshape\", \"shape\": [1,28,28], \"inputs\": [\"tanh\"]}"),
				text);
		assertTrue(text.contains("\"bias\": true"));
	}

	@Test
	void removedLayersLeaveTheOthersAsTheyAre() {
		Experiment own = read(OWN_STYLE);
		List<Layer> layers = own.networks().get("generator").layers();
		String text = edited(OWN_STYLE, withLayers(own, "generator", List.of(layers.get(0), layers.get(1))));
		assertTrue(
				text.contains(
						"\t\t\t{\"type\": \"dense\", \"name\": \"dense\", \"units\": 784, \"bias\": true}\n\t\t] },"),
				text);
	}

	@Test
	void newSectionIsInserted() {
		Experiment own = read(OWN_STYLE);
		String text = edited(OWN_STYLE, own.withDiagram(Map.of("generator.z", new Position(40, 50))));
		assertTrue(text.contains("\"range\": [-1.0, 1.0], \"split\": \"train\""));
		assertTrue(text.contains("\"generator.z\": [40, 50]"));
	}

	@Test
	void lineEndsOfWindowsAreKept() {
		String text = OWN_STYLE.replace("\n", "\r\n");
		Experiment own = read(text);
		String edited = edited(text, own.withDiagram(Map.of("generator.z", new Position(40, 50))));
		assertEquals(edited.chars().filter(c -> c == '\n').count(), edited.chars().filter(c -> c == '\r').count());
	}

	@Test
	void textThatIsNoExperimentIsReplaced() {
		Experiment target = Templates.find("mlp-gan").orElseThrow().experiment();
		assertEquals(target, read(TextEdit.apply("{ broken", ExperimentEdits.between("{ broken", target))));
	}

	@Test
	void anyEditOfATemplateGivesItsTarget() {
		Random random = new Random(1);
		for (int i = 0; i < 60; i++) {
			String text = i % 2 == 0 ? OWN_STYLE : Templates.all().get(i % 3).text();
			Experiment own = read(text);
			String network = random.nextBoolean() ? "generator" : "discriminator";
			List<Layer> layers = new ArrayList<>(own.networks().get(network).layers());
			for (int change = 0; change < 3; change++) {
				change(layers, random, change);
			}
			Map<String, Position> diagram = new LinkedHashMap<>();
			layers.forEach(l -> diagram.put(network + '.' + l.name(), new Position(random.nextInt(100), 3)));
			Experiment target = withLayers(own, network, layers);
			edited(text, random.nextBoolean() ? target : target.withDiagram(diagram));
		}
	}

	private static void change(List<Layer> layers, Random random, int number) {
		int at = 1 + random.nextInt(layers.size() - 1);
		switch (random.nextInt(4)) {
			case 0 -> layers.add(at, new Layer("new" + number, List.of(layers.get(0).name()),
					Settings.of(LayerTypes.of(Dropout.class)).with(Dropout.RATE, random.nextDouble())));
			case 1 -> layers.remove(layers.size() > 2 ? at : 0);
			case 2 -> layers.set(at, layers.get(at).withInputs(List.of(layers.get(random.nextInt(at)).name())));
			default -> layers.add(layers.remove(at));
		}
	}
}
