/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ganvas.engine.net.CompiledNetwork;
import org.ganvas.engine.objective.AdversarialObjectives;
import org.ganvas.model.Experiment;
import org.ganvas.model.Layer;
import org.ganvas.model.Network;
import org.ganvas.model.field.Settings;
import org.ganvas.model.json.JsonArray;
import org.ganvas.model.json.JsonMember;
import org.ganvas.model.json.JsonNode;
import org.ganvas.model.json.JsonNumber;
import org.ganvas.model.json.JsonObject;
import org.ganvas.model.json.JsonReader;
import org.ganvas.model.json.JsonSyntaxException;
import org.ganvas.model.layer.Activation;
import org.ganvas.model.layer.Dropout;
import org.ganvas.model.optimizer.Adam;
import org.ganvas.model.template.Templates;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Ten steps of two templates against figures that {@code releng/bench/peers/reference.py} made with PyTorch in double
 * precision; the rule by which weights and data are made is described there.
 */
class PyTorchReferenceTest {

	private static final int STEPS = 10;
	private static final int PIXELS = 28 * 28;

	/** ND4J rounds some constants of its operators to single precision even here. */
	private static final double DOUBLE_TOLERANCE = 1e-5;

	/** In single precision, that of real training, with oneDNN: rounding grows from step to step. */
	private static final double FLOAT_TOLERANCE = 1e-2;

	@Test
	void tenStepsOfMlpGanInDoublePrecision() throws IOException, JsonSyntaxException {
		check("mlp-gan", DataType.DOUBLE, DOUBLE_TOLERANCE);
	}

	@Test
	void tenStepsOfMlpGanInSinglePrecision() throws IOException, JsonSyntaxException {
		check("mlp-gan", DataType.FLOAT, FLOAT_TOLERANCE);
	}

	@Test
	void tenStepsOfDcganInDoublePrecision() throws IOException, JsonSyntaxException {
		check("dcgan-28", DataType.DOUBLE, DOUBLE_TOLERANCE);
	}

	@Test
	void tenStepsOfDcganInSinglePrecision() throws IOException, JsonSyntaxException {
		check("dcgan-28", DataType.FLOAT, FLOAT_TOLERANCE);
	}

	private static void check(String template, DataType dataType, double tolerance)
			throws IOException, JsonSyntaxException {
		JsonObject reference = reference();
		int batch = (int) number(reference.get("batch").orElseThrow());
		JsonObject figures = (JsonObject) reference.get(template).orElseThrow();
		GanModel model = GanModel.create(comparable(Templates.find(template).orElseThrow().experiment()), dataType);
		fill(model.generator(), 1000);
		fill(model.discriminator(), 2000);
		AdversarialStep step = new AdversarialStep(model.generator(), model.discriminator(),
				AdversarialObjectives.of(model.experiment().objective()), batch, 1,
				(number, into) -> System.arraycopy(values(4000 + number, 1, into.length), 0, into, 0, into.length));
		List<JsonNode> steps = ((JsonArray) figures.get("steps").orElseThrow()).elements();
		assertEquals(STEPS, steps.size());
		for (int i = 0; i < STEPS; i++) {
			StepResult result = step.run(i, values(3000 + i, 1, batch * PIXELS));
			compare(template + " step " + i, (JsonObject) steps.get(i), figures(result), tolerance);
		}
		if (dataType == DataType.DOUBLE) {
			// Not in single precision: where a gradient is all but zero, as that of a bias in front of batchNorm, Adam
			// makes full steps of its rounding errors. The figures above do not see those parameters.
			compareParameters(figures, "generator", model.generator(), tolerance);
			compareParameters(figures, "discriminator", model.discriminator(), tolerance);
		}
	}

	/** The template without dropout, with an epsilon for which all forms of Adam agree, and an exact slope. */
	private static Experiment comparable(Experiment e) {
		Map<String, Network> networks = new LinkedHashMap<>();
		e.networks().forEach((name, network) -> networks.put(name,
				new Network(name, network.role(), network.layers().stream().map(PyTorchReferenceTest::kept).toList())));
		Map<String, Settings> optimizers = new LinkedHashMap<>();
		e.optimizers().forEach((name, settings) -> optimizers.put(name, settings.with(Adam.EPSILON, 1e-12)));
		return new Experiment(e.name(), e.description(), e.dataset(), e.objective(), optimizers, e.training(), networks,
				e.diagram());
	}

	private static Layer kept(Layer layer) {
		Settings settings = layer.settings();
		if (layer.type() instanceof Dropout) {
			settings = settings.with(Dropout.RATE, 0.0);
		} else if (layer.type() instanceof Activation) {
			settings = settings.with(Activation.NEGATIVE_SLOPE, 0.25);
		}
		return new Layer(layer.name(), layer.inputs(), settings);
	}

	private static void fill(CompiledNetwork network, int firstNumber) {
		int number = firstNumber;
		List<Layer> layers = network.network().layers();
		for (int i = 0; i < layers.size(); i++) {
			Map<String, INDArray> weights = network.layer(layers.get(i).name()).weights();
			boolean beforeNorm = i + 1 < layers.size() && layers.get(i + 1).type().type().equals("batchNorm");
			if (weights.containsKey("W")) {
				INDArray w = weights.get("W");
				long inputs = w.rank() == 2 ? w.size(0) : w.length() / w.size(0);
				set(w, number++, Math.sqrt(3.0 / inputs), 0);
				set(weights.get("b"), number++, beforeNorm ? 0 : 0.1, 0);
			} else if (weights.containsKey("gamma")) {
				set(weights.get("gamma"), number++, 0.1, 1);
				set(weights.get("beta"), number++, 0.1, 0);
			}
		}
	}

	private static void set(INDArray array, int number, double scale, double center) {
		float[] values = values(number, scale, Math.toIntExact(array.length()));
		INDArray flat = array.dup('c').reshape(array.length());
		for (int i = 0; i < values.length; i++) {
			flat.data().put(i, center + values[i]);
		}
		array.assign(flat.reshape('c', array.shape()));
	}

	private static float[] values(long number, double scale, int count) {
		float[] values = new float[count];
		for (int i = 0; i < count; i++) {
			values[i] = (float) (scale * (2 * ((mix(i, number) >>> 8) / (double) (1 << 24)) - 1));
		}
		return values;
	}

	private static long mix(long index, long number) {
		long mask = 0xFFFFFFFFL;
		long h = index * 2654435761L + number * 40503L & mask;
		h ^= h >>> 15;
		h = h * 2246822519L & mask;
		h ^= h >>> 13;
		h = h * 3266489917L & mask;
		return h ^ h >>> 16;
	}

	private static Map<String, Double> figures(StepResult r) {
		return Map.of("discriminatorLoss", r.discriminatorLoss(), "meanDReal", r.meanDReal(), "meanDFakeBefore",
				r.meanDFakeBefore(), "discriminatorGradientNorm", r.discriminatorGradientNorm(), "generatorLoss",
				r.generatorLoss(), "meanDFakeAfter", r.meanDFakeAfter(), "generatorGradientNorm",
				r.generatorGradientNorm());
	}

	private static void compareParameters(JsonObject figures, String name, CompiledNetwork network, double tolerance) {
		List<String> compared = new ArrayList<>();
		for (JsonMember member : ((JsonObject) figures.get(name).orElseThrow()).members()) {
			int dot = member.name().indexOf('.');
			INDArray values = network.layer(member.name().substring(0, dot)).weights()
					.get(member.name().substring(dot + 1));
			compare(name + "." + member.name(), (JsonObject) member.value(), summary(values), tolerance);
			compared.add(member.name());
		}
		assertTrue(compared.size() >= 4, compared::toString);
	}

	private static Map<String, Double> summary(INDArray array) {
		double[] values = array.dup('c').data().asDouble();
		double squares = 0;
		double sum = 0;
		for (double value : values) {
			squares += value * value;
			sum += value;
		}
		return Map.of("norm", Math.sqrt(squares), "sum", sum, "first", values[0], "last", values[values.length - 1]);
	}

	private static void compare(String where, JsonObject expected, Map<String, Double> actual, double tolerance) {
		assertEquals(actual.size(), expected.members().size(), where);
		// A sum cancels: what it may be wrong by follows from the norm of what was added.
		double scale = expected.get("norm").map(PyTorchReferenceTest::number).orElse(0.0);
		for (JsonMember member : expected.members()) {
			double value = number(member.value());
			assertEquals(value, actual.get(member.name()), tolerance * Math.max(Math.abs(value), Math.max(scale, 0.1)),
					where + " " + member.name());
		}
	}

	private static double number(JsonNode node) {
		return ((JsonNumber) node).doubleValue();
	}

	private static JsonObject reference() throws IOException, JsonSyntaxException {
		try (InputStream in = PyTorchReferenceTest.class.getResourceAsStream("pytorch-reference.json")) {
			return (JsonObject) JsonReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
		}
	}
}
