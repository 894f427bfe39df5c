/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.data.catalog;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;

import org.ganvas.data.DataException;
import org.ganvas.data.DataOptions;
import org.ganvas.data.store.DataFiles;

/** The downloaded files of one data set. A user without a net may put them there by hand. */
public final class CatalogFolder {

	private final CatalogEntry entry;
	private final Path folder;
	private final DataOptions options;

	/**
	 * Names the folder; nothing is made yet.
	 *
	 * @param entry the data set
	 * @param options tells the cache folder
	 */
	public CatalogFolder(CatalogEntry entry, DataOptions options) {
		this.entry = entry;
		this.options = options;
		folder = options.cache().resolve("datasets").resolve(entry.id());
	}

	/** @return the path of the folder */
	public Path path() {
		return folder;
	}

	/** @return the files that are not there with their whole length */
	public List<CatalogFile> missing() {
		return entry.files().stream().filter(f -> !isThere(f)).toList();
	}

	/**
	 * The place of a file in this folder, whether it is there or not.
	 *
	 * @param file a file of the data set
	 * @return its path
	 */
	public Path path(CatalogFile file) {
		return folder.resolve(file.name());
	}

	/**
	 * Gives files, after downloading those that are missing; the checksum of each is verified.
	 *
	 * @param files files of the data set
	 * @return their paths, in the same order
	 * @throws DataException if a file is damaged, or cannot be downloaded; then the message says how to do it by hand
	 */
	public List<Path> fetch(List<CatalogFile> files) throws DataException {
		List<CatalogFile> wanted = files.stream().filter(f -> !isThere(f)).toList();
		if (!wanted.isEmpty()) {
			download(wanted);
		}
		for (CatalogFile file : files) {
			verify(file);
		}
		return files.stream().map(f -> folder.resolve(f.name())).toList();
	}

	/**
	 * Downloads all files of the data set that are missing, and verifies all.
	 *
	 * @return their paths
	 * @throws DataException as {@link #fetch}
	 */
	public List<Path> fetchAll() throws DataException {
		return fetch(entry.files());
	}

	private boolean isThere(CatalogFile file) {
		try {
			return Files.size(folder.resolve(file.name())) == file.size();
		} catch (IOException e) {
			return false;
		}
	}

	private void download(List<CatalogFile> wanted) throws DataException {
		try {
			Files.createDirectories(folder);
			try (FileChannel channel = FileChannel.open(folder.resolve(".lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE); FileLock lock = channel.tryLock()) {
				if (lock == null) {
					throw busy();
				}
				Downloader downloader = new Downloader(options);
				for (CatalogFile file : wanted) {
					downloader.download(file, folder.resolve(file.name()));
				}
			}
		} catch (OverlappingFileLockException e) {
			throw busy();
		} catch (DownloadException e) {
			throw new DataException(e.getMessage() + " " + byHand(), e);
		} catch (IOException e) {
			throw e instanceof DataException data ? data
					: new DataException("The data set " + entry.title() + " cannot be stored in " + folder + ": "
							+ DataFiles.reason(e) + ". Free some space, or set GANVAS_CACHE to another folder.", e);
		}
	}

	private DataException busy() {
		return new DataException("Another process of Ganvas is downloading " + entry.title() + " into " + folder
				+ ". Wait until it is done, then start again.");
	}

	private String byHand() {
		return "Without a connection, fetch "
				+ missing().stream().map(f -> f.addresses().get(0).toString()).collect(Collectors.joining(" and "))
				+ " by hand, put what you fetched unchanged into " + folder + ", and start again.";
	}

	private void verify(CatalogFile file) throws DataException {
		Path path = folder.resolve(file.name());
		try {
			String found = Sha256.of(path);
			if (!found.equals(file.sha256())) {
				throw new DataException(path + " is not the published file: its SHA-256 is " + found + " instead of "
						+ file.sha256() + ". Delete it, so that it is fetched again.");
			}
		} catch (IOException e) {
			throw DataFiles.unreadable(path, e);
		}
	}
}
