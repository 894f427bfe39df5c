/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.compile;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;

import org.ganvas.model.layer.Padding;

/** Layers written straight from their definition, one example and one element at a time: the reference of the tests. */
final class NaiveLayers {

	private NaiveLayers() {
	}

	/** What the window at an output position sees of one input row or column. */
	private static int before(Padding padding, int explicit, int in, int out, int kernel, int stride) {
		return padding.mode() == Padding.Mode.SAME ? Math.max((out - 1) * stride + kernel - in, 0) / 2 : explicit;
	}

	/** Weights [out][in][k][k]; input [in][h][w]. */
	static double[][][] conv(double[][][] x, double[][][][] w, double[] b, int stride, Padding padding) {
		int k = w[0][0].length;
		int h = (int) padding.outputHeight(x[0].length, k, stride);
		int v = (int) padding.outputWidth(x[0][0].length, k, stride);
		int top = before(padding, padding.height(), x[0].length, h, k, stride);
		int left = before(padding, padding.width(), x[0][0].length, v, k, stride);
		double[][][] y = new double[w.length][h][v];
		for (int o = 0; o < w.length; o++) {
			for (int r = 0; r < h; r++) {
				for (int c = 0; c < v; c++) {
					y[o][r][c] = b[o];
					for (int i = 0; i < x.length; i++) {
						for (int p = 0; p < k; p++) {
							for (int q = 0; q < k; q++) {
								y[o][r][c] += w[o][i][p][q] * at(x[i], r * stride - top + p, c * stride - left + q);
							}
						}
					}
				}
			}
		}
		return y;
	}

	/** Weights [in][out][k][k]: every input pixel adds its window; then what padding takes away is cut. */
	static double[][][] convTranspose(double[][][] x, double[][][][] w, double[] b, int stride, Padding padding) {
		int k = w[0][0].length;
		int h = (int) padding.transposedHeight(x[0].length, k, stride);
		int v = (int) padding.transposedWidth(x[0][0].length, k, stride);
		boolean same = padding.mode() == Padding.Mode.SAME;
		int top = same ? Math.max(k - stride, 0) / 2 : padding.height();
		int left = same ? Math.max(k - stride, 0) / 2 : padding.width();
		double[][][] y = new double[b.length][h][v];
		for (int o = 0; o < b.length; o++) {
			for (double[] row : y[o]) {
				Arrays.fill(row, b[o]);
			}
			for (int i = 0; i < x.length; i++) {
				for (int r = 0; r < x[i].length; r++) {
					for (int c = 0; c < x[i][r].length; c++) {
						for (int p = 0; p < k; p++) {
							for (int q = 0; q < k; q++) {
								int row = r * stride + p - top;
								int column = c * stride + q - left;
								if (row >= 0 && row < h && column >= 0 && column < v) {
									y[o][row][column] += x[i][r][c] * w[i][o][p][q];
								}
							}
						}
					}
				}
			}
		}
		return y;
	}

	/** The largest value, or the sum divided by the number of pixels that are inside. */
	static double[][][] pool(double[][][] x, int k, int stride, Padding padding, boolean mean) {
		int h = (int) padding.outputHeight(x[0].length, k, stride);
		int v = (int) padding.outputWidth(x[0][0].length, k, stride);
		int top = before(padding, padding.height(), x[0].length, h, k, stride);
		int left = before(padding, padding.width(), x[0][0].length, v, k, stride);
		DoubleBinaryOperator join = mean ? Double::sum : Math::max;
		double[][][] y = new double[x.length][h][v];
		for (int i = 0; i < x.length; i++) {
			for (int r = 0; r < h; r++) {
				for (int c = 0; c < v; c++) {
					double joined = mean ? 0 : Double.NEGATIVE_INFINITY;
					int inside = 0;
					for (int p = Math.max(r * stride - top, 0); p < Math.min(r * stride - top + k,
							x[i].length); p++) {
						for (int q = Math.max(c * stride - left, 0); q < Math.min(c * stride - left + k,
								x[i][p].length); q++) {
							joined = join.applyAsDouble(joined, x[i][p][q]);
							inside++;
						}
					}
					y[i][r][c] = mean ? joined / inside : joined;
				}
			}
		}
		return y;
	}

	private static double at(double[][] plane, int row, int column) {
		return row < 0 || row >= plane.length || column < 0 || column >= plane[row].length ? 0 : plane[row][column];
	}
}
