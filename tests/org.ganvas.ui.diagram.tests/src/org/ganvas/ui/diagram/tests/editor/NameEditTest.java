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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.actions.ActionFactory;
import org.ganvas.core.edit.LayerRef;
import org.ganvas.model.Network;
import org.ganvas.ui.testing.Widgets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The name of a layer is edited in its figure. */
class NameEditTest {

	private static final LayerRef LEAKY = LayerRef.of("generator", "leaky1");

	private EditorHarness harness;

	@BeforeEach
	void open() throws Exception {
		harness = EditorHarness.template("mlp-gan");
		ui(() -> {
			harness.editor().getSite().getShell().forceActive();
			harness.editor().diagram().pane().select(List.of(LEAKY));
			action(ActionFactory.RENAME).run();
		});
	}

	@AfterEach
	void close() throws Exception {
		harness.close();
	}

	private IAction action(ActionFactory item) {
		return ((IEditorSite) harness.editor().getSite()).getActionBars().getGlobalActionHandler(item.getId());
	}

	private Text field() {
		List<Text> fields = Widgets.all(harness.editor().diagram().viewer().getControl(), Text.class);
		return fields.isEmpty() ? null : fields.get(0);
	}

	private Network generator() {
		return harness.editor().document().snapshot().networks().get("generator");
	}

	@Test
	void enterRenamesTheLayerAndWhatRefersToIt() {
		String before = harness.text();
		ui(() -> {
			assertEquals("leaky1", field().getText());
			field().setText("bend");
			assertNull(field().getToolTipText());
			field().notifyListeners(SWT.DefaultSelection, new Event());
		});
		until("the renamed layer", () -> generator().layer("bend").isPresent());
		ui(() -> {
			assertEquals(List.of("bend"), generator().layer("dense2").orElseThrow().inputs());
			assertEquals(Optional.of("Rename Layer"), harness.editor().document().undoLabel());
			assertNull(field());
			harness.editor().document().undo();
		});
		assertEquals(before, harness.text());
	}

	@ParameterizedTest
	@ValueSource(strings = { "dense1", "", "two words", "a.b" })
	void aNameThatIsNotPossibleIsExplainedAndLeavesTheModelAlone(String name) {
		String before = harness.text();
		ui(() -> {
			field().setText(name);
			assertNotNull(field().getToolTipText(), "the reason");
			field().notifyListeners(SWT.DefaultSelection, new Event());
			assertNull(field());
			assertEquals(Optional.empty(), harness.editor().document().undoLabel());
		});
		assertEquals(before, harness.text());
	}

	@Test
	void escapeLeavesTheName() {
		String before = harness.text();
		ui(() -> {
			field().setText("bend");
			Event escape = new Event();
			escape.character = SWT.ESC;
			escape.keyCode = SWT.ESC;
			field().notifyListeners(SWT.KeyDown, escape);
		});
		until("the field is gone", () -> field() == null);
		assertEquals(before, harness.text());
	}

	@Test
	void theEditMenuIsAboutTheTextMeanwhile() {
		String before = harness.text();
		until("the focus is in the field", () -> field().setFocus() && field().isFocusControl());
		ui(() -> {
			action(ActionFactory.SELECT_ALL).run();
			assertEquals("leaky1", field().getSelectionText());
			assertTrue(action(ActionFactory.CUT).isEnabled());
			action(ActionFactory.CUT).run();
			assertEquals("", field().getText());
			action(ActionFactory.PASTE).run();
			assertEquals("leaky1", field().getText());
			field().setSelection(0);
			action(ActionFactory.DELETE).run();
			assertEquals("eaky1", field().getText());
			assertFalse(harness.editor().isDirty());
		});
		assertEquals(before, harness.text());
	}
}
