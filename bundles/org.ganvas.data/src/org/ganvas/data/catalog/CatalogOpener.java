/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.data.catalog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.ganvas.data.DataException;
import org.ganvas.data.DataException.Kind;
import org.ganvas.data.DataOptions;
import org.ganvas.data.DataSummary;
import org.ganvas.data.DatasetInfo;
import org.ganvas.data.DatasetOpener;
import org.ganvas.data.ImageData;
import org.ganvas.data.ImageSample;
import org.ganvas.data.catalog.CatalogEntry.Format;
import org.ganvas.data.catalog.CatalogFile.Part;
import org.ganvas.data.cifar.Cifar10Opener;
import org.ganvas.data.idx.IdxImages;
import org.ganvas.data.idx.IdxInput;
import org.ganvas.data.idx.IdxOpener;
import org.ganvas.model.dataset.CatalogSource;
import org.ganvas.model.dataset.DatasetSource;
import org.ganvas.model.dataset.Split;
import org.ganvas.model.field.Definition;
import org.ganvas.model.field.Settings;

/** Opens data sets of the catalog, after downloading what is missing. */
public final class CatalogOpener implements DatasetOpener {

	private final Catalog catalog;

	/** Opens from the catalog that comes with Ganvas. */
	public CatalogOpener() {
		this(Catalog.standard());
	}

	/**
	 * Opens from another catalog.
	 *
	 * @param catalog the catalog
	 */
	public CatalogOpener(Catalog catalog) {
		this.catalog = catalog;
	}

	@Override
	public Class<? extends Definition> source() {
		return CatalogSource.class;
	}

	@Override
	public ImageData open(Settings dataset, Path base, DataOptions options) throws DataException {
		CatalogEntry entry = catalog.find(dataset.get(CatalogSource.ENTRY));
		Split split = dataset.get(DatasetSource.SPLIT);
		CatalogFolder folder = new CatalogFolder(entry, options);
		if (entry.format() == Format.CIFAR10) {
			return Cifar10Opener.open(folder.fetch(files(entry, split)).get(0), split, options);
		}
		List<Path> files = folder.fetch(files(entry, split));
		return IdxImages.open(entry.title() + " (" + split.id() + ")",
				IdxInput.file(files.get(0), "an IDX file of images"),
				Optional.of(IdxInput.file(files.get(1), "an IDX file of labels")), entry.classNames(), options);
	}

	@Override
	public DataSummary inspect(Settings dataset, Path base, DataOptions options) throws DataException {
		CatalogEntry entry = catalog.find(dataset.get(CatalogSource.ENTRY));
		Split split = dataset.get(DatasetSource.SPLIT);
		CatalogFolder folder = new CatalogFolder(entry, options);
		List<CatalogFile> files = files(entry, split);
		if (folder.missing().stream().anyMatch(files::contains)) {
			return new DataSummary(entry.shape(), split == Split.TRAIN ? entry.trainCount() : entry.testCount())
					.withFlaw(notDownloaded(entry, folder));
		}
		return entry.format() == Format.CIFAR10 ? Cifar10Opener.inspect(folder.path(files.get(0)), split)
				: IdxOpener.inspect(folder.path(files.get(0)), Optional.of(folder.path(files.get(1))), options);
	}

	@Override
	public ImageSample sample(Settings dataset, Path base, int most, DataOptions options) throws DataException {
		CatalogEntry entry = catalog.find(dataset.get(CatalogSource.ENTRY));
		Split split = dataset.get(DatasetSource.SPLIT);
		CatalogFolder folder = new CatalogFolder(entry, options);
		List<CatalogFile> files = files(entry, split);
		if (folder.missing().stream().anyMatch(files::contains)) {
			throw notDownloaded(entry, folder);
		}
		return entry.format() == Format.CIFAR10 ? Cifar10Opener.sample(folder.path(files.get(0)), split, most)
				: IdxOpener.sample(folder.path(files.get(0)), most, options);
	}

	/** The files of a part: the archive, or images and labels. */
	private static List<CatalogFile> files(CatalogEntry entry, Split split) throws DataException {
		if (entry.format() == Format.CIFAR10) {
			return List.of(entry.file(Part.ARCHIVE));
		}
		boolean train = split == Split.TRAIN;
		return List.of(entry.file(train ? Part.TRAIN_IMAGES : Part.TEST_IMAGES),
				entry.file(train ? Part.TRAIN_LABELS : Part.TEST_LABELS));
	}

	private static DataException notDownloaded(CatalogEntry entry, CatalogFolder folder) {
		long bytes = folder.missing().stream().mapToLong(CatalogFile::size).sum();
		return new DataException(Kind.NOT_DOWNLOADED, entry.title() + " is not on this machine yet ("
				+ Math.max(1, Math.round(bytes / 1e6)) + " MB). Download it, or let the first training do so.");
	}

	@Override
	public List<DatasetInfo> describe(DataOptions options) {
		return catalog.entries().stream().map(entry -> describe(entry, new CatalogFolder(entry, options))).toList();
	}

	private static DatasetInfo describe(CatalogEntry entry, CatalogFolder folder) {
		long missing = folder.missing().stream().mapToLong(CatalogFile::size).sum();
		return new DatasetInfo(entry.id(), entry.title(), entry.shape(), entry.trainCount(), entry.testCount(),
				entry.classNames(), entry.license(), entry.citation(),
				missing == 0 ? DatasetInfo.State.DOWNLOADED : DatasetInfo.State.NOT_DOWNLOADED,
				folder.path().toString(),
				missing);
	}
}
