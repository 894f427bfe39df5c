/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.data.catalog;

import static org.ganvas.data.DataFixtures.error;
import static org.ganvas.data.DataFixtures.gzip;
import static org.ganvas.data.DataFixtures.idx;
import static org.ganvas.data.DataFixtures.image;
import static org.ganvas.data.DataFixtures.onHeap;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.ganvas.data.DataException;
import org.ganvas.data.DataException.Kind;
import org.ganvas.data.DataSummary;
import org.ganvas.data.DatasetInfo;
import org.ganvas.data.DatasetInfo.State;
import org.ganvas.data.ImageData;
import org.ganvas.data.catalog.CatalogEntry.Format;
import org.ganvas.data.catalog.CatalogFile.Part;
import org.ganvas.model.dataset.CatalogSource;
import org.ganvas.model.dataset.DatasetSource;
import org.ganvas.model.dataset.DatasetSources;
import org.ganvas.model.dataset.Split;
import org.ganvas.model.field.Settings;
import org.ganvas.model.shape.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogOpenerTest {

	private static final Settings SET = Settings.of(DatasetSources.of(CatalogSource.class)).with(CatalogSource.ENTRY,
			"set");

	@TempDir
	Path cache;

	@Test
	void aPartIsDownloadedAndOpenedUnderItsNames() throws Exception {
		try (FileServer server = new FileServer()) {
			CatalogOpener opener = new CatalogOpener(new Catalog(List.of(entry(server))));
			assertEquals(State.NOT_DOWNLOADED, opener.describe(onHeap(cache)).get(0).state());
			try (ImageData data = opener.open(SET, cache, onHeap(cache))) {
				assertEquals("A Set (train)", data.name());
				assertEquals(12, data.size());
				assertEquals("c3", data.classNames().get(data.label(3)));
			}
			assertEquals(List.of("/TRAIN_IMAGES", "/TRAIN_LABELS"), server.requests());
			try (ImageData data = opener.open(SET.with(DatasetSource.SPLIT, Split.TEST), cache, onHeap(cache))) {
				assertEquals(5, data.size());
			}
			DatasetInfo info = opener.describe(onHeap(cache)).get(0);
			assertEquals(State.DOWNLOADED, info.state());
			assertEquals(0, info.downloadBytes());
			assertTrue(Files.isDirectory(Path.of(info.location())));
		}
	}

	@Test
	void aLookNeitherDownloadsNorVerifies() throws Exception {
		try (FileServer server = new FileServer()) {
			CatalogOpener opener = new CatalogOpener(new Catalog(List.of(entry(server))));
			DataSummary before = opener.inspect(SET, cache, onHeap(cache));
			assertEquals(Kind.NOT_DOWNLOADED, before.flaw().orElseThrow().kind());
			assertTrue(before.flaw().get().getMessage().startsWith("A Set is not on this machine"));
			assertEquals(Kind.NOT_DOWNLOADED,
					assertThrows(DataException.class, () -> opener.sample(SET, cache, 4, onHeap(cache))).kind());
			assertEquals(List.of(), server.requests());
			try (ImageData data = opener.open(SET, cache, onHeap(cache))) {
				DataSummary after = opener.inspect(SET, cache, onHeap(cache));
				assertEquals(new DataSummary(data.shape(), data.size()), after);
				assertArrayEquals(image(data, 3), opener.sample(SET, cache, 4, onHeap(cache)).images().get(3));
			}
			Settings test = SET.with(DatasetSource.SPLIT, Split.TEST);
			assertTrue(opener.inspect(test, cache, onHeap(cache)).flaw().isPresent(), "the other part is missing");
		}
	}

	@Test
	void anUnknownEntryIsNamedWithThoseThatThereAre() {
		Settings unknown = SET.with(CatalogSource.ENTRY, "mnits");
		error(() -> new CatalogOpener().open(unknown, cache, onHeap(cache)), "\"mnits\"", "cifar10, kmnist, mnist");
	}

	@Test
	void theStandardCatalogIsComplete() {
		Map<Format, List<Part>> parts = Map.of(Format.IDX,
				List.of(Part.TRAIN_IMAGES, Part.TRAIN_LABELS, Part.TEST_IMAGES, Part.TEST_LABELS), Format.CIFAR10,
				List.of(Part.ARCHIVE));
		List<String> checksums = new ArrayList<>();
		for (CatalogEntry entry : Catalog.standard().entries()) {
			assertEquals(parts.get(entry.format()), entry.files().stream().map(CatalogFile::part).toList());
			assertEquals(10, entry.classNames().size());
			assertTrue(!entry.license().isBlank() && !entry.citation().isBlank());
			for (CatalogFile file : entry.files()) {
				checksums.add(file.sha256());
				for (URI address : file.addresses()) {
					assertEquals("https", address.getScheme());
					assertTrue(address.getPath().endsWith("/" + file.name()), address.toString());
				}
			}
		}
		assertEquals(9, checksums.stream().distinct().count());
	}

	private static CatalogEntry entry(FileServer server) throws Exception {
		List<CatalogFile> files = new ArrayList<>();
		byte[][] contents = { gzip(idx(12, 2, 2)), gzip(idx(12)), gzip(idx(5, 2, 2)), gzip(idx(5)) };
		for (int i = 0; i < contents.length; i++) {
			Part part = Part.values()[i];
			URI address = server.on("/" + part, FileServer.sends(contents[i]));
			String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(contents[i]));
			files.add(new CatalogFile(part, part + ".gz", List.of(address), contents[i].length, sha256));
		}
		return new CatalogEntry("set", "A Set", Shape.image(1, 2, 2), 12, 5, Format.IDX,
				IntStream.range(0, 10).mapToObj(i -> "c" + i).toList(), "MIT", "", "", files);
	}
}
