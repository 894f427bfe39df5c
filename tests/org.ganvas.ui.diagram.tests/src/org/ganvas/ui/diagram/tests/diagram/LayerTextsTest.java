/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.tests.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ganvas.model.Experiment;
import org.ganvas.model.template.Templates;
import org.ganvas.ui.diagram.internal.edit.LayerTexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayerTextsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "dcgan-28|generator|z|latent 100", "dcgan-28|generator|dense|dense 12544",
			"dcgan-28|generator|norm1|batchNorm", "dcgan-28|generator|up1|upsample2d ×2",
			"dcgan-28|generator|map|reshape 256×7×7", "dcgan-28|generator|conv1|conv2d 128, 3×3",
			"dcgan-28|discriminator|conv1|conv2d 64, 3×3, /2", "cnn-gan|discriminator|dropout1|dropout 0.4" })
	void figureTellsWhatShapesTheLayer(String template, String network, String layer, String text) {
		Experiment experiment = Templates.find(template).orElseThrow().experiment();
		assertEquals(text, LayerTexts.detail(experiment.networks().get(network).layer(layer).orElseThrow()));
	}
}
