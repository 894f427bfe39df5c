/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.palette;

import java.util.function.Consumer;

import org.eclipse.gef.EditDomain;
import org.eclipse.gef.dnd.TemplateTransferDragSourceListener;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.ganvas.model.layer.LayerType;
import org.ganvas.ui.diagram.internal.theme.DiagramText;

/** The palette under a search field. */
public final class PalettePane {

	private final Composite control;
	private final PaletteViewer viewer = new PaletteViewer();
	private final LayerPalette palette = new LayerPalette();
	private final Text search;

	/**
	 * Creates the palette.
	 *
	 * @param parent the parent
	 * @param domain uses the palette for its tools
	 * @param chosen gets the first match when Enter is pressed in the search field
	 */
	public PalettePane(Composite parent, EditDomain domain, Consumer<LayerType> chosen) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(control);
		search = new Text(control, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(DiagramText.paletteSearch);
		search.setToolTipText(DiagramText.paletteSearchTip);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
		search.addModifyListener(event -> palette.filter(search.getText()));
		search.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> {
			if (event.detail != SWT.ICON_CANCEL && !search.getText().isBlank()) {
				LayerPalette.matches(search.getText()).stream().findFirst().ifPresent(chosen);
			}
		}));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.createControl(control));
		viewer.addDragSourceListener(new TemplateTransferDragSourceListener(viewer));
		domain.setPaletteViewer(viewer);
		domain.setPaletteRoot(palette.root());
	}

	/** @return the control of the whole */
	public Composite control() {
		return control;
	}

	/** Draws the icons anew, in the colors of the theme. */
	public void refreshTheme() {
		palette.filter(search.getText());
	}

	/** @return the search field */
	public Text search() {
		return search;
	}

	/** @return the entries */
	public LayerPalette palette() {
		return palette;
	}
}
