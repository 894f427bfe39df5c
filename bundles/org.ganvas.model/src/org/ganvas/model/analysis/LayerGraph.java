/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

import org.ganvas.model.Layer;

/** The edges between the layers of a network by their positions in the file. A name stands for its first layer. */
final class LayerGraph {

	private final List<Layer> layers;
	private final Map<String, Integer> positions = new HashMap<>();
	private final List<List<Integer>> successors = new ArrayList<>();

	LayerGraph(List<Layer> layers) {
		this.layers = layers;
		for (int i = 0; i < layers.size(); i++) {
			positions.putIfAbsent(layers.get(i).name(), i);
			successors.add(new ArrayList<>());
		}
		for (int i = 0; i < layers.size(); i++) {
			for (int input : inputs(i)) {
				successors.get(input).add(i);
			}
		}
	}

	/** The positions of those inputs that exist. */
	List<Integer> inputs(int layer) {
		return layers.get(layer).inputs().stream().map(positions::get).filter(p -> p != null).toList();
	}

	List<String> unknownInputs(int layer) {
		return layers.get(layer).inputs().stream().filter(name -> !positions.containsKey(name)).toList();
	}

	/** The layers whose output nobody takes, in file order. */
	List<Integer> sinks() {
		List<Integer> sinks = new ArrayList<>();
		for (int i = 0; i < layers.size(); i++) {
			if (successors.get(i).isEmpty()) {
				sinks.add(i);
			}
		}
		return sinks;
	}

	/**
	 * Each layer after its inputs, else in file order; without those that are on cycles or depend on one (Kahn 1962).
	 */
	List<Integer> order() {
		int[] waiting = new int[layers.size()];
		PriorityQueue<Integer> ready = new PriorityQueue<>();
		for (int i = 0; i < layers.size(); i++) {
			waiting[i] = inputs(i).size();
			if (waiting[i] == 0) {
				ready.add(i);
			}
		}
		List<Integer> order = new ArrayList<>();
		while (!ready.isEmpty()) {
			int layer = ready.remove();
			order.add(layer);
			for (int successor : successors.get(layer)) {
				waiting[successor]--;
				if (waiting[successor] == 0) {
					ready.add(successor);
				}
			}
		}
		return order;
	}

	/**
	 * Cycles of which at least one leads to each layer that {@link #order} leaves out; no layer is on two of them. A
	 * cycle lists each layer before its successor, the first in the file first.
	 */
	List<List<Integer>> cycles(List<Integer> order) {
		boolean[] sorted = new boolean[layers.size()];
		order.forEach(i -> sorted[i] = true);
		int[] walk = new int[layers.size()];
		Arrays.fill(walk, -1);
		List<List<Integer>> cycles = new ArrayList<>();
		for (int start = 0; start < layers.size(); start++) {
			int at = start;
			while (!sorted[at] && walk[at] < 0) {
				walk[at] = start;
				at = unsortedInput(at, sorted);
			}
			if (!sorted[at] && walk[at] == start) {
				cycles.add(cycleThrough(at, sorted));
				// A later visit must not report the same cycle again.
				walk[at] = Integer.MAX_VALUE;
			}
		}
		return cycles;
	}

	private List<Integer> cycleThrough(int layer, boolean[] sorted) {
		List<Integer> cycle = new ArrayList<>();
		int at = layer;
		do {
			cycle.add(at);
			at = unsortedInput(at, sorted);
		} while (at != layer);
		Collections.reverse(cycle);
		Collections.rotate(cycle, -cycle.indexOf(Collections.min(cycle)));
		return cycle;
	}

	/** A layer is left unsorted only if one of its inputs is. */
	private int unsortedInput(int layer, boolean[] sorted) {
		return inputs(layer).stream().filter(i -> !sorted[i]).findFirst().orElseThrow();
	}
}
