/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.data;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.eclipse.osgi.util.NLS;
import org.ganvas.core.internal.CoreText;
import org.ganvas.model.dataset.Cifar10Source;
import org.ganvas.model.dataset.DatasetSource;
import org.ganvas.model.dataset.FolderSource;
import org.ganvas.model.dataset.IdxSource;
import org.ganvas.model.field.Field;
import org.ganvas.model.field.Settings;
import org.ganvas.model.shape.Shape;
import org.ganvas.model.validation.DataFacts;
import org.ganvas.model.validation.Fix;
import org.ganvas.model.validation.Problem;
import org.ganvas.model.validation.Severity;

/** Looks at the files that a data set names: whether they are there, and which shape and number of images they hold. */
public final class DataInspector {

	/** Code: a file or folder that is not there. */
	public static final String MISSING = "data.missing";

	/** Code: files that cannot be used. */
	public static final String FORMAT = "data.format";

	/** Code: not as many labels as images. */
	public static final String LABELS = "data.labels";

	/** Code: color images where gray ones are asked for, or the reverse. */
	public static final String CHANNELS = "data.channels";

	/** Code: images that must be enlarged or cropped. */
	public static final String SIZE = "data.size";

	private DataInspector() {
	}

	/**
	 * Looks at a data set.
	 *
	 * @param dataset the settings of a data set source
	 * @param base what relative paths are relative to: the folder of the experiment's file
	 * @return what was found; never fails
	 */
	public static DataReport inspect(Settings dataset, Path base) {
		Field<String> path = pathOf(dataset);
		if (path == null || !dataset.isSet(path)) {
			return new DataReport(DataFacts.of(dataset), List.of());
		}
		try {
			Path place = base.resolve(dataset.get(path)).normalize();
			if (!Files.exists(place)) {
				return DataReport.unknown(error(MISSING, path, NLS.bind(path == IdxSource.IMAGES
						? CoreText.Data_missingFile
						: CoreText.Data_missingFolder, place)));
			}
			if (path == IdxSource.IMAGES == Files.isDirectory(place)) {
				return DataReport.unknown(error(FORMAT, path, NLS.bind(path == IdxSource.IMAGES
						? CoreText.Data_notFile
						: CoreText.Data_notFolder, place)));
			}
			return inspect(dataset, place, base);
		} catch (DataFormatException e) {
			return DataReport.unknown(error(FORMAT, path, e.getMessage()));
		} catch (FileSystemException e) {
			return DataReport.unknown(error(FORMAT, path, NLS.bind(CoreText.Data_unreadable, e.getFile(),
					e.getReason() == null ? e.getClass().getSimpleName() : e.getReason())));
		} catch (IOException e) {
			return DataReport.unknown(error(FORMAT, path,
					NLS.bind(CoreText.Data_unreadable, dataset.get(path), e.getMessage())));
		} catch (InvalidPathException e) {
			return DataReport.unknown(error(MISSING, path, NLS.bind(CoreText.Data_noPath, e.getInput())));
		}
	}

	/**
	 * The field that says where a data set's files are.
	 *
	 * @param dataset the settings of a data set source
	 * @return the field, or {@code null} if the source has no files of the user's
	 */
	public static Field<String> pathOf(Settings dataset) {
		if (dataset.definition() instanceof IdxSource) {
			return IdxSource.IMAGES;
		}
		if (dataset.definition() instanceof FolderSource) {
			return FolderSource.PATH;
		}
		return dataset.definition() instanceof Cifar10Source ? Cifar10Source.PATH : null;
	}

	private static DataReport inspect(Settings dataset, Path place, Path base) throws IOException {
		if (dataset.definition() instanceof IdxSource) {
			return idx(dataset, place, base);
		}
		if (dataset.definition() instanceof FolderSource) {
			return folder(dataset, place);
		}
		List<Path> files = CifarFolder.files(place, dataset.get(DatasetSource.SPLIT));
		return DataReport.of(CifarFolder.SHAPE, CifarFolder.count(files), List.of());
	}

	private static DataReport idx(Settings dataset, Path images, Path base) throws IOException {
		IdxFile file = IdxFile.read(images);
		Shape shape = file.imageShape(images.toString());
		List<Problem> problems = new ArrayList<>();
		String labels = dataset.get(IdxSource.LABELS);
		if (!labels.isEmpty()) {
			Path place = base.resolve(labels).normalize();
			Fix without = new Fix(CoreText.Data_withoutLabels,
					e -> e.withDataset(e.dataset().without(IdxSource.LABELS)));
			if (!Files.isRegularFile(place)) {
				problems.add(new Problem(MISSING, Severity.ERROR, path(IdxSource.LABELS),
						NLS.bind(CoreText.Data_missingFile, place), List.of(without)));
			} else {
				IdxFile found = IdxFile.read(place);
				if (!found.isLabels() || found.count() != file.count()) {
					problems.add(new Problem(LABELS, Severity.ERROR, path(IdxSource.LABELS),
							NLS.bind(found.isLabels() ? CoreText.Data_labelCount : CoreText.Data_notLabels,
									new Object[] { place, found.count(), file.count() }),
							List.of(without)));
				}
			}
		}
		return DataReport.of(shape, file.count(), problems);
	}

	private static DataReport folder(Settings dataset, Path place) throws IOException {
		ImageFolder folder = ImageFolder.list(place);
		if (folder.images().isEmpty()) {
			throw new DataFormatException(NLS.bind(CoreText.Data_noImages, place));
		}
		if (folder.mixed()) {
			throw new DataFormatException(NLS.bind(CoreText.Data_mixed, place));
		}
		if (folder.other().isPresent()) {
			throw new DataFormatException(NLS.bind(CoreText.Data_notImage, folder.other().get()));
		}
		Shape found = Picture.shape(folder.images().get(0));
		if (!dataset.isSet(FolderSource.SHAPE)) {
			return DataReport.of(found, folder.images().size(), List.of());
		}
		Shape asked = dataset.get(FolderSource.SHAPE);
		return new DataReport(new DataFacts(DataFacts.of(dataset).shape(), OptionalInt.of(folder.images().size())),
				FolderShape.check(asked, found, folder.images().get(0)));
	}

	private static Problem error(String code, Field<String> field, String message) {
		return new Problem(code, Severity.ERROR, path(field), message, List.of());
	}

	static String path(Field<?> field) {
		return "dataset." + field.name();
	}
}
