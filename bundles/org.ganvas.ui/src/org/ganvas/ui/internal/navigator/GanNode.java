/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.internal.navigator;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IAdaptable;
import org.ganvas.model.Role;
import org.ganvas.model.field.Settings;
import org.ganvas.model.run.RunRecord;
import org.ganvas.model.validation.DataFacts;

/** Something of a GAN project that the Project Explorer shows although it is no file. */
public sealed interface GanNode {

	/** @return what it is shown under: a project, a file or another node */
	Object parent();

	/** The two groups under a project. */
	enum Kind {
		/** The data sets that models name. */
		DATA_SETS,
		/** The runs that are in the project. */
		RUNS
	}

	/**
	 * A group under a project.
	 *
	 * @param project the project
	 * @param kind which group
	 */
	record Group(IProject project, Kind kind) implements GanNode {

		@Override
		public Object parent() {
			return project;
		}
	}

	/**
	 * A network of a model.
	 *
	 * @param file the model
	 * @param name the network's name
	 * @param role what it is for
	 * @param layers the number of layers
	 * @param parameters the number of parameters
	 */
	record NetworkItem(IFile file, String name, Role role, int layers, long parameters) implements GanNode {

		@Override
		public Object parent() {
			return file;
		}
	}

	/**
	 * A data set that models name.
	 *
	 * @param group the group that it is shown in
	 * @param dataset the settings of a data set source, without range; paths are absolute
	 * @param title its name for people
	 * @param facts its shape and count, as far as they are known
	 * @param problem why it cannot be used
	 * @param models the models that name it
	 */
	record DataItem(Group group, Settings dataset, String title, DataFacts facts, Optional<String> problem,
			List<IFile> models) implements GanNode {

		/** Copies the list. */
		public DataItem {
			models = List.copyOf(models);
		}

		@Override
		public Object parent() {
			return group;
		}
	}

	/**
	 * A run; it stands for its folder.
	 *
	 * @param group the group that it is shown in
	 * @param folder the run folder
	 * @param run its record, if it can be read
	 * @param problem why the record cannot be read
	 */
	record RunItem(Group group, IFolder folder, Optional<RunRecord> run, Optional<String> problem)
			implements GanNode, IAdaptable {

		@Override
		public Object parent() {
			return group;
		}

		@Override
		public <T> T getAdapter(Class<T> type) {
			return type == IResource.class || type == IFolder.class ? type.cast(folder) : null;
		}
	}

	/**
	 * Stands for what is being read.
	 *
	 * @param parent what it is shown under
	 */
	record Pending(Object parent) implements GanNode {
	}
}
