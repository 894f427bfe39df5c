/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.ganvas.core.text.JsonSource.Item;
import org.ganvas.model.json.JsonNode;
import org.ganvas.model.json.JsonObject;
import org.ganvas.model.json.JsonString;
import org.ganvas.model.json.JsonText;

/**
 * Edits a JSON text so that it means a target. The meaning of the text and the target are given with all defaults
 * written out, so that only true differences count; the target's short form says what must be written.
 */
final class JsonMerge {

	/** Members outside settings whose absence means the same as a certain value. */
	private static final Set<String> IMPLIED = Set.of("inputs", "description");

	private final JsonSource user;
	private final JsonSource before;
	private final JsonSource after;
	private final JsonSource written;
	private final String lineEnd;
	private final List<TextEdit> edits = new ArrayList<>();

	JsonMerge(JsonSource user, JsonSource before, JsonSource after, JsonSource written) {
		this.user = user;
		this.before = before;
		this.after = after;
		this.written = written;
		lineEnd = user.text().contains("\r\n") ? "\r\n" : "\n";
	}

	List<TextEdit> edits() {
		merge(user.root(), before.root(), after.root(), written.root());
		return edits;
	}

	private void merge(JsonNode own, JsonNode was, JsonNode is, JsonNode shown) {
		Optional<List<Item>> ownItems = user.items(own);
		Optional<List<Item>> shownItems = shown == null ? Optional.empty() : written.items(shown);
		boolean whole = was == null || ownItems.isEmpty() || shownItems.isEmpty() || !type(was).equals(type(is));
		if (whole && !same(was, is)
				|| !whole && !mergeItems(ownItems.get(), values(before, was), values(after, is), shownItems.get())) {
			replace(own, is, shown);
		}
	}

	/** Returns false if items changed places or none stays, so that the whole must be replaced. */
	private boolean mergeItems(List<Item> own, Map<String, JsonNode> was, Map<String, JsonNode> is,
			List<Item> shown) {
		List<String> order = shown.stream().map(Item::key).toList();
		List<Item> kept = own.stream().filter(i -> order.contains(i.key()) || mayStay(i, was, is)).toList();
		List<Integer> places = kept.stream().map(i -> order.indexOf(i.key())).filter(p -> p >= 0).toList();
		boolean named = kept.stream().anyMatch(i -> order.contains(i.key()));
		boolean array = !own.isEmpty() && own.get(0).start() == user.start(own.get(0).value());
		boolean sorted = places.stream().sorted().toList().equals(places);
		if (!named || array && !sorted) {
			return false;
		}
		Map<Item, String> insertions = new HashMap<>();
		String head = insertions(kept, shown, order, insertions);
		Item last = null;
		for (Item item : own) {
			if (kept.contains(item)) {
				close(last, item, own, head);
				merge(item, was, is, shown);
				last = item;
				if (insertions.containsKey(item) && followsKept(item, own, kept)) {
					edits.add(new TextEdit(item.end(), 0, insertions.get(item)));
				}
			}
		}
		Item end = own.get(own.size() - 1);
		if (end != last) {
			edits.add(new TextEdit(last.end(), end.end() - last.end(), insertions.getOrDefault(last, "")));
		}
		return true;
	}

	/** Whether an item that the short form leaves out does no harm: nobody knows it, or it says what is implied. */
	private static boolean mayStay(Item item, Map<String, JsonNode> was, Map<String, JsonNode> is) {
		return is.containsKey(item.key()) ? IMPLIED.contains(item.key()) : !was.containsKey(item.key());
	}

	private void merge(Item item, Map<String, JsonNode> was, Map<String, JsonNode> is, List<Item> shown) {
		JsonNode target = is.get(item.key());
		if (target != null) {
			JsonNode form = shown.stream().filter(s -> s.key().equals(item.key())).map(Item::value).findFirst()
					.orElse(null);
			merge(item.value(), was.get(item.key()), target, form);
		}
	}

	/** Whether the insertions after an item are an edit of their own: not if all items after it are removed. */
	private static boolean followsKept(Item item, List<Item> own, List<Item> kept) {
		return item == own.get(own.size() - 1)
				|| own.subList(own.indexOf(item) + 1, own.size()).stream().anyMatch(kept::contains);
	}

	/** Removes the items between two that stay, and inserts what comes before the first. */
	private void close(Item last, Item item, List<Item> own, String head) {
		int from = last == null ? 0 : own.indexOf(last) + 1;
		Item first = own.get(from);
		if (first != item || last == null && !head.isEmpty()) {
			edits.add(new TextEdit(first.start(), item.start() - first.start(), last == null ? head : ""));
		}
	}

	/** Fills in what comes after each item that stays, and returns what comes before all of them. */
	private String insertions(List<Item> kept, List<Item> shown, List<String> order, Map<Item, String> after) {
		StringBuilder head = new StringBuilder();
		Item anchor = null;
		String separator = ',' + separator(kept);
		for (Item item : shown) {
			Optional<Item> present = kept.stream().filter(k -> k.key().equals(item.key())).findFirst();
			if (present.isPresent()) {
				anchor = present.get();
			} else {
				String text = written.text().substring(item.start(), item.end()).replace("\n", lineEnd);
				if (anchor == null) {
					head.append(text).append(separator);
				} else {
					after.merge(anchor, separator + text, String::concat);
				}
			}
		}
		return head.toString();
	}

	/** What stands between two items: a space if they share a line, else a line end and the indentation. */
	private String separator(List<Item> items) {
		Item first = items.get(0);
		int opening = first.start() - 1;
		while (opening > 0 && Character.isWhitespace(user.text().charAt(opening))) {
			opening--;
		}
		boolean oneLine = items.size() > 1 ? user.lines().line(first.end()) == user.lines().line(items.get(1).start())
				: user.lines().line(opening) == user.lines().line(first.start());
		return oneLine ? " " : lineEnd + user.lines().indentation(first.start());
	}

	private void replace(JsonNode own, JsonNode is, JsonNode shown) {
		String text = shown == null ? JsonText.line(is) : written.text(shown).replace("\n", lineEnd);
		edits.add(new TextEdit(user.start(own), user.end(own) - user.start(own), text));
	}

	private static Map<String, JsonNode> values(JsonSource source, JsonNode node) {
		Map<String, JsonNode> values = new HashMap<>();
		source.items(node).ifPresent(items -> items.forEach(i -> values.put(i.key(), i.value())));
		return values;
	}

	private static String type(JsonNode node) {
		return node instanceof JsonObject object && object.get("type").orElse(null) instanceof JsonString type
				? type.value()
				: "";
	}

	private static boolean same(JsonNode a, JsonNode b) {
		return a == b || a != null && b != null && JsonText.line(a).equals(JsonText.line(b));
	}
}
