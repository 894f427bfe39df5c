/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.ganvas.model.dataset.DatasetSources;
import org.ganvas.model.dataset.ValueRangeType;
import org.ganvas.model.json.JsonReader;
import org.ganvas.model.json.JsonSyntaxException;
import org.ganvas.model.json.JsonText;
import org.ganvas.model.layer.ActivationFunction;
import org.ganvas.model.layer.LayerTypes;
import org.ganvas.model.layer.PaddingType;
import org.ganvas.model.objective.Objectives;
import org.ganvas.model.optimizer.Optimizers;
import org.ganvas.model.shape.ShapeType;
import org.ganvas.model.shape.Size2dType;
import org.ganvas.model.training.TrainingSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ValueTypesTest {

	private static final Map<String, ValueType<?>> TYPES = Map.ofEntries(
			Map.entry("integer", IntegerType.of(1, 1024)), Map.entry("count", IntegerType.of(0, Integer.MAX_VALUE)),
			Map.entry("long", LongType.ANY), Map.entry("rate", new NumberType(0, true, 1, false)),
			Map.entry("label", new NumberType(0.5, false, 1, true)), Map.entry("positive", NumberType.above(0)),
			Map.entry("boolean", BooleanType.INSTANCE), Map.entry("text", TextType.ANY),
			Map.entry("path", TextType.PATH), Map.entry("size", Size2dType.of(1, 100)),
			Map.entry("shape", ShapeType.VECTOR_OR_IMAGE), Map.entry("image", ShapeType.IMAGE),
			Map.entry("picture", ShapeType.PICTURE), Map.entry("padding", PaddingType.INSTANCE),
			Map.entry("range", ValueRangeType.INSTANCE),
			Map.entry("function", EnumType.of(ActivationFunction.class)));

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "integer|1", "integer|1024", "count|2147483647",
			"long|-9223372036854775808", "rate|0", "rate|0.999", "label|1", "label|0.9", "positive|1e-30",
			"positive|0.0002", "boolean|true", "text|\"\"", "path|\"data/x.gz\"", "size|3", "size|[3, 5]",
			"shape|[100]", "shape|[1, 28, 28]", "image|[3, 8, 9]", "picture|[1, 8, 8]", "picture|[3, 8, 8]",
			"padding|\"same\"", "padding|\"valid\"", "padding|[1, 2]", "range|[-1, 1]", "range|[0, 1]",
			"function|\"leakyRelu\"" })
	void allowedValuesRoundTrip(String type, String value) throws Exception {
		assertEquals(value, roundTrip(TYPES.get(type), value));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "integer|64.0|64", "integer|6.4e1|64", "size|[4, 4]|4",
			"range|[0.0, 1.0]|[0, 1]", "rate|5e-1|0.5" })
	void valuesAreWrittenInTheShortestForm(String type, String value, String written) throws Exception {
		assertEquals(written, roundTrip(TYPES.get(type), value));
	}

	private static <T> String roundTrip(ValueType<T> type, String value) throws Exception {
		T decoded = type.decode(JsonReader.read(value));
		assertEquals(decoded, type.decode(type.encode(decoded)));
		return JsonText.line(type.encode(decoded));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"integer|0|Expected an integer from 1 to 1024, but found the number 0.",
			"integer|1025|but found the number 1025.", "integer|1.5|but found the number 1.5.",
			"integer|\"8\"|but found the text \"8\".", "integer|null|but found null.",
			"count|-1|Expected an integer of at least 0", "count|2147483648|found the number 2147483648",
			"long|9223372036854775808|Expected an integer, but", "rate|1|a number of at least 0 and less than 1",
			"rate|-0.1|at least 0", "rate|1e999|less than 1", "label|0.5|a number greater than 0.5 and at most 1",
			"positive|0|a number greater than 0,", "positive|1e999|found the number 1e999",
			"boolean|\"true\"|Expected true or false", "boolean|1|found the number 1", "text|1|Expected a text",
			"path|\" \"|Expected the path", "size|0|integer from 1 to 100", "size|[1]|an array of 1 element.",
			"size|[1, 2, 3]|an array of 3 elements", "size|[1, 0]|[height, width]", "size|\"3x3\"|found the text",
			"shape|[1, 2]|found [1, 2]", "shape|[]|found []", "shape|7|found the number 7",
			"shape|[0]|found the number 0",
			"shape|[1, \"a\", 1]|found the text",
			"image|[100]|Expected an array [channels, height, width], but found [100].",
			"picture|[2, 8, 8]|1 (gray) or 3 (RGB)", "padding|\"smae\"|Did you mean \"same\"?",
			"padding|[1, -1]|the number -1", "padding|1|found the number 1",
			"range|[0, 255]|Expected [-1, 1] or [0, 1]",
			"range|\"[0, 1]\"|found the text", "range|[1, -1]|found [1, -1]",
			"function|\"leakyrelu\"|Did you mean \"leakyRelu\"?", "function|\"xyz\"|one of \"identity\", \"relu\"",
			"function|true|found true" })
	void otherValuesAreRejectedWithWhatIsAllowed(String type, String value, String message) {
		ValueException e = assertThrows(ValueException.class,
				() -> TYPES.get(type).decode(JsonReader.read(value)));
		assertTrue(e.getMessage().contains(message), e.getMessage());
	}

	@Test
	void negativeZeroBecomesZero() throws ValueException, JsonSyntaxException {
		assertEquals(0.0, new NumberType(0, true, 1, true).decode(JsonReader.read("-0.0")));
	}

	static Stream<Definition> definitions() {
		List<Definition> all = new ArrayList<>(LayerTypes.all());
		all.addAll(DatasetSources.all());
		all.addAll(Objectives.all());
		all.addAll(Optimizers.all());
		all.add(TrainingSettings.DEFINITION);
		return all.stream();
	}

	@ParameterizedTest
	@MethodSource("definitions")
	void definitionsHaveTextsAndDefaultsThatAreAllowed(Definition definition) throws ValueException {
		assertFalse(definition.title().isBlank());
		assertTrue(definition.summary().endsWith("."), definition.summary());
		for (Field<?> field : definition.fields()) {
			assertTrue(field.help().endsWith("."), field.help());
			assertEquals(field, definition.field(field.name()).orElseThrow());
			if (!field.isRequired()) {
				checkDefault(field);
			}
		}
	}

	private static <T> void checkDefault(Field<T> field) throws ValueException {
		assertEquals(field.defaultValue(), field.type().decode(field.type().encode(field.defaultValue())));
	}
}
