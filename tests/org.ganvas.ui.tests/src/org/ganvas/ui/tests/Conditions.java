/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.tests;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Work in the user interface's thread, and waiting until something is true there. */
final class Conditions {

	private static final Duration LIMIT = Duration.ofMinutes(3);
	private static final Duration STEP = Duration.ofMillis(20);

	private Conditions() {
	}

	static Display display() {
		return PlatformUI.getWorkbench().getDisplay();
	}

	/** Calls something in the user interface's thread. */
	static <T> T inUi(Callable<T> call) throws Exception {
		Throwable[] thrown = new Throwable[1];
		Object[] result = new Object[1];
		display().syncExec(() -> {
			try {
				result[0] = call.call();
			} catch (Throwable e) { // the display would log it and go on
				thrown[0] = e;
			}
		});
		if (thrown[0] != null) {
			throw new AssertionError(thrown[0].getMessage(), thrown[0]);
		}
		@SuppressWarnings("unchecked")
		T typed = (T) result[0];
		return typed;
	}

	/** Waits until a condition holds in the user interface's thread; events are handled in the meantime. */
	static void await(String what, Callable<Boolean> condition) throws Exception {
		long end = System.nanoTime() + LIMIT.toNanos();
		while (!inUi(condition)) {
			if (System.nanoTime() > end) {
				fail("After " + LIMIT.toSeconds() + " s it is still not true that " + what + '.');
			}
			LockSupport.parkNanos(STEP.toNanos());
		}
	}
}
