/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.ganvas.model.field.Settings;
import org.ganvas.model.layer.Flatten;
import org.ganvas.model.layer.LayerTypes;
import org.junit.jupiter.api.Test;

class NetworkEditsTest {

	private static final Settings FLATTEN = Settings.of(LayerTypes.of(Flatten.class));

	private final Network network = Examples.network(Role.GENERATOR,
			"{\"name\": \"a\", \"type\": \"latent\", \"size\": 3}", "{\"name\": \"b\", \"type\": \"flatten\"}",
			"{\"name\": \"c\", \"type\": \"flatten\"}",
			"{\"name\": \"d\", \"type\": \"add\", \"inputs\": [\"b\", \"c\"]}");

	@Test
	void insertBeforeTakesTheInputs() {
		Network changed = NetworkEdits.insertBefore(network, "c", FLATTEN);
		assertEquals(List.of("a", "b", "flatten", "c", "d"), names(changed));
		assertEquals(List.of("b"), inputs(changed, "flatten"));
		assertEquals(List.of("flatten"), inputs(changed, "c"));
		assertEquals(List.of("b", "c"), inputs(changed, "d"));
	}

	@Test
	void insertAfterFeedsAllThatTookTheOutput() {
		Network changed = NetworkEdits.insertAfter(network, "b", FLATTEN);
		assertEquals(List.of("a", "b", "flatten", "c", "d"), names(changed));
		assertEquals(List.of("b"), inputs(changed, "flatten"));
		assertEquals(List.of("flatten"), inputs(changed, "c"));
		assertEquals(List.of("flatten", "c"), inputs(changed, "d"));
	}

	@Test
	void insertAfterTheOutputMakesANewOutput() {
		assertEquals(List.of("d"), inputs(NetworkEdits.insertAfter(network, "d", FLATTEN), "flatten"));
	}

	@Test
	void removeConnectsWhatIsAroundTheLayer() {
		Network changed = NetworkEdits.remove(network, "b");
		assertEquals(List.of("a", "c", "d"), names(changed));
		assertEquals(List.of("a"), inputs(changed, "c"));
		assertEquals(List.of("a", "c"), inputs(changed, "d"));
	}

	@Test
	void editsOfUnknownLayersChangeNothing() {
		assertSame(network, NetworkEdits.remove(network, "nobody"));
		assertSame(network, NetworkEdits.insertAfter(network, "nobody", FLATTEN));
		assertSame(network, NetworkEdits.insertBefore(network, "nobody", FLATTEN));
		assertSame(network, NetworkEdits.replace(network, new Layer("nobody", List.of(), FLATTEN)));
	}

	@Test
	void freeNamesAreCounted() {
		assertEquals("e", NetworkEdits.freeName(network, "e"));
		assertEquals("b2", NetworkEdits.freeName(network, "b"));
		Network two = NetworkEdits.insertAfter(NetworkEdits.insertAfter(network, "b", FLATTEN), "b", FLATTEN);
		assertEquals("flatten3", NetworkEdits.freeName(two, "flatten"));
	}

	private static List<String> names(Network network) {
		return network.layers().stream().map(Layer::name).toList();
	}

	private static List<String> inputs(Network network, String layer) {
		return network.layer(layer).orElseThrow().inputs();
	}
}
