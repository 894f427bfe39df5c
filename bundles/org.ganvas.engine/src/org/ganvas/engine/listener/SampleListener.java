/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.listener;

import java.io.IOException;
import java.nio.file.Path;

import org.ganvas.engine.image.SampleGrid;
import org.ganvas.engine.run.WriteException;
import org.ganvas.engine.train.StepResult;
import org.ganvas.engine.train.TrainingListener;
import org.ganvas.engine.train.TrainingProgress;
import org.ganvas.model.dataset.ValueRange;
import org.ganvas.model.run.RunLayout;
import org.ganvas.model.shape.Shape;
import org.ganvas.model.shape.Size2d;

/** Writes a grid of samples every so many steps and at the last one, always from the same latent vectors. */
public final class SampleListener implements TrainingListener {

	/** Makes images from latent vectors. */
	@FunctionalInterface
	public interface Generator {

		/**
		 * Makes images as in use, not as in training.
		 *
		 * @param latents {@code [count, size]}
		 * @param count how many
		 * @return {@code [count, channels, height, width]}
		 */
		float[] generate(float[] latents, int count);
	}

	private final RunLayout layout;
	private final Generator generator;
	private final float[] latents;
	private final Shape shape;
	private final ValueRange range;
	private final Size2d grid;
	private final int every;

	/**
	 * Creates the listener.
	 *
	 * @param layout the run
	 * @param generator makes the images
	 * @param latents one latent vector for each cell of the grid
	 * @param shape the shape of an image
	 * @param range the values of black and white
	 * @param grid the rows and columns
	 * @param every the number of steps from one grid to the next
	 */
	public SampleListener(RunLayout layout, Generator generator, float[] latents, Shape shape, ValueRange range,
			Size2d grid, int every) {
		this.layout = layout;
		this.generator = generator;
		this.latents = latents;
		this.shape = shape;
		this.range = range;
		this.grid = grid;
		this.every = every;
	}

	@Override
	public void stepDone(TrainingProgress progress, StepResult result) throws IOException {
		if (progress.step() % every != 0 && !progress.isComplete()) {
			return;
		}
		float[] images = generator.generate(latents, Math.toIntExact(grid.area()));
		Path png = layout.sample(progress.step());
		try {
			SampleGrid.write(png, images, shape, range, grid.height(), grid.width());
		} catch (IOException e) {
			throw WriteException.of(png, e);
		}
	}
}
