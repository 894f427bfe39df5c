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
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.gef.requests.GroupRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.ganvas.core.edit.LayerRef;
import org.ganvas.core.edit.WireRef;
import org.ganvas.model.Position;
import org.ganvas.model.layer.Add;
import org.ganvas.model.layer.Dropout;
import org.ganvas.model.layer.LayerType;
import org.ganvas.model.layer.LayerTypes;
import org.ganvas.ui.diagram.internal.commands.RenameLayerCommand;
import org.ganvas.ui.diagram.internal.layout.Metrics;
import org.ganvas.ui.diagram.internal.palette.LayerFactory;
import org.ganvas.ui.diagram.internal.selection.NetworkRef;
import org.junit.jupiter.api.Test;

/** Each edit as the tools request it, with undo and redo. */
class DiagramEditingTest {

	private static CreateRequest creation(Class<? extends LayerType> type, Point at) {
		CreateRequest request = new CreateRequest();
		request.setFactory(new LayerFactory(LayerTypes.of(type)));
		request.setLocation(at);
		return request;
	}

	/** Executes, undoes and redoes; the text must be the same again after each. */
	private static void check(DiagramFixture d, Command command, String label, Runnable expectation) {
		assertNotNull(command);
		assertTrue(command.canExecute(), label);
		String before = d.text.get();
		d.stack().execute(command);
		String after = d.text.get();
		expectation.run();
		assertEquals(label, d.document.undoLabel().orElseThrow());
		d.stack().undo();
		assertEquals(before, d.text.get());
		assertEquals(label, d.document.redoLabel().orElseThrow());
		d.stack().redo();
		assertEquals(after, d.text.get());
		expectation.run();
	}

	private static Point center(GraphicalEditPart part) {
		Rectangle box = part.getFigure().getBounds().getCopy();
		part.getFigure().translateToAbsolute(box);
		return box.getCenter();
	}

	@Test
	void aLayerIsCreatedWhereOneClicksInALane() {
		DiagramFixture.withText(BranchModel.TEXT, d -> {
			GraphicalEditPart lane = (GraphicalEditPart) d.part(new NetworkRef(DiagramFixture.G));
			Point at = lane.getContentPane().getBounds().getTopLeft().translate(200, 180);
			check(d, lane.getCommand(creation(Dropout.class, at)), "Add Dropout", () -> {
				assertTrue(d.names().contains("dropout1"));
				assertEquals(List.of(), d.inputs("dropout1"));
				assertEquals(new Position(200, 180), d.document.snapshot().diagram().get("generator.dropout1"));
			});
		});
	}

	@Test
	void aNewLayerIsSelected() {
		DiagramFixture.withText(BranchModel.TEXT, d -> {
			d.pane.viewer().select(d.layer("a"));
			d.pane.addLayer(LayerTypes.of(Dropout.class));
			assertEquals(List.of(d.layer("dropout1")), d.pane.selected());
			assertEquals(List.of("a"), d.inputs("dropout1"));
			assertEquals(List.of("dropout1"), d.inputs("c"));
		});
	}

	@Test
	void aLayerDroppedOnAConnectionIsInsertedThere() {
		DiagramFixture.withText(BranchModel.TEXT, d -> {
			EditPart wire = d.part(new WireRef(DiagramFixture.G, "a", "c", 0));
			CreateRequest request = creation(Dropout.class, new Point(0, 0));
			assertEquals(wire, wire.getTargetEditPart(request));
			check(d, wire.getCommand(request), "Insert Dropout", () -> {
				assertEquals(List.of("dropout1"), d.inputs("c"));
				assertEquals(List.of("a"), d.inputs("b"));
			});
		});
	}

	@Test
	void aLayerDroppedOnALayerIsInsertedBehindIt() {
		DiagramFixture.withText(BranchModel.TEXT,
				d -> check(d, d.layer("a").getCommand(creation(Dropout.class, new Point(0, 0))),
						"Insert Dropout", () -> {
							assertEquals(List.of("dropout1"), d.inputs("b"));
							assertEquals(List.of("dropout1"), d.inputs("c"));
						}));
	}

	@Test
	void layersAreConnectedAndCyclesAreRefused() {
		DiagramFixture.withText(BranchModel.TEXT, d -> {
			check(d, connection(d, "a", "sum"), "Connect Layers",
					() -> assertEquals(List.of("b", "c", "a"), d.inputs("sum")));
			assertFalse(connection(d, "sum", "a").canExecute());
			assertFalse(connection(d, "a", "z").canExecute());
		});
	}

	private static Command connection(DiagramFixture d, String source, String target) {
		CreateConnectionRequest request = new CreateConnectionRequest();
		request.setType(RequestConstants.REQ_CONNECTION_START);
		request.setSourceEditPart(d.layer(source));
		d.layer(source).getCommand(request);
		request.setType(RequestConstants.REQ_CONNECTION_END);
		request.setTargetEditPart(d.layer(target));
		return d.layer(target).getCommand(request);
	}

	@Test
	void bothEndsOfAConnectionCanMove() {
		DiagramFixture.withText(BranchModel.TEXT, d -> {
			check(d, reconnection(d, new WireRef(DiagramFixture.G, "b", "sum", 0),
					RequestConstants.REQ_RECONNECT_SOURCE,
					"a"), "Reconnect Layers", () -> assertEquals(List.of("a", "c"), d.inputs("sum")));
			check(d, reconnection(d, new WireRef(DiagramFixture.G, "z", "a", 0), RequestConstants.REQ_RECONNECT_TARGET,
					"b"), "Reconnect Layers", () -> {
						assertEquals(List.of("z"), d.inputs("b"));
						assertEquals(List.of(), d.inputs("a"));
					});
		});
	}

	private static Command reconnection(DiagramFixture d, WireRef wire, String type, String layer) {
		ReconnectRequest request = new ReconnectRequest();
		request.setType(type);
		request.setConnectionEditPart((ConnectionEditPart) d.part(wire));
		request.setTargetEditPart(d.layer(layer));
		return d.layer(layer).getCommand(request);
	}

	@Test
	void deletingALayerBridgesAndDeletingAConnectionDoesNot() {
		DiagramFixture.withText(BranchModel.TEXT, d -> {
			GroupRequest delete = new GroupRequest(RequestConstants.REQ_DELETE);
			check(d, d.layer("a").getCommand(delete), "Delete Layer", () -> {
				assertEquals(List.of("z"), d.inputs("b"));
				assertEquals(List.of("z"), d.inputs("c"));
			});
			check(d, d.part(new WireRef(DiagramFixture.G, "c", "sum", 1)).getCommand(delete), "Delete Connection",
					() -> assertEquals(List.of("b"), d.inputs("sum")));
		});
	}

	@Test
	void severalLayersMoveAsOneOperation() {
		DiagramFixture.withText(BranchModel.TEXT, d -> {
			CompoundCommand both = new CompoundCommand();
			Position a = position(d, "a");
			for (String name : List.of("a", "b")) {
				ChangeBoundsRequest move = new ChangeBoundsRequest(RequestConstants.REQ_MOVE);
				move.setEditParts(d.layer(name));
				move.setMoveDelta(new Point(24, 12));
				both.add(d.layer(name).getCommand(move));
			}
			check(d, both, "Move 2 Layers",
					() -> assertEquals(new Position(a.x() + 24, a.y() + 12), position(d, "a")));
			assertEquals(5, d.document.snapshot().diagram().size());
		});
	}

	private static Position position(DiagramFixture d, String name) {
		GraphicalEditPart lane = (GraphicalEditPart) d.part(new NetworkRef(DiagramFixture.G));
		d.pane.viewer().flush();
		Rectangle body = lane.getContentPane().getBounds();
		Rectangle box = d.figureOf(name).getFigure().getBounds();
		return new Position(box.x - body.x, box.y - body.y);
	}

	@Test
	void insertingIntoAPlacedLaneMakesRoom() {
		DiagramFixture.withText(BranchModel.TEXT, d -> {
			d.pane.viewer().select(d.layer("sum"));
			d.run("org.ganvas.ui.diagram.nudge.down");
			int before = position(d, "b").x();
			d.pane.viewer().select(d.layer("a"));
			d.pane.addLayer(LayerTypes.of(Dropout.class));
			assertEquals(before, position(d, "dropout1").x());
			assertEquals(before + Metrics.COLUMN, position(d, "b").x());
		});
	}

	@Test
	void renamingFollowsReferencesAndKeepsTheSelection() {
		DiagramFixture.withText(BranchModel.TEXT, d -> {
			d.pane.viewer().select(d.layer("a"));
			check(d, new RenameLayerCommand(d.document, LayerRef.of(DiagramFixture.G, "a"), "first"),
					"Rename Layer", () -> assertEquals(List.of("first"), d.inputs("b")));
			assertFalse(new RenameLayerCommand(d.document, LayerRef.of(DiagramFixture.G, "b"), "c")
					.canExecute());
		});
	}

	@Test
	void aMergeShowsAConnectionForEachInput() {
		DiagramFixture.withText(BranchModel.TEXT, d -> {
			GraphicalEditPart sum = d.figureOf("sum");
			assertEquals(2, sum.getTargetConnections().size());
			assertTrue(LayerTypes.of(Add.class).maxInputs() > 2);
			assertTrue(center(sum).x > center(d.figureOf("a")).x);
		});
	}
}
