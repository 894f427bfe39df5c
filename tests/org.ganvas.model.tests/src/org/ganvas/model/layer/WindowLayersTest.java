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

import org.ganvas.model.field.Settings;
import org.ganvas.model.shape.Shape;
import org.ganvas.model.shape.ShapeException;
import org.ganvas.model.shape.Size2d;
import org.junit.jupiter.api.Test;

class WindowLayersTest {

	private static final Settings CONV = Settings.of(LayerTypes.of(Conv2d.class)).with(Conv2d.FILTERS, 4);
	private static final Settings TRANSPOSE = Settings.of(LayerTypes.of(ConvTranspose2d.class))
			.with(ConvTranspose2d.FILTERS, 4);

	@Test
	void convolutionsHaveAnOutputForEachWindowThatFits() throws ShapeException {
		for (int input = 1; input <= 9; input++) {
			for (int kernel = 1; kernel <= 5; kernel++) {
				for (int stride = 1; stride <= 4; stride++) {
					convolution(input, kernel, stride);
				}
			}
		}
	}

	private static void convolution(int input, int kernel, int stride) throws ShapeException {
		// The other axis has a fixed size, so that swapped axes show.
		Shape image = Shape.image(3, input, 11);
		Settings window = CONV.with(Conv2d.KERNEL, new Size2d(kernel, 3)).with(Conv2d.STRIDE, new Size2d(stride, 2));
		int same = BruteForce.windows(input, kernel, stride, 0, BruteForce.samePadding(input, kernel, stride));
		assertEquals(Shape.image(4, same, 6), output(window.with(Conv2d.PADDING, Padding.SAME), image));
		if (kernel <= input) {
			int valid = BruteForce.windows(input, kernel, stride, 0, 0);
			assertEquals(Shape.image(4, valid, 5), output(window.with(Conv2d.PADDING, Padding.VALID), image));
		}
		for (int padding = 0; padding <= 2; padding++) {
			if (kernel <= input + 2 * padding) {
				int explicit = BruteForce.windows(input, kernel, stride, padding, padding);
				assertEquals(Shape.image(4, explicit, 6),
						output(window.with(Conv2d.PADDING, Padding.explicit(padding, 1)), image));
			}
		}
	}

	@Test
	void transposedConvolutionsReachWhatEachPixelIsSpreadOver() throws ShapeException {
		for (int input = 1; input <= 7; input++) {
			for (int kernel = 1; kernel <= 5; kernel++) {
				for (int stride = 1; stride <= 4; stride++) {
					Shape image = Shape.image(3, input, 5);
					Settings window = TRANSPOSE.with(ConvTranspose2d.KERNEL, new Size2d(kernel, 4))
							.with(ConvTranspose2d.STRIDE, new Size2d(stride, 2));
					int valid = BruteForce.spread(input, kernel, stride);
					assertEquals(Shape.image(4, valid, 12),
							output(window.with(ConvTranspose2d.PADDING, Padding.VALID), image));
					assertEquals(Shape.image(4, input * stride, 10),
							output(window.with(ConvTranspose2d.PADDING, Padding.SAME), image));
					if (valid > 2) {
						assertEquals(Shape.image(4, valid - 2, 10),
								output(window.with(ConvTranspose2d.PADDING, Padding.explicit(1, 1)), image));
					}
				}
			}
		}
	}

	@Test
	void multiplyAddsAndParametersAreThoseOfTheLoops() throws ShapeException {
		Settings conv = CONV.with(Conv2d.KERNEL, new Size2d(3, 2)).with(Conv2d.STRIDE, Size2d.square(2));
		Shape image = Shape.image(3, 7, 8);
		Shape out = output(conv, image);
		long count = 0;
		for (int y = 0; y < out.height(); y++) {
			for (int x = 0; x < out.width(); x++) {
				for (int f = 0; f < out.channels(); f++) {
					for (int weight = 0; weight < 3 * 2 * image.channels(); weight++) {
						count++;
					}
				}
			}
		}
		LayerType type = LayerTypes.of(Conv2d.class);
		assertEquals(count, type.multiplyAdds(conv, List.of(image)));
		assertEquals(3 * 2 * 3 * 4 + 4, type.parameterCount(conv, List.of(image)));
		assertEquals(3 * 2 * 3 * 4, type.parameterCount(conv.with(Conv2d.BIAS, false), List.of(image)));
	}

	@Test
	void transposedConvolutionsCountEachInputPixelOnce() {
		Settings layer = TRANSPOSE.with(ConvTranspose2d.KERNEL, new Size2d(3, 2));
		LayerType type = LayerTypes.of(ConvTranspose2d.class);
		List<Shape> input = List.of(Shape.image(5, 6, 7));
		assertEquals(5 * 6 * 7 * 4 * 3 * 2, type.multiplyAdds(layer, input));
		assertEquals(5 * 4 * 3 * 2 + 4, type.parameterCount(layer, input));
		assertEquals(5 * 4 * 3 * 2, type.parameterCount(layer.with(ConvTranspose2d.BIAS, false), input));
	}

	@Test
	void poolsHaveAnOutputForEachWindowThatFits() throws ShapeException {
		for (LayerType type : List.of(LayerTypes.of(MaxPool2d.class), LayerTypes.of(AvgPool2d.class))) {
			Settings pool = Settings.of(type);
			assertEquals(Shape.image(3, 3, 4), output(pool, Shape.image(3, 7, 8)));
			assertEquals(Shape.image(3, 4, 4),
					output(pool.with(Pool2dBase.PADDING, Padding.SAME), Shape.image(3, 7, 8)));
			assertEquals(Shape.image(3, 4, 5),
					output(pool.with(Pool2dBase.PADDING, Padding.explicit(1, 1)), Shape.image(3, 7, 8)));
		}
	}

	@Test
	void windowsThatDoNotFitNameBothShapes() {
		Settings conv = CONV.with(Conv2d.KERNEL, Size2d.square(5)).with(Conv2d.PADDING, Padding.VALID);
		String message = assertThrows(ShapeException.class, () -> output(conv, Shape.image(3, 4, 8))).getMessage();
		assertTrue(message.contains("[4, 0, 4]") && message.contains("[3, 4, 8]"), message);
		Settings transpose = TRANSPOSE.with(ConvTranspose2d.KERNEL, Size2d.square(2))
				.with(ConvTranspose2d.PADDING, Padding.explicit(1, 0));
		message = assertThrows(ShapeException.class, () -> output(transpose, Shape.image(3, 1, 1))).getMessage();
		assertTrue(message.contains("[4, 0, 2]") && message.contains("[3, 1, 1]"), message);
	}

	@Test
	void poolWindowsMayNotLieInThePaddingOnly() {
		Settings pool = Settings.of(LayerTypes.of(MaxPool2d.class)).with(Pool2dBase.PADDING, Padding.explicit(2, 0));
		String message = assertThrows(ShapeException.class, () -> output(pool, Shape.image(3, 8, 8))).getMessage();
		assertTrue(message.contains("padding of 2x0"), message);
	}

	private static Shape output(Settings settings, Shape input) throws ShapeException {
		return ((LayerType) settings.definition()).outputShape(settings, List.of(input));
	}
}
