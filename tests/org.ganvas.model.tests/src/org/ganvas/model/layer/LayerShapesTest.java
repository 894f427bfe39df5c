/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ganvas.model.LayerSample;
import org.ganvas.model.field.Settings;
import org.ganvas.model.shape.Shape;
import org.ganvas.model.shape.ShapeException;
import org.ganvas.model.shape.Size2d;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayerShapesTest {

	private static final Shape VECTOR = Shape.vector(12);
	private static final Shape IMAGE = Shape.image(3, 4, 5);

	@Test
	void inputsHaveTheirOwnShape() throws ShapeException {
		assertEquals(Shape.vector(8), output(sample("latent")));
		assertEquals(Shape.image(3, 8, 8), output(sample("image")));
		assertEquals(Shape.vector(10), output(sample("label")));
	}

	@Test
	void denseConnectsEachFeatureWithEachUnit() throws ShapeException {
		Settings dense = sample("dense");
		assertEquals(Shape.vector(5), output(dense, VECTOR));
		assertEquals(12 * 5 + 5, parameters(dense, VECTOR));
		assertEquals(12 * 5, parameters(dense.with(Dense.BIAS, false), VECTOR));
		assertEquals(12 * 5, type(dense).multiplyAdds(dense, List.of(VECTOR)));
	}

	@Test
	void denseAsksForAFlattenAfterAnImage() {
		String message = assertThrows(ShapeException.class, () -> output(sample("dense"), IMAGE)).getMessage();
		assertTrue(message.contains("[features]") && message.contains("[3, 4, 5]") && message.contains("flatten"),
				message);
	}

	@ParameterizedTest
	@ValueSource(strings = { "conv2d", "convTranspose2d", "upsample2d", "maxPool", "avgPool" })
	void imageLayersAskForAnImage(String type) {
		String message = assertThrows(ShapeException.class, () -> output(sample(type), VECTOR)).getMessage();
		assertTrue(message.contains("[channels, height, width]") && message.contains("[12]"), message);
	}

	@ParameterizedTest
	@ValueSource(strings = { "batchNorm", "activation", "dropout" })
	void elementwiseLayersKeepTheShape(String type) throws ShapeException {
		assertEquals(VECTOR, output(sample(type), VECTOR));
		assertEquals(IMAGE, output(sample(type), IMAGE));
	}

	@Test
	void batchNormHasFourParametersForEachChannelOrFeature() {
		assertEquals(4 * 3, parameters(sample("batchNorm"), IMAGE));
		assertEquals(4 * 12, parameters(sample("batchNorm"), VECTOR));
	}

	@Test
	void upsampleMultipliesHeightAndWidth() throws ShapeException {
		assertEquals(Shape.image(3, 8, 10), output(sample("upsample2d"), IMAGE));
		assertEquals(Shape.image(3, 12, 5),
				output(sample("upsample2d").with(Upsample2d.FACTOR, new Size2d(3, 1)), IMAGE));
	}

	@Test
	void flattenAndReshapeKeepTheElements() throws ShapeException {
		assertEquals(Shape.vector(60), output(sample("flatten"), IMAGE));
		assertEquals(VECTOR, output(sample("flatten"), VECTOR));
		assertEquals(Shape.image(3, 8, 8), output(sample("reshape"), Shape.vector(192)));
		String message = assertThrows(ShapeException.class, () -> output(sample("reshape"), IMAGE)).getMessage();
		assertTrue(message.contains("[3, 4, 5]") && message.contains("[3, 8, 8]") && message.contains("60")
				&& message.contains("192"), message);
	}

	@Test
	void concatJoinsFeaturesOrChannels() throws ShapeException {
		assertEquals(Shape.vector(20), output(sample("concat"), VECTOR, Shape.vector(8)));
		assertEquals(Shape.image(10, 4, 5), output(sample("concat"), IMAGE, Shape.image(7, 4, 5)));
		for (Shape other : List.of(VECTOR, Shape.image(3, 5, 4))) {
			String message = assertThrows(ShapeException.class, () -> output(sample("concat"), IMAGE, other))
					.getMessage();
			assertTrue(message.contains(IMAGE.toString()) && message.contains(other.toString()), message);
		}
	}

	@Test
	void addTakesOneShapeOnly() throws ShapeException {
		assertEquals(IMAGE, output(sample("add"), IMAGE, IMAGE, IMAGE));
		String message = assertThrows(ShapeException.class, () -> output(sample("add"), IMAGE, VECTOR)).getMessage();
		assertTrue(message.contains("[3, 4, 5]") && message.contains("[12]"), message);
	}

	@Test
	void whatIsTooLargeToHoldIsAnError() {
		Shape large = Shape.image(1024, 1024, 1024);
		String message = assertThrows(ShapeException.class, () -> output(sample("upsample2d"), large)).getMessage();
		assertTrue(message.contains("at most 2147483647 elements"), message);
		assertThrows(ShapeException.class,
				() -> output(sample("upsample2d").with(Upsample2d.FACTOR, Size2d.square(1024)),
						Shape.image(1 << 20, 1 << 20, 1 << 20)));
		assertThrows(ShapeException.class, () -> output(sample("flatten"), Shape.image(1 << 20, 1 << 20, 2)));
		assertThrows(ShapeException.class, () -> output(sample("concat"), large, large));
	}

	private static Settings sample(String type) {
		return LayerSample.all().stream().map(LayerSample::settings).filter(s -> s.definition().type().equals(type))
				.findFirst().orElseThrow();
	}

	private static LayerType type(Settings settings) {
		return (LayerType) settings.definition();
	}

	private static Shape output(Settings settings, Shape... inputs) throws ShapeException {
		return type(settings).outputShape(settings, List.of(inputs));
	}

	private static long parameters(Settings settings, Shape input) {
		return type(settings).parameterCount(settings, List.of(input));
	}
}
