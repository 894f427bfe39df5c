/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.data.folder;

import static org.ganvas.data.DataFixtures.error;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.ganvas.model.shape.Shape;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageDecoderTest {

	private static final int RED = 0xFFFF0000;
	private static final int GREEN = 0xFF00FF00;

	@TempDir
	Path folder;
	private Path file;

	@BeforeEach
	void nameFile() {
		file = folder.resolve("image");
	}

	@Test
	void grayValuesOfPngAreTakenAsTheyAre() throws Exception {
		Pictures.png(file, BufferedImage.TYPE_BYTE_GRAY, 16, 16, (x, y) -> 16 * y + x);
		assertArrayEquals(counted(256), ImageDecoder.decode(file, Shape.image(1, 16, 16)));
	}

	@Test
	void sixteenBitGrayIsReducedToEight() throws Exception {
		Pictures.png(file, BufferedImage.TYPE_USHORT_GRAY, 16, 16, (x, y) -> (16 * y + x) * 257);
		assertArrayEquals(counted(256), ImageDecoder.decode(file, Shape.image(1, 16, 16)));
	}

	@Test
	void grayBecomesThreeEqualPlanes() throws Exception {
		Pictures.png(file, BufferedImage.TYPE_BYTE_GRAY, 2, 1, (x, y) -> 100 + x);
		assertArrayEquals(new byte[] { 100, 101, 100, 101, 100, 101 }, ImageDecoder.decode(file, Shape.image(3, 1, 2)));
	}

	@Test
	void colorsBecomePlanes() throws Exception {
		Pictures.png(file, BufferedImage.TYPE_INT_RGB, 2, 1, (x, y) -> x == 0 ? 0x010203 : 0x0A0B0C);
		assertArrayEquals(new byte[] { 1, 10, 2, 11, 3, 12 }, ImageDecoder.decode(file, Shape.image(3, 1, 2)));
	}

	@Test
	void colorsBecomeGrayByLuma() throws Exception {
		Pictures.png(file, BufferedImage.TYPE_INT_RGB, 4, 1,
				(x, y) -> new int[] { 0xFF0000, 0x00FF00, 0x0000FF, 0xFFFFFF }[x]);
		assertArrayEquals(new byte[] { 76, (byte) 150, 29, (byte) 255 },
				ImageDecoder.decode(file, Shape.image(1, 1, 4)));
	}

	@Test
	void palettesAndBilevelImagesAreRead() throws Exception {
		Pictures.png(file, BufferedImage.TYPE_BYTE_BINARY, 2, 1, (x, y) -> x == 0 ? 0xFF000000 : 0xFFFFFFFF);
		assertArrayEquals(new byte[] { 0, (byte) 255 }, ImageDecoder.decode(file, Shape.image(1, 1, 2)));
		Pictures.png(file, BufferedImage.TYPE_BYTE_INDEXED, 2, 1, (x, y) -> x == 0 ? RED : GREEN);
		assertArrayEquals(new byte[] { (byte) 255, 0, 0, (byte) 255, 0, 0 },
				ImageDecoder.decode(file, Shape.image(3, 1, 2)));
	}

	@Test
	void transparentPixelsLieOnWhite() throws Exception {
		Pictures.png(file, BufferedImage.TYPE_INT_ARGB, 3, 1,
				(x, y) -> new int[] { 0x00000000, 0x80000000, 0xFF000000 }[x]);
		assertArrayEquals(new byte[] { (byte) 255, 127, 0 }, ImageDecoder.decode(file, Shape.image(1, 1, 3)));
	}

	@Test
	void jpegIsRead() throws Exception {
		Pictures.jpeg(file, BufferedImage.TYPE_INT_RGB, 32, 32, (x, y) -> 0x4080C0);
		byte[] image = ImageDecoder.decode(file, Shape.image(3, 32, 32));
		assertEquals(0x40, image[0] & 0xFF, 3);
		assertEquals(0x80, image[1024] & 0xFF, 3);
		assertEquals(0xC0, image[2048] & 0xFF, 3);
	}

	@Test
	void grayJpegIsNotBrightened() throws Exception {
		Pictures.jpeg(file, BufferedImage.TYPE_BYTE_GRAY, 16, 16, (x, y) -> 60);
		assertEquals(60, ImageDecoder.decode(file, Shape.image(1, 16, 16))[0], 2);
	}

	@Test
	void aWideImageIsCroppedAtBothSides() throws Exception {
		Pictures.png(file, BufferedImage.TYPE_BYTE_GRAY, 8, 4, (x, y) -> 10 * x);
		byte[] row = { 20, 30, 40, 50 };
		byte[] image = ImageDecoder.decode(file, Shape.image(1, 4, 4));
		for (int y = 0; y < 4; y++) {
			assertArrayEquals(row, Arrays.copyOfRange(image, 4 * y, 4 * y + 4));
		}
	}

	@Test
	void aTallImageIsCroppedAtTopAndBottom() throws Exception {
		Pictures.png(file, BufferedImage.TYPE_BYTE_GRAY, 2, 7, (x, y) -> 10 * y);
		assertArrayEquals(new byte[] { 20, 20, 30, 30 }, ImageDecoder.decode(file, Shape.image(1, 2, 2)));
	}

	@Test
	void aLargerImageIsReducedWithoutAliasing() throws Exception {
		Pictures.png(file, BufferedImage.TYPE_BYTE_GRAY, 256, 256, (x, y) -> (x + y) % 2 * 255);
		for (byte b : ImageDecoder.decode(file, Shape.image(1, 16, 16))) {
			assertEquals(127.5, b & 0xFF, 3);
		}
	}

	@Test
	void aSmallerImageIsEnlargedWithinTheRangeOfBytes() throws Exception {
		Pictures.png(file, BufferedImage.TYPE_BYTE_GRAY, 4, 4, (x, y) -> x < 2 ? 0 : 255);
		byte[] image = ImageDecoder.decode(file, Shape.image(1, 16, 16));
		assertEquals(0, image[0]);
		assertEquals(255, image[15] & 0xFF);
	}

	@Test
	void anExtremeAspectRatioKeepsAtLeastOnePixel() throws Exception {
		Pictures.png(file, BufferedImage.TYPE_BYTE_GRAY, 1, 300, (x, y) -> 7);
		assertArrayEquals(new byte[] { 7, 7, 7, 7 }, ImageDecoder.decode(file, Shape.image(1, 1, 4)));
	}

	@Test
	void fourColorsForPrintAreRefusedAndNotReadWithWrongColors() throws Exception {
		Pictures.fourBandJpeg(file, 16, 16);
		decodeFails(file, "4 color channels", "RGB");
	}

	@Test
	void aTextIsNamed() throws Exception {
		Path notes = Files.writeString(folder.resolve("notes.txt"), "not an image");
		decodeFails(notes, "notes.txt is not a PNG or JPEG image", "looks like text");
	}

	@Test
	void anotherImageFormatIsNamed() throws Exception {
		Files.write(file, "GIF89a____".getBytes(StandardCharsets.US_ASCII));
		decodeFails(file, "is not a PNG or JPEG image", "a GIF image");
	}

	@Test
	void anEmptyFileIsNamed() throws Exception {
		Files.write(file, new byte[0]);
		decodeFails(file, "is empty");
	}

	@Test
	void aCutPngIsNamed() throws Exception {
		Pictures.png(file, BufferedImage.TYPE_INT_RGB, 64, 64, (x, y) -> x * 31 + y * 7919);
		byte[] whole = Files.readAllBytes(file);
		for (int length : new int[] { 9, 20, 40, whole.length / 2 }) {
			Files.write(file, Arrays.copyOf(whole, length));
			decodeFails(file, "cannot be decoded", "cut off");
		}
	}

	@Test
	void aCutJpegIsNamedAndNotPaintedGray() throws Exception {
		Pictures.jpeg(file, BufferedImage.TYPE_INT_RGB, 64, 64, (x, y) -> x * 31 + y * 7919);
		byte[] whole = Files.readAllBytes(file);
		for (int length : new int[] { 3, 100, whole.length / 2, whole.length - 10 }) {
			Files.write(file, Arrays.copyOf(whole, length));
			decodeFails(file, "cannot be decoded", "cut off");
		}
	}

	@Test
	void damagedPngDataAreNamed() throws Exception {
		Pictures.png(file, BufferedImage.TYPE_INT_RGB, 64, 64, (x, y) -> x * 31 + y * 7919);
		byte[] bytes = Files.readAllBytes(file);
		Arrays.fill(bytes, 60, 80, (byte) 0xFF);
		Files.write(file, bytes);
		decodeFails(file, "cannot be decoded", "damaged");
	}

	@Test
	void anImageTooLargeForTheHeapIsRefusedBeforeItIsDecoded() throws Exception {
		Pictures.png(file, BufferedImage.TYPE_BYTE_GRAY, 1, 1, (x, y) -> 0);
		byte[] bytes = Files.readAllBytes(file);
		// Width and height are the first eight bytes of the header chunk; its checksum is not looked at.
		Arrays.fill(bytes, 16, 24, (byte) 0);
		bytes[17] = 0x10;
		bytes[21] = 0x10;
		Files.write(file, bytes);
		decodeFails(file, "1048576 x 1048576 pixels", "-Xmx");
	}

	private static void decodeFails(Path image, String... parts) {
		String[] all = Arrays.copyOf(parts, parts.length + 1);
		all[parts.length] = image.toString();
		error(() -> ImageDecoder.decode(image, Shape.image(3, 8, 8)), all);
	}

	private static byte[] counted(int count) {
		byte[] bytes = new byte[count];
		for (int i = 0; i < count; i++) {
			bytes[i] = (byte) i;
		}
		return bytes;
	}
}
