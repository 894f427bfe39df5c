/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.internal.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.ganvas.core.op.ImportDataOperation;
import org.ganvas.ui.internal.wizards.DatasetKind;
import org.ganvas.ui.internal.wizards.DatasetPage;
import org.ganvas.ui.internal.wizards.GanWizard;
import org.ganvas.ui.internal.wizards.WizardText;

/** Import &gt; Data Set: copies IDX files, a folder of images or a published data set into a project. */
public final class ImportDataWizard extends GanWizard implements IImportWizard {

	private final DatasetPage data = new DatasetPage(List.of(DatasetKind.IDX, DatasetKind.FOLDER, DatasetKind.CATALOG),
			Optional::empty);
	private ContainerPage target;

	/** Creates the wizard. */
	public ImportDataWizard() {
		super(WizardText.dataWindow);
		data.setDescription(WizardText.dataDescription);
	}

	@Override
	public void init(IWorkbench now, IStructuredSelection selection) {
		super.init(now, selection);
		target = new ContainerPage(selection);
	}

	@Override
	public void addPages() {
		addPage(data);
		addPage(target);
	}

	/** @return the page with the data sets */
	public DatasetPage datasetPage() {
		return data;
	}

	@Override
	public boolean performFinish() {
		if (data.needsDownload() && !data.download()) {
			getContainer().showPage(data);
			return false;
		}
		List<Path> sources = data.paths().stream().map(Path::of).toList();
		if (!run(new ImportDataOperation(sources, target.container()))) {
			return false;
		}
		String name = sources.get(0).toFile().getName();
		BasicNewResourceWizard.selectAndReveal(target.container().findMember(name),
				workbench().getActiveWorkbenchWindow());
		return true;
	}
}
