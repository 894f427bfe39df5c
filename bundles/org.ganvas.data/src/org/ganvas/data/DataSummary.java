/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.data;

import java.util.Objects;
import java.util.Optional;

import org.ganvas.model.shape.Shape;

/**
 * What the headers of a data set tell.
 *
 * @param shape the shape of one image, {@code [channels, height, width]}; of a folder, that of its first image as it is
 * @param count the number of images
 * @param flaw what keeps the data from being used as they are although so much is known of them: labels that do not
 * belong to the images, or files that are not downloaded yet
 */
public record DataSummary(Shape shape, int count, Optional<DataException> flaw) {

	/** Checks that all is given. */
	public DataSummary {
		Objects.requireNonNull(shape, "shape");
		Objects.requireNonNull(flaw, "flaw");
	}

	/**
	 * Summarizes data without a flaw.
	 *
	 * @param shape the shape of one image
	 * @param count the number of images
	 */
	public DataSummary(Shape shape, int count) {
		this(shape, count, Optional.empty());
	}

	/**
	 * A copy with a flaw.
	 *
	 * @param found what is wrong
	 * @return the copy
	 */
	public DataSummary withFlaw(DataException found) {
		return new DataSummary(shape, count, Optional.of(found));
	}
}
