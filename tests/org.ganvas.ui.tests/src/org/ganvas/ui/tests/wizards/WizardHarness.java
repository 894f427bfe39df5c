/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.tests.wizards;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.wizards.IWizardRegistry;

/** A wizard of the workbench in its dialog, which is open but does not block. */
final class WizardHarness implements AutoCloseable {

	private static final long LIMIT_NANOS = 180_000_000_000L;

	private final WizardDialog dialog;
	private final IWorkbenchWizard wizard;

	private WizardHarness(WizardDialog dialog, IWorkbenchWizard wizard) {
		this.dialog = dialog;
		this.wizard = wizard;
	}

	static WizardHarness open(IWizardRegistry registry, String id) {
		return open(registry, id, StructuredSelection.EMPTY);
	}

	static WizardHarness open(IWizardRegistry registry, String id, IStructuredSelection selection) {
		return ui(() -> {
			IWorkbenchWizard wizard = registry.findWizard(id).createWizard();
			wizard.init(PlatformUI.getWorkbench(), selection);
			WizardDialog dialog = new WizardDialog(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(),
					wizard);
			dialog.setBlockOnOpen(false);
			dialog.open();
			return new WizardHarness(dialog, wizard);
		});
	}

	<W> W wizard(Class<W> type) {
		return type.cast(wizard);
	}

	/** Presses Finish. */
	void finish() {
		ui(() -> {
			assertTrue(wizard.canFinish(), "The wizard cannot finish: " + dialog.getErrorMessage());
			assertTrue(wizard.performFinish());
			return null;
		});
	}

	static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	static <T> T ui(Callable<T> body) {
		AtomicReference<T> result = new AtomicReference<>();
		AtomicReference<Throwable> failure = new AtomicReference<>();
		PlatformUI.getWorkbench().getDisplay().syncExec(() -> {
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

	/** Lets the user interface work until something has happened. */
	static void until(String what, BooleanSupplier condition) {
		ui(() -> {
			Display display = Display.getCurrent();
			long end = System.nanoTime() + LIMIT_NANOS;
			while (!condition.getAsBoolean()) {
				assertTrue(System.nanoTime() < end, "Waited in vain for: " + what);
				if (!display.readAndDispatch()) {
					// Wakes the display when there is no event at all.
					display.timerExec(20, () -> {
					});
					display.sleep();
				}
			}
			return null;
		});
	}

	@Override
	public void close() {
		ui(dialog::close);
	}
}
