/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.net;

import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.linalg.api.memory.MemoryWorkspace;
import org.nd4j.linalg.api.memory.conf.WorkspaceConfiguration;
import org.nd4j.linalg.api.memory.enums.AllocationPolicy;
import org.nd4j.linalg.api.memory.enums.LearningPolicy;
import org.nd4j.linalg.api.memory.enums.ResetPolicy;
import org.nd4j.linalg.api.memory.enums.SpillPolicy;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * The off-heap memory of one or more passes: every activation and gradient that a network computes while a scope is
 * open
 * lives until the scope is closed, and the memory is then reused. Scopes nest, and belong to the thread that opened
 * them.
 */
public final class Scope implements AutoCloseable {

	private static final WorkspaceConfiguration CONFIGURATION = WorkspaceConfiguration.builder().initialSize(0)
			.overallocationLimit(0.02).policyLearning(LearningPolicy.FIRST_LOOP).policyReset(ResetPolicy.BLOCK_LEFT)
			.policySpill(SpillPolicy.REALLOCATE).policyAllocation(AllocationPolicy.OVERALLOCATE).build();

	private static final String WORKING_MEMORY = "GANVAS_WORKING_MEMORY";

	private static final ThreadLocal<Scope> INNERMOST = new ThreadLocal<>();

	private final Scope outer;
	private final int depth;
	private final MemoryWorkspace workspace;
	private final LayerWorkspaceMgr manager;

	private Scope(Scope outer) {
		this.outer = outer;
		this.depth = outer == null ? 0 : outer.depth + 1;
		// Named by depth, not by network, so that the memory is bounded by the largest pass, not by the number of
		// networks that a process has ever compiled.
		String name = "GANVAS_SCOPE_" + depth;
		this.manager = LayerWorkspaceMgr.builder().with(ArrayType.FF_WORKING_MEM, WORKING_MEMORY, CONFIGURATION)
				.with(ArrayType.BP_WORKING_MEM, WORKING_MEMORY, CONFIGURATION)
				.with(ArrayType.UPDATER_WORKING_MEM, WORKING_MEMORY, CONFIGURATION)
				.defaultWorkspace(name, CONFIGURATION).build();
		this.workspace = Nd4j.getWorkspaceManager().getAndActivateWorkspace(CONFIGURATION, name);
	}

	/**
	 * Opens a scope inside the thread's innermost one.
	 *
	 * @return the scope, to be closed by the same thread before the scopes around it
	 */
	public static Scope open() {
		Scope scope = new Scope(INNERMOST.get());
		INNERMOST.set(scope);
		return scope;
	}

	/**
	 * The thread's innermost scope.
	 *
	 * @return the scope
	 * @throws IllegalStateException if the thread has none open
	 */
	static Scope current() {
		Scope scope = INNERMOST.get();
		if (scope == null) {
			throw new IllegalStateException("No scope is open on this thread: wrap the passes in Scope.open().");
		}
		return scope;
	}

	/**
	 * Takes an array of an inner scope over into this one.
	 *
	 * @param array an array of an inner scope
	 * @return an equal array that lives until this scope is closed
	 */
	public INDArray keep(INDArray array) {
		return manager.leverageTo(ArrayType.ACTIVATIONS, array);
	}

	LayerWorkspaceMgr manager() {
		return manager;
	}

	/** Opens the memory of temporary arrays: what is not part of this scope is gone when it is closed. */
	static MemoryWorkspace openWorkingMemory() {
		return Nd4j.getWorkspaceManager().getAndActivateWorkspace(CONFIGURATION, WORKING_MEMORY);
	}

	@Override
	public void close() {
		if (INNERMOST.get() != this) {
			throw new IllegalStateException("Scopes must be closed innermost first, by the thread that opened them.");
		}
		workspace.close();
		if (outer == null) {
			INNERMOST.remove();
		} else {
			INNERMOST.set(outer);
		}
	}
}
