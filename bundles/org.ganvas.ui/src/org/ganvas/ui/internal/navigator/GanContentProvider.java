/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.internal.navigator;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.Viewer;
import org.ganvas.core.project.ModelFiles;
import org.ganvas.ui.internal.navigator.GanNode.Group;
import org.ganvas.ui.internal.navigator.GanNode.Kind;

/** Shows networks under models, and data sets and runs under GAN projects. */
public class GanContentProvider implements ITreeContentProvider {

	private static final Object[] NONE = {};

	private final GanContents contents = new GanContents(this::refresh);
	private final GanChanges changes = new GanChanges(contents, this::refresh);
	private StructuredViewer viewer;

	/** Creates the provider and listens to the workspace until it is disposed. */
	public GanContentProvider() {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(changes, IResourceChangeEvent.POST_CHANGE);
	}

	@Override
	public void dispose() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(changes);
		contents.close();
	}

	@Override
	public void inputChanged(Viewer newViewer, Object oldInput, Object newInput) {
		viewer = (StructuredViewer) newViewer;
	}

	private void refresh(Object parent) {
		StructuredViewer shown = viewer;
		if (shown != null && !shown.getControl().isDisposed()) {
			shown.getControl().getDisplay().asyncExec(() -> {
				if (!shown.getControl().isDisposed()) {
					shown.refresh(parent);
				}
			});
		}
	}

	@Override
	public Object[] getElements(Object input) {
		return getChildren(input);
	}

	@Override
	public Object[] getChildren(Object parent) {
		if (parent instanceof IProject project) {
			return ModelFiles.isGanProject(project)
					? new Object[] { new Group(project, Kind.DATA_SETS), new Group(project, Kind.RUNS) }
					: NONE;
		}
		boolean model = parent instanceof IFile file && isShown(file);
		return model || parent instanceof Group ? contents.nodes(parent).toArray() : NONE;
	}

	private static boolean isShown(IFile file) {
		return ModelFiles.isGanProject(file.getProject()) && ModelFiles.isModel(file);
	}

	@Override
	public Object getParent(Object element) {
		return element instanceof GanNode node ? node.parent() : null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return getChildren(element).length > 0;
	}
}
