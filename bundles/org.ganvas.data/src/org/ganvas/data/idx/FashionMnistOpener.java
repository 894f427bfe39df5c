/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.data.idx;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.ganvas.data.DataException;
import org.ganvas.data.DataOptions;
import org.ganvas.data.DataSummary;
import org.ganvas.data.DatasetInfo;
import org.ganvas.data.DatasetOpener;
import org.ganvas.data.ImageData;
import org.ganvas.data.ImageSample;
import org.ganvas.datasets.FashionMnist;
import org.ganvas.model.dataset.DatasetSource;
import org.ganvas.model.dataset.FashionMnistSource;
import org.ganvas.model.dataset.Split;
import org.ganvas.model.field.Definition;
import org.ganvas.model.field.Settings;
import org.ganvas.model.shape.Shape;

/** Opens the embedded Fashion-MNIST. */
public final class FashionMnistOpener implements DatasetOpener {

	private static final List<String> CLASS_NAMES = List.of("T-shirt/top", "Trouser", "Pullover", "Dress", "Coat",
			"Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot");
	private static final Shape SHAPE = Shape.image(1, 28, 28);
	private static final int TRAIN_COUNT = 60_000;
	private static final int TEST_COUNT = 10_000;

	@Override
	public Class<? extends Definition> source() {
		return FashionMnistSource.class;
	}

	@Override
	public ImageData open(Settings dataset, Path base, DataOptions options) throws DataException {
		Split split = dataset.get(DatasetSource.SPLIT);
		boolean train = split == Split.TRAIN;
		IdxInput images = input(train ? FashionMnist.TRAIN_IMAGES : FashionMnist.TEST_IMAGES);
		IdxInput labels = input(train ? FashionMnist.TRAIN_LABELS : FashionMnist.TEST_LABELS);
		return IdxImages.open("Fashion-MNIST (" + split.id() + ")", images, Optional.of(labels), CLASS_NAMES, options);
	}

	@Override
	public DataSummary inspect(Settings dataset, Path base, DataOptions options) {
		return new DataSummary(SHAPE, dataset.get(DatasetSource.SPLIT) == Split.TRAIN ? TRAIN_COUNT : TEST_COUNT);
	}

	@Override
	public ImageSample sample(Settings dataset, Path base, int most, DataOptions options) throws DataException {
		boolean train = dataset.get(DatasetSource.SPLIT) == Split.TRAIN;
		return IdxImages.sample(input(train ? FashionMnist.TRAIN_IMAGES : FashionMnist.TEST_IMAGES), most, options);
	}

	@Override
	public List<DatasetInfo> describe(DataOptions options) {
		return List.of(new DatasetInfo("fashion-mnist", "Fashion-MNIST", SHAPE, TRAIN_COUNT, TEST_COUNT,
				CLASS_NAMES, "MIT", "Han Xiao, Kashif Rasul, Roland Vollgraf. Fashion-MNIST: a Novel Image Dataset for "
						+ "Benchmarking Machine Learning Algorithms. arXiv:1708.07747, 2017.",
				DatasetInfo.State.EMBEDDED, "embedded", 0));
	}

	private static IdxInput input(String file) throws DataException {
		return IdxInput.resource("fashion-mnist/" + file, () -> FashionMnist.open(file));
	}
}
