/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.exports;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.ganvas.core.project.ModelFiles;

/** Chooses a model of the workspace and a picture file. */
final class DiagramExportPage extends WizardPage {

	private static final int COLUMNS = 3;

	private final IFile preferred;
	private final List<IFile> models = new ArrayList<>();
	private Combo model;
	private Text target;

	/** With what is selected in the workbench. */
	DiagramExportPage(IStructuredSelection selection, IFile edited) {
		super("diagram", ExportText.title, null);
		setDescription(ExportText.description);
		IFile selected = selection == null ? null : Adapters.adapt(selection.getFirstElement(), IFile.class);
		preferred = selected == null ? edited : selected;
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(COLUMNS).applyTo(page);
		new Label(page, SWT.NONE).setText(ExportText.model);
		model = new Combo(page, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(model);
		new Label(page, SWT.NONE).setText(ExportText.target);
		target = new Text(page, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(target);
		Button browse = new Button(page, SWT.PUSH);
		browse.setText(ExportText.browse);
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
		fill();
		model.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> propose()));
		target.addModifyListener(event -> validate());
		setControl(page);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.ganvas.ui.diagram.export");
		propose();
		validate();
	}

	private void fill() {
		try {
			ResourcesPlugin.getWorkspace().getRoot().accept(proxy -> {
				if (proxy.getType() == IResource.FILE && proxy.getName().endsWith(".gan")
						&& ModelFiles.isModel(proxy.requestResource())) {
					models.add((IFile) proxy.requestResource());
				}
				return true;
			}, IResource.NONE);
		} catch (CoreException e) {
			ILog.of(DiagramExportPage.class).log(e.getStatus());
		}
		models.forEach(file -> model.add(file.getFullPath().makeRelative().toString()));
		model.select(Math.max(0, models.indexOf(preferred)));
	}

	/** A picture beside the model. */
	private void propose() {
		IFile file = model();
		if (file != null && file.getLocation() != null) {
			target.setText(file.getLocation().removeFileExtension().addFileExtension("png").toOSString());
		}
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE | SWT.SHEET);
		dialog.setFilterExtensions(new String[] { "*.png", "*.svg" });
		dialog.setFileName(target.getText());
		String chosen = dialog.open();
		if (chosen != null) {
			target.setText(chosen);
		}
	}

	private void validate() {
		String text = target.getText().strip();
		setMessage(text.isEmpty() ? ExportText.promptTarget : null);
		setErrorMessage(models.isEmpty() ? ExportText.noModels : text.isEmpty() ? null : objection(text));
		setPageComplete(!text.isEmpty() && getErrorMessage() == null);
		if (isPageComplete() && Files.exists(target())) {
			setMessage(NLS.bind(ExportText.exists, target()), WARNING);
		}
	}

	private static String objection(String text) {
		try {
			Path file = Path.of(text).toAbsolutePath();
			if (Files.isDirectory(file)) {
				return NLS.bind(ExportText.isFolder, file);
			}
			Path folder = file.getParent();
			if (folder == null || !Files.isDirectory(folder)) {
				return NLS.bind(ExportText.noFolder, folder);
			}
			String lower = text.toLowerCase(Locale.ROOT);
			return lower.endsWith(".png") || lower.endsWith(".svg") ? null : ExportText.extension;
		} catch (InvalidPathException e) {
			return e.getMessage();
		}
	}

	/** The chosen model; {@code null} if there is none. */
	IFile model() {
		int index = model.getSelectionIndex();
		return index < 0 ? null : models.get(index);
	}

	/** The picture file. */
	Path target() {
		return Path.of(target.getText().strip()).toAbsolutePath();
	}

	/** Fills in the picture file. */
	void target(Path file) {
		target.setText(file.toString());
	}
}
