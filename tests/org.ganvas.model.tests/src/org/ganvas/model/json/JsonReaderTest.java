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
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

	@Test
	void everyValueKnowsItsPlace() throws JsonSyntaxException {
		JsonObject root = (JsonObject) JsonReader.read("{\n  \"a\": [1, \"x\"],\n\t\"b\": true}");
		assertEquals(new JsonLocation(1, 1), root.location());
		JsonMember a = root.member("a").orElseThrow();
		assertEquals(new JsonLocation(2, 3), a.nameLocation());
		assertEquals(new JsonLocation(2, 8), a.value().location());
		assertEquals(new JsonLocation(2, 12), ((JsonArray) a.value()).elements().get(1).location());
		assertEquals(new JsonLocation(3, 2), root.member("b").orElseThrow().nameLocation());
		assertEquals(new JsonLocation(3, 7), root.get("b").orElseThrow().location());
	}

	@Test
	void allKindsOfValuesAreRead() throws JsonSyntaxException {
		String text = "{\"o\": {}, \"a\": [], \"s\": \"\\u00e4\\n\", \"n\": -1.5e3, \"t\": true, \"f\": false, \"z\": null}";
		JsonObject root = (JsonObject) JsonReader.read(text);
		assertEquals("ä\n", ((JsonString) root.get("s").orElseThrow()).value());
		assertEquals(-1500.0, ((JsonNumber) root.get("n").orElseThrow()).doubleValue());
		assertInstanceOf(JsonNull.class, root.get("z").orElseThrow());
		assertEquals(text.replace("\\u00e4", "ä"), JsonText.line(root));
	}

	@Test
	void byteOrderMarkIsSkipped() throws JsonSyntaxException {
		assertEquals("1", JsonText.line(JsonReader.read("\uFEFF1")));
	}

	@Test
	void duplicateNamesNameBothPlaces() {
		JsonSyntaxException e = assertThrows(JsonSyntaxException.class,
				() -> JsonReader.read("{\"a\": 1,\n \"b\": 2,\n \"a\": 3}"));
		assertEquals(new JsonLocation(3, 2), e.location());
		assertTrue(e.getMessage().contains("\"a\" is already used in line 1, column 2"), e.getMessage());
	}

	@Test
	void duplicateNamesWithSpecialCharactersAreNamed() {
		JsonSyntaxException e = assertThrows(JsonSyntaxException.class,
				() -> JsonReader.read("{\"$1\\\\\": 1, \"$1\\\\\": 2}"));
		assertTrue(e.getMessage().startsWith("The name \"$1\\\\\" is already used"), e.getMessage());
	}

	@Test
	void sameNamesInDifferentObjectsAreFine() throws JsonSyntaxException {
		assertInstanceOf(JsonObject.class, JsonReader.read("{\"a\": {\"a\": 1}, \"b\": {\"a\": 1}}"));
	}

	@Test
	void nestingUpToTheLimitIsRead() throws JsonSyntaxException {
		int depth = JsonReader.MAX_DEPTH;
		assertInstanceOf(JsonArray.class, JsonReader.read("[".repeat(depth) + "]".repeat(depth)));
	}

	@ParameterizedTest
	@ValueSource(ints = { JsonReader.MAX_DEPTH + 1, 1_000_000 })
	void deeperNestingIsAnErrorAndNoStackOverflow(int depth) {
		JsonSyntaxException e = assertThrows(JsonSyntaxException.class, () -> JsonReader.read("[".repeat(depth)));
		assertTrue(e.getMessage().contains("nested more than 64 deep"), e.getMessage());
		assertEquals(new JsonLocation(1, JsonReader.MAX_DEPTH + 1), e.location());
	}

	@Test
	void hugeTextIsAnError() {
		String text = '"' + "x".repeat(JsonReader.MAX_LENGTH) + '"';
		JsonSyntaxException e = assertThrows(JsonSyntaxException.class, () -> JsonReader.read(text));
		assertTrue(e.getMessage().contains("at most 16777216 are read"), e.getMessage());
	}

	@Test
	void hugeNumberIsAnError() {
		JsonSyntaxException e = assertThrows(JsonSyntaxException.class, () -> JsonReader.read("1".repeat(100_000)));
		assertTrue(e.getMessage().startsWith("The text is beyond what is read"), e.getMessage());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"``           | The text is empty",
			"{\"a\": 1,}  | Remove the comma before it",
			"[1, 2,]      | Remove the comma before it",
			"{\"a\" 1}    | This is not JSON",
			"[1 2]        | This is not JSON",
			"[\"a\" \"b\"]| A comma or colon is missing",
			"{a: 1}       | A name in double quotes is expected",
			"{'a': 1}     | A name in double quotes is expected",
			"[1, // one~ 2] | JSON has no comments",
			"{\"a\": [1 | ends before the array that begins in line 1, column 7 is closed",
			"{\"a\": \"x  | ends",
			"[1] [2]      | more text after the end",
			"[NaN]        | This is not JSON",
			"[01]         | This is not JSON",
			"{\"a\": \"\\q\"} | This is not JSON" })
	void brokenTextsHaveAClearError(String text, String message) {
		JsonSyntaxException e = assertThrows(JsonSyntaxException.class, () -> JsonReader.read(text.replace('~', '\n')));
		assertTrue(e.getMessage().contains(message), e.getMessage());
		assertTrue(e.location().isKnown());
		assertTrue(e.getMessage().lines().count() == 1 && !e.getMessage().contains("Source"), e.getMessage());
	}
}
