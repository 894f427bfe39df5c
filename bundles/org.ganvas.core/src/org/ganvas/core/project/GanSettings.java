/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.project;

import java.util.Objects;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IScopeContext;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.ganvas.core.GanvasCore;
import org.ganvas.core.internal.CoreText;
import org.ganvas.model.dataset.DatasetSources;
import org.ganvas.model.dataset.FashionMnistSource;
import org.ganvas.model.field.Settings;
import org.ganvas.model.field.ValueException;
import org.ganvas.model.shape.Size2d;
import org.ganvas.model.training.TrainingSettings;
import org.osgi.service.prefs.BackingStoreException;

/**
 * What new models of a project begin with. A project has its own, or else those of the workspace.
 *
 * @param dataset the settings of a data set source; relative paths are relative to the project
 * @param sampleGrid rows and columns of the sample grids
 * @param keepCheckpoints the number of checkpoints that a run keeps
 */
public record GanSettings(Settings dataset, Size2d sampleGrid, int keepCheckpoints) {

	private static final String DATASET = "dataset";
	private static final String ROWS = "sampleGridRows";
	private static final String COLUMNS = "sampleGridColumns";
	private static final String KEEP = "keepCheckpoints";

	/** Checks that all are given. */
	public GanSettings {
		Objects.requireNonNull(dataset, "dataset");
		Objects.requireNonNull(sampleGrid, "sampleGrid");
	}

	/** @return what a new workspace begins with: Fashion-MNIST and the model language's defaults */
	public static GanSettings standard() {
		return new GanSettings(Settings.of(DatasetSources.of(FashionMnistSource.class)),
				TrainingSettings.SAMPLE_GRID.defaultValue(), TrainingSettings.KEEP_CHECKPOINTS.defaultValue());
	}

	/** @return the settings of the workspace */
	public static GanSettings ofWorkspace() {
		return read(new IScopeContext[] { InstanceScope.INSTANCE });
	}

	/**
	 * The settings that hold for a project.
	 *
	 * @param project an open project
	 * @return its own settings, or else those of the workspace
	 */
	public static GanSettings of(IProject project) {
		return read(new IScopeContext[] { new ProjectScope(project), InstanceScope.INSTANCE });
	}

	/**
	 * Whether a project has settings of its own.
	 *
	 * @param project an open project
	 * @return whether {@link #save(IProject)} was called for it
	 */
	public static boolean areOwn(IProject project) {
		return new ProjectScope(project).getNode(GanvasCore.PLUGIN_ID).get(DATASET, null) != null;
	}

	/**
	 * Makes these the settings of the workspace.
	 *
	 * @throws CoreException if they cannot be saved
	 */
	public void saveForWorkspace() throws CoreException {
		save(InstanceScope.INSTANCE, CoreText.Settings_workspace);
	}

	/**
	 * Makes these a project's own settings.
	 *
	 * @param project an open project
	 * @throws CoreException if they cannot be saved
	 */
	public void save(IProject project) throws CoreException {
		save(new ProjectScope(project), project.getName());
	}

	/**
	 * Removes a project's own settings, so that those of the workspace hold.
	 *
	 * @param project an open project
	 * @throws CoreException if they cannot be removed
	 */
	public static void remove(IProject project) throws CoreException {
		IEclipsePreferences node = new ProjectScope(project).getNode(GanvasCore.PLUGIN_ID);
		for (String key : new String[] { DATASET, ROWS, COLUMNS, KEEP }) {
			node.remove(key);
		}
		flush(node, project.getName());
	}

	private void save(IScopeContext scope, String owner) throws CoreException {
		IEclipsePreferences node = scope.getNode(GanvasCore.PLUGIN_ID);
		node.put(DATASET, SettingsText.write(dataset));
		node.putInt(ROWS, sampleGrid.height());
		node.putInt(COLUMNS, sampleGrid.width());
		node.putInt(KEEP, keepCheckpoints);
		flush(node, owner);
	}

	private static void flush(IEclipsePreferences node, String owner) throws CoreException {
		try {
			node.flush();
		} catch (BackingStoreException e) {
			throw new CoreException(GanvasCore.error(NLS.bind(CoreText.Settings_saveFailed, owner), e));
		}
	}

	private static GanSettings read(IScopeContext[] scopes) {
		GanSettings standard = standard();
		String text = Platform.getPreferencesService().getString(GanvasCore.PLUGIN_ID, DATASET, "", scopes);
		Settings dataset = standard.dataset;
		try {
			dataset = text.isEmpty() ? dataset : SettingsText.readDataset(text);
		} catch (ValueException e) {
			GanvasCore.log(GanvasCore.error(NLS.bind(CoreText.Settings_badDataset, e.getMessage()), e));
		}
		return new GanSettings(dataset,
				new Size2d(positive(ROWS, standard.sampleGrid.height(), scopes),
						positive(COLUMNS, standard.sampleGrid.width(), scopes)),
				positive(KEEP, standard.keepCheckpoints, scopes));
	}

	private static int positive(String key, int otherwise, IScopeContext[] scopes) {
		int value = Platform.getPreferencesService().getInt(GanvasCore.PLUGIN_ID, key, otherwise, scopes);
		return value < 1 ? otherwise : value;
	}
}
