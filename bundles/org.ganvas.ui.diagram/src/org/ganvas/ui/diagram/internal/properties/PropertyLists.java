/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.properties;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.ganvas.core.edit.Experiments;
import org.ganvas.core.edit.LayerRef;
import org.ganvas.model.Experiment;
import org.ganvas.model.Layer;
import org.ganvas.model.Network;
import org.ganvas.model.Role;
import org.ganvas.model.analysis.LayerReport;
import org.ganvas.model.analysis.NetworkAnalysis;
import org.ganvas.model.dataset.DatasetSources;
import org.ganvas.model.field.Definition;
import org.ganvas.model.field.Field;
import org.ganvas.model.field.Registry;
import org.ganvas.model.field.Settings;
import org.ganvas.model.objective.Objectives;
import org.ganvas.model.optimizer.Optimizers;
import org.ganvas.model.training.TrainingSettings;
import org.ganvas.ui.diagram.internal.document.ExperimentDocument;

/** Which properties the parts of an experiment have. */
final class PropertyLists {

	private final ExperimentDocument document;
	private final Experiment experiment;

	PropertyLists(ExperimentDocument document) {
		this.document = document;
		experiment = document.snapshot();
	}

	/** Of one layer, or what several have in common. */
	List<Property> layers(Collection<LayerRef> refs) {
		List<Layer> layers = refs.stream().flatMap(r -> Experiments.layer(experiment, r).stream()).toList();
		List<Property> properties = new ArrayList<>();
		if (layers.isEmpty()) {
			return properties;
		}
		if (refs.size() == 1) {
			LayerRef ref = refs.iterator().next();
			properties.add(new LayerNameProperty(ref));
			properties.add(
					new FixedProperty("type", PropertyText.type, PropertyText.layer, layers.get(0).type().summary(),
							e -> Experiments.layer(e, ref).map(l -> l.type().title()).orElse("")));
			properties.add(new LayerInputsProperty(ref));
			computed(ref, properties);
		}
		List<SettingsPart> parts = refs.stream().map(SettingsPart::layer).toList();
		for (Field<?> field : layers.get(0).type().fields()) {
			if (layers.stream().allMatch(l -> l.type().fields().contains(field))) {
				properties.add(new FieldProperty("", PropertyText.settings, field, parts));
			}
		}
		return properties;
	}

	private void computed(LayerRef ref, List<Property> properties) {
		properties.add(computed("shape", PropertyText.shape, PropertyText.shapeHelp,
				e -> document.report(ref).flatMap(LayerReport::output).map(Object::toString)
						.orElse(PropertyText.unknown)));
		properties.add(computed("parameters", PropertyText.parameters, PropertyText.parametersHelp,
				e -> document.report(ref).map(r -> number(r.parameters())).orElse("")));
		properties.add(computed("multiplyAdds", PropertyText.multiplyAdds, PropertyText.multiplyAddsHelp,
				e -> document.report(ref).map(r -> number(r.multiplyAdds())).orElse("")));
	}

	private static Property computed(String id, String label, String help, Function<Experiment, String> get) {
		return new FixedProperty("computed." + id, label, PropertyText.computed, help, get);
	}

	private static String number(long value) {
		return NumberFormat.getIntegerInstance().format(value);
	}

	/** Of a network, with its optimizer. */
	List<Property> network(String name) {
		List<Property> properties = new ArrayList<>();
		if (!experiment.networks().containsKey(name)) {
			return properties;
		}
		properties.add(new FixedProperty("name", PropertyText.name, PropertyText.network, PropertyText.networkNameHelp,
				e -> name));
		properties.add(new FixedProperty("role", PropertyText.role, PropertyText.network, PropertyText.roleHelp,
				e -> Optional.ofNullable(e.networks().get(name)).map(Network::role).map(Role::id).orElse("")));
		properties.add(total("layers", PropertyText.layers, PropertyText.layersHelp, name,
				a -> number(a.layers().size())));
		properties.add(total("parameters", PropertyText.parameters, PropertyText.totalParametersHelp, name,
				a -> number(a.parameters())));
		properties.add(total("multiplyAdds", PropertyText.multiplyAdds, PropertyText.totalMultiplyAddsHelp, name,
				a -> number(a.multiplyAdds())));
		if (experiment.optimizers().containsKey(name)) {
			typed("optimizer.", PropertyText.optimizer, Optimizers.registry(), SettingsPart.optimizer(name),
					properties);
		}
		return properties;
	}

	private Property total(String id, String label, String help, String network,
			Function<NetworkAnalysis, String> get) {
		return computed(id, label, help, e -> document.analysis(network).map(get).orElse(""));
	}

	/** Of the whole experiment. */
	List<Property> experiment() {
		List<Property> properties = new ArrayList<>();
		properties.add(TextProperty.name());
		properties.add(TextProperty.description());
		typed("dataset.", PropertyText.dataset, DatasetSources.registry(), SettingsPart.dataset(), properties);
		typed("objective.", PropertyText.objective, Objectives.registry(), SettingsPart.objective(), properties);
		fields("training.", PropertyText.training, TrainingSettings.DEFINITION, SettingsPart.training(), properties);
		return properties;
	}

	private void typed(String prefix, String category, Registry<? extends Definition> registry, SettingsPart part,
			List<Property> properties) {
		properties.add(new TypeProperty(prefix, category, registry, part));
		Optional<Settings> settings = part.get().apply(experiment);
		settings.ifPresent(s -> fields(prefix, category, s.definition(), part, properties));
	}

	private static void fields(String prefix, String category, Definition definition, SettingsPart part,
			List<Property> properties) {
		definition.fields().forEach(f -> properties.add(new FieldProperty(prefix, category, f, List.of(part))));
	}
}
