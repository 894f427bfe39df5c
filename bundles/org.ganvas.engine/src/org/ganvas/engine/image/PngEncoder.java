/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Encodes pixels as PNG (ISO/IEC 15948), 8 bits per sample, without any metadata: equal pixels give equal bytes, and no
 * window system is touched.
 */
final class PngEncoder {

	private static final byte[] SIGNATURE = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n' };
	private static final byte FILTER_UP = 2;
	private static final int GRAY = 0;
	private static final int RGB = 2;

	private PngEncoder() {
	}

	/**
	 * Encodes an image.
	 *
	 * @param pixels the samples, {@code [height][width][channels]}
	 * @param width the width
	 * @param height the height
	 * @param channels 1 for gray, 3 for red, green and blue
	 * @return the PNG file
	 */
	static byte[] encode(byte[] pixels, int width, int height, int channels) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.writeBytes(SIGNATURE);
		ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8)
				.put((byte) (channels == 1 ? GRAY : RGB));
		chunk(out, "IHDR", header.array());
		chunk(out, "IDAT", compress(filter(pixels, width * channels, height)));
		chunk(out, "IEND", new byte[0]);
		return out.toByteArray();
	}

	/** Replaces each row by its difference to the row above. */
	private static byte[] filter(byte[] pixels, int rowBytes, int height) {
		byte[] filtered = new byte[(rowBytes + 1) * height];
		int to = 0;
		for (int y = 0; y < height; y++) {
			filtered[to++] = FILTER_UP;
			for (int from = y * rowBytes; from < (y + 1) * rowBytes; from++) {
				filtered[to++] = (byte) (pixels[from] - (y == 0 ? 0 : pixels[from - rowBytes]));
			}
		}
		return filtered;
	}

	private static byte[] compress(byte[] bytes) {
		Deflater deflater = new Deflater();
		try {
			deflater.setInput(bytes);
			deflater.finish();
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			byte[] buffer = new byte[1 << 13];
			while (!deflater.finished()) {
				out.write(buffer, 0, deflater.deflate(buffer));
			}
			return out.toByteArray();
		} finally {
			deflater.end();
		}
	}

	private static void chunk(ByteArrayOutputStream out, String type, byte[] content) {
		byte[] name = type.getBytes(StandardCharsets.US_ASCII);
		CRC32 crc = new CRC32();
		crc.update(name);
		crc.update(content);
		out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
		out.writeBytes(name);
		out.writeBytes(content);
		out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
	}
}
