/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.export;

import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;

/** Graphics that keep colors, font, lines, clip and transformation in a {@link SvgState}; drawing is left open. */
abstract class StateGraphics extends Graphics {

	/** Measures text. */
	final GC measure;

	/** What is set now. */
	SvgState state;

	private final Deque<SvgState> stack = new ArrayDeque<>();

	StateGraphics(GC measure, Rectangle area) {
		this.measure = measure;
		state = new SvgState(measure.getForeground(), measure.getBackground(), measure.getFont(), area.getCopy());
	}

	final double x(double x) {
		return state.scale * x + state.dx;
	}

	final double y(double y) {
		return state.scale * y + state.dy;
	}

	@Override
	public void clipRect(Rectangle r) {
		Rectangle absolute = new Rectangle((int) Math.floor(x(r.x)), (int) Math.floor(y(r.y)),
				(int) Math.ceil(state.scale * r.width) + 1, (int) Math.ceil(state.scale * r.height) + 1);
		state.clip = state.clip.getCopy().intersect(absolute);
	}

	@Override
	public void setClip(Rectangle r) {
		state.clip = new Rectangle((int) Math.floor(x(r.x)), (int) Math.floor(y(r.y)),
				(int) Math.ceil(state.scale * r.width) + 1, (int) Math.ceil(state.scale * r.height) + 1);
	}

	@Override
	public Rectangle getClip(Rectangle r) {
		r.setBounds(new Rectangle((int) Math.floor((state.clip.x - state.dx) / state.scale),
				(int) Math.floor((state.clip.y - state.dy) / state.scale),
				(int) Math.ceil(state.clip.width / state.scale), (int) Math.ceil(state.clip.height / state.scale)));
		return r;
	}

	@Override
	public void pushState() {
		stack.push(state.copy());
	}

	@Override
	public void popState() {
		state = stack.pop();
	}

	@Override
	public void restoreState() {
		state = stack.peek().copy();
	}

	@Override
	public void scale(double amount) {
		state.scale *= amount;
	}

	@Override
	public void translate(int dx, int dy) {
		state.dx += state.scale * dx;
		state.dy += state.scale * dy;
	}

	@Override
	public Color getBackgroundColor() {
		return state.background;
	}

	@Override
	public Color getForegroundColor() {
		return state.foreground;
	}

	@Override
	public Font getFont() {
		return state.font;
	}

	@Override
	public FontMetrics getFontMetrics() {
		measure.setFont(state.font);
		return measure.getFontMetrics();
	}

	@Override
	public int getLineStyle() {
		return state.lineStyle;
	}

	@Override
	public int getLineWidth() {
		return state.lineWidth;
	}

	@Override
	public boolean getXORMode() {
		return false;
	}

	@Override
	public void setBackgroundColor(Color color) {
		state.background = color;
	}

	@Override
	public void setForegroundColor(Color color) {
		state.foreground = color;
	}

	@Override
	public void setFont(Font font) {
		state.font = font == null ? state.font : font;
	}

	@Override
	public void setLineStyle(int style) {
		state.lineStyle = style;
	}

	@Override
	public void setLineWidth(int width) {
		state.lineWidth = width;
	}

	@Override
	public void setXORMode(boolean xor) {
		// feedback only; a picture has none
	}

	@Override
	public void setAntialias(int value) {
		// the viewer of the picture decides
	}

	@Override
	public void setAlpha(int alpha) {
		// what is pale in the editor is not so in a picture
	}

	@Override
	public void dispose() {
		stack.clear();
	}
}
