/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.internal.project;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ganvas.core.op.NatureOperation;

/** Adds the GAN nature to the selected projects, or removes it. */
abstract class NatureHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IStructuredSelection selection = HandlerUtil.getCurrentStructuredSelection(event);
		List<?> elements = selection.toList();
		elements.stream().map(e -> Adapters.adapt(e, IProject.class)).filter(Objects::nonNull)
				.filter(IProject::isAccessible).forEach(p -> new OperationJob(operation(p)).schedule());
		return null;
	}

	abstract NatureOperation operation(IProject project);
}
