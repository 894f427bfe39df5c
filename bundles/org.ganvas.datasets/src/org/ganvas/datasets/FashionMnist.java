/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.datasets;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/**
 * Fashion-MNIST (Xiao, Rasul and Vollgraf, 2017) as published by Zalando: 60,000 training and 10,000 test images of
 * garments, 28 by 28 pixels, one byte per pixel (0 black to 255 white), in ten classes. Each file is a gzip-compressed
 * IDX file.
 */
public final class FashionMnist {

	/** Training images, IDX of unsigned bytes {@code [60000, 28, 28]}. */
	public static final String TRAIN_IMAGES = "train-images-idx3-ubyte.gz";

	/** Training labels, IDX of unsigned bytes {@code [60000]}, each 0 to 9. */
	public static final String TRAIN_LABELS = "train-labels-idx1-ubyte.gz";

	/** Test images, IDX of unsigned bytes {@code [10000, 28, 28]}. */
	public static final String TEST_IMAGES = "t10k-images-idx3-ubyte.gz";

	/** Test labels, IDX of unsigned bytes {@code [10000]}, each 0 to 9. */
	public static final String TEST_LABELS = "t10k-labels-idx1-ubyte.gz";

	private FashionMnist() {
	}

	/**
	 * Opens one of the four files as it is stored, still compressed. The caller closes the stream.
	 *
	 * @param fileName one of the four constants of this class
	 * @return the bytes of the gzip file
	 * @throws FileNotFoundException if there is no such file
	 * @throws IOException if the file cannot be opened
	 */
	public static InputStream open(String fileName) throws IOException {
		InputStream stream = FashionMnist.class.getResourceAsStream("fashion-mnist/" + fileName);
		if (stream == null) {
			throw new FileNotFoundException("Fashion-MNIST has no file \"" + fileName + "\"; its files are "
					+ String.join(", ", TRAIN_IMAGES, TRAIN_LABELS, TEST_IMAGES, TEST_LABELS) + ".");
		}
		return stream;
	}
}
