/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program without a command. */
@Command(name = "ganvas", mixinStandardHelpOptions = true, usageHelpAutoWidth = true, sortOptions = false)
final class GanvasCommand implements Runnable {

	private static final String FOOTER = """

			Exit codes:
			    0  done
			    1  the experiment has errors, or the run failed
			    2  the command line is wrong
			    3  data or files are missing, damaged or cannot be written
			  130  stopped by Ctrl-C, with a checkpoint (143: by a termination signal)

			Examples:
			  ${ROOT-COMMAND-NAME} train dcgan-28 --epochs 1
			  ${ROOT-COMMAND-NAME} train my.gan --data train-images-idx3-ubyte.gz --set training.batch=64
			  ${ROOT-COMMAND-NAME} resume runs/dcgan-28-20260131-120000 --epochs 20
			  ${ROOT-COMMAND-NAME} sample runs/dcgan-28-20260131-120000 --grid 4x4 --out clothes.png
			""";

	@Spec
	private CommandSpec spec;

	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(), "A command is missing");
	}

	/** Puts all commands together. */
	static CommandLine commandLine(CommandIo io) {
		ErrorReport errors = new ErrorReport(io);
		CommandLine line = new CommandLine(new GanvasCommand());
		line.getCommandSpec().versionProvider(new VersionText()).usageMessage()
				.header("Trains generative adversarial networks from model files.").synopsisSubcommandLabel("COMMAND")
				.commandListHeading("%nCommands:%n").footer(FOOTER.split("\n"));
		line.addSubcommand(new TrainCommand(io));
		line.addSubcommand(new ResumeCommand(io));
		line.addSubcommand(new SampleCommand(io));
		line.addSubcommand(new InfoCommand(io));
		line.addSubcommand(new ValidateCommand(io));
		line.addSubcommand(new TemplatesCommand(io));
		line.addSubcommand(new CommandLine(new DatasetsCommand(io)).addSubcommand(new DatasetsFetchCommand(io)));
		// The script that starts this program says what it is called there.
		line.setCommandName(System.getProperty("ganvas.command", line.getCommandName()));
		return line.setExecutionExceptionHandler(errors).setParameterExceptionHandler(errors)
				.setOut(writer(io.out())).setErr(writer(io.err()));
	}

	private static PrintWriter writer(PrintStream stream) {
		return new PrintWriter(stream, true, StandardCharsets.UTF_8);
	}
}
