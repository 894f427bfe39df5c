/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.tests.editor;

import static org.ganvas.ui.testing.Ui.page;
import static org.ganvas.ui.testing.Ui.ui;
import static org.ganvas.ui.testing.Ui.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.ganvas.core.edit.LayerRef;
import org.ganvas.ui.diagram.internal.actions.DiagramActions;
import org.ganvas.ui.diagram.internal.editor.ExperimentEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The keys of the diagram are those of commands, so that users find and change them in the preferences. */
class DiagramKeysTest {

	@ParameterizedTest
	@CsvSource({ "M1+D, org.ganvas.ui.diagram.duplicate", "M1+L, org.ganvas.ui.diagram.connect",
			"M1+=, org.ganvas.ui.diagram.zoom.in", "M1++, org.ganvas.ui.diagram.zoom.in",
			"M1+NUMPAD_ADD, org.ganvas.ui.diagram.zoom.in", "M1+-, org.ganvas.ui.diagram.zoom.out",
			"M1+0, org.ganvas.ui.diagram.zoom.actual", "M1+9, org.ganvas.ui.diagram.zoom.fit" })
	void keyIsThatOfTheCommandOnTheDiagramPageOnly(String keys, String command) throws Exception {
		try (EditorHarness harness = EditorHarness.template("mlp-gan")) {
			show(harness, ExperimentEditor.DIAGRAM);
			until(keys + " for the diagram", () -> command.equals(commandOf(keys)));
			show(harness, ExperimentEditor.SOURCE);
			until(keys + " for the text", () -> !command.equals(commandOf(keys)));
		}
	}

	@Test
	void commandsWorkOnTheDiagram() throws Exception {
		try (EditorHarness harness = EditorHarness.template("mlp-gan")) {
			show(harness, ExperimentEditor.DIAGRAM);
			ui(() -> execute(DiagramActions.ZOOM_IN));
			assertTrue(ui(() -> ((ScalableFreeformRootEditPart) harness.editor().diagram().viewer().getRootEditPart())
					.getZoomManager().getZoom()) > 1);
			ui(() -> {
				harness.editor().diagram().pane().select(List.of(LayerRef.of("generator", "dense1")));
				execute(DiagramActions.DUPLICATE);
			});
			assertEquals("Duplicate Layers", ui(() -> harness.editor().document().undoLabel().orElseThrow()));
		}
	}

	private static void show(EditorHarness harness, int shown) {
		ui(() -> {
			page().activate(harness.editor());
			harness.editor().show(shown);
		});
	}

	private static String commandOf(String keys) throws ParseException {
		Binding binding = PlatformUI.getWorkbench().getService(IBindingService.class)
				.getPerfectMatch(KeySequence.getInstance(keys));
		return binding == null ? null : binding.getParameterizedCommand().getId();
	}

	private static void execute(String command) throws ExecutionException, NotDefinedException, NotEnabledException,
			NotHandledException {
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
	}
}
