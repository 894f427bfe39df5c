/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.train;

import java.util.Objects;
import java.util.Optional;

/**
 * How a training ended.
 *
 * @param kind finished, canceled or failed
 * @param cause why it failed; empty unless it did
 */
public record TrainingEnd(Kind kind, Optional<Throwable> cause) {

	/** The ways in which a training ends. */
	public enum Kind {
		/** All steps of the plan are done. */
		FINISHED,
		/** It was asked to stop. */
		CANCELLED,
		/** An exception ended it. */
		FAILED
	}

	/** @return the end of a training whose steps are all done */
	public static TrainingEnd finished() {
		return new TrainingEnd(Kind.FINISHED, Optional.empty());
	}

	/** @return the end of a training that was asked to stop */
	public static TrainingEnd cancelled() {
		return new TrainingEnd(Kind.CANCELLED, Optional.empty());
	}

	/**
	 * The end of a training by an exception.
	 *
	 * @param cause the exception
	 * @return the end
	 */
	public static TrainingEnd failed(Throwable cause) {
		return new TrainingEnd(Kind.FAILED, Optional.of(Objects.requireNonNull(cause)));
	}

	/** @return whether an exception ended it */
	public boolean isFailed() {
		return kind == Kind.FAILED;
	}
}
