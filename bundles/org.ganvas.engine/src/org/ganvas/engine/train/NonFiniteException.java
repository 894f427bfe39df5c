/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.train;

import org.ganvas.engine.net.Diagnosis.Finding;
import org.ganvas.engine.net.Diagnosis.Quantity;

/**
 * A step came upon NaN or infinity. Both networks, with the state of their optimizers, are as they were before the
 * step.
 */
public final class NonFiniteException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** The part of the step in which it was noticed. */
	public enum Phase {
		/** The discriminator's passes on real examples. */
		DISCRIMINATOR_REAL("the discriminator's pass over real examples"),
		/** The discriminator's passes on generated examples. */
		DISCRIMINATOR_FAKE("the discriminator's pass over generated examples"),
		/** The discriminator's parameters after the update. */
		DISCRIMINATOR_UPDATE("the discriminator's update"),
		/** The generator's passes through the discriminator. */
		GENERATOR("the generator's pass"),
		/** The generator's parameters after the update. */
		GENERATOR_UPDATE("the generator's update");

		private final String noun;

		Phase(String noun) {
			this.noun = noun;
		}
	}

	private final long step;
	private final Phase phase;
	private final String network;
	private final String layer;
	private final Quantity quantity;

	NonFiniteException(long step, Phase phase, String network, Finding finding) {
		super("Step " + step + " came upon NaN or infinity in " + phase.noun + ": first in the "
				+ finding.quantity().noun() + " of layer " + network + "." + finding.layer()
				+ ". The networks are as they were before this step. Try a lower learning rate; if the real examples"
				+ " may be at fault, look at the data's range.");
		this.step = step;
		this.phase = phase;
		this.network = network;
		this.layer = finding.layer();
		this.quantity = finding.quantity();
	}

	/** @return the step, counted from 0, that was not made */
	public long step() {
		return step;
	}

	/** @return the part of the step */
	public Phase phase() {
		return phase;
	}

	/** @return the name of the network in which the value is */
	public String network() {
		return network;
	}

	/** @return the name of the layer at which the value came up */
	public String layer() {
		return layer;
	}

	/** @return what is non-finite there */
	public Quantity quantity() {
		return quantity;
	}
}
