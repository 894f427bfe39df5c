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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.actions.ActionFactory;
import org.ganvas.model.Position;
import org.ganvas.ui.diagram.internal.actions.DiagramActions;
import org.ganvas.ui.diagram.internal.edit.LayerEditPart;
import org.ganvas.ui.testing.Ui;
import org.junit.jupiter.api.Test;

class DiagramActionsTest {

	private static final String TEMPLATE = "mlp-gan";

	private static Position position(DiagramFixture d, String name) {
		return ((LayerEditPart) d.layer(name)).position();
	}

	private static void press(DiagramFixture d, int key, int modifiers) {
		Event event = new Event();
		event.widget = d.pane.viewer().getControl();
		event.keyCode = key;
		event.stateMask = modifiers;
		assertTrue(d.pane.viewer().getKeyHandler().keyPressed(new KeyEvent(event)));
	}

	@Test
	void cutAndPasteGoFromOneModelToAnother() {
		DiagramFixture.with(TEMPLATE, from -> {
			List<String> names = from.names();
			from.pane.select(List.of(((LayerEditPart) from.layer(names.get(1))).ref()));
			from.run(ActionFactory.CUT.getId());
			assertEquals("Cut Layers", from.document.undoLabel().orElseThrow());
			assertFalse(from.names().contains(names.get(1)));
			DiagramFixture.with(TEMPLATE, to -> {
				to.run(ActionFactory.PASTE.getId());
				assertEquals(to.names().size(), names.size() + 1);
				assertEquals("Paste Layers", to.document.undoLabel().orElseThrow());
				assertEquals(1, to.pane.selected().size());
			});
		});
	}

	@Test
	void copiesKeepTheirConnectionsAndLieBesideTheOriginals() {
		DiagramFixture.with(TEMPLATE, d -> {
			List<String> names = d.names();
			d.pane.viewer().select(d.layer(names.get(1)));
			d.pane.viewer().appendSelection(d.layer(names.get(2)));
			d.run(DiagramActions.DUPLICATE);
			assertEquals(names.size() + 2, d.names().size());
			String first = d.names().get(names.size());
			assertEquals(List.of(first), d.inputs(d.names().get(names.size() + 1)));
			assertTrue(position(d, first).x() > position(d, names.get(1)).x());
		});
	}

	@Test
	void everythingCanBeSelectedAndDeletedAtOnce() {
		DiagramFixture.with(TEMPLATE, d -> {
			String before = d.text.get();
			d.run(ActionFactory.SELECT_ALL.getId());
			assertEquals(d.document.snapshot().networks().values().stream().mapToInt(n -> n.layers().size()).sum(),
					d.pane.selected().size());
			d.run(ActionFactory.DELETE.getId());
			assertEquals(List.of(), d.names());
			d.stack().undo();
			assertEquals(before, d.text.get());
		});
	}

	@Test
	void selectedLayersAreAlignedWithTheLastOne() {
		DiagramFixture.with(TEMPLATE, d -> {
			List<String> names = d.names();
			d.pane.viewer().select(d.layer(names.get(0)));
			d.pane.viewer().appendSelection(d.layer(names.get(1)));
			d.run(DiagramActions.ALIGN_COLUMN);
			assertEquals(position(d, names.get(1)).x(), position(d, names.get(0)).x());
			assertEquals("Align Layers", d.document.undoLabel().orElseThrow());
			d.run(DiagramActions.ARRANGE);
			assertTrue(d.document.snapshot().diagram().isEmpty());
		});
	}

	@Test
	void theKeyboardMovesAndDeletes() {
		DiagramFixture.with(TEMPLATE, d -> {
			String name = d.names().get(1);
			d.pane.viewer().select(d.layer(name));
			Position before = position(d, name);
			press(d, SWT.ARROW_DOWN, SWT.MOD1 | SWT.MOD2);
			assertTrue(position(d, name).y() > before.y());
			int count = d.names().size();
			d.run(DiagramActions.DUPLICATE);
			assertEquals(count + 1, d.names().size());
			press(d, SWT.DEL, 0);
			assertEquals(count, d.names().size());
		});
	}

	@Test
	void theArrowsWalkFromLayerToLayer() {
		DiagramFixture.with(TEMPLATE, d -> {
			d.pane.viewer().select(d.layer(d.names().get(0)));
			press(d, SWT.ARROW_RIGHT, 0);
			assertEquals(List.<EditPart>of(d.layer(d.names().get(1))), d.pane.selected());
		});
	}

	@Test
	void zoomGoesInAndOutAndBack() {
		DiagramFixture.with(TEMPLATE, d -> {
			ZoomManager zoom = ((ScalableFreeformRootEditPart) d.pane.viewer().getRootEditPart()).getZoomManager();
			d.run(DiagramActions.ZOOM_IN);
			assertTrue(zoom.getZoom() > 1);
			d.run(DiagramActions.ZOOM_ACTUAL);
			assertEquals(1, zoom.getZoom());
			d.run(DiagramActions.ZOOM_OUT);
			assertTrue(zoom.getZoom() < 1);
			d.pane.viewer().getControl().getShell().setSize(500, 400);
			d.run(DiagramActions.ZOOM_FIT);
			assertTrue(zoom.getZoom() < 0.5, "the whole diagram in a small window: " + zoom.getZoom());
		});
	}

	@Test
	void theWheelZoomsWithControl() {
		DiagramFixture.with(TEMPLATE, d -> {
			ZoomManager zoom = ((ScalableFreeformRootEditPart) d.pane.viewer().getRootEditPart()).getZoomManager();
			Event wheel = new Event();
			wheel.stateMask = SWT.MOD1;
			wheel.count = -3;
			d.pane.viewer().getControl().notifyListeners(SWT.MouseWheel, wheel);
			assertTrue(zoom.getZoom() < 1);
		});
	}

	@Test
	void theDiagramCanBePrintedOnceThereIsOne() {
		DiagramFixture.with(TEMPLATE, d -> assertTrue(d.pane.actions().get(ActionFactory.PRINT.getId()).isEnabled()));
		DiagramFixture.withText("{",
				d -> assertFalse(d.pane.actions().get(ActionFactory.PRINT.getId()).isEnabled()));
	}

	@Test
	void theEditMenuIsAboutTheSearchFieldWhileOneTypesThere() {
		DiagramFixture.with(TEMPLATE, d -> {
			String before = d.text.get();
			d.pane.viewer().select(d.layer("dense1"));
			d.pane.palette().search().setText("soft");
			d.pane.palette().search().setFocus();
			Ui.until("the focus is in the field", () -> d.pane.palette().search().isFocusControl());
			d.pane.palette().search().setSelection(0);
			d.run(ActionFactory.DELETE.getId());
			assertEquals("oft", d.pane.palette().search().getText());
			assertEquals(before, d.text.get());
			d.pane.viewer().getControl().setFocus();
			d.run(ActionFactory.DELETE.getId());
			assertFalse(d.names().contains("dense1"));
		});
	}
}
