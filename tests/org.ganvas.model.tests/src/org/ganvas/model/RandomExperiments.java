/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import org.ganvas.model.dataset.DatasetSources;
import org.ganvas.model.dataset.ValueRange;
import org.ganvas.model.dataset.ValueRangeType;
import org.ganvas.model.field.BooleanType;
import org.ganvas.model.field.Definition;
import org.ganvas.model.field.EnumType;
import org.ganvas.model.field.Field;
import org.ganvas.model.field.IntegerType;
import org.ganvas.model.field.LongType;
import org.ganvas.model.field.NumberType;
import org.ganvas.model.field.Settings;
import org.ganvas.model.field.TextType;
import org.ganvas.model.field.ValueType;
import org.ganvas.model.layer.LayerTypes;
import org.ganvas.model.layer.Padding;
import org.ganvas.model.layer.PaddingType;
import org.ganvas.model.objective.Objectives;
import org.ganvas.model.optimizer.Optimizers;
import org.ganvas.model.shape.Shape;
import org.ganvas.model.shape.ShapeType;
import org.ganvas.model.shape.Size2d;
import org.ganvas.model.shape.Size2dType;
import org.ganvas.model.training.TrainingSettings;

/** Experiments that can be written, with random values in every field of every definition. */
public final class RandomExperiments {

	private final Random random;

	/** The experiments of a seed. */
	public RandomExperiments(long seed) {
		random = new Random(seed);
	}

	/** The next experiment. */
	public Experiment next() {
		Map<String, Network> networks = new LinkedHashMap<>();
		Map<String, Settings> optimizers = new LinkedHashMap<>();
		Map<String, Position> diagram = new LinkedHashMap<>();
		for (int i = random.nextInt(4); i > 0; i--) {
			Network network = network("network" + i);
			networks.put(network.name(), network);
			optimizers.put(network.name(), settings(pick(Optimizers.all())));
			diagram.put(network.name() + ".layer1", new Position(random.nextInt(2000) - 1000, random.nextInt(2000)));
		}
		return new Experiment("x" + text(), text(), settings(pick(DatasetSources.all())),
				settings(pick(Objectives.all())), optimizers, settings(TrainingSettings.DEFINITION), networks, diagram);
	}

	private Network network(String name) {
		List<Layer> layers = new ArrayList<>();
		for (int i = random.nextInt(10); i > 0; i--) {
			List<String> inputs = new ArrayList<>();
			if (random.nextBoolean() && !layers.isEmpty()) {
				inputs.add(layers.get(layers.size() - 1).name());
			}
			for (int n = random.nextInt(3); n > 0; n--) {
				inputs.add("layer" + random.nextInt(10));
			}
			layers.add(new Layer("layer" + random.nextInt(12), inputs, settings(pick(LayerTypes.all()))));
		}
		return new Network(name, pick(List.of(Role.values())), layers);
	}

	private Settings settings(Definition definition) {
		Settings settings = Settings.of(definition);
		for (Field<?> field : definition.fields()) {
			if (field.isRequired() || random.nextBoolean()) {
				settings = with(settings, field);
			}
		}
		return settings;
	}

	@SuppressWarnings("unchecked")
	private <T> Settings with(Settings settings, Field<T> field) {
		return settings.with(field, (T) value(field.type()));
	}

	private Object value(ValueType<?> type) {
		if (type instanceof IntegerType integer) {
			return (int) random.longs(1, integer.min(), integer.max() + 1L).sum();
		} else if (type instanceof LongType) {
			return random.nextLong();
		} else if (type instanceof NumberType number) {
			return number(number);
		} else if (type instanceof BooleanType) {
			return random.nextBoolean();
		} else if (type instanceof EnumType<?> constants) {
			return pick(constants.constants());
		} else if (type instanceof TextType) {
			return "t" + text();
		} else if (type instanceof Size2dType) {
			return new Size2d(1 + random.nextInt(9), 1 + random.nextInt(9));
		} else if (type instanceof ShapeType shapes) {
			return shapes == ShapeType.VECTOR_OR_IMAGE && random.nextBoolean() ? Shape.vector(1 + random.nextInt(99))
					: Shape.image(random.nextBoolean() ? 1 : 3, 1 + random.nextInt(99), 1 + random.nextInt(99));
		} else if (type == PaddingType.INSTANCE) {
			return pick(List.of(Padding.SAME, Padding.VALID, Padding.explicit(random.nextInt(9), random.nextInt(9))));
		} else if (type == ValueRangeType.INSTANCE) {
			return pick(List.of(ValueRange.SYMMETRIC, ValueRange.UNIT));
		}
		throw new AssertionError("No random values for " + type.allowed());
	}

	private double number(NumberType type) {
		double max = Double.isInfinite(type.max()) ? type.min() + 10 : type.max();
		// The middle is always allowed, whatever the bounds.
		double share = 0.001 + 0.998 * random.nextDouble();
		return type.min() + (max - type.min()) * share;
	}

	private String text() {
		return random.ints(random.nextInt(12), 0, 0x500).mapToObj(c -> String.valueOf((char) c))
				.collect(Collectors.joining());
	}

	private <T> T pick(List<T> list) {
		return list.get(random.nextInt(list.size()));
	}
}
