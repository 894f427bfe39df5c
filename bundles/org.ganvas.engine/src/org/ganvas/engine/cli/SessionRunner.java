/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import org.ganvas.engine.listener.ProgressListener;
import org.ganvas.engine.run.FileOpener;
import org.ganvas.engine.session.RunResult;
import org.ganvas.engine.session.SessionOptions;
import org.ganvas.engine.session.TrainingSession;
import org.ganvas.engine.train.TrainingControl;
import org.ganvas.model.json.JsonObject;
import org.ganvas.model.run.RunRecord;

import picocli.CommandLine.Model.CommandSpec;

/** Runs a training session for a command: progress, signals, what is said at the end. */
final class SessionRunner {

	/** Begins or resumes the training. */
	@FunctionalInterface
	interface Body {

		RunResult run(TrainingSession session, TrainingControl control) throws IOException, CommandException;
	}

	private final CommandIo io;
	private final boolean json;
	private final boolean debug;
	private final String program;
	private final List<String> command;

	SessionRunner(Subcommand subcommand, CommandSpec spec) {
		this.io = subcommand.io();
		this.json = subcommand.isJson();
		this.debug = subcommand.isDebug();
		this.program = spec.root().name();
		this.command = new ArrayList<>(List.of(program));
		command.addAll(spec.root().commandLine().getParseResult().originalArgs());
	}

	/**
	 * Runs the session.
	 *
	 * @param threads the threads of the numeric libraries, or {@code null} for the default
	 * @return the exit code
	 */
	int run(Integer threads, Body body) throws IOException, CommandException {
		TrainingControl control = new TrainingControl();
		try (StopOnSignal signal = new StopOnSignal(control)) {
			ProgressListener progress = new ProgressListener(io.err(), io.terminal(), System::nanoTime);
			TrainingSession session = new TrainingSession(new SessionOptions(threads == null ? 0 : threads, command,
					control,
					List.of(progress), text -> io.err().println("Warning: " + text), io.clock(), FileOpener.SYSTEM));
			RunResult result = body.run(session, control);
			report(result);
			return switch (result.end().kind()) {
				case FINISHED -> ExitCode.OK;
				case CANCELLED -> ExitCode.CANCELLED;
				case FAILED -> ExitCode.PROBLEMS;
			};
		}
	}

	private void report(RunResult result) throws IOException {
		RunRecord record = result.record();
		Path folder = result.layout().folder();
		result.end().cause().ifPresent(cause -> {
			io.err().println("Error: " + record.reason());
			if (debug) {
				cause.printStackTrace(io.err());
			}
		});
		if (json) {
			JsonObject.Builder object = JsonObject.builder().put("folder", folder.toString());
			record.toJson().members().forEach(m -> object.put(m.name(), m.value()));
			io.print(object.build());
			return;
		}
		List<Long> checkpoints = result.layout().checkpointSteps();
		OptionalLong newest = checkpoints.isEmpty() ? OptionalLong.empty()
				: OptionalLong.of(checkpoints.get(checkpoints.size() - 1));
		io.out().println(headline(record, newest) + " Run folder: " + folder);
		String resume = program + " resume " + folder;
		switch (result.end().kind()) {
			case FINISHED -> {
				io.out().println("Train further: " + resume + " --epochs "
						+ 2 * Math.max(1, record.totalSteps() / record.stepsPerEpoch()));
				io.out().println("Make images:   " + program + " sample " + folder);
			}
			case CANCELLED -> io.out().println("Go on: " + resume);
			case FAILED -> io.out().println("Go on when that is mended: " + resume);
		}
		io.out().flush();
	}

	private static String headline(RunRecord record, OptionalLong newest) {
		String checkpoint = newest.isPresent() ? " The newest checkpoint is of step " + newest.getAsLong() + "."
				: " There is no checkpoint yet.";
		return switch (record.state()) {
			case FINISHED -> "Finished after " + record.steps() + " steps.";
			case CANCELLED -> "Stopped after " + record.steps() + " of " + record.totalSteps() + " steps." + checkpoint;
			default -> "Failed after " + record.steps() + " of " + record.totalSteps() + " steps." + checkpoint;
		};
	}
}
