/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.data;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.ganvas.data.DataException;
import org.ganvas.data.DataException.Kind;
import org.ganvas.data.DataOptions;
import org.ganvas.data.DataProgress;
import org.ganvas.data.DataSummary;
import org.ganvas.data.DatasetInfo;
import org.ganvas.data.DatasetOpener;
import org.ganvas.data.Datasets;
import org.ganvas.data.ImageSample;
import org.ganvas.data.catalog.Catalog;
import org.ganvas.data.catalog.CatalogEntry;
import org.ganvas.data.catalog.CatalogFolder;
import org.ganvas.data.catalog.CatalogOpener;
import org.ganvas.model.dataset.CatalogSource;
import org.ganvas.model.field.Settings;

/** The data sets that the IDE can look at: those on this machine, and the catalog of those that can be downloaded. */
public final class DataLibrary {

	/** What most people look for. */
	private static final String FIRST = "mnist";

	private static volatile DataLibrary standard = new DataLibrary(Catalog.standard(), DataOptions.standard());

	private final Catalog catalog;
	private final CatalogOpener catalogOpener;
	private final DataOptions options;

	/**
	 * Creates a library.
	 *
	 * @param catalog the data sets that can be downloaded
	 * @param options tells the folder for downloads
	 */
	public DataLibrary(Catalog catalog, DataOptions options) {
		this.catalog = Objects.requireNonNull(catalog, "catalog");
		this.options = Objects.requireNonNull(options, "options");
		catalogOpener = new CatalogOpener(catalog);
	}

	/** @return the library of the IDE: the catalog that comes with Ganvas, and the folder in which trainings look */
	public static DataLibrary standard() {
		return standard;
	}

	/**
	 * Makes the IDE use another library; for tests, which must not depend on what this machine has downloaded.
	 *
	 * @param library the library
	 */
	public static void replaceStandard(DataLibrary library) {
		standard = Objects.requireNonNull(library, "library");
	}

	/**
	 * Looks at the headers of a data set; nothing is downloaded or written.
	 *
	 * @param dataset the settings of a data set source, with its required fields except a folder's shape
	 * @param base what relative paths are relative to
	 * @return what they tell
	 * @throws DataException if the data are not there or cannot be used
	 */
	public DataSummary inspect(Settings dataset, Path base) throws DataException {
		return opener(dataset).inspect(dataset, base, options);
	}

	/**
	 * Reads some images of a data set; nothing is downloaded or written.
	 *
	 * @param dataset the settings of a data set source, with its required fields except a folder's shape
	 * @param base what relative paths are relative to
	 * @param most the largest number of images
	 * @param monitor tells whether the user cancelled
	 * @return the images
	 * @throws DataException if the data are not there or cannot be used
	 * @throws OperationCanceledException if the user cancelled
	 */
	public ImageSample sample(Settings dataset, Path base, int most, IProgressMonitor monitor) throws DataException {
		try {
			return opener(dataset).sample(dataset, base, most,
					options.withProgress(DataProgress.NONE, monitor::isCanceled));
		} catch (DataException e) {
			throw cancelled(e);
		}
	}

	/** @return the data sets that can be downloaded, with whether they are, in the order in which they are offered */
	public List<DatasetInfo> downloadable() {
		return catalogOpener.describe(options).stream()
				.sorted(Comparator.comparing((DatasetInfo i) -> !i.id().equals(FIRST))).toList();
	}

	/**
	 * The data set of the catalog that settings name.
	 *
	 * @param dataset the settings of a data set source
	 * @return its description; empty if they name none
	 */
	public Optional<DatasetInfo> downloadable(Settings dataset) {
		boolean named = dataset.definition() instanceof CatalogSource && dataset.isSet(CatalogSource.ENTRY);
		return named
				? downloadable().stream().filter(i -> i.id().equals(dataset.get(CatalogSource.ENTRY))).findFirst()
				: Optional.empty();
	}

	/**
	 * The files of a data set of the catalog.
	 *
	 * @param id its id
	 * @return where they are, or will be once they are downloaded
	 * @throws DataException if there is no such data set
	 */
	public List<Path> files(String id) throws DataException {
		CatalogEntry entry = catalog.find(id);
		CatalogFolder folder = new CatalogFolder(entry, options);
		return entry.files().stream().map(folder::path).toList();
	}

	/**
	 * The folder for the files of a data set of the catalog.
	 *
	 * @param id its id
	 * @param monitor progress of what is done with the folder, and cancellation
	 * @return the folder
	 * @throws DataException if there is no such data set
	 */
	public CatalogFolder folder(String id, IProgressMonitor monitor) throws DataException {
		CatalogEntry entry = catalog.find(id);
		long missing = new CatalogFolder(entry, options).missing().stream().mapToLong(f -> f.size()).sum();
		return new CatalogFolder(entry, options.withProgress(new MonitorProgress(monitor, missing),
				monitor::isCanceled));
	}

	/** A failure as the platform wants it: that the user cancelled is none. */
	static DataException cancelled(DataException failure) {
		if (failure.kind() == Kind.CANCELLED) {
			throw new OperationCanceledException(failure.getMessage());
		}
		return failure;
	}

	private DatasetOpener opener(Settings dataset) throws DataException {
		return dataset.definition() instanceof CatalogSource ? catalogOpener : Datasets.opener(dataset);
	}
}
