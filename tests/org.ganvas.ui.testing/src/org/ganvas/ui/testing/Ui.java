/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.testing;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** Work on the user interface thread, and waiting until something is true there. All methods work on any thread. */
public final class Ui {

	private static final Duration LIMIT = Duration.ofMinutes(3);
	private static final Duration STEP = Duration.ofMillis(20);

	private Ui() {
	}

	/** Something to run that may throw. */
	@FunctionalInterface
	public interface Body {

		/**
		 * Runs.
		 *
		 * @throws Exception fails the test
		 */
		void run() throws Exception;
	}

	/** @return the display of the workbench */
	public static Display display() {
		return PlatformUI.getWorkbench().getDisplay();
	}

	/** @return the page of the first window */
	public static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	/**
	 * Runs something on the user interface thread.
	 *
	 * @param <T> what it gives
	 * @param body what to do
	 * @return its result
	 * @throws AssertionError if it fails; the cause says why
	 */
	public static <T> T ui(Callable<T> body) {
		AtomicReference<T> result = new AtomicReference<>();
		AtomicReference<Throwable> failure = new AtomicReference<>();
		display().syncExec(() -> {
			try {
				result.set(body.call());
			} catch (Throwable e) { // the display would log it and go on
				failure.set(e);
			}
		});
		if (failure.get() != null) {
			throw new AssertionError(failure.get().getMessage(), failure.get());
		}
		return result.get();
	}

	/**
	 * Runs something on the user interface thread.
	 *
	 * @param body what to do
	 * @throws AssertionError if it fails; the cause says why
	 */
	public static void ui(Body body) {
		ui(() -> {
			body.run();
			return null;
		});
	}

	/**
	 * Lets the user interface work until something has happened. A dialog that blocks can only be waited for on another
	 * thread than that of the user interface.
	 *
	 * @param what what is waited for, for the message if it never happens
	 * @param condition is asked on the user interface thread
	 * @throws AssertionError if it does not happen within minutes
	 */
	public static void until(String what, Callable<Boolean> condition) {
		long end = System.nanoTime() + LIMIT.toNanos();
		while (!ui(condition)) {
			if (System.nanoTime() > end) {
				throw new AssertionError("Waited " + LIMIT.toSeconds() + " s in vain for: " + what);
			}
			letWork();
		}
	}

	/** On the user interface thread the events are handled; any other thread leaves that to the workbench. */
	private static void letWork() {
		if (Display.getCurrent() == null) {
			LockSupport.parkNanos(STEP.toNanos());
		} else if (!display().readAndDispatch()) {
			// wakes the display when there is no event at all
			display().timerExec((int) STEP.toMillis(), () -> {
			});
			display().sleep();
		}
	}

	/**
	 * Begins something on the user interface thread that blocks, such as a dialog, and does not wait for its end.
	 *
	 * @param body what to do
	 */
	public static void begin(Runnable body) {
		display().asyncExec(body);
	}
}
