/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.ganvas.model.json.JsonText;

/** Proposes what may be written at an offset of an experiment's text, however unfinished it is. */
public final class Completions {

	private final String text;
	private final int offset;
	private final Place place;
	private final ExperimentRules rules;

	private Completions(String text, int offset) {
		this.text = text;
		this.offset = offset;
		LooseNode root = LooseJson.read(text);
		place = Place.at(root, offset);
		rules = new ExperimentRules(root);
	}

	/**
	 * Finds proposals.
	 *
	 * @param text the text
	 * @param offset where the cursor is
	 * @return what may stand there and goes on as what is written before the cursor
	 */
	public static List<Completion> at(String text, int offset) {
		return new Completions(text, offset).list();
	}

	private List<Completion> list() {
		return switch (place.slot()) {
			case NAME -> names();
			case VALUE, ELEMENT -> values();
			case NOTHING -> List.of();
		};
	}

	private List<Completion> names() {
		Set<String> present = place.container().members().stream().map(LooseMember::name).collect(Collectors.toSet());
		present.remove(place.key());
		boolean hasColon = place.container().members().stream()
				.anyMatch(m -> m.nameStart() == place.start() && m.colon() >= 0);
		List<Completion> found = new ArrayList<>();
		for (KeyRule rule : rules.keys(place)) {
			if (!present.contains(rule.name()) && matches(rule.name())) {
				found.add(name(rule, hasColon));
			}
		}
		return found;
	}

	private Completion name(KeyRule rule, boolean hasColon) {
		String name = JsonText.quote(rule.name());
		String inserted = hasColon ? name : name + ": " + rule.skeleton() + (isFollowed() ? "," : "");
		int cursor = hasColon ? name.length() : name.length() + 2 + within(rule.skeleton());
		return new Completion(rule.name(), rule.help(), place.start(), place.end(), inserted, cursor);
	}

	/** Into an empty text, list or object; else behind the value. */
	private static int within(String skeleton) {
		boolean empty = skeleton.equals("\"\"") || skeleton.equals("[]") || skeleton.equals("{}");
		return empty ? 1 : skeleton.length();
	}

	/** Whether another member or element comes behind without a comma in between. */
	private boolean isFollowed() {
		int next = place.end();
		while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
			next++;
		}
		return next < text.length() && (text.charAt(next) == '"' || text.charAt(next) == '{');
	}

	private List<Completion> values() {
		List<Completion> found = new ArrayList<>();
		for (ValueRule rule : rules.values(place)) {
			if (matches(rule.json())) {
				boolean separated = place.slot() == Place.Slot.VALUE || place.start() != place.end() || !isFollowed();
				String inserted = separated ? rule.json() : rule.json() + ",";
				found.add(new Completion(rule.label(), rule.help(), place.start(), place.end(), inserted,
						rule.json().length()));
			}
		}
		return found;
	}

	private boolean matches(String candidate) {
		String typed = text.substring(place.start(), Math.max(place.start(), offset)).replace("\"", "");
		return candidate.replace("\"", "").toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT));
	}
}
