/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.session;

import org.ganvas.data.DataException;
import org.ganvas.data.ImageData;
import org.ganvas.model.Experiment;
import org.ganvas.model.Layer;
import org.ganvas.model.Network;
import org.ganvas.model.layer.LabelInput;

/** Checks that the data have the labels that networks ask for. */
final class LabelCheck {

	private LabelCheck() {
	}

	/** Throws if a network has a label input and the data have no labels, or more classes than it takes. */
	static void require(Experiment experiment, ImageData data) throws DataException {
		for (Network network : experiment.networks().values()) {
			for (Layer layer : network.layers()) {
				if (layer.type() instanceof LabelInput) {
					require(network, layer, data);
				}
			}
		}
	}

	private static void require(Network network, Layer layer, ImageData data) throws DataException {
		String name = network.name() + "." + layer.name();
		if (data.classNames().isEmpty()) {
			throw new DataException("The layer " + name + " takes labels, but the images of " + data.name()
					+ " have none. Choose data with labels, or remove the layer.");
		}
		int classes = layer.get(LabelInput.CLASSES);
		if (data.classNames().size() > classes) {
			throw new DataException("The layer " + name + " takes " + classes + " classes, but " + data.name() + " has "
					+ data.classNames().size() + ". Set its classes to " + data.classNames().size() + ".");
		}
	}
}
