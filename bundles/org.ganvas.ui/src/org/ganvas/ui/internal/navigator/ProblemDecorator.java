/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.internal.navigator;

import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.ganvas.core.GanvasCore;
import org.ganvas.ui.internal.navigator.GanNode.DataItem;
import org.ganvas.ui.internal.navigator.GanNode.NetworkItem;

/** Marks networks and data sets that have errors or warnings, as the platform marks files. */
public class ProblemDecorator extends LabelProvider implements ILightweightLabelDecorator, IResourceChangeListener {

	private static final int NONE = -1;

	/** Creates the decorator and listens to the workspace until it is disposed. */
	public ProblemDecorator() {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
	}

	@Override
	public void dispose() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
		super.dispose();
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		if (event.findMarkerDeltas(GanvasCore.PROBLEM_MARKER, true).length > 0 && PlatformUI.isWorkbenchRunning()) {
			PlatformUI.getWorkbench().getDisplay()
					.asyncExec(() -> fireLabelProviderChanged(new LabelProviderChangedEvent(this)));
		}
	}

	@Override
	public void decorate(Object element, IDecoration decoration) {
		int severity = severity(element);
		if (severity >= IMarker.SEVERITY_WARNING) {
			decoration.addOverlay(PlatformUI.getWorkbench().getSharedImages()
					.getImageDescriptor(severity == IMarker.SEVERITY_ERROR ? ISharedImages.IMG_DEC_FIELD_ERROR
							: ISharedImages.IMG_DEC_FIELD_WARNING),
					IDecoration.BOTTOM_LEFT);
		}
	}

	private static int severity(Object element) {
		if (element instanceof NetworkItem network) {
			return severity(network.file(), "networks." + network.name());
		}
		return element instanceof DataItem data && data.problem().isPresent()
				? data.facts().shape().isEmpty() ? IMarker.SEVERITY_ERROR : IMarker.SEVERITY_WARNING
				: NONE;
	}

	/** The worst severity of the markers whose path is a given one or lies below it. */
	private static int severity(IFile file, String path) {
		try {
			return Arrays.stream(file.findMarkers(GanvasCore.PROBLEM_MARKER, true, IResource.DEPTH_ZERO))
					.filter(m -> isBelow(m.getAttribute(GanvasCore.MARKER_PATH, ""), path))
					.mapToInt(m -> m.getAttribute(IMarker.SEVERITY, NONE)).max().orElse(NONE);
		} catch (CoreException e) {
			// the file has gone in the meantime
			return NONE;
		}
	}

	private static boolean isBelow(String path, String root) {
		return path.equals(root) || path.startsWith(root + '.');
	}
}
