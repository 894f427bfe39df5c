/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.run;

import java.io.IOException;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ganvas.model.json.JsonArray;
import org.ganvas.model.json.JsonNode;
import org.ganvas.model.json.JsonNumber;
import org.ganvas.model.json.JsonObject;
import org.ganvas.model.json.JsonString;
import org.ganvas.model.json.JsonText;
import org.ganvas.model.shape.Shape;

/**
 * What {@code run.json} says about a run.
 *
 * @param state how far it has come; {@link RunStatus} corrects it if the process died
 * @param reason why it failed; empty otherwise
 * @param experiment the file name of the resolved experiment in the run folder
 * @param seed the experiment's seed
 * @param threads the threads of the numeric libraries
 * @param steps the steps done when the record was written; {@code metrics.jsonl} may know more
 * @param totalSteps the steps after which the run is finished
 * @param stepsPerEpoch the steps of an epoch
 * @param data the data
 * @param versions what it is trained with
 * @param host the name of the machine
 * @param pid the process that trains it, or did so last
 * @param command the command line that started or resumed it
 * @param started when the run began
 * @param ended when it ended; empty while it runs
 */
public record RunRecord(RunState state, String reason, String experiment, long seed, int threads, long steps,
		long totalSteps, int stepsPerEpoch, RunData data, RunVersions versions, String host, long pid,
		List<String> command, Instant started, Optional<Instant> ended) {

	/** The version of the record that this release reads and writes. */
	public static final int FORMAT_VERSION = 1;

	private static final String SOURCE = "run.json";

	/** Copies the list. */
	public RunRecord {
		command = List.copyOf(command);
	}

	/**
	 * A copy at another step.
	 *
	 * @param done the steps done
	 * @return the copy
	 */
	public RunRecord withSteps(long done) {
		return new RunRecord(state, reason, experiment, seed, threads, done, totalSteps, stepsPerEpoch, data, versions,
				host, pid, command, started, ended);
	}

	/**
	 * A copy in another state.
	 *
	 * @param newState the state
	 * @param why the reason of a failure, otherwise empty
	 * @param when when the run ended, empty while it runs
	 * @return the copy
	 */
	public RunRecord withState(RunState newState, String why, Optional<Instant> when) {
		return new RunRecord(newState, why, experiment, seed, threads, steps, totalSteps, stepsPerEpoch, data, versions,
				host, pid, command, started, when);
	}

	/**
	 * A copy with another beginning, for a run that is resumed.
	 *
	 * @param when when the run began
	 * @return the copy
	 */
	public RunRecord withStarted(Instant when) {
		return new RunRecord(state, reason, experiment, seed, threads, steps, totalSteps, stepsPerEpoch, data, versions,
				host, pid, command, when, ended);
	}

	/** @return the record as JSON */
	public JsonObject toJson() {
		JsonObject.Builder object = JsonObject.builder().put("ganvasRun", FORMAT_VERSION).put("state", state.id());
		object.put("reason", reason).put("experiment", experiment).put("seed", seed).put("threads", threads)
				.put("steps", steps).put("totalSteps", totalSteps).put("stepsPerEpoch", stepsPerEpoch);
		object.put("data", JsonObject.builder().put("name", data.name()).put("count", data.count())
				.put("shape", JsonArray.of(data.shape().dimensions().stream().map(JsonNumber::of).toList())).build());
		object.put("versions", JsonObject.builder().put("ganvas", versions.ganvas()).put("java", versions.java())
				.put("dl4j", versions.dl4j()).put("natives", versions.natives()).build());
		object.put("host", host).put("pid", pid)
				.put("command", JsonArray.of(command.stream().map(JsonString::of).toList()))
				.put("started", started.toString());
		ended.ifPresent(when -> object.put("ended", when.toString()));
		return object.build();
	}

	/** @return the text of {@code run.json} */
	public String toText() {
		return JsonText.pretty(toJson());
	}

	/**
	 * Reads {@code run.json}.
	 *
	 * @param layout the run
	 * @return the record
	 * @throws RunFormatException if the file is damaged or from a newer version
	 * @throws IOException if it cannot be read
	 */
	public static RunRecord read(RunLayout layout) throws IOException {
		return parse(Files.readString(layout.record()));
	}

	/**
	 * Reads the text of {@code run.json}.
	 *
	 * @param text the text
	 * @return the record
	 * @throws RunFormatException if it is damaged or from a newer version
	 */
	public static RunRecord parse(String text) throws RunFormatException {
		RecordReader record = RecordReader.of(SOURCE, text);
		record.requireVersion("ganvasRun", FORMAT_VERSION);
		RecordReader versions = record.object("versions");
		Optional<String> ended = record.optionalText("ended");
		return new RunRecord(
				RunState.find(record.text("state")).orElseThrow(() -> record.missing("state", "a state of a run")),
				record.text("reason"), record.text("experiment"), record.integer("seed"),
				(int) record.integer("threads"),
				record.integer("steps"), record.integer("totalSteps"), (int) record.integer("stepsPerEpoch"),
				data(record.object("data")), new RunVersions(versions.text("ganvas"), versions.text("java"),
						versions.text("dl4j"), versions.text("natives")),
				record.text("host"), record.integer("pid"), texts(record, "command"), instant(record, "started"),
				ended.isEmpty() ? Optional.empty() : Optional.of(instant(record, "ended")));
	}

	private static RunData data(RecordReader data) throws RunFormatException {
		List<Integer> dimensions = new ArrayList<>();
		for (JsonNode node : data.list("shape")) {
			long value = node instanceof JsonNumber number ? number.longValue().orElse(0) : 0;
			if (value < 1 || value > Integer.MAX_VALUE) {
				throw data.missing("shape", "a list of sizes");
			}
			dimensions.add((int) value);
		}
		return new RunData(data.text("name"), data.integer("count"), new Shape(dimensions));
	}

	private static List<String> texts(RecordReader record, String name) throws RunFormatException {
		List<String> texts = new ArrayList<>();
		for (JsonNode node : record.list(name)) {
			if (!(node instanceof JsonString text)) {
				throw record.missing(name, "a list of texts");
			}
			texts.add(text.value());
		}
		return texts;
	}

	private static Instant instant(RecordReader record, String name) throws RunFormatException {
		try {
			return Instant.parse(record.text(name));
		} catch (DateTimeException e) {
			throw record.missing(name, "a time such as 2026-01-31T12:00:00Z");
		}
	}
}
