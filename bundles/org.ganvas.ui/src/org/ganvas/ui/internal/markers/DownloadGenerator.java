/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.internal.markers;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.ganvas.core.GanvasCore;
import org.ganvas.core.data.DataInspector;
import org.ganvas.core.data.DataLibrary;
import org.ganvas.core.project.ModelFiles;
import org.ganvas.data.DatasetInfo;
import org.ganvas.model.io.ExperimentReader;
import org.ganvas.ui.internal.GanvasUi;

/** Offers to download the data set that a model names. */
public class DownloadGenerator implements IMarkerResolutionGenerator2 {

	@Override
	public boolean hasResolutions(IMarker marker) {
		return DataInspector.NOT_DOWNLOADED.equals(marker.getAttribute(GanvasCore.MARKER_CODE, ""));
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		return hasResolutions(marker) ? named(marker).stream().map(info -> new DownloadResolution(marker, info))
				.toArray(IMarkerResolution[]::new) : new IMarkerResolution[0];
	}

	private static Optional<DatasetInfo> named(IMarker marker) {
		try {
			return marker.getResource() instanceof IFile file && file.exists()
					? ExperimentReader.read(ModelFiles.read(file)).experiment()
							.flatMap(e -> DataLibrary.standard().downloadable(e.dataset()))
					: Optional.empty();
		} catch (CoreException e) {
			GanvasUi.log(e.getStatus());
			return Optional.empty();
		}
	}
}
