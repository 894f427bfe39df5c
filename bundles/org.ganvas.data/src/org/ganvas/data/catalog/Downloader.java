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
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.ganvas.data.DataException;
import org.ganvas.data.DataOptions;
import org.ganvas.data.store.DataFiles;

/**
 * Downloads files. What arrives is kept in a {@code .part} file beside the target, from which the next attempt goes on;
 * the target appears only once its length and SHA-256 are right.
 */
final class Downloader {

	/** How often a connection that was cut after some progress is taken up again. */
	private static final int RESUMES = 5;
	private static final Duration PATIENCE = Duration.ofMinutes(1);

	private final Transfer transfer;

	Downloader(DataOptions options) {
		transfer = new Transfer(options, PATIENCE);
	}

	/**
	 * Downloads a file from the first of its addresses that has it.
	 *
	 * @param file the file
	 * @param target where it is wanted
	 * @throws DownloadException if no address gave it
	 * @throws DataException if the user cancelled
	 * @throws IOException if it cannot be written
	 */
	void download(CatalogFile file, Path target) throws IOException {
		Path part = target.resolveSibling(file.name() + ".part");
		List<String> failures = new ArrayList<>();
		for (URI address : file.addresses()) {
			String failure = fetch(file, address, part);
			if (failure == null) {
				Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
				return;
			}
			failures.add(address.getHost() + ": " + failure);
		}
		throw new DownloadException(
				file.name() + " could not be downloaded (" + String.join("; ", failures) + ").");
	}

	/** Fills the part file from one address; returns what is wrong, or null. */
	private String fetch(CatalogFile file, URI address, Path part) throws IOException {
		boolean continued = length(part) > 0;
		String failure = fill(file, address, part);
		if (failure != null) {
			return failure;
		}
		if (isRight(file, part)) {
			return null;
		}
		if (continued) {
			// The beginning may come from another address or an older attempt.
			failure = fill(file, address, part);
			if (failure != null || isRight(file, part)) {
				return failure;
			}
		}
		return "what it sent is not the published file";
	}

	private static boolean isRight(CatalogFile file, Path part) throws IOException {
		if (Files.size(part) == file.size() && Sha256.of(part).equals(file.sha256())) {
			return true;
		}
		Files.delete(part);
		return false;
	}

	/** Reads to the end, taking up cut connections; returns what is wrong, or null. */
	private String fill(CatalogFile file, URI address, Path part) throws IOException {
		for (int attempt = 0;; attempt++) {
			long before = length(part);
			try {
				if (before < file.size()) {
					transfer.run(address, part, before, "Downloading " + file.name(), file.size());
				}
				return null;
			} catch (DataException e) {
				throw e;
			} catch (TransferException e) {
				if (e.isFinal() || length(part) <= before || attempt == RESUMES) {
					return describe(e.getCause() == null ? e : e.getCause());
				}
			}
		}
	}

	private static String describe(Throwable failure) {
		if (failure instanceof ConnectException) {
			return "no connection";
		}
		if (failure instanceof HttpTimeoutException) {
			return "no answer in time";
		}
		return DataFiles.reason(failure);
	}

	private static long length(Path part) throws IOException {
		return Files.exists(part) ? Files.size(part) : 0;
	}
}
