/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.io;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.ganvas.model.Experiment;
import org.ganvas.model.Layer;
import org.ganvas.model.Network;
import org.ganvas.model.NetworkEdits;
import org.ganvas.model.dataset.DatasetSources;
import org.ganvas.model.field.Definition;
import org.ganvas.model.field.Field;
import org.ganvas.model.field.Registry;
import org.ganvas.model.field.Settings;
import org.ganvas.model.field.TextType;
import org.ganvas.model.field.ValueException;
import org.ganvas.model.layer.LayerTypes;
import org.ganvas.model.objective.Objectives;
import org.ganvas.model.optimizer.Optimizers;

/** The values of an experiment by path. */
final class PathTable {

	private final Map<String, PathSlot> slots = new LinkedHashMap<>();

	PathTable(Experiment experiment) {
		slots.put(Members.NAME, PathSlot.of(TextType.NON_EMPTY, e -> Optional.of(e.name()),
				(e, name) -> e.withTexts(name, e.description())));
		slots.put(Members.DESCRIPTION, PathSlot.of(TextType.ANY, e -> Optional.of(e.description()),
				(e, description) -> e.withTexts(e.name(), description)));
		typed(experiment, Members.DATASET, DatasetSources.registry(), Experiment::dataset, Experiment::withDataset);
		typed(experiment, Members.OBJECTIVE, Objectives.registry(), Experiment::objective, Experiment::withObjective);
		for (String name : experiment.optimizers().keySet()) {
			typed(experiment, Members.OPTIMIZERS + '.' + name, Optimizers.registry(), e -> e.optimizers().get(name),
					(e, settings) -> e.withOptimizer(name, settings));
		}
		fields(experiment, Members.TRAINING, Experiment::training, Experiment::withTraining);
		experiment.networks().keySet().forEach(name -> network(experiment, name));
	}

	Map<String, PathSlot> slots() {
		return slots;
	}

	private void network(Experiment experiment, String name) {
		String path = Members.NETWORKS + '.' + name;
		slots.put(path + '.' + Members.ROLE, PathSlot.of(NetworkReader.ROLES,
				e -> Optional.of(e.networks().get(name).role()),
				(e, role) -> e.withNetwork(e.networks().get(name).withRole(role))));
		for (Layer layer : experiment.networks().get(name).layers()) {
			layer(experiment, name, layer.name(), path + '.' + Members.LAYERS + '.' + layer.name());
		}
	}

	private void layer(Experiment experiment, String network, String name, String path) {
		Function<Experiment, Layer> getter = e -> e.networks().get(network).layer(name).orElseThrow();
		BiFunction<Experiment, Layer, Experiment> setter = (e, layer) -> {
			Network old = e.networks().get(network);
			return e.withNetwork(NetworkEdits.replace(old, layer));
		};
		typed(experiment, path, LayerTypes.registry(), e -> getter.apply(e).settings(),
				(e, settings) -> setter.apply(e, getter.apply(e).withSettings(settings)));
		slots.put(path + '.' + Members.INPUTS, PathSlot.of(NameListType.INSTANCE,
				e -> Optional.of(getter.apply(e).inputs()),
				(e, inputs) -> setter.apply(e, getter.apply(e).withInputs(inputs))));
	}

	private void typed(Experiment experiment, String path, Registry<? extends Definition> registry,
			Function<Experiment, Settings> getter, BiFunction<Experiment, Settings, Experiment> setter) {
		slots.put(path + '.' + Members.TYPE, PathSlot.of(new DefinitionType(registry),
				e -> Optional.of(getter.apply(e).definition()),
				(e, definition) -> setter.apply(e, converted(getter.apply(e), definition))));
		fields(experiment, path, getter, setter);
	}

	private void fields(Experiment experiment, String path, Function<Experiment, Settings> getter,
			BiFunction<Experiment, Settings, Experiment> setter) {
		for (Field<?> field : getter.apply(experiment).definition().fields()) {
			field(path, field, getter, setter);
		}
	}

	private <T> void field(String path, Field<T> field, Function<Experiment, Settings> getter,
			BiFunction<Experiment, Settings, Experiment> setter) {
		slots.put(path + '.' + field.name(), PathSlot.of(field.type(), e -> {
			Settings settings = getter.apply(e);
			return settings.isSet(field) || !field.isRequired() ? Optional.of(settings.get(field)) : Optional.empty();
		}, (e, value) -> setter.apply(e, getter.apply(e).with(field, value))));
	}

	/** Settings of another definition with those values that it can take over. */
	private static Settings converted(Settings old, Definition definition) {
		Settings settings = Settings.of(definition);
		for (Field<?> field : old.definition().fields()) {
			Optional<Field<?>> same = definition.field(field.name());
			if (same.isPresent() && old.isSet(field)) {
				settings = copied(old, field, settings, same.get());
			}
		}
		return settings;
	}

	private static <S, T> Settings copied(Settings from, Field<S> source, Settings to, Field<T> target) {
		try {
			return to.with(target, target.type().decode(source.type().encode(from.get(source))));
		} catch (ValueException e) {
			// What the new definition cannot take over gets its default.
			return to;
		}
	}
}
