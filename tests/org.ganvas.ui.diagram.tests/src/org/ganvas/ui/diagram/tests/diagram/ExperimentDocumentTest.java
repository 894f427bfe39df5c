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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.ganvas.core.check.ModelProblem;
import org.ganvas.core.edit.LayerEdits;
import org.ganvas.core.edit.LayerRef;
import org.ganvas.core.text.TextEdit;
import org.ganvas.model.template.Templates;
import org.ganvas.ui.diagram.internal.document.ExperimentDocument;
import org.ganvas.ui.diagram.internal.document.LineDiff;
import org.ganvas.ui.testing.Ui;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExperimentDocumentTest {

	private static final LayerRef FLATTEN = LayerRef.of("discriminator", "flatten");

	/** What is done with a document. */
	private interface Body {

		void run(Document text, ExperimentDocument document) throws Exception;
	}

	private static void with(Body body) {
		Ui.ui(() -> {
			Document text = new Document(Templates.find("mlp-gan").orElseThrow().text());
			ExperimentDocument document = new ExperimentDocument(text);
			try {
				body.run(text, document);
			} finally {
				document.dispose();
			}
		});
	}

	@Test
	void anEditIsOneNamedOperationOfThePlatformsHistory() {
		with((text, document) -> {
			String before = text.get();
			document.apply("Rename Layer", e -> LayerEdits.rename(e, FLATTEN, "flat"));
			assertEquals("Rename Layer", OperationHistoryFactory.getOperationHistory()
					.getUndoOperation(document.undoContext()).getLabel());
			OperationHistoryFactory.getOperationHistory().undo(document.undoContext(), null, null);
			assertEquals(before, text.get());
			assertTrue(document.snapshot().networks().get("discriminator").layer("flatten").isPresent());
		});
	}

	@Test
	void onlyTheLinesThatDifferAreReplaced() {
		with((text, document) -> {
			List<Integer> lengths = new ArrayList<>();
			text.addDocumentListener(new IDocumentListener() {
				@Override
				public void documentAboutToBeChanged(DocumentEvent event) {
					lengths.add(event.getLength());
				}

				@Override
				public void documentChanged(DocumentEvent event) {
					// only the length before is wanted
				}
			});
			document.apply("Rename Layer", e -> LayerEdits.rename(e, FLATTEN, "flat"));
			assertEquals(1, lengths.size());
			assertTrue(lengths.get(0) < 80, "replaced " + lengths);
		});
	}

	@Test
	void anEditThatChangesNothingLeavesNoOperation() {
		with((text, document) -> {
			document.apply("Nothing", e -> e);
			assertTrue(document.undoLabel().isEmpty());
		});
	}

	@Test
	void anEditThatCannotBeReadBackIsRefusedAndLeavesTheTextAlone() {
		with((text, document) -> {
			String before = text.get();
			assertThrows(IllegalArgumentException.class,
					() -> document.apply("Bad", e -> new org.ganvas.model.Experiment("", e.description(), e.dataset(),
							e.objective(), e.optimizers(), e.training(), e.networks(), e.diagram())));
			assertEquals(before, text.get());
		});
	}

	@Test
	void typedTextIsReadAfterAWhileAndListenersAreTold() {
		with((text, document) -> {
			List<Boolean> told = new ArrayList<>();
			document.addListener(d -> told.add(d.isBroken()));
			text.replace(text.get().indexOf("\"flatten\""), 9, "\"flatten");
			Ui.until("the text was read", () -> !told.isEmpty());
			assertEquals(List.of(true), told);
			assertTrue(document.snapshot().networks().get("discriminator").layer("flatten").isPresent());
		});
	}

	@Test
	void problemsSayWhereInTheTextTheyAre() {
		with((text, document) -> {
			document.apply("Delete Layer", e -> LayerEdits.delete(e, List.of(FLATTEN)));
			ModelProblem problem = document.problems().stream().filter(p -> p.layer().isPresent()).findFirst()
					.orElseThrow();
			assertTrue(problem.isError());
			assertEquals("discriminator", problem.network().orElseThrow());
			assertTrue(
					text.get(problem.start(), problem.end() - problem.start()).contains(problem.layer().orElseThrow()));
			assertFalse(problem.fixes().isEmpty());
		});
	}

	@ParameterizedTest
	@CsvSource({ "abcdef,abXdef", "abc,abcdef", "abcdef,def", "'',abc", "abc,''", "abcabc,cbaacb", "same,same" })
	void theDifferingLinesMakeTheNewTextOfTheOld(String before, String after) {
		String old = before.replaceAll("(.)", "$1\n");
		String now = after.replaceAll("(.)", "$1\n");
		assertEquals(now, TextEdit.apply(old, LineDiff.between(old, now)));
	}
}
