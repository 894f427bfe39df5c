/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ganvas.model.Experiment;
import org.ganvas.model.Layer;
import org.ganvas.model.Role;
import org.ganvas.model.analysis.LayerReport;
import org.ganvas.model.analysis.NetworkAnalysis;
import org.ganvas.model.field.Settings;
import org.ganvas.model.io.ExperimentWriter;
import org.ganvas.model.layer.Activation;
import org.ganvas.model.optimizer.Adam;
import org.ganvas.model.shape.Shape;
import org.ganvas.model.training.TrainingSettings;
import org.ganvas.model.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {

	static Stream<Template> templates() {
		return Templates.all().stream();
	}

	@Test
	void threeTemplatesAreOffered() {
		assertEquals(List.of("mlp-gan", "dcgan-28", "cnn-gan"), templates().map(Template::id).toList());
		assertTrue(Templates.find("nothing").isEmpty());
	}

	@ParameterizedTest
	@MethodSource("templates")
	void templatesAreWrittenAsTheWriterWritesThem(Template template) {
		assertEquals(template.text(), ExperimentWriter.write(template.experiment()));
		assertEquals(template.id(), template.experiment().name());
		assertTrue(template.experiment().description().endsWith("."));
	}

	@ParameterizedTest
	@MethodSource("templates")
	void templatesHaveNoProblems(Template template) {
		assertEquals(List.of(), Validator.validate(template.experiment()));
	}

	@ParameterizedTest
	@CsvSource({ "mlp-gan, 128, 2e-4", "dcgan-28, 128, 2e-4", "cnn-gan, 64, 4e-4" })
	void templatesTrainWithAdam(String id, int batch, double rate) {
		Experiment experiment = Templates.find(id).orElseThrow().experiment();
		assertEquals(batch, experiment.training().get(TrainingSettings.BATCH));
		for (String network : List.of("generator", "discriminator")) {
			Settings optimizer = experiment.optimizers().get(network);
			assertEquals(rate, optimizer.get(Adam.LEARNING_RATE));
			assertEquals(0.5, optimizer.get(Adam.BETA1));
		}
	}

	/**
	 * Parameters as PyTorch counts them for the same layers, with two running statistics for each batchNorm channel.
	 */
	@ParameterizedTest
	@CsvSource({ "mlp-gan, 1486352, 1460225", "dcgan-28, 1687297, 81281", "cnn-gan, 991105, 40705" })
	void parameterCountsAreThoseOfPyTorch(String id, long generator, long discriminator) {
		Experiment experiment = Templates.find(id).orElseThrow().experiment();
		assertEquals(generator, analyze(experiment, Role.GENERATOR).parameters());
		assertEquals(discriminator, analyze(experiment, Role.DISCRIMINATOR).parameters());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"mlp-gan;GENERATOR;latent[100] dense[256] leakyRelu[256] dense[512] leakyRelu[512] dense[1024] leakyRelu[1024]"
					+ " dense[784] tanh[784] reshape[1, 28, 28]",
			"mlp-gan;DISCRIMINATOR;image[1, 28, 28] flatten[784] dense[1024] leakyRelu[1024] dropout[1024] dense[512]"
					+ " leakyRelu[512] dropout[512] dense[256] leakyRelu[256] dropout[256] dense[1]",
			"dcgan-28;GENERATOR;latent[100] dense[12544] batchNorm[12544] leakyRelu[12544] reshape[256, 7, 7]"
					+ " upsample2d[256, 14, 14] conv2d[128, 14, 14] batchNorm[128, 14, 14] leakyRelu[128, 14, 14]"
					+ " upsample2d[128, 28, 28] conv2d[64, 28, 28] batchNorm[64, 28, 28] leakyRelu[64, 28, 28]"
					+ " conv2d[1, 28, 28] tanh[1, 28, 28]",
			"dcgan-28;DISCRIMINATOR;image[1, 28, 28] conv2d[64, 14, 14] leakyRelu[64, 14, 14] conv2d[128, 7, 7]"
					+ " batchNorm[128, 7, 7] leakyRelu[128, 7, 7] flatten[6272] dense[1]",
			"cnn-gan;GENERATOR;latent[100] dense[4608] leakyRelu[4608] reshape[128, 6, 6] convTranspose2d[128, 14, 14]"
					+ " leakyRelu[128, 14, 14] convTranspose2d[128, 30, 30] leakyRelu[128, 30, 30] conv2d[1, 28, 28]"
					+ " sigmoid[1, 28, 28]",
			"cnn-gan;DISCRIMINATOR;image[1, 28, 28] conv2d[64, 14, 14] leakyRelu[64, 14, 14] dropout[64, 14, 14]"
					+ " conv2d[64, 7, 7] leakyRelu[64, 7, 7] dropout[64, 7, 7] flatten[3136] dense[1]" })
	void layersAndShapesAreAsPublished(String id, Role role, String expected) {
		NetworkAnalysis analysis = analyze(Templates.find(id).orElseThrow().experiment(), role);
		assertEquals(expected, analysis.layers().stream().map(r -> kind(r.layer()) + shape(r))
				.collect(Collectors.joining(" ")));
	}

	private static String kind(Layer layer) {
		return layer.type() instanceof Activation ? layer.get(Activation.FUNCTION).id() : layer.type().type();
	}

	private static String shape(LayerReport report) {
		return report.output().map(Shape::toString).orElse("?");
	}

	private static NetworkAnalysis analyze(Experiment experiment, Role role) {
		return Optional.of(role).flatMap(experiment::network).map(NetworkAnalysis::of).orElseThrow();
	}
}
