/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.testing;

import static org.ganvas.ui.testing.Ui.ui;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.wizards.IWizardRegistry;

/** A wizard of the workbench in its dialog, which is open but does not block. */
public final class WizardHarness implements AutoCloseable {

	private final WizardDialog dialog;
	private final IWorkbenchWizard wizard;

	private WizardHarness(WizardDialog dialog, IWorkbenchWizard wizard) {
		this.dialog = dialog;
		this.wizard = wizard;
	}

	/**
	 * Opens a wizard.
	 *
	 * @param registry the new, import or export wizards
	 * @param id the wizard's identifier
	 * @return the open wizard
	 */
	public static WizardHarness open(IWizardRegistry registry, String id) {
		return open(registry, id, StructuredSelection.EMPTY);
	}

	/**
	 * Opens a wizard.
	 *
	 * @param registry the new, import or export wizards
	 * @param id the wizard's identifier
	 * @param selection what is selected in the workbench
	 * @return the open wizard
	 */
	public static WizardHarness open(IWizardRegistry registry, String id, IStructuredSelection selection) {
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

	/**
	 * The wizard.
	 *
	 * @param <W> its type
	 * @param type its type
	 * @return the wizard
	 */
	public <W> W wizard(Class<W> type) {
		return type.cast(wizard);
	}

	/** @return what is shown in the dialog; to be used on the user interface thread */
	public Composite control() {
		return (Composite) dialog.getShell();
	}

	/** Presses Finish. */
	public void finish() {
		ui(() -> {
			if (!wizard.canFinish()) {
				throw new AssertionError("The wizard cannot finish: " + dialog.getErrorMessage());
			}
			if (!wizard.performFinish()) {
				throw new AssertionError("The wizard did not finish: " + dialog.getErrorMessage());
			}
		});
	}

	@Override
	public void close() {
		ui(dialog::close);
	}
}
