/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.outline;

import java.text.NumberFormat;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.ganvas.core.check.ModelProblem;
import org.ganvas.core.edit.LayerRef;
import org.ganvas.model.Layer;
import org.ganvas.model.Role;
import org.ganvas.model.analysis.LayerReport;
import org.ganvas.model.analysis.NetworkAnalysis;
import org.ganvas.ui.diagram.internal.document.ExperimentDocument;
import org.ganvas.ui.diagram.internal.palette.FamilyIcons;
import org.ganvas.ui.diagram.internal.selection.NetworkRef;

/** Names with what matters of them: role and parameters of networks, type and output shape of layers. */
final class OutlineLabels extends LabelProvider implements IStyledLabelProvider {

	private static final String UI_BUNDLE = "org.ganvas.ui";
	private static final int ICON_SIZE = 16;
	private static final Map<Boolean, String> OVERLAYS = Map.of(true, ISharedImages.IMG_DEC_FIELD_ERROR, false,
			ISharedImages.IMG_DEC_FIELD_WARNING);

	private final ExperimentDocument document;
	private final ResourceManager images = new LocalResourceManager(JFaceResources.getResources());

	OutlineLabels(ExperimentDocument document) {
		this.document = document;
	}

	@Override
	public StyledString getStyledText(Object element) {
		StyledString text = new StyledString();
		if (element instanceof NetworkRef ref) {
			text.append(ref.name());
			document.analysis(ref.name()).ifPresent(a -> text.append(network(a), StyledString.DECORATIONS_STYLER));
		} else if (element instanceof LayerRef ref) {
			text.append(ref.name());
			document.report(ref).ifPresent(r -> text.append(layer(r), StyledString.DECORATIONS_STYLER));
		}
		return text;
	}

	private static String network(NetworkAnalysis analysis) {
		String parameters = NumberFormat.getIntegerInstance().format(analysis.parameters());
		return " " + OutlineText.bind(OutlineText.network, analysis.network().role().id(), parameters);
	}

	private static String layer(LayerReport report) {
		Layer layer = report.layer();
		String shape = report.output().map(Object::toString).orElse("");
		return (shape.isEmpty() ? "  " : "  " + shape + "  ") + layer.type().title();
	}

	@Override
	public String getText(Object element) {
		return getStyledText(element).getString();
	}

	@Override
	public Image getImage(Object element) {
		Optional<ImageDescriptor> found = icon(element);
		if (found.isEmpty()) {
			return null;
		}
		Image base = images.create(found.get());
		return worst(element).map(error -> images.create(new DecorationOverlayIcon(base,
				PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(OVERLAYS.get(error)),
				IDecoration.BOTTOM_LEFT))).orElse(base);
	}

	private Optional<ImageDescriptor> icon(Object element) {
		if (element instanceof LayerRef ref) {
			return document.report(ref).map(r -> FamilyIcons.of(r.layer().type().family(), ICON_SIZE));
		}
		Optional<Role> role = element instanceof NetworkRef ref
				? document.analysis(ref.name()).map(a -> a.network().role())
				: Optional.empty();
		boolean generates = role.filter(r -> r == Role.GENERATOR || r == Role.DECODER).isPresent();
		return ResourceLocator.imageDescriptorFromBundle(UI_BUNDLE,
				generates ? "icons/generator.png" : "icons/discriminator.png");
	}

	/** Whether the worst problem of an element is an error; empty if it has none. */
	private Optional<Boolean> worst(Object element) {
		return document.problems().stream().filter(p -> isAt(p, element)).map(ModelProblem::isError)
				.max(Boolean::compare);
	}

	private static boolean isAt(ModelProblem problem, Object element) {
		return element instanceof LayerRef ref
				? problem.network().equals(Optional.of(ref.network()))
						&& problem.layer().equals(Optional.of(ref.name()))
				: element instanceof NetworkRef network && problem.network().equals(Optional.of(network.name()));
	}

	@Override
	public void dispose() {
		images.dispose();
		super.dispose();
	}
}
