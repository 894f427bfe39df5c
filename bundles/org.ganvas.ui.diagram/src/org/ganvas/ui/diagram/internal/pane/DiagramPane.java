/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.pane;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.MouseWheelZoomHandler;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.dnd.TemplateTransferDropTargetListener;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.ganvas.core.edit.LayerRef;
import org.ganvas.model.Position;
import org.ganvas.model.layer.LayerType;
import org.ganvas.ui.diagram.internal.actions.DiagramActions;
import org.ganvas.ui.diagram.internal.actions.DiagramContext;
import org.ganvas.ui.diagram.internal.actions.DiagramKeys;
import org.ganvas.ui.diagram.internal.actions.DiagramMenu;
import org.ganvas.ui.diagram.internal.commands.AddLayerCommand;
import org.ganvas.ui.diagram.internal.commands.DocumentCommandStack;
import org.ganvas.ui.diagram.internal.commands.InsertLayerCommand;
import org.ganvas.ui.diagram.internal.document.ExperimentDocument;
import org.ganvas.ui.diagram.internal.document.ExperimentListener;
import org.ganvas.ui.diagram.internal.edit.DiagramEditPartFactory;
import org.ganvas.ui.diagram.internal.edit.DiagramRootEditPart;
import org.ganvas.ui.diagram.internal.edit.ExperimentEditPart;
import org.ganvas.ui.diagram.internal.layout.Metrics;
import org.ganvas.ui.diagram.internal.palette.LayerFactory;
import org.ganvas.ui.diagram.internal.palette.PalettePane;
import org.ganvas.ui.diagram.internal.theme.DiagramColors;

/** The diagram of an experiment beside its palette. It follows the document; the text is all that it edits. */
public final class DiagramPane {

	private static final int[] WEIGHTS = { 18, 82 };

	private final ExperimentDocument document;
	private final EditDomain domain;
	private final DocumentCommandStack stack;
	private final SashForm control;
	private final PalettePane palette;
	private final GraphicalViewer viewer = new ScrollingGraphicalViewer();
	private final DiagramContext context;
	private final DiagramActions actions;
	private final ExperimentListener changed = now -> updateActions();
	private final IPropertyChangeListener themeChanged = event -> refreshTheme();

	/**
	 * Creates the pane.
	 *
	 * @param parent the parent
	 * @param document what is shown and edited
	 * @param editor the editor whose page this is; null outside of an editor
	 */
	public DiagramPane(Composite parent, ExperimentDocument document, IEditorPart editor) {
		this.document = document;
		stack = new DocumentCommandStack(document);
		domain = editor == null ? new EditDomain() : new DefaultEditDomain(editor);
		domain.setCommandStack(stack);
		control = new SashForm(parent, SWT.HORIZONTAL);
		palette = new PalettePane(control, domain, this::addLayer);
		viewer.createControl(control);
		control.setWeights(WEIGHTS);
		context = new DiagramContext(viewer, document, stack);
		configureViewer();
		actions = new DiagramActions(context);
		DiagramMenu menu = new DiagramMenu(context, actions);
		viewer.setContextMenu(menu);
		viewer.setKeyHandler(new DiagramKeys(context, actions, menu));
		viewer.addSelectionChangedListener(event -> actions.update());
		viewer.setContents(document);
		stack.onAdded(this::select);
		actions.update();
		document.addListener(changed);
		DiagramColors.registry().addListener(themeChanged);
		PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(themeChanged);
		control.addDisposeListener(event -> disposed());
	}

	private void configureViewer() {
		viewer.setRootEditPart(new DiagramRootEditPart());
		viewer.setEditPartFactory(new DiagramEditPartFactory());
		domain.addViewer(viewer);
		refreshBackground();
		viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), MouseWheelZoomHandler.SINGLETON);
		viewer.setProperty(SnapToGrid.PROPERTY_GRID_SPACING,
				new Dimension(Metrics.GRID, Metrics.GRID));
		viewer.setProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED, true);
		viewer.addDropTargetListener(new TemplateTransferDropTargetListener(viewer) {
			@Override
			protected CreationFactory getFactory(Object template) {
				return template instanceof LayerType type ? new LayerFactory(type) : null;
			}
		});
	}

	/** The style sheet of the workbench would override the background of the control. */
	private void refreshBackground() {
		Viewport viewport = ((FigureCanvas) viewer.getControl()).getViewport();
		viewport.setOpaque(true);
		viewport.setBackgroundColor(DiagramColors.get(DiagramColors.CANVAS));
	}

	/** @return the control of the whole */
	public Composite control() {
		return control;
	}

	/** @return the palette */
	public PalettePane palette() {
		return palette;
	}

	/** @return the viewer of the diagram */
	public GraphicalViewer viewer() {
		return viewer;
	}

	/** @return the edit domain of diagram and palette */
	public EditDomain domain() {
		return domain;
	}

	/** @return the actions, by identifier */
	public DiagramActions actions() {
		return actions;
	}

	/**
	 * Sets who is told that an edit was refused.
	 *
	 * @param consumer gets an exception whose message is for people
	 */
	public void onFailure(Consumer<Exception> consumer) {
		stack.onFailure(consumer);
	}

	/**
	 * Selects and reveals layers.
	 *
	 * @param refs the layers; those that do not exist are left out
	 */
	public void select(Iterable<LayerRef> refs) {
		context.select(refs);
	}

	/**
	 * Adds a layer without the mouse: behind the selected one, or else in its own place.
	 *
	 * @param type the layer's type
	 */
	public void addLayer(LayerType type) {
		if (context.layer().isPresent() && type.minInputs() > 0) {
			context.execute(InsertLayerCommand.after(document, context.layer().get().ref(), type));
		} else {
			context.network().ifPresent(network -> context.execute(new AddLayerCommand(document, network, type,
					new Position(Metrics.PADDING, Metrics.PADDING + freeRow(network) * Metrics.ROW))));
		}
	}

	/** The first row below all figures of a lane. */
	private int freeRow(String network) {
		int lowest = context.allLayers().stream().filter(part -> part.ref().network().equals(network))
				.mapToInt(part -> part.position().y()).max().orElse(-Metrics.ROW);
		return (lowest - Metrics.PADDING) / Metrics.ROW + 1;
	}

	private void updateActions() {
		actions.update();
	}

	private void refreshTheme() {
		if (!control.isDisposed()) {
			refreshBackground();
			((ExperimentEditPart) viewer.getContents()).refreshTheme();
			palette.refreshTheme();
		}
	}

	private void disposed() {
		document.removeListener(changed);
		DiagramColors.registry().removeListener(themeChanged);
		PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(themeChanged);
		stack.dispose();
	}

	/** @return the selected parts */
	public List<EditPart> selected() {
		return context.selected();
	}
}
