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

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.ganvas.core.GanvasCore;
import org.ganvas.core.data.DataLibrary;
import org.ganvas.core.op.DownloadOperation;
import org.ganvas.data.DatasetInfo;
import org.ganvas.ui.internal.GanvasUi;
import org.ganvas.ui.internal.UiText;
import org.ganvas.ui.internal.project.DownloadJob;

/** Downloads a data set in the background. The markers of all models that use it go when it is there. */
final class DownloadResolution extends WorkbenchMarkerResolution {

	private final IMarker marker;
	private final DatasetInfo dataset;

	DownloadResolution(IMarker marker, DatasetInfo dataset) {
		this.marker = marker;
		this.dataset = dataset;
	}

	@Override
	public String getLabel() {
		return NLS.bind(UiText.Fix_download, dataset.title());
	}

	@Override
	public String getDescription() {
		return NLS.bind(UiText.Fix_downloadDescription, new Object[] { dataset.title(), dataset.location(),
				dataset.license() });
	}

	@Override
	public Image getImage() {
		return JFaceResources.getResources().get(GanvasUi.image("fix"));
	}

	/** Those of other models that name the same data set say the same. */
	@Override
	public IMarker[] findOtherMarkers(IMarker[] markers) {
		return Arrays.stream(markers).filter(m -> !m.equals(marker)
				&& marker.getAttribute(GanvasCore.MARKER_CODE, "").equals(m.getAttribute(GanvasCore.MARKER_CODE, ""))
				&& marker.getAttribute(IMarker.MESSAGE, "").equals(m.getAttribute(IMarker.MESSAGE, "")))
				.toArray(IMarker[]::new);
	}

	@Override
	public void run(IMarker chosen) {
		new DownloadJob(new DownloadOperation(DataLibrary.standard(), dataset)).schedule();
	}

	@Override
	public void run(IMarker[] markers, IProgressMonitor monitor) {
		run(marker);
	}
}
