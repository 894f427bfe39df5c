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
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.ganvas.data.DataException;

/** Published data sets that Ganvas can download. */
public final class Catalog {

	private static final Catalog STANDARD = new Catalog(CatalogReader.read(resource()));

	private final List<CatalogEntry> entries;

	/**
	 * Creates a catalog.
	 *
	 * @param entries the data sets
	 */
	public Catalog(List<CatalogEntry> entries) {
		this.entries = List.copyOf(entries);
	}

	/** @return the catalog that comes with Ganvas */
	public static Catalog standard() {
		return STANDARD;
	}

	/** @return the data sets, by id */
	public List<CatalogEntry> entries() {
		return entries;
	}

	/**
	 * Finds a data set.
	 *
	 * @param id its id
	 * @return the data set
	 * @throws DataException if there is none; the message lists those that there are
	 */
	public CatalogEntry find(String id) throws DataException {
		return entries.stream().filter(e -> e.id().equals(id)).findFirst()
				.orElseThrow(() -> new DataException(DataException.Kind.MISSING,
						"The catalog has no data set \"" + id + "\". It has "
								+ entries.stream().map(CatalogEntry::id).collect(Collectors.joining(", ")) + "."));
	}

	private static String resource() {
		try (InputStream in = Catalog.class.getResourceAsStream("catalog.json")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
