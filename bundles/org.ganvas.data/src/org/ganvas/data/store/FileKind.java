/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.data.store;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Recognizes common kinds of files by their first bytes, so that an error can say what was given by mistake. */
public enum FileKind {
	/** PNG. */
	PNG("a PNG image", "\u0089PNG\r\n\u001A\n"),
	/** JPEG. */
	JPEG("a JPEG image", "\u00FF\u00D8\u00FF"),
	/** GIF. */
	GIF("a GIF image", "GIF8"),
	/** WebP and other RIFF containers. */
	RIFF("a WebP image or another RIFF file", "RIFF"),
	/** Windows bitmap. */
	BMP("a BMP image", "BM"),
	/** TIFF, little-endian. */
	TIFF_LITTLE("a TIFF image", "II*\0"),
	/** TIFF, big-endian. */
	TIFF_BIG("a TIFF image", "MM\0*"),
	/** gzip. */
	GZIP("gzip data", "\u001F\u008B"),
	/** ZIP and what is built on it. */
	ZIP("a ZIP archive", "PK\u0003\u0004"),
	/** NumPy array. */
	NUMPY("a NumPy array", "\u0093NUMPY"),
	/** Python pickle, protocol 2 and later. */
	PICKLE("a Python pickle", "\u0080\u0002"),
	/** HTML: often an error page that was saved in place of a download. */
	HTML("a web page", ""),
	/** Printable text. */
	TEXT("text", "");

	/** How many bytes are enough for {@link #of}. */
	public static final int BYTES = 64;

	private final String description;
	private final byte[] magic;

	FileKind(String description, String magic) {
		this.description = description;
		this.magic = magic.getBytes(StandardCharsets.ISO_8859_1);
	}

	/** @return a noun phrase with its article */
	public String description() {
		return description;
	}

	/**
	 * Recognizes a kind.
	 *
	 * @param first the first bytes of a file, up to {@link #BYTES}
	 * @return the kind, if it is one of these
	 */
	public static Optional<FileKind> of(byte[] first) {
		for (FileKind kind : values()) {
			if (kind.magic.length > 0 && startsWith(first, kind.magic)) {
				return Optional.of(kind);
			}
		}
		if (first.length == 0 || !isText(first)) {
			return Optional.empty();
		}
		String text = new String(first, StandardCharsets.ISO_8859_1).strip().toLowerCase(Locale.ROOT);
		return Optional.of(text.startsWith("<!doctype html") || text.startsWith("<html") ? HTML : TEXT);
	}

	private static boolean startsWith(byte[] first, byte[] magic) {
		if (first.length < magic.length) {
			return false;
		}
		for (int i = 0; i < magic.length; i++) {
			if (first[i] != magic[i]) {
				return false;
			}
		}
		return true;
	}

	private static boolean isText(byte[] first) {
		for (byte b : first) {
			boolean blank = b == '\t' || b == '\n' || b == '\r';
			// Bytes above 127 are negative: parts of UTF-8.
			if (b >= 0 && b < ' ' && !blank || b == 0x7F) {
				return false;
			}
		}
		return true;
	}
}
