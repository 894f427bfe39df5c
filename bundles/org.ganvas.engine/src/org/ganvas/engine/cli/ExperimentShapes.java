/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.cli;

import java.util.Optional;

import org.ganvas.model.Experiment;
import org.ganvas.model.layer.ImageInput;
import org.ganvas.model.shape.Shape;

/** The shapes between which an experiment's networks work. */
final class ExperimentShapes {

	private ExperimentShapes() {
	}

	/** The shape of the images that the discriminator judges, as it says itself. */
	static Optional<Shape> image(Experiment experiment) {
		return experiment.judge()
				.flatMap(network -> network.layers().stream().filter(l -> l.type() instanceof ImageInput).findFirst())
				.map(layer -> layer.get(ImageInput.SHAPE));
	}
}
