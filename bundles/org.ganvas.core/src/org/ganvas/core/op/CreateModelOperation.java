/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.op;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.osgi.util.NLS;
import org.ganvas.core.GanvasCore;
import org.ganvas.core.internal.CoreText;
import org.ganvas.core.project.GanSettings;
import org.ganvas.core.text.ExperimentEdits;
import org.ganvas.core.text.TextEdit;
import org.ganvas.model.Experiment;
import org.ganvas.model.dataset.DatasetSource;
import org.ganvas.model.field.Settings;
import org.ganvas.model.template.Template;
import org.ganvas.model.training.TrainingSettings;

/** Creates a model file from a template, for a data set and with the settings that hold for the project. */
public final class CreateModelOperation implements WorkspaceOperation {

	private final IFile file;
	private final Template template;
	private final Settings dataset;

	/**
	 * Creates the operation.
	 *
	 * @param file a file that does not exist, in an open project; missing folders are created
	 * @param template what the model begins with
	 * @param dataset the settings of a data set source; relative paths are relative to the file's folder. The range of
	 * the pixels is the template's, because its last layer is made for it
	 */
	public CreateModelOperation(IFile file, Template template, Settings dataset) {
		this.file = file;
		this.template = template;
		this.dataset = dataset;
	}

	@Override
	public String name() {
		return NLS.bind(CoreText.Op_createModel, file.getName());
	}

	@Override
	public ISchedulingRule rule() {
		return file.getProject();
	}

	@Override
	public void execute(IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, name(), 2);
		if (file.exists()) {
			throw new CoreException(GanvasCore.error(NLS.bind(CoreText.Op_exists, file.getFullPath()), null));
		}
		createFolder(file.getParent(), progress.split(1));
		file.create(new ByteArrayInputStream(text().getBytes(StandardCharsets.UTF_8)), IResource.FORCE,
				progress.split(1));
	}

	private String text() {
		Experiment model = template.experiment();
		Settings data = model.dataset().isSet(DatasetSource.RANGE)
				? dataset.with(DatasetSource.RANGE, model.dataset().get(DatasetSource.RANGE))
				: dataset.without(DatasetSource.RANGE);
		GanSettings settings = GanSettings.of(file.getProject());
		Settings training = model.training();
		if (!training.get(TrainingSettings.SAMPLE_GRID).equals(settings.sampleGrid())) {
			training = training.with(TrainingSettings.SAMPLE_GRID, settings.sampleGrid());
		}
		if (training.get(TrainingSettings.KEEP_CHECKPOINTS) != settings.keepCheckpoints()) {
			training = training.with(TrainingSettings.KEEP_CHECKPOINTS, settings.keepCheckpoints());
		}
		String name = file.getFullPath().removeFileExtension().lastSegment();
		Experiment target = model.withTexts(name, model.description()).withDataset(data).withTraining(training);
		return TextEdit.apply(template.text(), ExperimentEdits.between(template.text(), target));
	}

	static void createFolder(IContainer container, IProgressMonitor monitor) throws CoreException {
		if (container instanceof IFolder folder && !folder.exists()) {
			createFolder(folder.getParent(), null);
			folder.create(IResource.FORCE, true, monitor);
		}
	}
}
