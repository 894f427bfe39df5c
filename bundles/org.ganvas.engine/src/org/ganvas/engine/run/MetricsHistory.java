/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.run;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import org.ganvas.model.run.EpochMetrics;
import org.ganvas.model.run.MetricsLine;
import org.ganvas.model.run.RunFormatException;

/**
 * What {@code metrics.jsonl} says about the part of a run that is kept at a resume.
 *
 * @param seconds seconds of training up to the last kept step
 * @param epochBegan the same at the end of the last kept epoch, 0 if there is none
 */
public record MetricsHistory(double seconds, double epochBegan) {

	/** The history of a run that begins. */
	public static final MetricsHistory NONE = new MetricsHistory(0, 0);

	/**
	 * Cuts a metrics file back to a step: lines of later steps go, and so does a last line that was not written whole.
	 *
	 * @param file the file, which need not exist
	 * @param step the step to which the run goes back
	 * @return what is known about the kept part
	 * @throws IOException if the file cannot be read or cut
	 */
	public static MetricsHistory cutBack(Path file, long step) throws IOException {
		if (!Files.exists(file)) {
			return NONE;
		}
		long kept = 0;
		MetricsHistory history = NONE;
		try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
			long position = 0;
			for (byte[] line = line(in); line != null; line = line(in)) {
				position += line.length;
				Optional<MetricsLine> metrics = parse(line);
				if (metrics.isPresent() && metrics.get().step() > step) {
					break;
				}
				if (metrics.isPresent()) {
					kept = position;
					history = history.with(metrics.get());
				}
			}
		}
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.truncate(kept);
			channel.force(true);
		}
		return history;
	}

	private MetricsHistory with(MetricsLine line) {
		return new MetricsHistory(line.time(), line instanceof EpochMetrics ? line.time() : epochBegan);
	}

	private static Optional<MetricsLine> parse(byte[] line) {
		if (line[line.length - 1] != '\n') {
			return Optional.empty();
		}
		try {
			return MetricsLine.parse(new String(line, StandardCharsets.UTF_8));
		} catch (RunFormatException e) {
			// A damaged line between good ones is left to the readers of the file; at the end it is cut off.
			return Optional.empty();
		}
	}

	/** The next line with its line end, or {@code null} at the end of the file. */
	private static byte[] line(InputStream in) throws IOException {
		ByteArrayOutputStream line = new ByteArrayOutputStream(512);
		for (int b = in.read(); b >= 0; b = in.read()) {
			line.write(b);
			if (b == '\n') {
				break;
			}
		}
		return line.size() == 0 ? null : line.toByteArray();
	}
}
