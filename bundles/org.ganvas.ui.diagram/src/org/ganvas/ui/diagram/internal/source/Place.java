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

import org.ganvas.ui.diagram.internal.source.LooseNode.Kind;

/**
 * Where in an experiment's text an offset is.
 *
 * @param slot what may stand there
 * @param path the names of members and the indexes of elements that lead to the container
 * @param container the object or array around
 * @param key the member whose value or name stands there; empty if a new one would begin
 * @param start where what stands there begins
 * @param end where it ends; equal to the start if there is nothing yet
 * @param quoted whether what stands there begins with a quote
 */
record Place(Slot slot, List<String> path, LooseNode container, String key, int start, int end, boolean quoted) {

	/** What may stand at a place. */
	enum Slot {
		NAME, VALUE, ELEMENT, NOTHING
	}

	Place {
		path = List.copyOf(path);
	}

	/**
	 * Finds the place of an offset.
	 *
	 * @param root the text
	 * @param offset an offset in it
	 * @return the place
	 */
	static Place at(LooseNode root, int offset) {
		List<String> path = new ArrayList<>();
		LooseNode container = root;
		if (!root.encloses(offset)) {
			return new Place(Slot.NOTHING, path, root, "", offset, offset, false);
		}
		for (LooseNode inner = root; inner != null; inner = step(inner, offset, path)) {
			container = inner;
		}
		return container.kind() == Kind.OBJECT ? inObject(container, offset, path) : inArray(container, offset, path);
	}

	private static LooseNode step(LooseNode container, int offset, List<String> path) {
		for (LooseMember member : container.members()) {
			if (member.value() != null && member.value().encloses(offset)) {
				path.add(member.name());
				return member.value();
			}
		}
		for (int i = 0; i < container.elements().size(); i++) {
			if (container.elements().get(i).encloses(offset)) {
				path.add(Integer.toString(i));
				return container.elements().get(i);
			}
		}
		return null;
	}

	private static Place inObject(LooseNode object, int offset, List<String> path) {
		for (LooseMember member : object.members()) {
			if (member.nameStart() <= offset && offset <= member.nameEnd()) {
				boolean quoted = member.nameEnd() - member.nameStart() > member.name().length();
				return new Place(Slot.NAME, path, object, member.name(), member.nameStart(), member.nameEnd(), quoted);
			}
		}
		for (LooseMember member : object.members()) {
			if (member.colon() >= 0 && member.colon() < offset && offset <= member.end()) {
				return value(object, member, offset, path);
			}
		}
		return new Place(Slot.NAME, path, object, "", offset, offset, false);
	}

	private static Place value(LooseNode object, LooseMember member, int offset, List<String> path) {
		LooseNode value = member.value();
		if (value == null) {
			return new Place(Slot.VALUE, path, object, member.name(), offset, offset, false);
		}
		if (value.start() <= offset && offset <= value.end() && !value.isContainer()) {
			return new Place(Slot.VALUE, path, object, member.name(), value.start(), value.end(),
					value.kind() == Kind.STRING);
		}
		return new Place(Slot.NOTHING, path, object, member.name(), offset, offset, false);
	}

	private static Place inArray(LooseNode array, int offset, List<String> path) {
		for (LooseNode element : array.elements()) {
			if (!element.isContainer() && element.start() <= offset && offset <= element.end()) {
				return new Place(Slot.ELEMENT, path, array, "", element.start(), element.end(),
						element.kind() == Kind.STRING);
			}
		}
		return new Place(Slot.ELEMENT, path, array, "", offset, offset, false);
	}
}
