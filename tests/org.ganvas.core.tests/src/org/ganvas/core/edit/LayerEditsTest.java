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
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ganvas.model.Experiment;
import org.ganvas.model.Layer;
import org.ganvas.model.Position;
import org.ganvas.model.io.ExperimentReader;
import org.ganvas.model.io.ExperimentWriter;
import org.ganvas.model.layer.BatchNorm;
import org.ganvas.model.layer.Dense;
import org.ganvas.model.layer.LayerType;
import org.ganvas.model.layer.LayerTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayerEditsTest {

	private final Experiment experiment = Branches.experiment();

	private static List<String> names(Experiment e) {
		return e.networks().get(Branches.NET).layers().stream().map(Layer::name).toList();
	}

	private static List<String> inputs(Experiment e, String layer) {
		return Experiments.layer(e, Branches.ref(layer)).orElseThrow().inputs();
	}

	static List<LayerType> types() {
		return LayerTypes.all();
	}

	@ParameterizedTest
	@MethodSource("types")
	void everyTypeCanBeAddedAndIsReadBackEqual(LayerType type) {
		Experiment changed = LayerEdits.add(experiment, Branches.NET, type);
		assertEquals(7, names(changed).size());
		assertEquals(changed, ExperimentReader.read(ExperimentWriter.write(changed)).experiment().orElseThrow());
	}

	@Test
	void addedLayersGetFreeNamesAndNoInputs() {
		Experiment once = LayerEdits.add(experiment, Branches.NET, LayerTypes.of(Dense.class));
		Experiment twice = LayerEdits.add(once, Branches.NET, LayerTypes.of(Dense.class));
		assertEquals(List.of("dense1", "dense2"), names(twice).subList(6, 8));
		assertEquals(List.of(), inputs(twice, "dense2"));
		assertEquals(Set.of(Branches.ref("dense1"), Branches.ref("dense2")), LayerEdits.added(experiment, twice));
	}

	@Test
	void insertingBehindALayerTakesOverAllItsTakers() {
		Experiment changed = LayerEdits.insertAfter(experiment, Branches.ref("a"), LayerTypes.of(BatchNorm.class));
		assertEquals(List.of("z", "a", "batchNorm1", "b", "c", "sum", "out"), names(changed));
		assertEquals(List.of("a"), inputs(changed, "batchNorm1"));
		assertEquals(List.of("batchNorm1"), inputs(changed, "b"));
		assertEquals(List.of("batchNorm1"), inputs(changed, "c"));
	}

	@Test
	void insertingIntoAConnectionLeavesTheOthers() {
		Experiment changed = LayerEdits.insertInto(experiment, new WireRef(Branches.NET, "c", "sum", 1),
				LayerTypes.of(BatchNorm.class));
		assertEquals(List.of("b", "batchNorm1"), inputs(changed, "sum"));
		assertEquals(List.of("c"), inputs(changed, "batchNorm1"));
	}

	@Test
	void insertingIntoAConnectionThatIsGoneChangesNothing() {
		assertSame(experiment, LayerEdits.insertInto(experiment, new WireRef(Branches.NET, "z", "sum", 0),
				LayerTypes.of(BatchNorm.class)));
	}

	@Test
	void deletingALayerBridgesTheGap() {
		Experiment changed = LayerEdits.delete(experiment, List.of(Branches.ref("a")));
		assertEquals(List.of("z"), inputs(changed, "b"));
		assertEquals(List.of("z"), inputs(changed, "c"));
		assertFalse(changed.diagram().containsKey("generator.a"));
	}

	@Test
	void deletingSeveralLayersBridgesOverAllOfThemInAnyOrder() {
		Experiment changed = LayerEdits.delete(experiment, List.of(Branches.ref("sum"), Branches.ref("b")));
		assertEquals(List.of("a"), inputs(changed, "out"));
		assertEquals(changed, LayerEdits.delete(experiment, List.of(Branches.ref("b"), Branches.ref("sum"))));
	}

	@Test
	void aMergeDoesNotTakeTheSameSourceTwiceAfterBridging() {
		Experiment changed = LayerEdits.delete(experiment, List.of(Branches.ref("b"), Branches.ref("c")));
		assertEquals(List.of("a"), inputs(changed, "sum"));
	}

	@Test
	void deletingAnInputLeavesItsTakersWithoutInput() {
		assertEquals(List.of(), inputs(LayerEdits.delete(experiment, List.of(Branches.ref("z"))), "a"));
	}

	@Test
	void theSecondOfTwoLayersOfOneNameIsDeletedAndRenamedAlone() {
		List<Layer> layers = new ArrayList<>(experiment.networks().get(Branches.NET).layers());
		layers.add(new Layer("a", List.of("out"), layers.get(1).settings()));
		Experiment twice = Experiments.withLayers(experiment, Branches.NET, layers);
		LayerRef second = new LayerRef(Branches.NET, "a", 1);
		assertEquals(experiment, LayerEdits.delete(twice, List.of(second)));
		Experiment renamed = LayerEdits.rename(twice, second, "other");
		assertEquals(List.of("a"), inputs(renamed, "b"));
		assertEquals(List.of("out"), inputs(renamed, "other"));
	}

	@Test
	void renamingChangesReferencesAndPosition() {
		Experiment changed = LayerEdits.rename(experiment, Branches.ref("a"), "first");
		assertEquals(List.of("first"), inputs(changed, "b"));
		assertEquals(List.of("first"), inputs(changed, "c"));
		assertEquals(Map.of("generator.first", new Position(10, 20)), changed.diagram());
	}

	@Test
	void namesThatAreTakenOrImpossibleAreRefusedWithAReason() {
		assertTrue(LayerEdits.whyNotRename(experiment, Branches.ref("a"), "b").contains("already"));
		assertNotNull(LayerEdits.whyNotRename(experiment, Branches.ref("a"), "1 a"));
		assertNull(LayerEdits.whyNotRename(experiment, Branches.ref("a"), "a"));
		assertThrows(IllegalArgumentException.class, () -> LayerEdits.rename(experiment, Branches.ref("a"), "b"));
	}

	@Test
	void placesAreStoredForLayersOfTheNetworkOnlyAndCanBeForgotten() {
		Experiment changed = LayerEdits.place(experiment, Branches.NET,
				Map.of("b", new Position(1, 2), "nobody", new Position(3, 4)));
		assertEquals(Map.of("generator.a", new Position(10, 20), "generator.b", new Position(1, 2)),
				changed.diagram());
		assertEquals(Map.of(), LayerEdits.unplace(changed, Branches.NET).diagram());
	}
}
