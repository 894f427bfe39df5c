/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.internal.markers;

import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.ganvas.core.GanvasCore;
import org.ganvas.core.check.FixFinder;
import org.ganvas.core.op.ApplyFixOperation;
import org.ganvas.ui.internal.GanvasUi;
import org.ganvas.ui.internal.UiText;

/** Applies one fix: in the editor that holds the file, where it can be undone, or else in the file. */
final class FixResolution extends WorkbenchMarkerResolution {

	private final IMarker marker;
	private final FixFinder fix;

	FixResolution(IMarker marker, FixFinder fix) {
		this.marker = marker;
		this.fix = fix;
	}

	@Override
	public String getLabel() {
		return fix.label();
	}

	@Override
	public String getDescription() {
		return NLS.bind(UiText.Fix_description, marker.getAttribute(IMarker.MESSAGE, ""), fix.label());
	}

	@Override
	public Image getImage() {
		return JFaceResources.getResources().get(GanvasUi.image("fix"));
	}

	@Override
	public IMarker[] findOtherMarkers(IMarker[] markers) {
		return Arrays.stream(markers).filter(m -> !m.equals(marker) && isFor(m)).toArray(IMarker[]::new);
	}

	/** Whether the same fix is offered for another marker. */
	private boolean isFor(IMarker other) {
		return fix.code().equals(other.getAttribute(GanvasCore.MARKER_CODE, ""))
				&& other.getAttribute(GanvasCore.MARKER_FIXES, "").lines().anyMatch(fix.label()::equals);
	}

	@Override
	public void run(IMarker chosen) {
		run(new IMarker[] { chosen }, new NullProgressMonitor());
	}

	@Override
	public void run(IMarker[] markers, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, getLabel(), markers.length);
		for (IMarker each : markers) {
			try {
				apply(each, progress.split(1));
			} catch (CoreException e) {
				StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
			}
		}
	}

	private void apply(IMarker each, IProgressMonitor monitor) throws CoreException {
		if (each.getResource() instanceof IFile file) {
			FixFinder own = new FixFinder(fix.code(), each.getAttribute(GanvasCore.MARKER_PATH, ""), fix.label());
			if (!OpenDocument.apply(file, own)) {
				new ApplyFixOperation(file, own).run(monitor);
			}
		}
	}
}
