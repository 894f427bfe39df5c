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
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.osgi.util.NLS;
import org.ganvas.core.GanvasCore;
import org.ganvas.core.check.FixFinder;
import org.ganvas.core.check.ModelCheck;
import org.ganvas.core.internal.CoreText;
import org.ganvas.core.project.DataPaths;
import org.ganvas.core.project.ModelFiles;
import org.ganvas.core.text.TextEdit;

/** Applies a fix to a file that no editor holds. What was there before is in the local history. */
public final class ApplyFixOperation implements WorkspaceOperation {

	private final IFile file;
	private final FixFinder fix;

	/**
	 * Creates the operation.
	 *
	 * @param file the file with the problem
	 * @param fix the fix
	 */
	public ApplyFixOperation(IFile file, FixFinder fix) {
		this.file = file;
		this.fix = fix;
	}

	@Override
	public String name() {
		return NLS.bind(CoreText.Op_applyFix, fix.label());
	}

	@Override
	public ISchedulingRule rule() {
		return file.getWorkspace().getRuleFactory().modifyRule(file);
	}

	@Override
	public void execute(IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, name(), 2);
		String text = ModelFiles.read(file);
		Optional<List<TextEdit>> edits = fix.edits(text, check(file, text));
		progress.split(1);
		if (edits.isEmpty()) {
			throw new CoreException(GanvasCore.error(NLS.bind(CoreText.Op_fixGone, file.getName()), null));
		}
		byte[] edited = TextEdit.apply(text, edits.get()).getBytes(StandardCharsets.UTF_8);
		file.setContents(new ByteArrayInputStream(edited), IResource.KEEP_HISTORY, progress.split(1));
	}

	/**
	 * Checks a text as the builder does.
	 *
	 * @param file the file that the text belongs to
	 * @param text the file's text, or that of an editor on it
	 * @return what was found
	 */
	public static ModelCheck check(IFile file, String text) {
		return ModelCheck.of(text, ModelFiles.base(file), Optional.of(DataPaths.defaultFor(file.getParent())));
	}
}
