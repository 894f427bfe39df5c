/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.internal.navigator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.ganvas.core.data.DataInspector;
import org.ganvas.core.data.DataReport;
import org.ganvas.core.project.DataPaths;
import org.ganvas.core.project.GanSettings;
import org.ganvas.core.project.ModelFiles;
import org.ganvas.model.Experiment;
import org.ganvas.model.analysis.NetworkAnalysis;
import org.ganvas.model.dataset.CatalogSource;
import org.ganvas.model.dataset.DatasetSource;
import org.ganvas.model.field.Field;
import org.ganvas.model.field.Settings;
import org.ganvas.model.io.ExperimentReader;
import org.ganvas.model.run.RunLayout;
import org.ganvas.model.run.RunStatus;
import org.ganvas.model.validation.Problem;
import org.ganvas.ui.internal.navigator.GanNode.DataItem;
import org.ganvas.ui.internal.navigator.GanNode.Group;
import org.ganvas.ui.internal.navigator.GanNode.Kind;
import org.ganvas.ui.internal.navigator.GanNode.NetworkItem;
import org.ganvas.ui.internal.navigator.GanNode.RunItem;

/** Reads from disk what is shown under a node; runs in the background. */
final class GanReader {

	private GanReader() {
	}

	/** The nodes under a model file or a group. */
	static List<GanNode> read(Object parent) throws CoreException {
		if (parent instanceof IFile file) {
			return networks(file);
		}
		if (parent instanceof Group group && group.project().isAccessible()) {
			return group.kind() == Kind.RUNS ? runs(group) : dataSets(group);
		}
		return List.of();
	}

	private static Optional<Experiment> experiment(IFile file) throws CoreException {
		return file.exists() ? ExperimentReader.read(ModelFiles.read(file)).experiment() : Optional.empty();
	}

	private static List<GanNode> networks(IFile file) throws CoreException {
		List<GanNode> nodes = new ArrayList<>();
		experiment(file).ifPresent(experiment -> experiment.networks().values()
				.forEach(n -> nodes.add(new NetworkItem(file, n.name(), n.role(), n.layers().size(),
						NetworkAnalysis.of(n).parameters()))));
		return nodes;
	}

	private static List<GanNode> dataSets(Group group) throws CoreException {
		Map<Settings, List<IFile>> found = new LinkedHashMap<>();
		IProject project = group.project();
		if (project.getLocation() != null) {
			Path base = project.getLocation().toPath();
			found.put(absolute(GanSettings.of(project).dataset(), base), new ArrayList<>());
		}
		project.accept(resource -> {
			if (ModelFiles.isModel(resource)) {
				IFile file = (IFile) resource;
				Optional<Path> base = ModelFiles.base(file);
				Optional<Experiment> experiment = experiment(file);
				if (base.isPresent() && experiment.isPresent()) {
					found.computeIfAbsent(absolute(experiment.get().dataset(), base.get()), d -> new ArrayList<>())
							.add(file);
				}
			}
			return true;
		});
		List<GanNode> nodes = new ArrayList<>();
		found.forEach((dataset, models) -> nodes.add(item(group, dataset, models)));
		return nodes;
	}

	private static DataItem item(Group group, Settings dataset, List<IFile> models) {
		DataReport report = DataInspector.inspect(dataset, group.project().getLocation().toPath());
		return new DataItem(group, dataset, title(dataset), report.facts(),
				report.problems().stream().findFirst().map(Problem::message), models);
	}

	private static Settings absolute(Settings dataset, Path base) {
		return DataPaths.absolute(dataset.without(DatasetSource.RANGE), base);
	}

	/** The name of the file or folder, or of the source if it has none of the user's. */
	private static String title(Settings dataset) {
		Field<String> path = DataInspector.pathOf(dataset);
		if (path != null && dataset.isSet(path)) {
			String text = dataset.get(path);
			return text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
		}
		boolean entry = dataset.definition() instanceof CatalogSource && dataset.isSet(CatalogSource.ENTRY);
		return entry ? dataset.get(CatalogSource.ENTRY) : dataset.definition().title();
	}

	private static List<GanNode> runs(Group group) throws CoreException {
		List<IFolder> folders = new ArrayList<>();
		group.project().accept(resource -> {
			if (resource instanceof IFolder folder && ModelFiles.isRunFolder(folder)) {
				folders.add(folder);
				return false;
			}
			return true;
		});
		folders.sort(Comparator.comparing(f -> f.getFullPath().toString()));
		List<GanNode> nodes = new ArrayList<>();
		for (IFolder folder : folders) {
			if (folder.getLocation() != null) {
				nodes.add(run(group, folder, folder.getLocation().toPath()));
			}
		}
		return nodes;
	}

	private static RunItem run(Group group, IFolder folder, Path path) {
		try {
			return new RunItem(group, folder, Optional.of(RunStatus.read(new RunLayout(path))), Optional.empty());
		} catch (IOException e) {
			return new RunItem(group, folder, Optional.empty(), Optional.of(String.valueOf(e.getMessage())));
		}
	}
}
