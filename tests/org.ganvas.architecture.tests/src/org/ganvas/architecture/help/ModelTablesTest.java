/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.architecture.help;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ganvas.model.dataset.DatasetSources;
import org.ganvas.model.field.Definition;
import org.ganvas.model.field.Field;
import org.ganvas.model.json.JsonText;
import org.ganvas.model.layer.LayerTypes;
import org.ganvas.model.objective.Objectives;
import org.ganvas.model.optimizer.Optimizers;
import org.ganvas.model.run.EpochMetrics;
import org.ganvas.model.run.RunLayout;
import org.ganvas.model.run.RunState;
import org.ganvas.model.run.StepMetrics;
import org.ganvas.model.template.Templates;
import org.ganvas.model.training.TrainingSettings;
import org.junit.jupiter.api.Test;

/**
 * The tables of the user guide say what the model says. If one does not, the message has the rows that belong into
 * it.
 */
class ModelTablesTest {

	private static final String F1_TEXTS = "org.ganvas.ui.diagram/src/org/ganvas/ui/diagram/internal/help/LayerHelp.properties";

	@Test
	void layersAreThoseOfTheModelAndReadAsWithF1() throws IOException {
		Properties texts = new Properties();
		try (Reader reader = Files.newBufferedReader(HelpFile.BUNDLES.resolve(F1_TEXTS))) {
			texts.load(reader);
		}
		List<List<String>> rows = LayerTypes.all().stream().map(type -> List.of(type.type(), type.title(),
				type.summary(), String.valueOf(texts.getProperty(type.type() + ".formula")),
				String.valueOf(texts.getProperty(type.type() + ".usual")))).toList();
		assertTable(rows, "layers.html", "layer-types");
		assertTable(fields(LayerTypes.all()), "layers.html", "layer-fields");
	}

	@Test
	void objectivesOptimizersAndTrainingAreThoseOfTheModel() throws IOException {
		assertTable(definitions(Objectives.all()), "model.html", "objectives");
		assertTable(fields(Objectives.all()), "model.html", "objective-fields");
		assertTable(definitions(Optimizers.all()), "model.html", "optimizers");
		assertTable(fields(Optimizers.all()), "model.html", "optimizer-fields");
		assertTable(fields(List.of(TrainingSettings.DEFINITION)), "model.html", "training-fields");
	}

	@Test
	void dataSetsAreThoseOfTheModel() throws IOException {
		assertTable(definitions(DatasetSources.all()), "datasets.html", "dataset-types");
		assertTable(fields(DatasetSources.all()), "datasets.html", "dataset-fields");
	}

	@Test
	void templatesAreThoseOfTheModel() throws IOException {
		assertTable(Templates.all().stream().map(t -> List.of(t.id(), t.title(), t.summary())).toList(),
				"projects.html", "templates");
	}

	@Test
	void runFolderHasTheFilesStatesAndMetricsOfTheModel() throws IOException {
		RunLayout layout = new RunLayout(HelpFile.GUIDE);
		assertEquals(
				Stream.of(layout.experiment(), layout.record(), layout.metrics(), layout.samples(),
						layout.checkpoints(), layout.log(), layout.lock()).map(p -> p.getFileName().toString())
						.toList(),
				HelpFile.page("runs.html").keys("run-files"));
		assertEquals(Arrays.stream(RunState.values()).map(RunState::id).toList(),
				HelpFile.page("runs.html").keys("run-states"));
		assertEquals(components(StepMetrics.class), HelpFile.page("runs.html").keys("step-metrics"));
		assertEquals(components(EpochMetrics.class), HelpFile.page("runs.html").keys("epoch-metrics"));
	}

	private static List<String> components(Class<?> type) {
		return Arrays.stream(type.getRecordComponents()).map(c -> c.getName()).toList();
	}

	private static List<List<String>> definitions(List<? extends Definition> definitions) {
		return definitions.stream().map(d -> List.of(d.type(), d.title(), d.summary())).toList();
	}

	private static List<List<String>> fields(List<? extends Definition> definitions) {
		List<List<String>> rows = new ArrayList<>();
		for (Definition definition : definitions) {
			definition.fields().forEach(field -> rows.add(List.of(definition.type(), field.name(),
					field.type().allowed(), defaultOf(field), field.help())));
		}
		return rows;
	}

	private static <T> String defaultOf(Field<T> field) {
		return field.isRequired() ? "required" : JsonText.line(field.type().encode(field.defaultValue()));
	}

	private static void assertTable(List<List<String>> expected, String page, String table) throws IOException {
		List<List<String>> found = HelpFile.page(page).rows(table);
		List<List<String>> missing = new ArrayList<>(expected);
		missing.removeAll(found);
		assertEquals("", html(missing), "These rows belong into the table \"" + table + "\" of " + page + '.');
		assertEquals(expected, found,
				"The table \"" + table + "\" of " + page + " has rows too many, or in another order.");
	}

	/** The rows as they stand in a page, but for the marks of code. */
	private static String html(List<List<String>> rows) {
		return rows.stream().map(row -> row.stream()
				.map(cell -> "\t<td>" + cell.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
						+ "</td>\n")
				.collect(Collectors.joining("", "<tr>\n", "</tr>\n"))).collect(Collectors.joining());
	}
}
