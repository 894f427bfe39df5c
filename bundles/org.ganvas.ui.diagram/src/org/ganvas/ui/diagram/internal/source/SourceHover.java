/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.source;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.ganvas.ui.diagram.internal.source.Explanations.Explanation;

/** Shows the problem at the mouse, or else what the field or value there means. */
final class SourceHover implements ITextHover {

	private final ITextHover annotations;

	/** With a hover that shows annotations. */
	SourceHover(ITextHover annotations) {
		this.annotations = annotations;
	}

	@SuppressWarnings("deprecation")
	@Override
	public String getHoverInfo(ITextViewer viewer, IRegion region) {
		String problem = annotations.getHoverInfo(viewer, region);
		return problem != null && !problem.isBlank() ? problem
				: Explanations.at(viewer.getDocument().get(), region.getOffset()).map(Explanation::text).orElse(null);
	}

	@Override
	public IRegion getHoverRegion(ITextViewer viewer, int offset) {
		return Explanations.at(viewer.getDocument().get(), offset)
				.map(e -> new Region(e.start(), e.end() - e.start())).orElse(new Region(offset, 0));
	}
}
