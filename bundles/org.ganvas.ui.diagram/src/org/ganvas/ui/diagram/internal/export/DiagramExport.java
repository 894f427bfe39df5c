/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.draw2d.FreeformFigure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.ganvas.ui.diagram.internal.document.ExperimentDocument;
import org.ganvas.ui.diagram.internal.edit.DiagramEditPartFactory;
import org.ganvas.ui.diagram.internal.edit.DiagramRootEditPart;
import org.ganvas.ui.diagram.internal.theme.DiagramColors;

/** Writes a diagram as a picture, PNG or SVG, at its actual size. */
public final class DiagramExport {

	private static final int MARGIN = 20;

	private DiagramExport() {
	}

	/**
	 * Shows an experiment in a viewer of its own, for a picture of a file that is not open in an editor.
	 *
	 * @param document the experiment; must be readable
	 * @param parent a shell, which may stay invisible; the viewer is disposed with it
	 * @return the viewer
	 */
	public static GraphicalViewer viewerOf(ExperimentDocument document, Shell parent) {
		ScrollingGraphicalViewer viewer = new ScrollingGraphicalViewer();
		viewer.createControl(parent);
		viewer.setRootEditPart(new DiagramRootEditPart());
		viewer.setEditPartFactory(new DiagramEditPartFactory());
		viewer.setContents(document);
		return viewer;
	}

	/**
	 * The figure that holds everything that belongs into a picture.
	 *
	 * @param viewer the viewer of a diagram
	 * @return the figure, laid out
	 */
	public static IFigure printable(GraphicalViewer viewer) {
		IFigure layers = LayerManager.Helper.find(viewer.getRootEditPart())
				.getLayer(LayerConstants.PRINTABLE_LAYERS);
		viewer.flush();
		layers.validate();
		return layers;
	}

	/**
	 * Writes a picture in the format that the file's name asks for.
	 *
	 * @param printable see {@link #printable}
	 * @param file a file that ends in {@code .svg} for SVG; else PNG is written
	 * @throws IOException if the file cannot be written
	 */
	public static void write(IFigure printable, Path file) throws IOException {
		if (file.toString().toLowerCase(Locale.ROOT).endsWith(".svg")) {
			writeSvg(printable, file);
		} else {
			writePng(printable, file);
		}
	}

	/**
	 * Writes a PNG.
	 *
	 * @param printable see {@link #printable}
	 * @param file the file, which is replaced
	 * @throws IOException if the file cannot be written
	 */
	public static void writePng(IFigure printable, Path file) throws IOException {
		Rectangle area = area(printable);
		Image image = new Image(Display.getCurrent(), area.width, area.height);
		GC gc = new GC(image);
		Graphics graphics = new SWTGraphics(gc);
		try {
			paint(printable, area, graphics);
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { image.getImageData() };
			try (OutputStream out = Files.newOutputStream(file)) {
				loader.save(out, SWT.IMAGE_PNG);
			}
		} finally {
			graphics.dispose();
			gc.dispose();
			image.dispose();
		}
	}

	/**
	 * Writes an SVG.
	 *
	 * @param printable see {@link #printable}
	 * @param file the file, which is replaced
	 * @throws IOException if the file cannot be written
	 */
	public static void writeSvg(IFigure printable, Path file) throws IOException {
		Files.write(file, svg(printable).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Draws a diagram as SVG.
	 *
	 * @param printable see {@link #printable}
	 * @return the text of an SVG document
	 */
	static String svg(IFigure printable) {
		Rectangle area = area(printable);
		StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
		out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"")
				.append(area.width).append("\" height=\"").append(area.height).append("\" viewBox=\"0 0 ")
				.append(area.width).append(' ').append(area.height).append("\">\n");
		GC measure = new GC(Display.getCurrent());
		try {
			paint(printable, area, new SvgGraphics(out, measure, new Rectangle(0, 0, area.width, area.height)));
		} finally {
			measure.dispose();
		}
		return out.append("</svg>\n").toString();
	}

	private static Rectangle area(IFigure printable) {
		Rectangle extent = printable instanceof FreeformFigure freeform ? freeform.getFreeformExtent()
				: printable.getBounds();
		return extent.getCopy().expand(MARGIN, MARGIN);
	}

	private static void paint(IFigure printable, Rectangle area, Graphics graphics) {
		graphics.setBackgroundColor(DiagramColors.get(DiagramColors.CANVAS));
		graphics.fillRectangle(0, 0, area.width, area.height);
		graphics.translate(-area.x, -area.y);
		printable.paint(graphics);
	}
}
