/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.session;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

import org.ganvas.engine.run.FileOpener;
import org.ganvas.engine.train.TrainingControl;
import org.ganvas.engine.train.TrainingListener;

/**
 * What a training session needs from whoever starts it.
 *
 * @param threads the threads of the numeric libraries, 0 for the default
 * @param command the command line, for the record
 * @param control the way to stop it
 * @param listeners what else happens in training, after samples, metrics and checkpoints
 * @param messages hears sentences for the user
 * @param clock the time of day
 * @param opener opens the files of the run folder
 */
public record SessionOptions(int threads, List<String> command, TrainingControl control,
		List<TrainingListener> listeners, Consumer<String> messages, Clock clock, FileOpener opener) {

	/** Copies the lists. */
	public SessionOptions {
		command = List.copyOf(command);
		listeners = List.copyOf(listeners);
	}
}
