/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.data;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.eclipse.osgi.util.NLS;
import org.ganvas.core.internal.CoreText;
import org.ganvas.data.DataException;
import org.ganvas.data.DataSummary;
import org.ganvas.model.dataset.CatalogSource;
import org.ganvas.model.dataset.Cifar10Source;
import org.ganvas.model.dataset.FolderSource;
import org.ganvas.model.dataset.IdxSource;
import org.ganvas.model.field.Field;
import org.ganvas.model.field.Settings;
import org.ganvas.model.validation.DataFacts;
import org.ganvas.model.validation.Fix;
import org.ganvas.model.validation.Problem;
import org.ganvas.model.validation.Severity;

/** Looks at the files that a data set names: whether they are there, and which shape and number of images they hold. */
public final class DataInspector {

	/** Code: a file or folder that is not there. */
	public static final String MISSING = "data.missing";

	/** Code: a data set of the catalog that is not downloaded yet; only a warning, since a training downloads it. */
	public static final String NOT_DOWNLOADED = "data.notDownloaded";

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
		Field<String> field = dataset.definition() instanceof CatalogSource ? CatalogSource.ENTRY : pathOf(dataset);
		if (field == null || !dataset.isSet(field)) {
			return new DataReport(DataFacts.of(dataset), List.of());
		}
		try {
			return report(dataset, field, DataLibrary.standard().inspect(dataset, base));
		} catch (DataException e) {
			return DataReport.unknown(problem(e, field, FORMAT, fixes(field)));
		} catch (InvalidPathException e) {
			return DataReport.unknown(new Problem(MISSING, Severity.ERROR, path(field),
					NLS.bind(CoreText.Data_noPath, e.getInput()), List.of()));
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

	private static DataReport report(Settings dataset, Field<String> field, DataSummary found) {
		List<Problem> problems = new ArrayList<>();
		found.flaw().ifPresent(flaw -> problems.add(field == IdxSource.IMAGES
				? problem(flaw, IdxSource.LABELS, LABELS,
						List.of(new Fix(CoreText.Data_withoutLabels,
								e -> e.withDataset(e.dataset().without(IdxSource.LABELS)))))
				: problem(flaw, field, FORMAT, List.of())));
		if (field == FolderSource.PATH && dataset.isSet(FolderSource.SHAPE)) {
			problems.addAll(FolderShape.check(dataset, found.shape()));
			return new DataReport(new DataFacts(DataFacts.of(dataset).shape(), OptionalInt.of(found.count())),
					problems);
		}
		return DataReport.of(found.shape(), found.count(), problems);
	}

	/** For an entry that the catalog does not have, those that it has. */
	private static List<Fix> fixes(Field<String> field) {
		return field != CatalogSource.ENTRY ? List.of()
				: DataLibrary.standard().downloadable().stream()
						.map(info -> new Fix(NLS.bind(CoreText.Data_useEntry, info.title()),
								e -> e.withDataset(e.dataset().with(CatalogSource.ENTRY, info.id()))))
						.toList();
	}

	private static Problem problem(DataException failure, Field<?> field, String code, List<Fix> fixes) {
		return switch (failure.kind()) {
			case MISSING -> new Problem(MISSING, Severity.ERROR, path(field), failure.getMessage(), fixes);
			case NOT_DOWNLOADED -> new Problem(NOT_DOWNLOADED, Severity.WARNING, path(field), failure.getMessage(),
					List.of());
			default -> new Problem(code, Severity.ERROR, path(field), failure.getMessage(),
					field == CatalogSource.ENTRY ? List.of() : fixes);
		};
	}

	static String path(Field<?> field) {
		return "dataset." + field.name();
	}
}
