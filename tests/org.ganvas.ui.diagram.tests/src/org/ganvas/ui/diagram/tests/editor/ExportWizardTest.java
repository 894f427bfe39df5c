/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.tests.editor;

import static org.ganvas.ui.testing.Ui.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.ganvas.model.Experiment;
import org.ganvas.model.layer.LayerFamily;
import org.ganvas.model.template.Templates;
import org.ganvas.ui.FamilyColors;
import org.ganvas.ui.diagram.internal.theme.DiagramColors;
import org.ganvas.ui.testing.GanProject;
import org.ganvas.ui.testing.Widgets;
import org.ganvas.ui.testing.WizardHarness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Export &gt; Diagram, without an open editor. */
class ExportWizardTest {

	@TempDir
	private Path folder;
	private GanProject project;
	private WizardHarness wizard;

	@BeforeEach
	void open() throws Exception {
		project = new GanProject("export");
		wizard = WizardHarness.open(PlatformUI.getWorkbench().getExportWizardRegistry(), "org.ganvas.ui.diagram.export",
				new StructuredSelection(project.model()));
	}

	@AfterEach
	void close() throws Exception {
		wizard.close();
		project.close();
	}

	private void export(Path target) {
		ui(() -> {
			assertEquals("export/mlp-gan.gan", Widgets.all(wizard.control(), Combo.class).get(0).getText());
			Widgets.all(wizard.control(), Text.class).stream().filter(Text::getEditable).findFirst().orElseThrow()
					.setText(target.toString());
		});
		wizard.finish();
	}

	@Test
	void pngHasTheColorsOfTheDiagram() {
		Path file = folder.resolve("diagram.png");
		export(file);
		ImageData picture = new ImageData(file.toString());
		Set<RGB> colors = new HashSet<>();
		for (int y = 0; y < picture.height; y++) {
			for (int x = 0; x < picture.width; x++) {
				colors.add(picture.palette.getRGB(picture.getPixel(x, y)));
			}
		}
		ui(() -> {
			assertEquals(DiagramColors.get(DiagramColors.CANVAS).getRGB(),
					picture.palette.getRGB(picture.getPixel(1, 1)));
			for (LayerFamily family : List.of(LayerFamily.DENSE, LayerFamily.ACTIVATION, LayerFamily.REGULARIZATION)) {
				assertTrue(colors.contains(FamilyColors.of(family).getRGB()), "edge of " + family);
				assertTrue(colors.contains(DiagramColors.tint(family).getRGB()), "area of " + family);
			}
			assertFalse(colors.contains(FamilyColors.of(LayerFamily.CONVOLUTION).getRGB()), "there is none");
		});
	}

	@Test
	void svgNamesEveryLayerWithinThePicture() throws Exception {
		Path file = folder.resolve("diagram.svg");
		export(file);
		Document svg = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
		List<String> texts = new ArrayList<>();
		NodeList elements = svg.getElementsByTagName("text");
		double width = Double.parseDouble(svg.getDocumentElement().getAttribute("width"));
		for (int i = 0; i < elements.getLength(); i++) {
			Element text = (Element) elements.item(i);
			texts.add(text.getTextContent());
			double x = Double.parseDouble(text.getAttribute("x"));
			assertTrue(x > 0 && x < width, text.getTextContent() + " at " + x);
		}
		Experiment experiment = Templates.find("mlp-gan").orElseThrow().experiment();
		experiment.networks().values().forEach(
				n -> n.layers().forEach(l -> assertTrue(texts.contains(l.name()), l.name() + " is in " + texts)));
		assertTrue(texts.contains("1×28×28"), "shapes are in " + texts);
		int layers = experiment.networks().values().stream().mapToInt(n -> n.layers().size()).sum();
		assertTrue(svg.getElementsByTagName("rect").getLength() > 2 * layers);
	}

	@Test
	void bothFormatsHaveTheSameSize() throws Exception {
		export(folder.resolve("diagram.png"));
		wizard.close();
		wizard = WizardHarness.open(PlatformUI.getWorkbench().getExportWizardRegistry(), "org.ganvas.ui.diagram.export",
				new StructuredSelection(project.model()));
		export(folder.resolve("diagram.svg"));
		ImageData png = new ImageData(folder.resolve("diagram.png").toString());
		Element svg = DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(folder.resolve("diagram.svg").toFile()).getDocumentElement();
		assertEquals(png.width + " " + png.height, svg.getAttribute("width") + " " + svg.getAttribute("height"));
	}

	@Test
	void folderThatDoesNotExistIsRefused() {
		assertThrowsWith("no folder", () -> export(folder.resolve("missing").resolve("diagram.png")));
		assertFalse(Files.exists(folder.resolve("missing")));
		assertThrowsWith(".svg", () -> export(folder.resolve("diagram.jpg")));
	}

	private static void assertThrowsWith(String part, Runnable body) {
		AssertionError refused = assertThrows(AssertionError.class, body::run);
		assertTrue(refused.getMessage().contains(part), refused.getMessage());
	}
}
