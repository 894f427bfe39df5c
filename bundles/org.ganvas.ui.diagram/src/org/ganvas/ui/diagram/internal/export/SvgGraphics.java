/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.export;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.Locale;

import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;

/**
 * Writes what figures paint as SVG 1.1 in absolute coordinates. Figures that are outside of the clip are not painted at
 * all and those of the diagram never paint beyond their bounds, so the picture needs no clip paths. Alpha and
 * antialiasing are the viewer's business and ignored.
 */
final class SvgGraphics extends StateGraphics {

	private static final double POINTS_TO_PIXELS = 96.0 / 72;

	private final StringBuilder out;

	/**
	 * Creates graphics.
	 *
	 * @param out gets the elements
	 * @param measure measures text
	 * @param area what is drawn
	 */
	SvgGraphics(StringBuilder out, GC measure, Rectangle area) {
		super(measure, area);
		this.out = out;
	}

	private static String color(Color color) {
		return String.format(Locale.ROOT, "#%02x%02x%02x", color.getRed(), color.getGreen(), color.getBlue());
	}

	private static String number(double value) {
		return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.2f", value);
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

	private String attribute(String name, double value) {
		return ' ' + name + "=\"" + number(value) + '"';
	}

	private String box(double left, double top, double width, double height) {
		return attribute("x", x(left)) + attribute("y", y(top)) + attribute("width", state.scale * width)
				+ attribute("height", state.scale * height);
	}

	private String stroke() {
		String dash = switch (state.lineStyle) {
			case SWT.LINE_DASH -> " stroke-dasharray=\"6 4\"";
			case SWT.LINE_DOT -> " stroke-dasharray=\"2 2\"";
			default -> "";
		};
		return " fill=\"none\" stroke=\"" + color(state.foreground) + '"'
				+ attribute("stroke-width", state.scale * Math.max(state.lineWidth, 1)) + dash;
	}

	private String fill() {
		return " fill=\"" + color(state.background) + "\" stroke=\"none\"";
	}

	private void element(String name, String attributes, String content) {
		out.append('<').append(name).append(attributes);
		out.append(content.isEmpty() ? "/>\n" : ">" + content + "</" + name + ">\n");
	}

	private String points(PointList points) {
		StringBuilder text = new StringBuilder(" points=\"");
		for (int i = 0; i < points.size(); i++) {
			text.append(number(x(points.getPoint(i).x))).append(',').append(number(y(points.getPoint(i).y)))
					.append(' ');
		}
		return text.append('"').toString();
	}

	private String ellipse(int left, int top, int width, int height) {
		return attribute("cx", x(left + width / 2.0)) + attribute("cy", y(top + height / 2.0))
				+ attribute("rx", state.scale * width / 2) + attribute("ry", state.scale * height / 2);
	}

	private String arc(int left, int top, int width, int height, int offset, int length) {
		double cx = left + width / 2.0;
		double cy = top + height / 2.0;
		double from = Math.toRadians(offset);
		double to = Math.toRadians(offset + length);
		return " d=\"M" + number(x(cx + width / 2.0 * Math.cos(from))) + ','
				+ number(y(cy - height / 2.0 * Math.sin(from))) + " A" + number(state.scale * width / 2) + ','
				+ number(state.scale * height / 2) + " 0 " + (Math.abs(length) > 180 ? 1 : 0) + ' '
				+ (length > 0 ? 0 : 1) + ' ' + number(x(cx + width / 2.0 * Math.cos(to))) + ','
				+ number(y(cy - height / 2.0 * Math.sin(to))) + '"';
	}

	@Override
	public void drawArc(int left, int top, int width, int height, int offset, int length) {
		element("path", arc(left, top, width, height, offset, length) + stroke(), "");
	}

	@Override
	public void fillArc(int left, int top, int width, int height, int offset, int length) {
		element("path", arc(left, top, width, height, offset, length) + fill(), "");
	}

	@Override
	public void drawLine(int x1, int y1, int x2, int y2) {
		element("line", attribute("x1", x(x1)) + attribute("y1", y(y1)) + attribute("x2", x(x2))
				+ attribute("y2", y(y2)) + stroke(), "");
	}

	@Override
	public void drawOval(int left, int top, int width, int height) {
		element("ellipse", ellipse(left, top, width, height) + stroke(), "");
	}

	@Override
	public void fillOval(int left, int top, int width, int height) {
		element("ellipse", ellipse(left, top, width, height) + fill(), "");
	}

	@Override
	public void drawPolygon(PointList points) {
		element("polygon", points(points) + stroke(), "");
	}

	@Override
	public void fillPolygon(PointList points) {
		element("polygon", points(points) + fill(), "");
	}

	@Override
	public void drawPolyline(PointList points) {
		element("polyline", points(points) + stroke(), "");
	}

	@Override
	public void drawRectangle(int left, int top, int width, int height) {
		element("rect", box(left, top, width, height) + stroke(), "");
	}

	@Override
	public void fillRectangle(int left, int top, int width, int height) {
		element("rect", box(left, top, width, height) + fill(), "");
	}

	@Override
	public void fillGradient(int left, int top, int width, int height, boolean vertical) {
		fillRectangle(left, top, width, height);
	}

	private String rounded(Rectangle r, int arcWidth, int arcHeight) {
		return box(r.x, r.y, r.width, r.height) + attribute("rx", state.scale * arcWidth / 2)
				+ attribute("ry", state.scale * arcHeight / 2);
	}

	@Override
	public void drawRoundRectangle(Rectangle r, int arcWidth, int arcHeight) {
		element("rect", rounded(r, arcWidth, arcHeight) + stroke(), "");
	}

	@Override
	public void fillRoundRectangle(Rectangle r, int arcWidth, int arcHeight) {
		element("rect", rounded(r, arcWidth, arcHeight) + fill(), "");
	}

	@Override
	public void drawString(String text, int left, int top) {
		drawText(text, left, top);
	}

	@Override
	public void drawText(String text, int left, int top) {
		measure.setFont(state.font);
		FontMetrics metrics = measure.getFontMetrics();
		FontData font = state.font.getFontData()[0];
		String style = " font-family=\"" + escape(font.getName()) + ", sans-serif\""
				+ attribute("font-size", state.scale * font.getHeight() * POINTS_TO_PIXELS)
				+ ((font.getStyle() & SWT.BOLD) == 0 ? "" : " font-weight=\"bold\"")
				+ ((font.getStyle() & SWT.ITALIC) == 0 ? "" : " font-style=\"italic\"") + " fill=\""
				+ color(state.foreground) + "\" stroke=\"none\"";
		int line = top + metrics.getLeading() + metrics.getAscent();
		for (String part : text.split("\n", -1)) {
			if (!part.isEmpty()) {
				element("text", attribute("x", x(left)) + attribute("y", y(line)) + style, escape(part));
			}
			line += metrics.getHeight();
		}
	}

	@Override
	public void fillString(String text, int left, int top) {
		fillText(text, left, top);
	}

	@Override
	public void fillText(String text, int left, int top) {
		measure.setFont(state.font);
		org.eclipse.swt.graphics.Point size = measure.textExtent(text);
		fillRectangle(left, top, size.x, size.y);
		drawText(text, left, top);
	}

	@Override
	public void drawImage(Image image, int left, int top) {
		org.eclipse.swt.graphics.Rectangle size = image.getBounds();
		drawImage(image, 0, 0, size.width, size.height, left, top, size.width, size.height);
	}

	/** Draws the whole image into the target; the figures never draw a part of one. */
	@Override
	public void drawImage(Image image, int sourceX, int sourceY, int sourceWidth, int sourceHeight, int left, int top,
			int width, int height) {
		element("image", box(left, top, width, height) + " xlink:href=\"data:image/png;base64," + png(image) + '"', "");
	}

	private static String png(Image image) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { image.getImageData() };
		loader.save(bytes, SWT.IMAGE_PNG);
		return Base64.getEncoder().encodeToString(bytes.toByteArray());
	}

	@Override
	public void drawFocus(int left, int top, int width, int height) {
		// a picture has no focus
	}
}
