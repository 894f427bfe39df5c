/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.tests.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.ganvas.core.edit.LayerRef;
import org.ganvas.model.io.ExperimentReader;
import org.ganvas.model.layer.LayerType;
import org.ganvas.model.layer.LayerTypes;
import org.ganvas.model.template.Templates;
import org.ganvas.ui.diagram.internal.source.Completion;
import org.ganvas.ui.diagram.internal.source.Completions;
import org.ganvas.ui.diagram.internal.source.Explanations;
import org.ganvas.ui.diagram.internal.source.LayerPlaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is proposed and explained at a place of the text; {@code |} marks the cursor. */
class CompletionsTest {

	private static final String HEAD = "{\"ganvas\": 1, \"networks\": {\"generator\": {\"role\": \"generator\", "
			+ "\"layers\": [{\"name\": \"z\", \"type\": \"latent\", \"size\": 100}, ";
	private static final String TAIL = "]}}}";

	private static List<Completion> proposals(String marked) {
		return Completions.at(marked.replace("|", ""), marked.indexOf('|'));
	}

	private static List<String> texts(String marked) {
		return proposals(marked).stream().map(Completion::text).toList();
	}

	private static List<String> labels(String marked) {
		return proposals(marked).stream().map(Completion::label).toList();
	}

	private static String applied(String marked, String label) {
		String text = marked.replace("|", "");
		Completion chosen = proposals(marked).stream().filter(c -> c.label().startsWith(label)).findFirst()
				.orElseThrow(() -> new AssertionError(label + " is not among " + labels(marked)));
		return text.substring(0, chosen.start()) + chosen.text() + text.substring(chosen.end());
	}

	@Test
	void allLayerTypesAreProposed() {
		List<String> expected = LayerTypes.all().stream().map(t -> '"' + t.type() + '"').toList();
		assertEquals(expected, texts(HEAD + "{\"name\": \"a\", \"type\": |}" + TAIL));
	}

	@Test
	void typesArePickedByWhatIsWritten() {
		assertEquals(List.of("\"conv2d\"", "\"convTranspose2d\""),
				texts(HEAD + "{\"name\": \"a\", \"type\": \"conv|\"}" + TAIL));
	}

	@Test
	void fieldsOfTheTypeThatAreNotThereYetAreProposed() {
		List<String> labels = labels(HEAD + "{\"name\": \"a\", \"type\": \"conv2d\", \"filters\": 64, |}" + TAIL);
		assertTrue(labels.containsAll(List.of("kernel", "stride", "padding", "bias", "inputs")), labels.toString());
		assertFalse(labels.contains("filters"), labels.toString());
		assertFalse(labels.contains("units"), labels.toString());
	}

	@Test
	void typeBehindTheCursorCountsToo() {
		assertTrue(labels(HEAD + "{\"name\": \"a\", |\"type\": \"dense\"}" + TAIL).contains("units"));
	}

	@Test
	void newFieldBringsItsUsualValue() {
		assertEquals(HEAD + "{\"name\": \"a\", \"type\": \"dense\", \"units\": 128}" + TAIL,
				applied(HEAD + "{\"name\": \"a\", \"type\": \"dense\", |}" + TAIL, "units"));
	}

	@Test
	void fieldNameIsReplacedWithoutItsValue() {
		assertEquals(HEAD + "{\"name\": \"a\", \"type\": \"dense\", \"units\": 5}" + TAIL,
				applied(HEAD + "{\"name\": \"a\", \"type\": \"dense\", \"un|\": 5}" + TAIL, "units"));
	}

	@Test
	void enumValuesAreProposed() {
		List<String> values = texts(HEAD + "{\"name\": \"a\", \"type\": \"activation\", \"function\": |}" + TAIL);
		assertTrue(values.containsAll(List.of("\"relu\"", "\"leakyRelu\"", "\"tanh\"")), values.toString());
		assertEquals(List.of("true", "false"),
				texts(HEAD + "{\"name\": \"a\", \"type\": \"dense\", \"bias\": |}" + TAIL));
	}

	@Test
	void paddingIsProposedWithItsDefaultFirst() {
		assertEquals(List.of("\"same\"", "\"valid\"", "[1, 1]"),
				texts(HEAD + "{\"name\": \"a\", \"type\": \"conv2d\", \"padding\": |}" + TAIL));
	}

	@Test
	void inputsAreTheOtherLayersOfTheNetwork() {
		assertEquals(List.of("\"z\"", "\"b\""), texts(
				HEAD + "{\"name\": \"a\", \"type\": \"add\", \"inputs\": [\"|\"]}, {\"name\": \"b\"}" + TAIL));
	}

	@ParameterizedTest
	@ValueSource(strings = { "dense", "conv2d", "activation", "latent", "image", "label", "reshape", "concat" })
	void newLayerIsComplete(String type) {
		String template = Templates.find("mlp-gan").orElseThrow().text();
		int end = template.indexOf("\"layers\": [") + "\"layers\": [".length();
		String text = applied(template.substring(0, end) + "|" + template.substring(end), type + " -");
		assertEquals(List.of(), ExperimentReader.read(text).problems(), text);
	}

	@Test
	void sectionsOptimizersAndPositionsAreProposed() {
		assertTrue(labels("{|}").containsAll(List.of("ganvas", "dataset", "networks", "training")));
		assertEquals(List.of("generator"), labels(HEAD.replace("\"networks\"", "\"optimizers\": {|}, \"networks\"")
				+ TAIL));
		assertEquals(List.of("generator.z"), labels(HEAD.replace("\"networks\"", "\"diagram\": {|}, \"networks\"")
				+ TAIL));
		assertTrue(texts("{\"dataset\": {\"type\": \"|\"}}").contains("\"fashion-mnist\""));
		assertTrue(labels("{\"training\": {\"ba|\"}}").equals(List.of("batch")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "|", "{\"a\": |", "[|", "}|{", "{\"networks\": {\"g\": {\"layers\": [{\"na|",
			"<<<<<<< a\n{|\n=======\n>>>>>>>", "{\"x\": \"unclosed|\n}", "{{{{[[[[|", "{\"\\|" })
	void brokenTextIsNoError(String marked) {
		proposals(marked);
		Explanations.at(marked.replace("|", ""), marked.indexOf('|'));
		LayerPlaces.at(marked.replace("|", ""), marked.indexOf('|'));
	}

	@Test
	void fieldsAndTypesAreExplained() {
		String text = HEAD + "{\"name\": \"a\", \"type\": \"conv2d\", \"stride\": 2, \"inputs\": [\"z\"]}" + TAIL;
		String stride = Explanations.at(text, text.indexOf("stride") + 1).orElseThrow().text();
		assertTrue(stride.contains("Default: 1"), stride);
		LayerType conv = LayerTypes.find("conv2d").orElseThrow();
		assertEquals(conv.summary(), Explanations.at(text, text.indexOf("conv2d") + 1).orElseThrow().text());
		String input = Explanations.at(text, text.indexOf("[\"z\"]") + 2).orElseThrow().text();
		assertTrue(input.contains("Latent Input"), input);
	}

	@Test
	void layersAreFoundInTheText() {
		String text = HEAD + "{\"name\": \"z\", \"type\": \"dense\"}" + TAIL;
		assertEquals(Optional.of(new LayerRef("generator", "z", 1)), LayerPlaces.at(text, text.indexOf("dense")));
		assertEquals(text.lastIndexOf("{\"name\""),
				LayerPlaces.find(text, new LayerRef("generator", "z", 1)).orElseThrow().getOffset());
	}
}
