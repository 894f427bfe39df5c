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

import java.util.List;

import org.ganvas.model.layer.Dropout;
import org.ganvas.model.layer.LayerTypes;
import org.junit.jupiter.api.Test;

class LargeModelTest {

	private static final int LAYERS = 200;

	static String text() {
		StringBuilder layers = new StringBuilder("{\"name\": \"z\", \"type\": \"latent\", \"size\": 100}");
		for (int i = 1; i < LAYERS; i++) {
			layers.append(",\n{\"name\": \"dense").append(i).append("\", \"type\": \"dense\", \"units\": 8}");
		}
		return """
				{"ganvas": 1, "name": "t", "dataset": {"type": "fashion-mnist"},
				 "objective": {"type": "nonSaturating"},
				 "optimizers": {"generator": {"type": "adam", "learningRate": 0.0002}},
				 "networks": {"generator": {"role": "generator", "layers": [
				LAYERS]}}}
				""".replace("LAYERS", layers);
	}

	@Test
	void twoHundredLayersAreShownAndEdited() {
		DiagramFixture.withText(text(), d -> {
			d.pane.viewer().select(d.layer("dense100"));
			d.pane.addLayer(LayerTypes.of(Dropout.class));
			assertEquals(LAYERS + 1, d.names().size());
			assertEquals(List.of("dropout1"), d.inputs("dense101"));
			d.stack().undo();
			assertEquals(List.of("dense100"), d.inputs("dense101"));
		});
	}
}
