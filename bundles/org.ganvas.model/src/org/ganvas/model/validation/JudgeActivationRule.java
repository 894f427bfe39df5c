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

import org.ganvas.model.Layer;
import org.ganvas.model.Network;
import org.ganvas.model.NetworkEdits;
import org.ganvas.model.Role;
import org.ganvas.model.analysis.NetworkAnalysis;
import org.ganvas.model.layer.Activation;
import org.ganvas.model.layer.ActivationFunction;

/** Discriminators give logits and critics scores: neither is squeezed by a last activation. */
final class JudgeActivationRule implements Rule {

	@Override
	public void check(Inspection inspection) {
		inspection.judge().ifPresent(judge -> Inspection.outputActivation(judge)
				.filter(layer -> isBounded(layer.get(Activation.FUNCTION)))
				.ifPresent(layer -> report(inspection, judge, layer)));
	}

	private static boolean isBounded(ActivationFunction function) {
		return function == ActivationFunction.SIGMOID || function == ActivationFunction.TANH;
	}

	private static void report(Inspection inspection, NetworkAnalysis judge, Layer layer) {
		Network network = judge.network();
		String function = layer.get(Activation.FUNCTION).id();
		boolean critic = network.role() == Role.CRITIC;
		String message = critic
				? "The critic ends with " + function + ", but the Wasserstein distance needs scores without bounds."
						+ " Remove this layer."
				: "The discriminator ends with " + function + ", but the objective is computed from logits, which have"
						+ " no bounds; it applies the sigmoid itself. Remove this layer.";
		inspection.error(critic ? "critic.outputActivation" : "discriminator.outputActivation",
				Inspection.path(network, layer), message,
				List.of(new Fix("Remove the layer \"" + layer.name() + '"', experiment -> experiment.withNetwork(
						NetworkEdits.remove(experiment.networks().get(network.name()), layer.name())))));
	}
}
