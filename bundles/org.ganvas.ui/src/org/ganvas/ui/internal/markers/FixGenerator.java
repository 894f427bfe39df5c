/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.internal.markers;

import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.ganvas.core.GanvasCore;
import org.ganvas.core.check.FixFinder;

/** Offers the fixes that the builder found for a marker. */
public class FixGenerator implements IMarkerResolutionGenerator2 {

	@Override
	public boolean hasResolutions(IMarker marker) {
		return !marker.getAttribute(GanvasCore.MARKER_FIXES, "").isEmpty();
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		return marker.getAttribute(GanvasCore.MARKER_FIXES, "").lines()
				.map(label -> new FixResolution(marker, new FixFinder(marker.getAttribute(GanvasCore.MARKER_CODE, ""),
						marker.getAttribute(GanvasCore.MARKER_PATH, ""), label)))
				.toArray(IMarkerResolution[]::new);
	}
}
