/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.ganvas.core.GanvasCore;
import org.ganvas.core.internal.CoreText;
import org.ganvas.model.Experiment;
import org.ganvas.model.json.JsonReader;

/** Which files of the workspace are experiments, and what is in them. */
public final class ModelFiles {

	private static final String RUN_RECORD = "run.json";

	private ModelFiles() {
	}

	/**
	 * Whether a file is an experiment that a user edits: not the copy in a run folder, and not derived.
	 *
	 * @param resource a file or anything else
	 * @return whether it is checked and shown as a model
	 */
	public static boolean isModel(IResource resource) {
		return resource instanceof IFile && Experiment.FILE_EXTENSION.equals(resource.getFileExtension())
				&& !isOutput(resource.getParent());
	}

	/**
	 * Whether a folder and what is in it was made by a program.
	 *
	 * @param container a project or folder
	 * @return whether it is derived or lies in a run folder
	 */
	public static boolean isOutput(IContainer container) {
		for (IContainer c = container; c != null && c.getType() == IResource.FOLDER; c = c.getParent()) {
			if (c.isDerived() || isRunFolder(c)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether a folder holds the files of a run.
	 *
	 * @param container a project or folder
	 * @return whether it has a run's record
	 */
	public static boolean isRunFolder(IContainer container) {
		return container.getType() == IResource.FOLDER && container.getFile(IPath.fromOSString(RUN_RECORD)).exists();
	}

	/**
	 * Whether a file is the record that makes its folder a run folder.
	 *
	 * @param resource a file or anything else, which may have been deleted
	 * @return whether it has that name
	 */
	public static boolean isRunRecord(IResource resource) {
		return resource.getType() == IResource.FILE && RUN_RECORD.equals(resource.getName());
	}

	/**
	 * Whether a project is open and has the GAN nature.
	 *
	 * @param project the project
	 * @return whether it is a GAN project
	 */
	public static boolean isGanProject(IProject project) {
		try {
			return project.isAccessible() && project.hasNature(GanvasCore.NATURE_ID);
		} catch (CoreException e) {
			return false;
		}
	}

	/**
	 * The folder that the relative paths in an experiment are relative to.
	 *
	 * @param file the experiment's file
	 * @return its folder, if it is on this machine
	 */
	public static Optional<Path> base(IFile file) {
		return Optional.ofNullable(file.getParent().getLocation()).map(IPath::toPath);
	}

	/**
	 * Reads a file as UTF-8.
	 *
	 * @param file the file
	 * @return its text; of a file that is too long for an experiment only the beginning
	 * @throws CoreException if it cannot be read; the status has a sentence for the user
	 */
	public static String read(IFile file) throws CoreException {
		try (InputStream in = file.getContents(true)) {
			byte[] bytes = in.readNBytes(JsonReader.MAX_LENGTH + 1);
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		} catch (CharacterCodingException e) {
			throw new CoreException(GanvasCore.error(CoreText.Builder_notUtf8, e));
		} catch (IOException e) {
			throw new CoreException(GanvasCore.error(String.valueOf(e.getMessage()), e));
		}
	}
}
