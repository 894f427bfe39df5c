/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.source;

import java.util.Optional;

import org.ganvas.model.field.Definition;
import org.ganvas.model.layer.LayerTypes;

/** Explains the field or value at an offset of an experiment's text. */
public final class Explanations {

	private Explanations() {
	}

	/**
	 * What is explained.
	 *
	 * @param start the offset of the first character
	 * @param end the offset behind the last character
	 * @param text the explanation
	 */
	public record Explanation(int start, int end, String text) {
	}

	/**
	 * Explains a place.
	 *
	 * @param text the text
	 * @param offset the place
	 * @return the explanation, if there is anything to explain
	 */
	public static Optional<Explanation> at(String text, int offset) {
		LooseNode root = LooseJson.read(text);
		Place place = Place.at(root, offset);
		ExperimentRules rules = new ExperimentRules(root);
		if (place.start() == place.end()) {
			return Optional.empty();
		}
		return switch (place.slot()) {
			case NAME -> rules.key(place).map(rule -> explanation(place, rule.help()));
			case VALUE -> value(rules, place);
			case ELEMENT -> element(root, place);
			case NOTHING -> Optional.empty();
		};
	}

	private static Explanation explanation(Place place, String text) {
		return new Explanation(place.start(), place.end(), text);
	}

	private static Optional<Explanation> value(ExperimentRules rules, Place place) {
		String written = place.container().scalar(place.key()).orElse("");
		return rules.key(place).map(rule -> rule.values().stream()
				.filter(v -> v.json().replace("\"", "").equals(written) && place.key().equals("type"))
				.map(v -> explanation(place, v.help())).findFirst()
				.orElseGet(() -> explanation(place, rule.help())));
	}

	/** The layer that an input names. */
	private static Optional<Explanation> element(LooseNode root, Place place) {
		if (place.path().size() < 3) {
			return Optional.empty();
		}
		Optional<LooseNode> layers = root.get("networks").flatMap(n -> n.get(place.path().get(1)))
				.flatMap(n -> n.get("layers"));
		String name = place.container().elements().stream().filter(e -> e.start() == place.start())
				.map(LooseNode::text).findFirst().orElse("");
		return layers.flatMap(list -> list.elements().stream()
				.filter(l -> l.scalar("name").equals(Optional.of(name))).findFirst())
				.flatMap(layer -> layer.scalar("type")).flatMap(LayerTypes::find)
				.map((Definition type) -> explanation(place, name + ": " + type.title() + "\n" + type.summary()));
	}
}
