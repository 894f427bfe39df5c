/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.data.catalog;

import java.net.URI;
import java.util.List;
import java.util.Objects;

/**
 * A file of a published data set.
 *
 * @param part what it holds
 * @param name its name, the same at each address and in the cache folder
 * @param addresses where it can be fetched, to be tried in this order
 * @param size its length in bytes
 * @param sha256 its SHA-256 as 64 hexadecimal digits in lower case
 */
public record CatalogFile(Part part, String name, List<URI> addresses, long size, String sha256) {

	/** What a file holds. */
	public enum Part {
		/** IDX images for training. */
		TRAIN_IMAGES,
		/** IDX labels for training. */
		TRAIN_LABELS,
		/** IDX images for testing. */
		TEST_IMAGES,
		/** IDX labels for testing. */
		TEST_LABELS,
		/** Everything in one archive. */
		ARCHIVE
	}

	/** Copies the addresses and checks the checksum's form. */
	public CatalogFile {
		Objects.requireNonNull(part, "part");
		Objects.requireNonNull(name, "name");
		addresses = List.copyOf(addresses);
		if (addresses.isEmpty() || size < 1 || !sha256.matches("[0-9a-f]{64}")) {
			throw new IllegalArgumentException("Incomplete catalog file " + name);
		}
	}
}
