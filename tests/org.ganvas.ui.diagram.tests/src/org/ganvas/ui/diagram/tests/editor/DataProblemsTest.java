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
import static org.ganvas.ui.testing.Ui.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.ganvas.core.check.ModelProblem;
import org.ganvas.model.dataset.DatasetSource;
import org.ganvas.model.template.Templates;
import org.ganvas.ui.diagram.internal.actions.DiagramMenu;
import org.ganvas.ui.diagram.internal.edit.GameNode;
import org.ganvas.ui.diagram.internal.selection.NetworkRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Problems that are not at a layer, and how the diagram repairs them. */
class DataProblemsTest {

	private static final String DATASET = "{\"type\": \"fashion-mnist\", \"range\": [-1, 1]}";
	private static final String IDX = "{\"type\": \"idx\", \"images\": \"data.idx\", \"range\": [-1, 1]}";

	private EditorHarness harness;

	@BeforeEach
	void open() throws Exception {
		String text = Templates.find("mlp-gan").orElseThrow().text();
		assertTrue(text.contains(DATASET));
		harness = EditorHarness.text(text.replace(DATASET, IDX));
	}

	@AfterEach
	void close() throws Exception {
		harness.close();
	}

	private List<String> codes() {
		return harness.editor().document().problems().stream().map(ModelProblem::code).toList();
	}

	private static byte[] idx(int count, int side) {
		ByteBuffer buffer = ByteBuffer.allocate(16 + count * side * side);
		return buffer.putInt(0x803).putInt(count).putInt(side).putInt(side).array();
	}

	private void select(Object model) {
		GraphicalViewer viewer = harness.editor().diagram().viewer();
		viewer.deselectAll();
		if (model != null) {
			viewer.select((EditPart) viewer.getEditPartRegistry().get(model));
		}
	}

	/** The fixes in the context menu: what comes before its first separator. */
	private List<IAction> fixes() {
		MenuManager menu = new MenuManager();
		((DiagramMenu) harness.editor().diagram().viewer().getContextMenu()).buildContextMenu(menu);
		List<IAction> fixes = new ArrayList<>();
		for (IContributionItem item : menu.getItems()) {
			if (item.isSeparator()) {
				break;
			}
			fixes.add(((ActionContributionItem) item).getAction());
		}
		return fixes;
	}

	@Test
	void missingDataAreShownAndReplacedFromTheMenuOfTheData() {
		until("the data were looked for", () -> codes().equals(List.of("data.missing")));
		ui(() -> {
			select(GameNode.OBJECTIVE);
			assertEquals(List.of(), fixes());
			select(GameNode.DATA);
			assertEquals(List.of("Use the project's default data set"),
					fixes().stream().map(IAction::getText).toList());
			fixes().get(0).run();
			assertEquals("fashion-mnist", harness.editor().document().snapshot().dataset().definition().type());
			assertEquals(List.of(), codes());
		});
		assertTrue(harness.text().contains("[-1, 1]"), "the range is the model's matter");
	}

	@Test
	void dataThatComeAndChangeInTheWorkspaceAreLookedAtAgain() throws Exception {
		until("the data were looked for", () -> codes().equals(List.of("data.missing")));
		IFile data = harness.file().getProject().getFile("data.idx");
		data.create(new ByteArrayInputStream(idx(128, 28)), true, null);
		until("nothing is wrong", () -> codes().isEmpty());
		data.setContents(new ByteArrayInputStream(idx(128, 32)), true, false, null);
		until("the new shape", () -> codes().equals(List.of("generator.outputShape", "discriminator.inputShape")));
		data.delete(true, null);
		until("they are missing again", () -> codes().equals(List.of("data.missing")));
	}

	@Test
	void whatIsKnownOfTheDataHoldsForEveryEdit() throws Exception {
		IFile data = harness.file().getProject().getFile("data.idx");
		data.create(new ByteArrayInputStream(idx(128, 32)), true, null);
		List<String> wrong = List.of("generator.outputShape", "discriminator.inputShape");
		until("the data were looked at", () -> codes().equals(wrong));
		ui(() -> {
			harness.editor().document().apply("Rename", e -> e.withTexts("other", e.description()));
			assertEquals(wrong, codes());
			harness.editor().document().undo();
			assertEquals(wrong, codes());
			harness.editor().document().apply("Change Range",
					e -> e.withDataset(e.dataset().without(DatasetSource.RANGE)));
		});
		until("looked at for the changed data set", () -> codes().containsAll(wrong));
	}

	@Test
	void fixesOfALaneAndOfTheWholeDiagramAreInTheirMenus() {
		until("the data were looked for", () -> codes().equals(List.of("data.missing")));
		String text = harness.text();
		ui(() -> {
			harness.editor().document().document()
					.set(text.replace("\"learningRate\": 0.0002", "\"learningRate\": 0.02"));
			harness.editor().document().reconcile();
			assertEquals(List.of("data.missing", "optimizer.learningRate", "optimizer.learningRate"),
					codes().stream().sorted().toList());
			select(new NetworkRef("discriminator"));
			assertEquals(List.of("Set the learning rate to 0.0002"), fixes().stream().map(IAction::getText).toList());
			select(null);
			List<String> all = fixes().stream().map(IAction::getText).toList();
			assertEquals(3, all.size(), all::toString);
			assertTrue(all.contains("optimizers.generator.learningRate: Set the learning rate to 0.0002"),
					all::toString);
			select(new NetworkRef("discriminator"));
			fixes().get(0).run();
			assertEquals(List.of("data.missing", "optimizer.learningRate"), codes().stream().sorted().toList());
			select(null);
			fixes().stream().filter(f -> f.getText().startsWith("optimizers.")).findFirst().orElseThrow().run();
			assertEquals(List.of("data.missing"), codes());
			assertEquals(text, harness.editor().document().document().get());
		});
	}
}
