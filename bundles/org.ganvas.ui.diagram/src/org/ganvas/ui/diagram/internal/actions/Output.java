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
import org.eclipse.draw2d.PrintFigureOperation;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.print.PrintGraphicalViewerOperation;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
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
	private static final String JOB = "Ganvas";

	private Output() {
	}

	static void print(DiagramContext context) {
		try {
			PrinterData data = new PrintDialog(context.shell(), SWT.NONE).open();
			if (data != null) {
				print(context.viewer(), data);
			}
		} catch (SWTError | SWTException e) {
			report(DiagramText.printFailed, e);
		}
	}

	/** Prints a diagram as wide as the page; throws SWT's errors if there is no printer or it fails. */
	private static void print(GraphicalViewer viewer, PrinterData data) {
		Printer printer = new Printer(data);
		try {
			PrintGraphicalViewerOperation operation = new PrintGraphicalViewerOperation(printer, viewer);
			operation.setPrintMode(PrintFigureOperation.FIT_WIDTH);
			operation.run(JOB);
		} finally {
			printer.dispose();
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
