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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ganvas.model.Experiment;
import org.ganvas.model.Layer;
import org.ganvas.model.Position;
import org.ganvas.model.io.ExperimentWriter;
import org.ganvas.model.template.Templates;
import org.junit.jupiter.api.Test;

class LayerClipTest {

	private final Experiment experiment = Branches.experiment();

	@Test
	void connectionsAmongTheCopiesStayAndOthersAreDropped() {
		LayerClip clip = LayerClip.of(experiment, List.of(Branches.ref("b"), Branches.ref("sum")), Map.of());
		assertEquals(List.of("b", "sum"), clip.layers().stream().map(Layer::name).toList());
		assertEquals(List.of(), clip.layers().get(0).inputs());
		assertEquals(List.of("b"), clip.layers().get(1).inputs());
	}

	@Test
	void theTextIsReadBackEqual() {
		LayerClip clip = LayerClip.of(experiment, List.of(Branches.ref("a"), Branches.ref("b")),
				Map.of(Branches.ref("a"), new Position(3, 4)));
		assertEquals(Optional.of(clip), LayerClip.ofText(clip.toText()));
	}

	@Test
	void otherTextIsNoClip() {
		assertTrue(LayerClip.ofText("hello").isEmpty());
		assertTrue(LayerClip.ofText(ExperimentWriter.write(experiment)).isEmpty());
	}

	@Test
	void pastedLayersGetFreeNamesAndKeepTheirConnections() {
		LayerClip clip = LayerClip.of(experiment, List.of(Branches.ref("a"), Branches.ref("b")), Map.of());
		Experiment changed = LayerEdits.paste(experiment, Branches.NET, clip, Map.of("a", new Position(7, 8)));
		assertEquals(List.of(), Experiments.layer(changed, Branches.ref("a1")).orElseThrow().inputs());
		assertEquals(List.of("a1"), Experiments.layer(changed, Branches.ref("b1")).orElseThrow().inputs());
		assertEquals(new Position(7, 8), changed.diagram().get("generator.a1"));
	}

	@Test
	void layersOfBothNetworksCanBeCopiedTogether() {
		Experiment template = Templates.find("dcgan-28").orElseThrow().experiment();
		List<LayerRef> all = template.networks().values().stream().flatMap(n -> Experiments.refs(n).stream()).toList();
		LayerClip clip = LayerClip.of(template, all, Map.of());
		assertEquals(all.size(), clip.layers().stream().map(Layer::name).distinct().count());
		assertEquals(Optional.of(clip), LayerClip.ofText(clip.toText()));
	}
}
