/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.palette;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.gef.palette.CombinedTemplateCreationEntry;
import org.eclipse.gef.palette.ConnectionCreationToolEntry;
import org.eclipse.gef.palette.MarqueeToolEntry;
import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.gef.palette.PaletteGroup;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.palette.SelectionToolEntry;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.ganvas.model.layer.LayerFamily;
import org.ganvas.model.layer.LayerType;
import org.ganvas.model.layer.LayerTypes;
import org.ganvas.ui.diagram.internal.theme.DiagramText;

/** The entries of the palette: tools, and the layers by family. The layers can be filtered. */
public final class LayerPalette {

	/** Open at first, as drawers that do not fit into a low window hide parts of each other. */
	private static final Set<LayerFamily> COMMON = EnumSet.of(LayerFamily.DENSE, LayerFamily.CONVOLUTION,
			LayerFamily.NORMALIZATION, LayerFamily.ACTIVATION);

	private static final int SMALL = 16;
	private static final int LARGE = 24;

	private final PaletteRoot root = new PaletteRoot();
	private final List<PaletteDrawer> drawers = new ArrayList<>();

	/** Creates a palette with all layers. */
	public LayerPalette() {
		PaletteGroup tools = new PaletteGroup(DiagramText.paletteTools);
		ToolEntry selection = new SelectionToolEntry();
		tools.add(selection);
		tools.add(new MarqueeToolEntry());
		tools.add(new ConnectionCreationToolEntry(DiagramText.toolConnection, DiagramText.toolConnectionTip, null,
				PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_TOOL_FORWARD), null));
		root.add(tools);
		root.setDefaultEntry(selection);
		filter("");
	}

	/** @return the root for the palette viewer */
	public PaletteRoot root() {
		return root;
	}

	/**
	 * Shows only the layers that match a text.
	 *
	 * @param text a part of the type, title or family; empty for all
	 */
	public void filter(String text) {
		drawers.forEach(root::remove);
		drawers.clear();
		List<LayerType> matches = matches(text);
		for (LayerFamily family : LayerFamily.values()) {
			PaletteDrawer drawer = new PaletteDrawer(title(family));
			matches.stream().filter(t -> t.family() == family).forEach(t -> drawer.add(entry(t)));
			if (!drawer.getChildren().isEmpty()) {
				boolean open = !text.isBlank() || COMMON.contains(family);
				drawer.setInitialState(open ? PaletteDrawer.INITIAL_STATE_OPEN : PaletteDrawer.INITIAL_STATE_CLOSED);
				drawers.add(drawer);
				root.add(drawer);
			}
		}
	}

	/**
	 * The layers that match a text.
	 *
	 * @param text a part of the type, title or family; empty for all
	 * @return the matches; those whose name begins with the text come first
	 */
	public static List<LayerType> matches(String text) {
		String wanted = text.trim().toLowerCase(Locale.ROOT);
		List<LayerType> found = new ArrayList<>();
		LayerTypes.all().stream().filter(t -> names(t).anyMatch(n -> n.startsWith(wanted))).forEach(found::add);
		LayerTypes.all().stream().filter(t -> !found.contains(t) && names(t).anyMatch(n -> n.contains(wanted)))
				.forEach(found::add);
		return found;
	}

	private static Stream<String> names(LayerType type) {
		return Stream.of(type.type(), type.title(), title(type.family()))
				.map(n -> n.toLowerCase(Locale.ROOT));
	}

	private static CombinedTemplateCreationEntry entry(LayerType type) {
		return new CombinedTemplateCreationEntry(type.title(), type.summary(), type, new LayerFactory(type),
				FamilyIcons.of(type.family(), SMALL), FamilyIcons.of(type.family(), LARGE));
	}

	/**
	 * The name of a family for people.
	 *
	 * @param family the family
	 * @return the name in headline case
	 */
	public static String title(LayerFamily family) {
		return switch (family) {
			case INPUT -> DiagramText.familyInput;
			case DENSE -> DiagramText.familyDense;
			case CONVOLUTION -> DiagramText.familyConvolution;
			case RESAMPLING -> DiagramText.familyResampling;
			case NORMALIZATION -> DiagramText.familyNormalization;
			case ACTIVATION -> DiagramText.familyActivation;
			case REGULARIZATION -> DiagramText.familyRegularization;
			case SHAPE -> DiagramText.familyShape;
			case MERGE -> DiagramText.familyMerge;
		};
	}
}
