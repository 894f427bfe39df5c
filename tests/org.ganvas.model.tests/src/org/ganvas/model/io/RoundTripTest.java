/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;

import org.ganvas.model.Experiment;
import org.ganvas.model.Layer;
import org.ganvas.model.Network;
import org.ganvas.model.RandomExperiments;
import org.ganvas.model.field.Field;
import org.ganvas.model.field.Settings;
import org.ganvas.model.template.Template;
import org.ganvas.model.template.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {

	private static final int COUNT = 400;

	static Stream<Template> templates() {
		return Templates.all().stream();
	}

	@Test
	void randomExperimentsReadBackEqual() throws ExperimentFormatException {
		RandomExperiments experiments = new RandomExperiments(5);
		for (int i = 0; i < COUNT; i++) {
			Experiment experiment = experiments.next();
			String text = ExperimentWriter.write(experiment);
			Experiment read = ExperimentReader.readOrThrow(text, "random.gan");
			assertEquals(experiment, read);
			assertEquals(text, ExperimentWriter.write(read));
		}
	}

	@Test
	void resolvedTextsMeanTheSameAndAreStable() throws ExperimentFormatException {
		RandomExperiments experiments = new RandomExperiments(6);
		for (int i = 0; i < COUNT; i++) {
			Experiment experiment = experiments.next();
			String text = ExperimentWriter.writeResolved(experiment);
			Experiment read = ExperimentReader.readOrThrow(text, "random.gan");
			assertEquals(text, ExperimentWriter.writeResolved(read));
			assertSame(experiment.training(), read.training());
			assertSame(experiment.dataset(), read.dataset());
			for (Network network : experiment.networks().values()) {
				for (int n = 0; n < network.layers().size(); n++) {
					Layer layer = read.networks().get(network.name()).layers().get(n);
					assertSame(network.layers().get(n).settings(), layer.settings());
					assertEquals(network.layers().get(n).inputs(), layer.inputs());
				}
			}
		}
	}

	private static void assertSame(Settings expected, Settings actual) {
		for (Field<?> field : expected.definition().fields()) {
			assertTrue(actual.isSet(field));
			assertEquals(expected.get(field), actual.get(field));
		}
	}

	@Test
	void everyPathCanBeSetToItsOwnValue() {
		RandomExperiments experiments = new RandomExperiments(7);
		for (int i = 0; i < 40; i++) {
			Experiment experiment = experiments.next();
			for (String path : ExperimentPaths.paths(experiment)) {
				String value = ExperimentPaths.get(experiment, path);
				Experiment changed = ExperimentPaths.set(experiment, path, value);
				assertEquals(value, ExperimentPaths.get(changed, path), path);
				assertEquals(ExperimentWriter.writeResolved(experiment), ExperimentWriter.writeResolved(changed), path);
			}
		}
	}

	@ParameterizedTest
	@MethodSource("templates")
	void linesAreOnePerLayer(Template template) {
		for (Network network : template.experiment().networks().values()) {
			for (Layer layer : network.layers()) {
				assertTrue(template.text().lines().anyMatch(line -> line
						.startsWith(
								"        {\"name\": \"" + layer.name() + "\", \"type\": \"" + layer.type().type())));
			}
		}
		assertTrue(template.text().endsWith("}\n"));
	}
}
