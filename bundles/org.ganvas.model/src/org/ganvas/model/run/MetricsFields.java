/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.run;

/** Appends one flat JSON object to a line, without other allocation than that of the line. */
final class MetricsFields {

	private final StringBuilder line;

	MetricsFields(StringBuilder line, String kind) {
		this.line = line;
		line.append("{\"kind\":\"").append(kind).append('"');
	}

	MetricsFields add(String name, long value) {
		name(name).append(value);
		return this;
	}

	/** JSON has no NaN and no infinity: both become null. */
	MetricsFields add(String name, double value) {
		if (Double.isFinite(value)) {
			name(name).append(value);
		} else {
			name(name).append("null");
		}
		return this;
	}

	void end() {
		line.append('}');
	}

	private StringBuilder name(String name) {
		return line.append(",\"").append(name).append("\":");
	}
}
