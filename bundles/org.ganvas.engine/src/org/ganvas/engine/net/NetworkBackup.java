/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.net;

import org.nd4j.linalg.api.memory.MemoryWorkspace;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** A copy of all that training changes in a network, to take a step back. */
public final class NetworkBackup {

	private final CompiledNetwork network;
	private final INDArray parameters;
	private final INDArray updaterState;

	/**
	 * Allocates the memory; nothing is copied yet.
	 *
	 * @param network the network
	 */
	public NetworkBackup(CompiledNetwork network) {
		this.network = network;
		try (MemoryWorkspace none = Nd4j.getMemoryManager().scopeOutOfWorkspaces()) {
			parameters = like(network.parameters());
			updaterState = network.updaterState() == null ? null : like(network.updaterState());
		}
	}

	private static INDArray like(INDArray array) {
		return Nd4j.createUninitialized(array.dataType(), array.shape());
	}

	/** Copies parameters and optimizer state. */
	public void take() {
		parameters.assign(network.parameters());
		if (updaterState != null) {
			updaterState.assign(network.updaterState());
		}
	}

	/** Brings the network back to where it was at the latest {@link #take()}. */
	public void restore() {
		network.parameters().assign(parameters);
		if (updaterState != null) {
			network.updaterState().assign(updaterState);
		}
	}
}
