/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.validation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.ganvas.model.Network;
import org.ganvas.model.Role;

/** There is one generator, and one discriminator or critic. */
final class RolesRule implements Rule {

	@Override
	public void check(Inspection inspection) {
		if (inspection.generator().isEmpty()) {
			inspection.error("network.missing", "networks", "There is no generator. Add a network with the role"
					+ " \"generator\" that turns latent vectors into examples.", List.of());
		}
		if (inspection.judge().isEmpty()) {
			inspection.error("network.missing", "networks", "There is no discriminator. Add a network with the role"
					+ " \"discriminator\" that tells real examples from generated ones.", List.of());
		}
		Map<Role, Network> first = new EnumMap<>(Role.class);
		for (Network network : inspection.experiment().networks().values()) {
			// A discriminator and a critic compete for the same place.
			Role place = network.role() == Role.CRITIC ? Role.DISCRIMINATOR : network.role();
			Network earlier = first.putIfAbsent(place, network);
			if (earlier != null) {
				inspection.error("network.duplicateRole", Inspection.path(network), "The networks \"" + earlier.name()
						+ "\" and \"" + network.name() + "\" have the same role, so that one of them would not be"
						+ " trained. Remove one of them or change its role.", List.of());
			}
		}
	}
}
