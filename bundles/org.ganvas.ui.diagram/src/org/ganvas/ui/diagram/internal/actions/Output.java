/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.actions;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.gef.print.PrintGraphicalViewerOperation;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.statushandlers.StatusManager;
import org.ganvas.ui.diagram.internal.export.DiagramExport;
import org.ganvas.ui.diagram.internal.theme.DiagramText;

/** The diagram on the printer and in a file. */
final class Output {

	private static final String PLUGIN = "org.ganvas.ui.diagram";

	private Output() {
	}

	static void print(DiagramContext context) {
		PrinterData data = new PrintDialog(context.shell(), SWT.NONE).open();
		if (data == null) {
			return;
		}
		try {
			Printer printer = new Printer(data);
			try {
				PrintGraphicalViewerOperation operation = new PrintGraphicalViewerOperation(printer, context.viewer());
				operation.setPrintMode(org.eclipse.draw2d.PrintFigureOperation.FIT_WIDTH);
				operation.run("Ganvas");
			} finally {
				printer.dispose();
			}
		} catch (SWTError e) {
			report(DiagramText.printFailed, e);
		}
	}

	static void export(DiagramContext context) {
		FileDialog dialog = new FileDialog(context.shell(), SWT.SAVE);
		dialog.setText(DiagramText.exportTitle);
		dialog.setFilterExtensions(new String[] { "*.png", "*.svg" });
		dialog.setFileName("diagram.png");
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen == null) {
			return;
		}
		try {
			DiagramExport.write(DiagramExport.printable(context.viewer()), Path.of(chosen));
		} catch (IOException e) {
			report(NLS.bind(DiagramText.exportFailed, chosen), e);
		}
	}

	/** Logs and shows a failure. */
	static void report(String message, Throwable cause) {
		StatusManager.getManager().handle(new Status(IStatus.ERROR, PLUGIN, message, cause),
				StatusManager.LOG | StatusManager.SHOW);
	}
}
