/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import javax.imageio.ImageIO;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The builder looks at the data that models name. */
class DataCheckTest {

	private ProjectFixture fixture;

	@BeforeEach
	void createProject() throws CoreException {
		fixture = new ProjectFixture("data");
	}

	@AfterEach
	void deleteProject() throws CoreException {
		fixture.close();
	}

	private IFile model(String dataset) throws CoreException {
		return fixture.write("models/model.gan", ProjectFixture.template("mlp-gan")
				.replace("{\"type\": \"fashion-mnist\", \"range\": [-1, 1]}", dataset));
	}

	private static byte[] idx(int present, int... dimensions) {
		ByteBuffer buffer = ByteBuffer.allocate(4 + 4 * dimensions.length + present);
		buffer.putInt(0x800 + dimensions.length);
		for (int d : dimensions) {
			buffer.putInt(d);
		}
		return buffer.array();
	}

	private static byte[] gzip(byte[] bytes) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
			gzip.write(bytes);
		}
		return out.toByteArray();
	}

	private static byte[] png(int type, int width, int height) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(width, height, type), "png", out);
		return out.toByteArray();
	}

	@Test
	void missingFileIsMarkedAtItsPath() throws CoreException {
		IFile file = model("{\"type\": \"idx\", \"images\": \"../data/images\"}");
		fixture.build();
		assertEquals(List.of("data.missing"), fixture.codes(file));
		IMarker marker = fixture.markers(file).get(0);
		assertEquals("\"../data/images\"", fixture.read(file).substring(
				marker.getAttribute(IMarker.CHAR_START, -1), marker.getAttribute(IMarker.CHAR_END, -1)));
	}

	@Test
	void modelIsCheckedAgainWhenItsDataArrive() throws CoreException {
		IFile file = model("{\"type\": \"idx\", \"images\": \"../data/images\"}");
		fixture.build();
		fixture.write("data/images", idx(784 * 200, 200, 28, 28));
		fixture.build();
		assertEquals(List.of(), fixture.codes(file));
		fixture.project().getFolder("data").delete(true, null);
		fixture.build();
		assertEquals(List.of("data.missing"), fixture.codes(file));
	}

	@Test
	void wrongSizeIsReportedForBothNetworks() throws CoreException, IOException {
		fixture.write("data/images.gz", gzip(idx(32 * 32 * 200, 200, 32, 32)));
		IFile file = model("{\"type\": \"idx\", \"images\": \"../data/images.gz\"}");
		fixture.build();
		assertEquals(List.of("generator.outputShape", "discriminator.inputShape"), fixture.codes(file));
	}

	@Test
	void wrongChannelsAreReported() throws CoreException {
		fixture.write("data/images", idx(3 * 784 * 200, 200, 3, 28, 28));
		IFile file = model("{\"type\": \"idx\", \"images\": \"../data/images\"}");
		fixture.build();
		assertTrue(fixture.codes(file).contains("discriminator.inputShape"));
	}

	@Test
	void fewerImagesThanABatchAreReported() throws CoreException {
		fixture.write("data/images", idx(784 * 100, 100, 28, 28));
		IFile file = model("{\"type\": \"idx\", \"images\": \"../data/images\"}");
		fixture.build();
		assertEquals(List.of("training.batch"), fixture.codes(file));
	}

	@Test
	void cutFileIsReported() throws CoreException {
		fixture.write("data/images", idx(784 * 200 - 1, 200, 28, 28));
		IFile file = model("{\"type\": \"idx\", \"images\": \"../data/images\"}");
		fixture.build();
		assertEquals(List.of("data.format"), fixture.codes(file));
		assertTrue(fixture.markers(file).get(0).getAttribute(IMarker.MESSAGE, "").contains("cut off"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\0\0", "PNG or something", "\0\0\u0008\u0003\0" })
	void fileOfAnotherFormatIsReported(String content) throws CoreException {
		fixture.write("data/images", content);
		IFile file = model("{\"type\": \"idx\", \"images\": \"../data/images\"}");
		fixture.build();
		assertEquals(List.of("data.format"), fixture.codes(file));
	}

	@Test
	void labelsThatDoNotBelongToTheImagesAreReported() throws CoreException {
		fixture.write("data/images", idx(784 * 200, 200, 28, 28));
		fixture.write("data/labels", idx(199, 199));
		IFile file = model("{\"type\": \"idx\", \"images\": \"../data/images\", \"labels\": \"../data/labels\"}");
		fixture.build();
		assertEquals(List.of("data.labels"), fixture.codes(file));
	}

	@Test
	void folderOfGrayImagesIsFine() throws CoreException, IOException {
		for (int i = 0; i < 128; i++) {
			fixture.write("images/" + i + ".png", png(BufferedImage.TYPE_BYTE_GRAY, 28, 28));
		}
		IFile file = model("{\"type\": \"folder\", \"path\": \"../images\", \"shape\": [1, 28, 28]}");
		fixture.build();
		assertEquals(List.of(), fixture.codes(file));
	}

	@Test
	void smallGrayImagesInALargeColorShapeAreReported() throws CoreException, IOException {
		for (int i = 0; i < 128; i++) {
			fixture.write("images/" + i + ".png", png(BufferedImage.TYPE_BYTE_GRAY, 14, 14));
		}
		IFile file = model("{\"type\": \"folder\", \"path\": \"../images\", \"shape\": [3, 28, 28]}");
		fixture.build();
		List<String> codes = fixture.codes(file);
		assertTrue(codes.containsAll(List.of("data.channels", "data.size")), codes::toString);
	}

	@Test
	void folderWithATextFileIsReported() throws CoreException, IOException {
		fixture.write("images/a.png", png(BufferedImage.TYPE_BYTE_GRAY, 28, 28));
		fixture.write("images/b.txt", "hello");
		IFile file = model("{\"type\": \"folder\", \"path\": \"../images\", \"shape\": [1, 28, 28]}");
		fixture.build();
		assertEquals(List.of("data.format"), fixture.codes(file));
		assertTrue(fixture.markers(file).get(0).getAttribute(IMarker.MESSAGE, "").contains("b.txt"));
	}

	@Test
	void imageThatIsNoneIsReported() throws CoreException {
		fixture.write("images/a.png", "hello");
		IFile file = model("{\"type\": \"folder\", \"path\": \"../images\", \"shape\": [1, 28, 28]}");
		fixture.build();
		assertEquals(List.of("data.format"), fixture.codes(file));
	}
}
