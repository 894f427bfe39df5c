/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.train;

import java.io.IOException;
import java.util.List;

/** Calls several listeners in order. */
final class TrainingListeners {

	private final List<TrainingListener> listeners;

	TrainingListeners(List<TrainingListener> listeners) {
		this.listeners = List.copyOf(listeners);
	}

	void runStarted(TrainingProgress progress) throws IOException {
		for (TrainingListener listener : listeners) {
			listener.runStarted(progress);
		}
	}

	void stepDone(TrainingProgress progress, StepResult result) throws IOException {
		for (int i = 0; i < listeners.size(); i++) {
			listeners.get(i).stepDone(progress, result);
		}
	}

	void epochDone(TrainingProgress progress) throws IOException {
		for (TrainingListener listener : listeners) {
			listener.epochDone(progress);
		}
	}

	void stepSettled(TrainingProgress progress) throws IOException {
		for (int i = 0; i < listeners.size(); i++) {
			listeners.get(i).stepSettled(progress);
		}
	}

	/** Tells all listeners of the end; one that throws makes it a failure for those after it. */
	TrainingEnd runEnded(TrainingProgress progress, TrainingEnd end) {
		TrainingEnd actual = end;
		for (TrainingListener listener : listeners) {
			try {
				listener.runEnded(progress, actual);
			} catch (IOException | RuntimeException e) {
				if (actual.isFailed()) {
					actual.cause().orElseThrow().addSuppressed(e);
				} else {
					actual = TrainingEnd.failed(e);
				}
			}
		}
		return actual;
	}
}
