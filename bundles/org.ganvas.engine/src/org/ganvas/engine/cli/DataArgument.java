/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.ganvas.data.DatasetInfo;
import org.ganvas.data.Datasets;
import org.ganvas.model.Experiment;
import org.ganvas.model.dataset.CatalogSource;
import org.ganvas.model.dataset.Cifar10Source;
import org.ganvas.model.dataset.DatasetSource;
import org.ganvas.model.dataset.DatasetSources;
import org.ganvas.model.dataset.FashionMnistSource;
import org.ganvas.model.dataset.FolderSource;
import org.ganvas.model.dataset.IdxSource;
import org.ganvas.model.field.DidYouMean;
import org.ganvas.model.field.Settings;
import org.ganvas.model.shape.Shape;

/** Understands {@code --data}: the name of a data set, a file or a folder. */
final class DataArgument {

	private static final String FASHION_MNIST = "fashion-mnist";

	private DataArgument() {
	}

	/**
	 * The settings of the data that are meant, with the range of the experiment's own data.
	 *
	 * @param value what the user gave
	 * @param experiment what is to be trained
	 * @return settings with absolute paths
	 */
	static Settings parse(String value, Experiment experiment) throws CommandException, IOException {
		Settings settings = source(value, experiment);
		if (experiment.dataset().isSet(DatasetSource.RANGE)) {
			settings = settings.with(DatasetSource.RANGE, experiment.dataset().get(DatasetSource.RANGE));
		}
		return settings;
	}

	private static Settings source(String value, Experiment experiment) throws CommandException, IOException {
		if (value.equals(FASHION_MNIST)) {
			return Settings.of(DatasetSources.of(FashionMnistSource.class));
		}
		List<String> ids = Datasets.describe().stream().map(DatasetInfo::id).toList();
		if (ids.contains(value)) {
			return Settings.of(DatasetSources.of(CatalogSource.class)).with(CatalogSource.ENTRY, value);
		}
		Path path = Path.of(value).toAbsolutePath().normalize();
		if (Files.isDirectory(path)) {
			return folder(path, experiment);
		}
		if (Files.isRegularFile(path)) {
			return isCifarArchive(path) ? cifar(path) : idx(path);
		}
		throw new CommandException(ExitCode.DATA, "There is no data set, file or folder " + value + "."
				+ DidYouMean.question(value, ids) + " Data sets known by name: " + String.join(", ", ids) + ".");
	}

	private static Settings folder(Path path, Experiment experiment) throws CommandException, IOException {
		if (hasCifarFiles(path) || hasCifarFiles(path.resolve("cifar-10-batches-bin"))) {
			return cifar(path);
		}
		Shape shape = ExperimentShapes.image(experiment)
				.orElseThrow(() -> new CommandException(ExitCode.PROBLEMS,
						"The experiment's discriminator has no image "
								+ "input, so it is not known to which size the images of " + path
								+ " shall be scaled."));
		return Settings.of(DatasetSources.of(FolderSource.class)).with(FolderSource.PATH, path.toString())
				.with(FolderSource.SHAPE, shape);
	}

	private static boolean hasCifarFiles(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return false;
		}
		try (Stream<Path> children = Files.list(folder)) {
			return children.map(c -> c.getFileName().toString())
					.anyMatch(n -> n.matches("(data_batch_\\d|test_batch)\\.bin"));
		}
	}

	private static boolean isCifarArchive(Path path) {
		return Objects.toString(path.getFileName(), "").matches("cifar-10.*\\.tar\\.gz");
	}

	private static Settings cifar(Path path) {
		return Settings.of(DatasetSources.of(Cifar10Source.class)).with(Cifar10Source.PATH, path.toString());
	}

	private static Settings idx(Path images) {
		Settings settings = Settings.of(DatasetSources.of(IdxSource.class)).with(IdxSource.IMAGES, images.toString());
		Optional<Path> labels = labels(images);
		return labels.isEmpty() ? settings : settings.with(IdxSource.LABELS, labels.get().toString());
	}

	/** The file of labels beside a file of images, by MNIST's names, compressed or not. */
	private static Optional<Path> labels(Path images) {
		String name = Objects.toString(images.getFileName(), "");
		String partner = name.replace("images", "labels").replace("idx3", "idx1").replace("idx4", "idx1");
		if (partner.equals(name)) {
			return Optional.empty();
		}
		String other = partner.endsWith(".gz") ? partner.substring(0, partner.length() - 3) : partner + ".gz";
		return Stream.of(partner, other).map(images::resolveSibling).filter(Files::isRegularFile).findFirst();
	}
}
