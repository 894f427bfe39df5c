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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.palette.PaletteContainer;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.ganvas.core.edit.LayerRef;
import org.ganvas.core.edit.WireRef;
import org.ganvas.model.Position;
import org.ganvas.ui.diagram.internal.edit.GameNode;
import org.ganvas.ui.diagram.internal.edit.LayerEditPart;
import org.ganvas.ui.diagram.internal.selection.NetworkRef;
import org.junit.jupiter.api.Test;

/** The mouse and the palette, by the events that the window system sends. */
class MouseTest {

	private static final String TEMPLATE = "mlp-gan";
	private static final NetworkRef LANE = new NetworkRef(DiagramFixture.G);

	private static LayerRef ref(String layer) {
		return LayerRef.of(DiagramFixture.G, layer);
	}

	/** A place in the lane where nothing is: just below its first layer. */
	private static Point free(DiagramFixture d) {
		Rectangle first = d.place(ref("z"));
		return new Point(first.x + 5, first.bottom() + 6);
	}

	private static ToolEntry entry(DiagramFixture d, String label) {
		return (ToolEntry) entries(d.pane.palette().palette().root()).stream()
				.filter(e -> e instanceof ToolEntry && e.getLabel().equals(label)).findFirst().orElseThrow();
	}

	private static List<PaletteEntry> entries(PaletteEntry entry) {
		List<PaletteEntry> all = new ArrayList<>(List.of(entry));
		if (entry instanceof PaletteContainer container) {
			for (Object child : container.getChildren()) {
				all.addAll(entries((PaletteEntry) child));
			}
		}
		return all;
	}

	@Test
	void aClickSelectsLayersLanesAndWhatIsBesideThem() {
		DiagramFixture.with(TEMPLATE, d -> {
			for (Object model : List.of(ref("dense1"), GameNode.DATA, GameNode.OBJECTIVE)) {
				d.pane.viewer().reveal(d.part(model));
				d.click(1, d.place(model).getCenter());
				assertEquals(List.<EditPart>of(d.part(model)), d.pane.selected());
			}
			d.pane.viewer().reveal(d.layer("z"));
			d.click(1, free(d));
			assertEquals(List.<EditPart>of(d.part(LANE)), d.pane.selected());
		});
	}

	@Test
	void theContextMenuIsThatOfWhatIsUnderTheMouse() {
		DiagramFixture.with(TEMPLATE, d -> {
			d.click(3, d.place(ref("dense1")).getCenter());
			assertEquals(List.<EditPart>of(d.layer("dense1")), d.pane.selected());
			d.click(3, free(d));
			assertEquals(List.<EditPart>of(d.part(LANE)), d.pane.selected());
			d.click(3, new Point(3, 3));
			assertEquals(List.<EditPart>of(), d.pane.selected());
		});
	}

	@Test
	void draggingInALaneSelectsItsLayers() {
		DiagramFixture.with(TEMPLATE, d -> {
			Rectangle first = d.place(ref("z"));
			Rectangle second = d.place(ref("dense1"));
			d.drag(new Point(first.x - 10, first.y - 10), new Point(second.right() + 6, second.bottom() + 6));
			Set<LayerRef> layers = d.pane.selected().stream().filter(LayerEditPart.class::isInstance)
					.map(part -> ((LayerEditPart) part).ref()).collect(Collectors.toSet());
			assertEquals(Set.of(ref("z"), ref("dense1")), layers);
		});
	}

	@Test
	void draggingALayerMovesIt() {
		DiagramFixture.with(TEMPLATE, d -> {
			Position before = ((LayerEditPart) d.layer("dense1")).position();
			Point at = d.place(ref("dense1")).getCenter();
			d.drag(at, new Point(at.x + 5, at.y + 120));
			Position after = ((LayerEditPart) d.layer("dense1")).position();
			assertTrue(after.y() > before.y() + 60, before + " " + after);
			assertEquals("Move Layer", d.document.undoLabel().orElseThrow());
		});
	}

	@Test
	void aToolOfThePaletteCreatesALayerInTheLane() {
		DiagramFixture.with(TEMPLATE, d -> {
			int count = d.names().size();
			d.pane.domain().getPaletteViewer().setActiveTool(entry(d, "Dropout"));
			d.click(1, free(d));
			assertEquals(count + 1, d.names().size());
			assertEquals("Add Dropout", d.document.undoLabel().orElseThrow());
			assertEquals(1, d.pane.selected().size());
		});
	}

	@Test
	void aToolOfThePaletteInsertsALayerIntoAConnection() {
		DiagramFixture.with(TEMPLATE, d -> {
			WireRef wire = new WireRef(DiagramFixture.G, "z", "dense1", 0);
			d.pane.viewer().flush();
			PolylineConnection line = (PolylineConnection) ((GraphicalEditPart) d.part(wire)).getFigure();
			Point middle = line.getPoints().getMidpoint().getCopy();
			line.translateToAbsolute(middle);
			d.pane.domain().getPaletteViewer().setActiveTool(entry(d, "Dropout"));
			d.click(1, middle);
			assertEquals("Insert Dropout", d.document.undoLabel().orElseThrow());
			assertEquals(List.of("dropout1"), d.inputs("dense1"));
			assertEquals(List.of("z"), d.inputs("dropout1"));
		});
	}

	@Test
	void theConnectionToolConnectsWithTwoClicks() {
		DiagramFixture.with(TEMPLATE, d -> {
			d.pane.domain().getPaletteViewer().setActiveTool(entry(d, "Connection"));
			d.click(1, d.place(ref("z")).getCenter());
			d.click(1, d.place(ref("dense2")).getCenter());
			assertEquals(List.of("z"), d.inputs("dense2"));
			assertEquals("Connect Layers", d.document.undoLabel().orElseThrow());
		});
	}

	@Test
	void theSearchFieldFiltersThePaletteAndEnterAddsTheFirstMatch() {
		DiagramFixture.with(TEMPLATE, d -> {
			int all = entries(d.pane.palette().palette().root()).size();
			d.pane.viewer().select(d.layer("z"));
			d.pane.palette().search().setText("batchn");
			List<String> left = entries(d.pane.palette().palette().root()).stream()
					.filter(e -> e.getParent() != null && "Normalization".equals(e.getParent().getLabel()))
					.map(PaletteEntry::getLabel).toList();
			assertEquals(1, left.size(), left::toString);
			d.pane.palette().search().notifyListeners(SWT.DefaultSelection, new Event());
			assertEquals(List.of("z"), d.inputs(d.names().get(1)));
			assertEquals("batchNorm",
					d.document.snapshot().networks().get(DiagramFixture.G).layers().get(1).type().type());
			d.pane.palette().search().setText("");
			assertEquals(all, entries(d.pane.palette().palette().root()).size());
		});
	}
}
