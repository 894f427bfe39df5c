/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.run;

import java.util.LinkedHashMap;
import java.util.Map;

import org.ganvas.model.json.JsonObject;
import org.ganvas.model.json.JsonText;

/**
 * What {@code checkpoint.json} says about a checkpoint.
 *
 * @param step the number of steps done
 * @param epochs the number of epochs done
 * @param seed the experiment's seed; with the step it gives the state of all random streams
 * @param files SHA-256 of each network file in hexadecimal, by file name
 * @param experiment SHA-256 of each part of the experiment that a resume must find unchanged, by path
 */
public record CheckpointRecord(long step, long epochs, long seed, Map<String, String> files,
		Map<String, String> experiment) {

	/** The version of the record that this release reads and writes. */
	public static final int FORMAT_VERSION = 1;

	/** The name of the file in the checkpoint's folder. */
	public static final String FILE_NAME = "checkpoint.json";

	/** Copies the maps, keeping their order. */
	public CheckpointRecord {
		files = new LinkedHashMap<>(files);
		experiment = new LinkedHashMap<>(experiment);
	}

	/** @return the text of {@code checkpoint.json} */
	public String toText() {
		return JsonText.pretty(JsonObject.builder().put("ganvasCheckpoint", FORMAT_VERSION).put("step", step)
				.put("epochs", epochs).put("seed", seed).put("sha256", object(files))
				.put("experimentSha256", object(experiment)).build());
	}

	/**
	 * Reads the text of {@code checkpoint.json}.
	 *
	 * @param text the text
	 * @return the record
	 * @throws RunFormatException if it is damaged or from a newer version
	 */
	public static CheckpointRecord parse(String text) throws RunFormatException {
		RecordReader record = RecordReader.of(FILE_NAME, text);
		record.requireVersion("ganvasCheckpoint", FORMAT_VERSION);
		return new CheckpointRecord(record.integer("step"), record.integer("epochs"), record.integer("seed"),
				texts(record.object("sha256")), texts(record.object("experimentSha256")));
	}

	private static JsonObject object(Map<String, String> texts) {
		JsonObject.Builder object = JsonObject.builder();
		texts.forEach((name, value) -> object.put(name, value));
		return object.build();
	}

	private static Map<String, String> texts(RecordReader object) throws RunFormatException {
		Map<String, String> texts = new LinkedHashMap<>();
		for (String name : object.names()) {
			texts.put(name, object.text(name));
		}
		return texts;
	}
}
