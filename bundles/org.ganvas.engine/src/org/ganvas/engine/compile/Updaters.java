/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.compile;

import java.util.Map;
import java.util.function.Function;

import org.ganvas.model.field.Definition;
import org.ganvas.model.field.Settings;
import org.ganvas.model.optimizer.Adam;
import org.ganvas.model.optimizer.OptimizerType;
import org.ganvas.model.optimizer.RmsProp;
import org.ganvas.model.optimizer.Sgd;
import org.nd4j.linalg.learning.config.IUpdater;

/** Makes the DL4J updater that an experiment's optimizer names. */
final class Updaters {

	private static final Map<Class<? extends Definition>, Function<Settings, IUpdater>> BY_TYPE = Map.of( //
			Adam.class, Updaters::adam, Sgd.class, Updaters::sgd, RmsProp.class, Updaters::rmsProp);

	private Updaters() {
	}

	static IUpdater of(Settings optimizer) {
		Function<Settings, IUpdater> maker = BY_TYPE.get(optimizer.definition().getClass());
		if (maker == null) {
			throw new IllegalArgumentException("The engine has no optimizer " + optimizer.definition().type() + ".");
		}
		return maker.apply(optimizer);
	}

	private static IUpdater adam(Settings s) {
		return new org.nd4j.linalg.learning.config.Adam(s.get(OptimizerType.LEARNING_RATE), s.get(Adam.BETA1),
				s.get(Adam.BETA2), s.get(Adam.EPSILON));
	}

	private static IUpdater sgd(Settings s) {
		double rate = s.get(OptimizerType.LEARNING_RATE);
		double momentum = s.get(Sgd.MOMENTUM);
		return momentum == 0 ? new org.nd4j.linalg.learning.config.Sgd(rate) : new HeavyBall(rate, momentum);
	}

	private static IUpdater rmsProp(Settings s) {
		return new org.nd4j.linalg.learning.config.RmsProp(s.get(OptimizerType.LEARNING_RATE), s.get(RmsProp.DECAY),
				s.get(RmsProp.EPSILON));
	}
}
