/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ganvas.model.Experiment;
import org.junit.jupiter.api.Test;

class WireEditsTest {

	private final Experiment experiment = Branches.experiment();

	private static List<String> inputs(Experiment e, String layer) {
		return Experiments.layer(e, Branches.ref(layer)).orElseThrow().inputs();
	}

	private static WireRef wire(String source, String target, int input) {
		return new WireRef(Branches.NET, source, target, input);
	}

	@Test
	void aLayerOfOneInputTakesTheNewOneInsteadOfTheOld() {
		assertEquals(List.of("z"), inputs(WireEdits.connect(experiment, Branches.NET, "z", "b"), "b"));
	}

	@Test
	void aMergeTakesOneMore() {
		assertEquals(List.of("b", "c", "a"), inputs(WireEdits.connect(experiment, Branches.NET, "a", "sum"), "sum"));
	}

	@Test
	void connectionsThatCloseACycleAreRefused() {
		assertFalse(WireEdits.canConnect(experiment, Branches.NET, "out", "a"));
		assertFalse(WireEdits.canConnect(experiment, Branches.NET, "a", "a"));
		assertSame(experiment, WireEdits.connect(experiment, Branches.NET, "sum", "b"));
	}

	@Test
	void inputsTakeNothingAndNobodyTakesTwice() {
		assertFalse(WireEdits.canConnect(experiment, Branches.NET, "a", "z"));
		assertFalse(WireEdits.canConnect(experiment, Branches.NET, "b", "sum"));
		assertFalse(WireEdits.canConnect(experiment, Branches.NET, "nobody", "sum"));
		assertTrue(WireEdits.canConnect(experiment, Branches.NET, "z", "sum"));
	}

	@Test
	void disconnectingRemovesThatInputOnly() {
		assertEquals(List.of("c"), inputs(WireEdits.disconnect(experiment, wire("b", "sum", 0)), "sum"));
		assertSame(experiment, WireEdits.disconnect(experiment, wire("c", "sum", 0)));
	}

	@Test
	void theBeginningMovesAndTheNumberOfTheInputStays() {
		assertEquals(List.of("a", "c"), inputs(WireEdits.reconnectSource(experiment, wire("b", "sum", 0), "a"), "sum"));
		assertSame(experiment, WireEdits.reconnectSource(experiment, wire("b", "sum", 0), "out"));
	}

	@Test
	void theEndMovesToAnotherLayer() {
		Experiment changed = WireEdits.reconnectTarget(experiment, wire("c", "sum", 1), "out");
		assertEquals(List.of("b"), inputs(changed, "sum"));
		assertEquals(List.of("c"), inputs(changed, "out"));
		assertSame(experiment, WireEdits.reconnectTarget(experiment, wire("sum", "out", 0), "a"));
	}
}
