/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.training;

import org.ganvas.model.field.Definition;
import org.ganvas.model.field.DefinitionBase;
import org.ganvas.model.field.Field;
import org.ganvas.model.field.IntegerType;
import org.ganvas.model.field.LongType;
import org.ganvas.model.shape.Size2d;
import org.ganvas.model.shape.Size2dType;

/** How long and with what a run trains, and what it keeps. A step is one update of both networks. */
public final class TrainingSettings extends DefinitionBase {

	/** Examples per step. */
	public static final Field<Integer> BATCH = Field.optional("batch", IntegerType.of(1, 1 << 16), 128,
			"The number of examples of one step.");

	/** Passes over the data. */
	public static final Field<Integer> EPOCHS = Field.optional("epochs", IntegerType.of(1, 1_000_000), 10,
			"How often training goes through the data.");

	/** A limit in steps; 0 for as many as the epochs give. */
	public static final Field<Integer> STEPS = Field.optional("steps", IntegerType.of(0, Integer.MAX_VALUE), 0,
			"After how many steps training ends at the latest; 0 for as many as the epochs give.");

	/** Steps between two grids of samples. */
	public static final Field<Integer> SAMPLE_EVERY = Field.optional("sampleEvery",
			IntegerType.of(1, Integer.MAX_VALUE), 100, "The number of steps from one grid of samples to the next.");

	/** Steps between two checkpoints. */
	public static final Field<Integer> CHECKPOINT_EVERY = Field.optional("checkpointEvery",
			IntegerType.of(1, Integer.MAX_VALUE), 500, "The number of steps from one checkpoint to the next.");

	/** How many of the last checkpoints are kept. */
	public static final Field<Integer> KEEP_CHECKPOINTS = Field.optional("keepCheckpoints",
			IntegerType.of(1, Integer.MAX_VALUE), 2, "How many of the last checkpoints are kept.");

	/** Rows and columns of a grid of samples. */
	public static final Field<Size2d> SAMPLE_GRID = Field.optional("sampleGrid", Size2dType.of(1, 100),
			Size2d.square(8), "The rows and columns of a grid of samples.");

	/** What all random numbers of a run are derived from. */
	public static final Field<Long> SEED = Field.optional("seed", LongType.ANY, 42L,
			"What all random numbers of a run are derived from.");

	/** The only instance. */
	public static final Definition DEFINITION = new TrainingSettings();

	private TrainingSettings() {
		super("training", "Training", "How long and with what a run trains, and what it keeps.", BATCH, EPOCHS, STEPS,
				SAMPLE_EVERY, CHECKPOINT_EVERY, KEEP_CHECKPOINTS, SAMPLE_GRID, SEED);
	}
}
