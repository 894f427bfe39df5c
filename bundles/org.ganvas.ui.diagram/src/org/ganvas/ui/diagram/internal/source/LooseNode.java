/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.source;

import java.util.List;
import java.util.Optional;

/**
 * A JSON value of a text that may be unfinished or broken.
 *
 * @param kind what it is
 * @param start the offset of its first character
 * @param end the offset behind its last character; the end of the text if it is not closed
 * @param text the characters of a scalar, without quotes; empty for objects and arrays
 * @param members the members of an object
 * @param elements the elements of an array
 */
record LooseNode(Kind kind, int start, int end, String text, List<LooseMember> members, List<LooseNode> elements) {

	/** What a value is. */
	enum Kind {
		OBJECT, ARRAY, STRING, OTHER
	}

	LooseNode {
		members = List.copyOf(members);
		elements = List.copyOf(elements);
	}

	/** The value of a member of an object. */
	Optional<LooseNode> get(String name) {
		return member(name).flatMap(m -> Optional.ofNullable(m.value()));
	}

	/** A member of an object. */
	Optional<LooseMember> member(String name) {
		return members.stream().filter(m -> m.name().equals(name)).findFirst();
	}

	/** The text of a member of an object, if it is a scalar. */
	Optional<String> scalar(String name) {
		return get(name).filter(n -> !n.isContainer()).map(LooseNode::text);
	}

	boolean isContainer() {
		return kind == Kind.OBJECT || kind == Kind.ARRAY;
	}

	/** Whether an offset lies between the brackets. */
	boolean encloses(int offset) {
		return isContainer() && start < offset && offset < end;
	}
}
