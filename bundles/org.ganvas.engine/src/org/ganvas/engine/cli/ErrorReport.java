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
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

import org.ganvas.engine.natives.NativeSetupException;
import org.ganvas.model.io.ExperimentFormatException;
import org.ganvas.model.json.JsonObject;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns exceptions into one message and an exit code. */
final class ErrorReport implements IExecutionExceptionHandler, IParameterExceptionHandler {

	private final CommandIo io;

	ErrorReport(CommandIo io) {
		this.io = io;
	}

	@Override
	public int handleExecutionException(Exception cause, CommandLine line, ParseResult result) {
		boolean json = line.getCommand() instanceof Subcommand command && command.isJson();
		boolean debug = line.getCommand() instanceof Subcommand command && command.isDebug();
		int code = exitCode(cause);
		report(message(cause), code, json);
		if (debug) {
			cause.printStackTrace(io.err());
		} else if (!isExpected(cause)) {
			io.err().println("This should not happen. Repeat the command with --debug to see where it comes from.");
		}
		return code;
	}

	@Override
	public int handleParseException(ParameterException cause, String[] args) {
		CommandLine line = cause.getCommandLine();
		boolean json = line.getCommand() instanceof Subcommand command && command.isJson();
		report(sentence(cause.getMessage()), ExitCode.USAGE, json);
		UnmatchedArgumentException.printSuggestions(cause, io.err());
		io.err().println("Try '" + line.getCommandSpec().qualifiedName() + " --help'.");
		return ExitCode.USAGE;
	}

	private void report(String message, int code, boolean json) {
		io.err().println("Error: " + message);
		if (json) {
			io.print(JsonObject.builder().put("error", message).put("exitCode", code).build());
		}
	}

	private static int exitCode(Exception cause) {
		if (cause instanceof CommandException expected) {
			return expected.exitCode();
		}
		if (cause.getCause() instanceof CommandException carried) {
			return carried.exitCode();
		}
		if (cause instanceof ExperimentFormatException || cause instanceof NativeSetupException) {
			return ExitCode.PROBLEMS;
		}
		return cause instanceof IOException ? ExitCode.DATA : ExitCode.PROBLEMS;
	}

	private static boolean isExpected(Exception cause) {
		return cause instanceof CommandException || cause instanceof IOException
				|| cause instanceof NativeSetupException;
	}

	/** The exceptions of the file system have only a file name as message. */
	static String message(Throwable cause) {
		if (cause instanceof NoSuchFileException missing) {
			return "There is no file " + missing.getFile() + ".";
		}
		if (cause instanceof AccessDeniedException denied) {
			return "The permission for " + denied.getFile() + " is missing.";
		}
		if (cause instanceof FileSystemException problem) {
			return problem.getFile() + ": " + (problem.getReason() == null ? problem.getClass().getSimpleName()
					: problem.getReason());
		}
		String text = cause.getMessage();
		return text == null || text.isBlank() ? cause.getClass().getSimpleName() : text;
	}

	private static String sentence(String text) {
		return text.endsWith(".") ? text : text + ".";
	}
}
