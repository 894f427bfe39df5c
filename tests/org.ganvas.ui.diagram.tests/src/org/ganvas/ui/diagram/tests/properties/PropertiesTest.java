/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.tests.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource2;
import org.ganvas.core.edit.LayerRef;
import org.ganvas.model.template.Templates;
import org.ganvas.ui.diagram.internal.document.ExperimentDocument;
import org.ganvas.ui.diagram.internal.properties.ExperimentPropertyPage;
import org.ganvas.ui.diagram.internal.selection.NetworkRef;
import org.ganvas.ui.diagram.internal.selection.PartSelection;
import org.ganvas.ui.testing.Ui;
import org.junit.jupiter.api.Test;

/** The Properties view edits the document. */
class PropertiesTest {

	private static final LayerRef CONV = LayerRef.of("discriminator", "conv1");

	private interface Body {
		void run(ExperimentDocument document) throws ExecutionException;
	}

	private static void with(Body body) {
		Ui.ui(() -> {
			ExperimentDocument document = new ExperimentDocument(
					new Document(Templates.find("dcgan-28").orElseThrow().text()));
			try {
				body.run(document);
			} finally {
				document.dispose();
			}
		});
	}

	private static IPropertySource2 layers(ExperimentDocument document, LayerRef... refs) {
		return ExperimentPropertyPage.source(document, new PartSelection(List.of(refs), Optional.empty()));
	}

	private static String text(ExperimentDocument document) {
		return document.document().get();
	}

	private static CellEditor editor(IPropertySource2 source, String id, Shell shell) {
		IPropertyDescriptor descriptor = Arrays.stream(source.getPropertyDescriptors())
				.filter(d -> d.getId().equals(id)).findFirst().orElseThrow();
		assertFalse(descriptor.getDescription().isEmpty());
		assertNotNull(descriptor.getCategory());
		return descriptor.createPropertyEditor(shell);
	}

	@Test
	void changeIsWrittenAndUndone() {
		with(document -> {
			String before = text(document);
			IPropertySource2 source = layers(document, CONV);
			assertEquals("64", source.getPropertyValue("filters"));
			source.setPropertyValue("filters", "96");
			assertTrue(text(document).contains("\"filters\": 96"));
			assertEquals("96", source.getPropertyValue("filters"));
			assertEquals(Optional.of("Change Filters"), document.undoLabel());
			document.undo();
			assertEquals(before, text(document));
			document.redo();
			assertEquals("96", source.getPropertyValue("filters"));
		});
	}

	@Test
	void valueOutOfRangeIsRefusedOnTheField() {
		with(document -> {
			String before = text(document);
			IPropertySource2 source = layers(document, CONV);
			Shell shell = new Shell();
			try {
				CellEditor editor = editor(source, "filters", shell);
				editor.setValue("0");
				assertFalse(editor.isValueValid());
				assertTrue(editor.getErrorMessage().contains("from 1"), editor.getErrorMessage());
				editor.setValue("12");
				assertTrue(editor.isValueValid());
			} finally {
				shell.dispose();
			}
			source.setPropertyValue("filters", "many");
			assertEquals(before, text(document));
		});
	}

	@Test
	void enumerationsAndBooleansAreLists() {
		with(document -> {
			Shell shell = new Shell();
			try {
				CellEditor bias = editor(layers(document, CONV), "bias", shell);
				assertEquals(List.of("true", "false"), List.of(((CCombo) bias.getControl()).getItems()));
				CellEditor init = editor(layers(document, CONV), "weightInit", shell);
				assertTrue(List.of(((CCombo) init.getControl()).getItems()).contains("heNormal"));
				init.setValue("heNormal");
				assertEquals("heNormal", init.getValue());
				CellEditor padding = editor(layers(document, CONV), "padding", shell);
				padding.setValue("[1, 2]");
				assertTrue(padding.isValueValid(), padding.getErrorMessage());
				assertEquals("[1, 2]", padding.getValue());
			} finally {
				shell.dispose();
			}
		});
	}

	@Test
	void sizesMayBeTypedWithACross() {
		with(document -> {
			layers(document, CONV).setPropertyValue("kernel", "3x5");
			assertTrue(text(document).contains("\"kernel\": [3, 5]"));
			assertEquals("[3, 5]", layers(document, CONV).getPropertyValue("kernel"));
		});
	}

	@Test
	void resetGoesBackToTheDefault() {
		with(document -> {
			IPropertySource2 source = layers(document, CONV);
			assertTrue(source.isPropertySet("stride"));
			assertTrue(source.isPropertyResettable("stride"));
			assertFalse(source.isPropertyResettable("filters"));
			source.resetPropertyValue("stride");
			assertEquals("1", source.getPropertyValue("stride"));
			assertFalse(source.isPropertySet("stride"));
			assertEquals(Optional.of("Reset Stride"), document.undoLabel());
		});
	}

	@Test
	void severalLayersShareWhatTheyHaveInCommon() {
		with(document -> {
			LayerRef other = LayerRef.of("discriminator", "conv2");
			IPropertySource2 source = layers(document, CONV, other);
			assertEquals("", source.getPropertyValue("filters"));
			assertEquals(layers(document, CONV).getPropertyValue("kernel"), source.getPropertyValue("kernel"));
			String before = text(document);
			source.setPropertyValue("filters", "32");
			assertEquals("32", layers(document, CONV).getPropertyValue("filters"));
			assertEquals("32", layers(document, other).getPropertyValue("filters"));
			document.undo();
			assertEquals(before, text(document));
			List<Object> ids = Arrays.stream(source.getPropertyDescriptors()).map(IPropertyDescriptor::getId).toList();
			assertFalse(ids.contains("name"));
		});
	}

	@Test
	void renamingChangesReferences() {
		with(document -> {
			layers(document, LayerRef.of("generator", "z")).setPropertyValue("name", "noise");
			assertTrue(text(document).contains("\"name\": \"noise\""));
			assertFalse(document.isBroken());
			String before = text(document);
			layers(document, LayerRef.of("generator", "noise")).setPropertyValue("name", "not a name");
			assertEquals(before, text(document));
		});
	}

	@Test
	void computedPropertiesFollow() {
		with(document -> {
			IPropertySource2 source = layers(document, CONV);
			assertEquals("[64, 14, 14]", source.getPropertyValue("computed.shape"));
			source.setPropertyValue("filters", "32");
			assertEquals("[32, 14, 14]", source.getPropertyValue("computed.shape"));
			Shell shell = new Shell();
			try {
				assertNull(editor(source, "computed.shape", shell));
			} finally {
				shell.dispose();
			}
		});
	}

	@Test
	void networkAndExperimentHaveTheirSettings() {
		with(document -> {
			IPropertySource2 network = ExperimentPropertyPage.source(document,
					new PartSelection(List.of(), Optional.of(new NetworkRef("generator"))));
			network.setPropertyValue("optimizer.learningRate", "0.0001");
			assertTrue(text(document).contains("\"learningRate\": 0.0001"));
			network.setPropertyValue("optimizer.type", "sgd");
			assertEquals("0.0001", document.snapshot().optimizers().get("generator").definition()
					.field("learningRate").map(f -> document.snapshot().optimizers().get("generator").get(f).toString())
					.orElseThrow().replace("1.0E-4", "0.0001"));
			IPropertySource2 whole = ExperimentPropertyPage.source(document, PartSelection.NONE);
			whole.setPropertyValue("training.batch", "64");
			assertTrue(text(document).contains("\"batch\": 64"));
			whole.setPropertyValue("dataset.range", "[0, 1]");
			assertTrue(text(document).contains("\"range\": [0, 1]"));
			whole.setPropertyValue("name", "My GAN");
			assertEquals("My GAN", document.snapshot().name());
		});
	}
}
