/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.cli;

import java.util.concurrent.CountDownLatch;

import org.ganvas.engine.train.TrainingControl;

/**
 * Makes Ctrl-C and a termination signal end the training after its step, with a checkpoint: the process stays until
 * this
 * is closed.
 */
final class StopOnSignal implements AutoCloseable {

	private final CountDownLatch closed = new CountDownLatch(1);
	private final Thread hook;

	StopOnSignal(TrainingControl control) {
		hook = new Thread(() -> {
			control.requestStop();
			awaitClose();
		}, "stop-on-signal");
		Runtime.getRuntime().addShutdownHook(hook);
	}

	private void awaitClose() {
		boolean waiting = true;
		while (waiting) {
			try {
				closed.await();
				waiting = false;
			} catch (InterruptedException e) {
				// Nobody else knows this thread; the checkpoint is waited for.
			}
		}
	}

	@Override
	public void close() {
		closed.countDown();
		try {
			Runtime.getRuntime().removeShutdownHook(hook);
		} catch (IllegalStateException e) {
			// The process is ending: the hook is what it waits for.
		}
	}
}
