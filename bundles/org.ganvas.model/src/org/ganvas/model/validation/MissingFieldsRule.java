/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.validation;

import java.util.List;
import java.util.Map;

import org.ganvas.model.Experiment;
import org.ganvas.model.analysis.LayerFault;
import org.ganvas.model.analysis.LayerReport;
import org.ganvas.model.analysis.NetworkAnalysis;
import org.ganvas.model.field.Field;
import org.ganvas.model.field.Settings;

/** Required fields have values. Files always do; experiments that an editor or an override changed may not. */
final class MissingFieldsRule implements Rule {

	@Override
	public void check(Inspection inspection) {
		Experiment experiment = inspection.experiment();
		settings(inspection, experiment.dataset(), "dataset");
		settings(inspection, experiment.objective(), "objective");
		for (Map.Entry<String, Settings> optimizer : experiment.optimizers().entrySet()) {
			settings(inspection, optimizer.getValue(), "optimizers." + optimizer.getKey());
		}
		for (NetworkAnalysis analysis : inspection.analyses()) {
			for (int i = 0; i < analysis.layers().size(); i++) {
				LayerReport report = analysis.layers().get(i);
				if (report.fault().filter(f -> f.kind() == LayerFault.Kind.MISSING_FIELD).isPresent()) {
					settings(inspection, report.layer().settings(), Inspection.path(analysis.network(), i));
				}
			}
		}
	}

	private static void settings(Inspection inspection, Settings settings, String path) {
		for (Field<?> field : settings.definition().fields()) {
			if (field.isRequired() && !settings.isSet(field)) {
				inspection.error("field.missing", path + '.' + field.name(), '"' + settings.definition().type()
						+ "\" needs a value for " + field.name() + ": " + field.type().allowed() + ".", List.of());
			}
		}
	}
}
