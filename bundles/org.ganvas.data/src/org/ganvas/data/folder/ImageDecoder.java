/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.data.folder;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.MemoryCacheImageInputStream;

import org.ganvas.data.DataException;
import org.ganvas.data.store.DataFiles;
import org.ganvas.data.store.FileKind;
import org.ganvas.model.shape.Shape;

/** Decodes a PNG or JPEG file, crops it to the aspect ratio asked for around its center, and resizes it. */
final class ImageDecoder {

	/** Bytes that decoding takes per pixel: up to eight for the image, twelve for its planes. */
	private static final int BYTES_PER_PIXEL = 20;
	private static final int RGB_BANDS = 3;

	private ImageDecoder() {
	}

	/**
	 * Decodes a file.
	 *
	 * @param file the file
	 * @param shape {@code [1 or 3, height, width]}
	 * @return the bytes of that shape
	 * @throws DataException if it is not a whole PNG or JPEG image
	 */
	static byte[] decode(Path file, Shape shape) throws DataException {
		BufferedImage image = read(file);
		int width = image.getWidth();
		int height = image.getHeight();
		int cropWidth = (int) Math.max(1,
				Math.min(width, Math.round((double) height * shape.width() / shape.height())));
		int cropHeight = (int) Math.max(1,
				Math.min(height, Math.round((double) width * shape.height() / shape.width())));
		float[][] planes = Planes.of(image, shape.channels(), (width - cropWidth) / 2, (height - cropHeight) / 2,
				cropWidth,
				cropHeight);
		byte[] result = new byte[Math.toIntExact(shape.size())];
		int to = 0;
		for (float[] plane : planes) {
			for (float value : Resampler.resize(plane, cropWidth, cropHeight, shape.width(), shape.height())) {
				result[to++] = (byte) Math.max(0, Math.min(255, Math.round(value)));
			}
		}
		return result;
	}

	/**
	 * The shape of an image as it is; only its header is decoded.
	 *
	 * @param file the file
	 * @return {@code [1, height, width]} of a gray, {@code [3, height, width]} of a color image
	 * @throws DataException if it is not a PNG or JPEG image
	 */
	static Shape shape(Path file) throws DataException {
		byte[] bytes = bytes(file);
		ImageReader reader = reader(requireImage(file, bytes));
		try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
			reader.setInput(in, true, true);
			ImageTypeSpecifier type = reader.getRawImageType(0);
			boolean gray = type != null && type.getNumBands() < RGB_BANDS
					&& !(type.getColorModel() instanceof IndexColorModel);
			return Shape.image(gray ? 1 : RGB_BANDS, reader.getHeight(0), reader.getWidth(0));
		} catch (IOException | RuntimeException e) {
			throw damaged(file, DataFiles.reason(e), e);
		} finally {
			reader.dispose();
		}
	}

	/**
	 * Checks by its first bytes that a file is an image.
	 *
	 * @param file the file
	 * @throws DataException if it is not a PNG or JPEG image
	 */
	static void requireImage(Path file) throws DataException {
		try (InputStream in = Files.newInputStream(file)) {
			requireImage(file, in.readNBytes(FileKind.BYTES));
		} catch (IOException e) {
			throw DataFiles.unreadable(file, e);
		}
	}

	private static byte[] bytes(Path file) throws DataException {
		try {
			return Files.readAllBytes(file);
		} catch (IOException e) {
			throw DataFiles.unreadable(file, e);
		}
	}

	private static ImageReader reader(FileKind kind) {
		return ImageIO.getImageReadersByFormatName(kind.name().toLowerCase(Locale.ROOT)).next();
	}

	private static BufferedImage read(Path file) throws DataException {
		byte[] bytes = bytes(file);
		FileKind kind = requireImage(file, bytes);
		ImageReader reader = reader(kind);
		// The JPEG decoder of Java paints the missing part of a cut file gray and merely warns.
		AtomicReference<String> cut = new AtomicReference<>();
		reader.addIIOReadWarningListener((source, warning) -> {
			if (warning.toLowerCase(Locale.ROOT).contains("premature")) {
				cut.compareAndSet(null, warning);
			}
		});
		try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
			reader.setInput(in, true, true);
			requireMemory(file, reader.getWidth(0), reader.getHeight(0));
			BufferedImage image = reader.read(0);
			if (cut.get() != null) {
				throw damaged(file, cut.get(), null);
			}
			if (kind == FileKind.JPEG && image.getRaster().getNumBands() > RGB_BANDS) {
				throw new DataException(file + " is a JPEG image with " + image.getRaster().getNumBands()
						+ " color channels, probably CMYK for print. Save it as an ordinary RGB image.");
			}
			return image;
		} catch (DataException e) {
			throw e;
		} catch (IOException | RuntimeException e) {
			// Java's decoders answer damaged data with many kinds of unchecked exceptions too.
			throw damaged(file, DataFiles.reason(e), e);
		} finally {
			reader.dispose();
		}
	}

	private static FileKind requireImage(Path file, byte[] bytes) throws DataException {
		if (bytes.length == 0) {
			throw new DataException(file + " is empty, not a PNG or JPEG image. Remove it or copy it again.");
		}
		Optional<FileKind> kind = FileKind.of(Arrays.copyOf(bytes, Math.min(bytes.length, FileKind.BYTES)));
		if (kind.isPresent() && (kind.get() == FileKind.PNG || kind.get() == FileKind.JPEG)) {
			return kind.get();
		}
		throw new DataException(file + " is not a PNG or JPEG image"
				+ kind.map(k -> "; it looks like " + k.description()).orElse("")
				+ ". Move it out of the folder of images or convert it.");
	}

	private static void requireMemory(Path file, long width, long height) throws DataException {
		if (width * height > Runtime.getRuntime().maxMemory() / 4 / BYTES_PER_PIXEL) {
			throw new DataException(
					file + " has " + width + " x " + height + " pixels, too many to decode in a heap of "
							+ (Runtime.getRuntime().maxMemory() >> 20)
							+ " MiB. Make the image smaller or the heap larger (-Xmx).");
		}
	}

	private static DataException damaged(Path file, String reason, Exception cause) {
		return new DataException(file + " cannot be decoded; it is cut off, damaged or of a rare kind (" + reason
				+ "). Remove it, copy it again, or save it as an ordinary PNG.", cause);
	}
}
