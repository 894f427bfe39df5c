/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.tests.editor;

import static org.ganvas.ui.testing.Ui.begin;
import static org.ganvas.ui.testing.Ui.ui;
import static org.ganvas.ui.testing.Ui.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.ganvas.core.edit.LayerRef;
import org.ganvas.ui.diagram.internal.actions.DiagramActions;
import org.ganvas.ui.diagram.internal.editor.ExperimentEditor;
import org.ganvas.ui.diagram.internal.selection.PartSelection;
import org.ganvas.ui.diagram.tests.diagram.BranchModel;
import org.ganvas.ui.testing.Widgets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Dialogs in which one chooses a layer by typing. */
class LayerDialogsTest {

	private EditorHarness harness;

	@BeforeEach
	void open() throws Exception {
		harness = EditorHarness.text(BranchModel.TEXT);
	}

	@AfterEach
	void close() throws Exception {
		harness.close();
	}

	private ExperimentEditor editor() {
		return harness.editor();
	}

	private static List<String> items(Shell dialog) {
		return Arrays.stream(Widgets.all(dialog, Table.class).get(0).getItems()).map(TableItem::getText).toList();
	}

	private static void choose(String title, String typed, String shown) {
		until("the dialog " + title, () -> Widgets.shell(title) != null);
		ui(() -> Widgets.all(Widgets.shell(title), Text.class).get(0).setText(typed));
		until("only " + shown, () -> items(Widgets.shell(title)).equals(List.of(shown)));
		ui(() -> Widgets.press(Widgets.shell(title), "OK"));
		until("the dialog is closed", () -> Widgets.shell(title) == null);
	}

	private List<LayerRef> selected() {
		return ui(() -> PartSelection.of(editor().diagram().viewer().getSelection(), editor().document()).layers());
	}

	@Test
	void aLayerIsFoundByAPartOfItsName() {
		begin(() -> editor().diagram().pane().actions().get(ActionFactory.FIND.getId()).run());
		choose("Find Layer", "su", "sum - add - generator");
		assertEquals(List.of(LayerRef.of("generator", "sum")), selected());
	}

	@Test
	void theDialogOfAFindThatIsCancelledChangesNothing() {
		ui(() -> editor().diagram().pane().select(List.of(LayerRef.of("generator", "z"))));
		begin(() -> editor().diagram().pane().actions().get(ActionFactory.FIND.getId()).run());
		until("the dialog", () -> Widgets.shell("Find Layer") != null);
		ui(() -> Widgets.press(Widgets.shell("Find Layer"), "Cancel"));
		until("the dialog is closed", () -> Widgets.shell("Find Layer") == null);
		assertEquals(List.of(LayerRef.of("generator", "z")), selected());
	}

	@Test
	void layersAreConnectedByName() {
		ui(() -> editor().diagram().pane().select(List.of(LayerRef.of("generator", "a"))));
		begin(() -> editor().diagram().pane().actions().get(DiagramActions.CONNECT).run());
		until("the dialog", () -> Widgets.shell("Connect To") != null);
		until("the layers that can take it", () -> !items(Widgets.shell("Connect To")).isEmpty());
		assertFalse(ui(() -> items(Widgets.shell("Connect To"))).stream().anyMatch(i -> i.startsWith("z ")),
				"an input takes nothing");
		choose("Connect To", "sum", "sum - add - generator");
		ui(() -> {
			assertEquals(List.of("b", "c", "a"), editor().document().snapshot().networks().get("generator")
					.layer("sum").orElseThrow().inputs());
			assertEquals(Optional.of("Connect Layers"), editor().document().undoLabel());
		});
	}
}
