/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.run;

import java.util.Optional;

import org.ganvas.model.json.JsonObject;
import org.ganvas.model.json.JsonReader;
import org.ganvas.model.json.JsonSyntaxException;

/** One line of {@code metrics.jsonl}: a flat JSON object. */
public sealed interface MetricsLine permits StepMetrics, EpochMetrics {

	/** @return the number of steps done when the line was written */
	long step();

	/** @return the epoch, counted from 1 */
	long epoch();

	/** @return seconds of training since the run began */
	double time();

	/**
	 * Appends the line's text.
	 *
	 * @param line what to append to; ASCII only, without line end
	 */
	void appendTo(StringBuilder line);

	/**
	 * Reads a line.
	 *
	 * @param text the line, without line end
	 * @return the figures; empty if the line is of a kind that this version does not know
	 * @throws RunFormatException if it is not a line that was written whole
	 */
	static Optional<MetricsLine> parse(String text) throws RunFormatException {
		RecordReader line;
		try {
			line = new RecordReader("metrics.jsonl",
					JsonReader.read(text) instanceof JsonObject object ? object : null);
		} catch (JsonSyntaxException e) {
			throw new RunFormatException("A line of metrics.jsonl is damaged: " + e.getMessage());
		}
		return switch (line.text("kind")) {
			case StepMetrics.KIND -> Optional.of(new StepMetrics(line.integer("step"), line.integer("epoch"),
					line.number("time"), line.number("discriminatorLoss"), line.number("generatorLoss"),
					line.number("dReal"), line.number("dFakeBefore"), line.number("dFakeAfter"),
					line.number("discriminatorGradientNorm"), line.number("generatorGradientNorm"),
					line.number("imagesPerSecond")));
			case EpochMetrics.KIND -> Optional.of(new EpochMetrics(line.integer("step"), line.integer("epoch"),
					line.number("time"), line.number("seconds"), line.number("heapMiB"), line.number("residentMiB")));
			default -> Optional.empty();
		};
	}
}
