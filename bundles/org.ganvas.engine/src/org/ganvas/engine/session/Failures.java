/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.session;

import java.io.IOException;

import org.ganvas.engine.natives.NativeSetupException;
import org.ganvas.engine.train.NonFiniteException;

/** Says in a sentence why a training failed. */
public final class Failures {

	private Failures() {
	}

	/**
	 * Describes a failure.
	 *
	 * @param cause the exception
	 * @return a sentence or two for the user
	 */
	public static String describe(Throwable cause) {
		String text = cause.getMessage();
		if (isExpected(cause) && text != null && !text.isBlank()) {
			return text;
		}
		if (cause instanceof OutOfMemoryError) {
			return "Memory ran out (" + text
					+ "). Give Java more, use a smaller training.batch, or close other programs.";
		}
		return "An internal error ended the training: " + cause + ". The stack trace is in worker.log.";
	}

	/**
	 * Whether a failure is one that a user may cause and mend.
	 *
	 * @param cause the exception
	 * @return whether its message is enough, without a stack trace
	 */
	public static boolean isExpected(Throwable cause) {
		return cause instanceof IOException || cause instanceof NonFiniteException
				|| cause instanceof NativeSetupException;
	}
}
