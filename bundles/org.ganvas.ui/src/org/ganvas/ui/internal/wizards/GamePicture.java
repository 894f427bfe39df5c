/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.internal.wizards;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.ganvas.model.Experiment;
import org.ganvas.model.Layer;
import org.ganvas.model.Network;
import org.ganvas.model.analysis.LayerReport;
import org.ganvas.model.analysis.NetworkAnalysis;
import org.ganvas.model.shape.Shape;
import org.ganvas.ui.FamilyColors;

/**
 * A sketch of an experiment: a row of bars for each network, one bar for each layer, as high as the layer's output is
 * large and colored by its family.
 */
final class GamePicture extends Canvas {

	private static final int HEIGHT = 170;
	private static final int WIDTH = 400;
	private static final int MARGIN = 8;
	private static final int GAP = 2;
	private static final int LEAST = 4;

	private Experiment experiment;

	GamePicture(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED);
		addPaintListener(event -> paint(event.gc));
	}

	/** Draws an experiment from now on. */
	void show(Experiment shown) {
		experiment = shown;
		redraw();
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		return new Point(WIDTH, HEIGHT);
	}

	private void paint(GC gc) {
		if (experiment == null) {
			return;
		}
		gc.setAntialias(SWT.ON);
		Rectangle area = getClientArea();
		List<Network> networks = List.copyOf(experiment.networks().values());
		int row = (area.height - MARGIN) / Math.max(1, networks.size());
		for (int i = 0; i < networks.size(); i++) {
			lane(gc, networks.get(i), new Rectangle(0, i * row, area.width, row - MARGIN));
		}
	}

	private void lane(GC gc, Network network, Rectangle lane) {
		gc.setForeground(getForeground());
		gc.setAlpha(90);
		gc.drawRoundRectangle(lane.x, lane.y, lane.width - 1, lane.height, MARGIN, MARGIN);
		gc.setAlpha(255);
		Font font = JFaceResources.getDefaultFont();
		gc.setFont(font);
		NetworkAnalysis analysis = NetworkAnalysis.of(network);
		String title = WizardText.bind(WizardText.pictureLane, network.name(), ends(analysis));
		gc.drawText(title, lane.x + MARGIN, lane.y + LEAST, true);
		FontData data = font.getFontData()[0];
		int top = lane.y + LEAST + gc.getFontMetrics().getHeight() + LEAST;
		bars(gc, analysis, new Rectangle(lane.x + MARGIN, top, lane.width - 2 * MARGIN,
				Math.max(data.getHeight(), lane.y + lane.height - MARGIN - top)));
	}

	private static String ends(NetworkAnalysis analysis) {
		Optional<Layer> input = analysis.inputs().stream().findFirst();
		String from = input.flatMap(l -> analysis.layer(l.name())).flatMap(LayerReport::output)
				.map(Shape::toString).orElse("?");
		return from + " \u2192 " + analysis.outputShape().map(Shape::toString).orElse("?");
	}

	private static void bars(GC gc, NetworkAnalysis analysis, Rectangle area) {
		List<LayerReport> layers = analysis.layers();
		double largest = layers.stream().mapToDouble(GamePicture::size).max().orElse(1);
		double width = (double) area.width / Math.max(1, layers.size());
		for (int i = 0; i < layers.size(); i++) {
			double share = largest == 0 ? 0 : size(layers.get(i)) / largest;
			int height = LEAST + (int) ((area.height - LEAST) * share);
			int left = area.x + (int) (i * width);
			gc.setBackground(FamilyColors.of(layers.get(i).layer().type().family()));
			gc.fillRoundRectangle(left, area.y + (area.height - height) / 2, Math.max(LEAST, (int) width - GAP), height,
					LEAST, LEAST);
		}
	}

	/** Logarithmic, so that a vector of 100 is seen beside an image of 12544 elements. */
	private static double size(LayerReport report) {
		return report.output().map(shape -> Math.log1p(shape.size())).orElse(0.0);
	}
}
