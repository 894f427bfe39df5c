/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class JsonTextTest {

	@Test
	void everyTextReadsBackEqual() throws JsonSyntaxException {
		Random random = new Random(2);
		for (int i = 0; i < 2_000; i++) {
			String text = random.ints(20, 0, 0x10000).mapToObj(c -> String.valueOf((char) c))
					.collect(Collectors.joining());
			assertEquals(text, ((JsonString) JsonReader.read(JsonText.quote(text))).value());
		}
	}

	@Test
	void loneSurrogatesAreEscapedAndPairsAreNot() {
		assertEquals("\"\\ud83d x 😀\"", JsonText.quote("\ud83d x 😀"));
	}

	@Test
	void shortValuesStayInOneLine() {
		JsonObject object = JsonObject.builder().put("a", 1).put("b", JsonArray.of(JsonNumber.of(0.5)))
				.put("c", "x").put("d", true).build();
		assertEquals("{\"a\": 1, \"b\": [0.5], \"c\": \"x\", \"d\": true}\n", JsonText.pretty(object));
	}

	@Test
	void longValuesAreBrokenAndReadBackEqual() throws JsonSyntaxException {
		JsonArray inner = JsonArray.of(IntStream.range(0, 60).mapToObj(JsonNumber::of).toList());
		JsonObject object = JsonObject.builder().put("short", 1).put("long", inner).build();
		String text = JsonText.pretty(object);
		assertEquals(65, text.lines().count());
		assertEquals("  \"long\": [", text.lines().skip(2).findFirst().orElseThrow());
		assertEquals(JsonText.line(object), JsonText.line(JsonReader.read(text)));
	}
}
