/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.tests.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.graphics.ImageData;
import org.ganvas.core.edit.Experiments;
import org.ganvas.core.edit.LayerRef;
import org.ganvas.model.Layer;
import org.ganvas.ui.diagram.internal.actions.DiagramContext;
import org.ganvas.ui.diagram.internal.actions.DiagramMenu;
import org.ganvas.ui.diagram.internal.edit.GameNode;
import org.ganvas.ui.diagram.internal.edit.LayerEditPart;
import org.ganvas.ui.diagram.internal.export.DiagramExport;
import org.ganvas.ui.diagram.internal.figures.LayerFigure;
import org.ganvas.ui.diagram.internal.palette.LayerPalette;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagramDisplayTest {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "mlp-gan", "dcgan-28", "cnn-gan" })
	void everyTemplateShowsTheWholeGame(String template) {
		DiagramFixture.with(template, d -> {
			d.document.snapshot().networks().values()
					.forEach(network -> Experiments.refs(network).forEach(ref -> d.part(ref)));
			assertEquals(1, ((GraphicalEditPart) d.part(GameNode.NOISE)).getSourceConnections().size());
			assertEquals(1, ((GraphicalEditPart) d.part(GameNode.DATA)).getSourceConnections().size());
			assertEquals(1, ((GraphicalEditPart) d.part(GameNode.OBJECTIVE)).getTargetConnections().size());
			String image = d.document.analysis("discriminator").orElseThrow().inputs().get(0).name();
			GraphicalEditPart input = (GraphicalEditPart) d.part(LayerRef.of("discriminator", image));
			assertEquals(2, input.getTargetConnections().size(), "real and fake");
		});
	}

	@Test
	void anEditKeepsThePartsThatItDoesNotConcern() {
		DiagramFixture.with("dcgan-28", d -> {
			List<String> names = d.names();
			EditPart first = d.layer(names.get(0));
			d.document.apply("Rename Layer", e -> org.ganvas.core.edit.LayerEdits.rename(e,
					LayerRef.of(DiagramFixture.G, names.get(3)), "other"));
			assertSame(first, d.layer(names.get(0)));
			assertTrue(d.layer("other") instanceof LayerEditPart);
		});
	}

	@Test
	void aProblemMarksTheFigureAndItsFixRepairsIt() {
		DiagramFixture.with("dcgan-28", d -> {
			String flatten = d.document.snapshot().networks().get("discriminator").layers().stream()
					.filter(l -> l.type().type().equals("flatten")).map(Layer::name).findFirst().orElseThrow();
			d.document.apply("Delete Layer", e -> org.ganvas.core.edit.LayerEdits.delete(e,
					List.of(LayerRef.of("discriminator", flatten))));
			LayerEditPart part = d.document.problems().stream().filter(p -> !p.fixes().isEmpty())
					.map(p -> (LayerEditPart) d.part(LayerRef.of("discriminator", p.layer().orElseThrow()))).findFirst()
					.orElseThrow();
			assertFalse(((LayerFigure) part.getFigure()).view().errors().isEmpty());
			d.pane.viewer().select(part);
			MenuManager menu = new MenuManager();
			new DiagramMenu(new DiagramContext(d.pane.viewer(), d.document, d.stack()), d.pane.actions()).fixes(menu);
			((ActionContributionItem) menu.getItems()[0]).getAction().run();
			assertEquals(List.of(), d.document.problems());
			assertTrue(((LayerFigure) part.getFigure()).view().errors().isEmpty());
		});
	}

	@Test
	void brokenTextKeepsTheLastDiagramAndRefusesEdits() {
		DiagramFixture.with("mlp-gan", d -> {
			int layers = d.names().size();
			d.text.replace(0, 1, "<<<<<<< HEAD\n{");
			d.document.reconcile();
			assertTrue(d.document.isBroken());
			assertEquals(layers, d.names().size());
			d.pane.viewer().select(d.layer(d.names().get(1)));
			d.pane.actions().update();
			assertFalse(d.pane.actions().get("delete").isEnabled());
			assertThrows(IllegalStateException.class, () -> d.document.apply("Nothing", e -> e));
			d.document.undo();
			assertFalse(d.document.isBroken());
			assertTrue(d.pane.actions().get("delete").isEnabled());
		});
	}

	@Test
	void aTextThatWasNeverGoodShowsNothingUntilItIs() {
		DiagramFixture.withText("{", d -> {
			assertEquals(List.of(), d.pane.viewer().getContents().getChildren());
			d.text.set(org.ganvas.model.template.Templates.find("mlp-gan").orElseThrow().text());
			d.document.reconcile();
			assertFalse(d.names().isEmpty());
			d.layer(d.names().get(0));
		});
	}

	@Test
	void twoLayersOfOneNameAreBothShown() {
		DiagramFixture.withText("""
				{"ganvas": 1, "name": "t", "dataset": {"type": "fashion-mnist"},
				 "objective": {"type": "nonSaturating"}, "optimizers": {},
				 "networks": {"generator": {"role": "generator", "layers": [
				  {"name": "a", "type": "latent", "size": 100}, {"name": "a", "type": "dense", "units": 8}]}}}
				""", d -> assertEquals(2, d.part(new org.ganvas.ui.diagram.internal.selection.NetworkRef("generator"))
				.getChildren().size()));
	}

	@Test
	void picturesAreWrittenAsPngAndSvg() {
		DiagramFixture.with("dcgan-28", d -> {
			Path png = folder.resolve("d.png");
			Path svg = folder.resolve("d.svg");
			DiagramExport.write(DiagramExport.printable(d.pane.viewer()), png);
			DiagramExport.write(DiagramExport.printable(d.pane.viewer()), svg);
			ImageData image = new ImageData(png.toString());
			byte[] text = Files.readAllBytes(svg);
			var root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(text))
					.getDocumentElement();
			assertEquals(image.width, Integer.parseInt(root.getAttribute("width")));
			assertTrue(root.getElementsByTagName("polyline").getLength() >= d.names().size() - 1);
			assertTrue(new String(text, java.nio.charset.StandardCharsets.UTF_8).contains("256×7×7"));
		});
	}

	@Test
	void thePaletteFindsLayersByPartsOfNamesAndFamilies() {
		assertEquals("conv2d", LayerPalette.matches("conv").get(0).type());
		assertEquals("maxPool", LayerPalette.matches("maxp").get(0).type());
		assertTrue(LayerPalette.matches("nothing of that name").isEmpty());
		DiagramFixture.with("mlp-gan", d -> {
			int all = d.pane.palette().palette().root().getChildren().size();
			d.pane.palette().search().setText("dropout");
			assertEquals(2, d.pane.palette().palette().root().getChildren().size());
			d.pane.palette().search().setText("");
			assertEquals(all, d.pane.palette().palette().root().getChildren().size());
		});
	}
}
