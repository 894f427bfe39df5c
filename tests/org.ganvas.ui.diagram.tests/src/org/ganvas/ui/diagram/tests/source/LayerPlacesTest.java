/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.tests.source;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.ganvas.core.edit.LayerRef;
import org.ganvas.model.template.Templates;
import org.ganvas.ui.diagram.internal.source.LayerPlaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Layers are found in texts, also in those that are none. */
class LayerPlacesTest {

	@Test
	void everyPlaceInsideOfALayerIsTheLayers() {
		String text = Templates.find("mlp-gan").orElseThrow().text();
		int start = text.indexOf("{\"name\": \"tanh\"");
		for (int offset = start + 1; offset <= text.indexOf('}', start); offset++) {
			assertEquals(Optional.of(LayerRef.of("generator", "tanh")), LayerPlaces.at(text, offset));
		}
		assertEquals(Optional.empty(), LayerPlaces.at(text, start));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"networks\": {\"g\": {\"layers\": {\"a\": {\"name\": \"x\"}}}}}",
			"{\"networks\": {\"g\": {\"layers\": {\"99999999999\": {\"name\": \"x\"}}}}}",
			"{\"networks\": {\"g\": {\"layers\": []}, \"g\": {\"layers\": [{\"name\": \"x\"}]}}}",
			"{\"networks\": [[[{\"name\": ", "{\"networks\": {\"g\": {\"layers\": [{\"name\": {}, {]" })
	void noTextIsTooBroken(String text) {
		for (int offset = 0; offset <= text.length(); offset++) {
			int at = offset;
			assertDoesNotThrow(() -> LayerPlaces.at(text, at));
		}
	}
}
