/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.ganvas.model.Layer;
import org.ganvas.model.Network;
import org.ganvas.model.Position;

/**
 * Lays a network out from left to right: each layer one column behind the last of its inputs, branches below each
 * other, and long networks broken into rows of equal length.
 */
public final class LaneLayout {

	private final Map<String, Layer> layers = new LinkedHashMap<>();
	private final Map<String, Integer> columns = new HashMap<>();
	private final Set<String> open = new HashSet<>();

	private LaneLayout(Network network) {
		network.layers().forEach(layer -> layers.putIfAbsent(layer.name(), layer));
	}

	/**
	 * Lays out all layers.
	 *
	 * @param network the network, which may be broken in any way
	 * @return the upper left corners within the lane, by layer name
	 */
	public static Map<String, Position> of(Network network) {
		return new LaneLayout(network).positions();
	}

	private Map<String, Position> positions() {
		TreeMap<Integer, List<Layer>> byColumn = new TreeMap<>();
		layers.values().forEach(l -> byColumn.computeIfAbsent(column(l), c -> new ArrayList<>()).add(l));
		int rows = (byColumn.size() + Metrics.MAX_COLUMNS - 1) / Metrics.MAX_COLUMNS;
		int perRow = rows == 0 ? 1 : (byColumn.size() + rows - 1) / rows;
		Map<String, Integer> slots = slots(byColumn);
		Map<String, Position> positions = new HashMap<>();
		int top = 0;
		for (int first = 0; first < byColumn.size(); first += perRow) {
			int tallest = 1;
			for (int column = first; column < Math.min(first + perRow, byColumn.size()); column++) {
				for (Layer layer : byColumn.get(column)) {
					int slot = slots.get(layer.name());
					positions.put(layer.name(), new Position(Metrics.PADDING + (column - first) * Metrics.COLUMN,
							Metrics.PADDING + (top + slot) * Metrics.ROW));
					tallest = Math.max(tallest, slot + 1);
				}
			}
			top += tallest;
		}
		return positions;
	}

	/** The length of the longest path to a layer; a connection that closes a cycle does not count. */
	private int column(Layer layer) {
		Integer known = columns.get(layer.name());
		if (known != null) {
			return known;
		}
		open.add(layer.name());
		int column = 0;
		for (String input : layer.inputs()) {
			Layer source = layers.get(input);
			if (source != null && !open.contains(input)) {
				column = Math.max(column, column(source) + 1);
			}
		}
		open.remove(layer.name());
		columns.put(layer.name(), column);
		return column;
	}

	/** The place of each layer within its column: beside its inputs as far as possible, then in file order. */
	private static Map<String, Integer> slots(Map<Integer, List<Layer>> byColumn) {
		Map<String, Integer> slots = new HashMap<>();
		for (List<Layer> column : byColumn.values()) {
			List<Layer> sorted = new ArrayList<>(column);
			sorted.sort(Comparator.comparingDouble(layer -> layer.inputs().stream().filter(slots::containsKey)
					.mapToInt(slots::get).average().orElse(0)));
			for (int i = 0; i < sorted.size(); i++) {
				slots.put(sorted.get(i).name(), i);
			}
		}
		return slots;
	}
}
