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
import static org.ganvas.data.DataFixtures.onHeap;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

import org.ganvas.data.DataOptions;
import org.ganvas.data.DataProgress;
import org.ganvas.data.catalog.CatalogEntry.Format;
import org.ganvas.data.catalog.CatalogFile.Part;
import org.ganvas.model.shape.Shape;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DownloadTest {

	private static final byte[] CONTENT = new byte[300_000];

	static {
		new Random(1).nextBytes(CONTENT);
	}

	@TempDir
	Path cache;
	private Path folder;
	private Path target;
	private Path part;
	private FileServer server;

	@BeforeEach
	void start() throws IOException {
		folder = cache.resolve("datasets").resolve("set");
		target = folder.resolve("data.gz");
		part = folder.resolve("data.gz.part");
		server = new FileServer();
	}

	@AfterEach
	void stop() {
		server.close();
	}

	@Test
	void aFileIsDownloadedOnceWithProgress() throws Exception {
		URI address = server.on("/a", FileServer.sends(CONTENT));
		List<Long> progress = new ArrayList<>();
		DataOptions options = onHeap(cache).withProgress((what, done, total) -> {
			assertEquals("Downloading data.gz", what);
			assertEquals(CONTENT.length, total);
			progress.add(done);
		}, () -> false);
		assertEquals(List.of(target), fetch(options, address));
		assertArrayEquals(CONTENT, Files.readAllBytes(target));
		assertEquals(CONTENT.length, progress.get(progress.size() - 1));
		assertFalse(Files.exists(part));
		fetch(options, address);
		assertEquals(List.of("/a"), server.requests());
	}

	@Test
	void aBegunFileIsContinued() throws Exception {
		begin(Arrays.copyOf(CONTENT, 100_000));
		fetch(onHeap(cache), server.on("/a", FileServer.sends(CONTENT)));
		assertArrayEquals(CONTENT, Files.readAllBytes(target));
		assertEquals(List.of("/a bytes=100000-"), server.requests());
	}

	@Test
	void aServerWithoutRangesSendsAllOfIt() throws Exception {
		begin(Arrays.copyOf(CONTENT, 100_000));
		fetch(onHeap(cache), server.on("/a", FileServer.sendsAll(CONTENT)));
		assertArrayEquals(CONTENT, Files.readAllBytes(target));
	}

	@Test
	void aWholePartFileIsOnlyVerified() throws Exception {
		begin(CONTENT);
		fetch(onHeap(cache), server.on("/a", FileServer.fails(404)));
		assertArrayEquals(CONTENT, Files.readAllBytes(target));
		assertEquals(List.of(), server.requests());
	}

	@Test
	void aPartFileOfSomethingElseIsThrownAwayAndFetchedAnew() throws Exception {
		begin(new byte[100_000]);
		fetch(onHeap(cache), server.on("/a", FileServer.sends(CONTENT)));
		assertArrayEquals(CONTENT, Files.readAllBytes(target));
		assertEquals(List.of("/a bytes=100000-", "/a"), server.requests());
	}

	@Test
	void aCutConnectionIsTakenUpWhereItWasCut() throws Exception {
		fetch(onHeap(cache), server.on("/a", FileServer.cutsAfter(CONTENT, 120_000)));
		assertArrayEquals(CONTENT, Files.readAllBytes(target));
		assertEquals("/a", server.requests().get(0));
		assertTrue(server.requests().size() > 2, server.requests().toString());
		assertTrue(server.requests().stream().skip(1).allMatch(r -> r.startsWith("/a bytes=")),
				server.requests().toString());
	}

	@Test
	void whatArrivedBeforeACutIsKeptForTheNextStart() throws Exception {
		AtomicBoolean down = new AtomicBoolean();
		URI address = server.on("/a", exchange -> {
			if (down.getAndSet(true)) {
				FileServer.fails(503).to(exchange);
			} else {
				FileServer.cutsAfter(CONTENT, 120_000).to(exchange);
			}
		});
		error(() -> fetch(onHeap(cache), address), "HTTP status 503");
		long kept = Files.size(part);
		assertTrue(kept > 0 && kept <= 120_000, kept + " bytes kept");
		fetch(onHeap(cache), server.on("/b", FileServer.sends(CONTENT)));
		assertArrayEquals(CONTENT, Files.readAllBytes(target));
		assertTrue(server.requests().contains("/b bytes=" + kept + "-"), server.requests().toString());
	}

	@Test
	void afterAWrongChecksumTheNextAddressIsAsked() throws Exception {
		byte[] wrong = CONTENT.clone();
		wrong[5] ^= 1;
		fetch(onHeap(cache), server.on("/wrong", FileServer.sends(wrong)),
				server.on("/right", FileServer.sends(CONTENT)));
		assertArrayEquals(CONTENT, Files.readAllBytes(target));
		assertEquals(List.of("/wrong", "/right"), server.requests());
	}

	@Test
	void aWrongChecksumEverywhereLeavesNothing() throws Exception {
		byte[] wrong = CONTENT.clone();
		wrong[5] ^= 1;
		error(() -> fetch(onHeap(cache), server.on("/wrong", FileServer.sends(wrong))),
				"data.gz could not be downloaded", "localhost: what it sent is not the published file");
		assertFalse(Files.exists(target) || Files.exists(part));
	}

	@Test
	void aWebPageInPlaceOfTheFileIsNotTakenForIt() throws Exception {
		error(() -> fetch(onHeap(cache),
				server.on("/login", FileServer.sends("<html>Log in".getBytes(StandardCharsets.UTF_8)))),
				"not the published file");
		assertFalse(Files.exists(target) || Files.exists(part));
	}

	@Test
	void tooMuchIsNotTaken() throws Exception {
		error(() -> fetch(onHeap(cache), server.on("/a", FileServer.sends(Arrays.copyOf(CONTENT, 900_000)))),
				"published file");
		assertFalse(Files.exists(target));
	}

	@Test
	void aRedirectIsFollowed() throws Exception {
		URI to = server.on("/to", FileServer.sends(CONTENT));
		fetch(onHeap(cache), server.on("/from", exchange -> {
			exchange.getResponseHeaders().add("Location", to.toString());
			exchange.sendResponseHeaders(302, -1);
		}));
		assertArrayEquals(CONTENT, Files.readAllBytes(target));
	}

	@Test
	void whenAllAddressesFailTheErrorSaysWhatToDoByHand() throws Exception {
		URI missing = server.on("/a", FileServer.fails(404));
		URI offline;
		try (ServerSocket unused = new ServerSocket(0)) {
			offline = URI.create("http://localhost:" + unused.getLocalPort() + "/b");
		}
		error(() -> fetch(onHeap(cache), missing, offline), "data.gz could not be downloaded",
				"localhost: HTTP status 404",
				"localhost: no connection", "fetch " + missing + " by hand", "into " + folder);
	}

	@Test
	void aFilePutThereByHandIsTaken() throws Exception {
		Files.createDirectories(folder);
		Files.write(target, CONTENT);
		assertEquals(List.of(target), fetch(onHeap(cache), server.on("/a", FileServer.fails(404))));
		assertEquals(List.of(), server.requests());
	}

	@Test
	void aWrongFilePutThereByHandIsNamed() throws Exception {
		Files.createDirectories(folder);
		Files.write(target, new byte[CONTENT.length]);
		error(() -> fetch(onHeap(cache), server.on("/a", FileServer.fails(404))), target + " is not the published file",
				"SHA-256", "Delete it");
	}

	@Test
	void cancellingEndsAtOnceAndKeepsWhatArrived() throws Exception {
		CountDownLatch tested = new CountDownLatch(1);
		AtomicBoolean cancelled = new AtomicBoolean();
		URI address = server.on("/a", exchange -> {
			exchange.sendResponseHeaders(200, CONTENT.length);
			exchange.getResponseBody().write(CONTENT, 0, 50_000);
			exchange.getResponseBody().flush();
			await(tested);
		});
		DataOptions options = onHeap(cache).withProgress((what, done, total) -> cancelled.set(done > 0),
				cancelled::get);
		try {
			error(() -> fetch(options, address), "Downloading data.gz was cancelled");
		} finally {
			tested.countDown();
		}
		assertTrue(Files.size(part) > 0);
		assertFalse(Files.exists(target));
	}

	@Test
	void aServerThatStopsSendingIsGivenUp() throws Exception {
		CountDownLatch tested = new CountDownLatch(1);
		URI address = server.on("/a", exchange -> {
			exchange.sendResponseHeaders(200, CONTENT.length);
			exchange.getResponseBody().write(CONTENT, 0, 50_000);
			exchange.getResponseBody().flush();
			await(tested);
		});
		Files.createDirectories(folder);
		try {
			Transfer transfer = new Transfer(onHeap(cache), Duration.ofMillis(50));
			TransferException failure = assertThrows(TransferException.class,
					() -> transfer.run(address, part, 0, "Downloading", CONTENT.length));
			assertEquals("it stopped sending", failure.getMessage());
			assertFalse(failure.isFinal());
		} finally {
			tested.countDown();
		}
	}

	@Test
	void aCancelledDownloadAsksNoServer() throws Exception {
		DataOptions cancelled = onHeap(cache).withProgress(DataProgress.NONE, () -> true);
		error(() -> fetch(cancelled, server.on("/a", FileServer.sends(CONTENT))), "was cancelled");
		assertEquals(List.of(), server.requests());
	}

	@Test
	void twoDownloadsOfTheSameDataAtOnceAreRefused() throws Exception {
		Files.createDirectories(folder);
		try (FileChannel channel = FileChannel.open(folder.resolve(".lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE); FileLock lock = channel.lock()) {
			assertTrue(lock.isValid());
			error(() -> fetch(onHeap(cache), server.on("/a", FileServer.sends(CONTENT))), "Another process",
					folder.toString());
		}
	}

	@Test
	void aCacheThatCannotBeWrittenIsNamed() throws Exception {
		Path blocked = Files.write(cache.resolve("blocked"), new byte[1]);
		error(() -> fetch(onHeap(blocked), server.on("/a", FileServer.sends(CONTENT))), blocked.toString(),
				"GANVAS_CACHE");
	}

	private List<Path> fetch(DataOptions options, URI... addresses) throws Exception {
		return new CatalogFolder(entry(addresses), options).fetchAll();
	}

	private static CatalogEntry entry(URI... addresses) throws Exception {
		String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(CONTENT));
		CatalogFile file = new CatalogFile(Part.ARCHIVE, "data.gz", List.of(addresses), CONTENT.length, sha256);
		return new CatalogEntry("set", "Set", Shape.image(1, 2, 2), 1, 1, Format.IDX, List.of(), "", "", "",
				List.of(file));
	}

	private void begin(byte[] content) throws IOException {
		Files.createDirectories(folder);
		Files.write(part, content);
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
