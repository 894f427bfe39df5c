/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.text;

import java.util.List;
import java.util.Optional;

import org.ganvas.model.Experiment;
import org.ganvas.model.io.ExperimentReader;
import org.ganvas.model.io.ExperimentWriter;
import org.ganvas.model.json.JsonSyntaxException;

/**
 * Brings a text to another experiment with as few changes as possible: what means the same stays as the user wrote it,
 * with its order, its white space and its spelled-out defaults.
 */
public final class ExperimentEdits {

	private ExperimentEdits() {
	}

	/**
	 * The edits that make a text mean an experiment.
	 *
	 * @param text the content of a {@code .gan} file; if it is not an experiment, all of it is replaced
	 * @param target what it shall mean
	 * @return edits in ascending order that do not overlap; reading the edited text gives the target
	 */
	public static List<TextEdit> between(String text, Experiment target) {
		Optional<Experiment> now = ExperimentReader.read(text).experiment();
		if (now.isPresent()) {
			if (now.get().equals(target)) {
				return List.of();
			}
			try {
				List<TextEdit> edits = new JsonMerge(new JsonSource(text),
						new JsonSource(ExperimentWriter.writeResolved(now.get())),
						new JsonSource(ExperimentWriter.writeResolved(target)),
						new JsonSource(ExperimentWriter.write(target))).edits();
				if (ExperimentReader.read(TextEdit.apply(text, edits)).experiment().equals(Optional.of(target))) {
					return edits;
				}
			} catch (JsonSyntaxException e) {
				throw new IllegalStateException("A text that was read or written is not JSON: " + e.getMessage(), e);
			}
		}
		String written = ExperimentWriter.write(target);
		return TextEdit.replacement(text, text.contains("\r\n") ? written.replace("\n", "\r\n") : written);
	}
}
