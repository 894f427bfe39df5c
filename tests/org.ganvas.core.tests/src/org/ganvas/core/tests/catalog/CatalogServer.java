/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.tests.catalog;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

import org.ganvas.core.data.DataLibrary;
import org.ganvas.data.DataOptions;
import org.ganvas.data.catalog.Catalog;
import org.ganvas.data.catalog.CatalogEntry;
import org.ganvas.data.catalog.CatalogEntry.Format;
import org.ganvas.data.catalog.CatalogFile;
import org.ganvas.data.catalog.CatalogFile.Part;
import org.ganvas.model.shape.Shape;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * A catalog with one data set, {@code digits}, that is published on the loopback interface. The IDE uses it in place of
 * its own, with a cache folder of the test, until it is closed.
 */
public final class CatalogServer implements AutoCloseable {

	/** The number of images of each part. */
	public static final int COUNT = 200;

	/** The title of the data set. */
	public static final String TITLE = "Digits";

	private static final int NOT_FOUND = 404;

	private final DataLibrary before = DataLibrary.standard();
	private final Map<Part, byte[]> files = new TreeMap<>();
	private final List<String> requests = new CopyOnWriteArrayList<>();
	private final ExecutorService threads = Executors.newCachedThreadPool();
	private final CountDownLatch closed = new CountDownLatch(1);
	private final HttpServer server;
	private final Path cache;
	private volatile boolean failing;
	private volatile int most = Integer.MAX_VALUE;

	/**
	 * Publishes the data set.
	 *
	 * @param cache the cache folder
	 * @param side the height and width of the images
	 * @throws IOException if there is no port for it
	 */
	public CatalogServer(Path cache, int side) throws IOException {
		this.cache = cache;
		for (Part part : List.of(Part.TRAIN_IMAGES, Part.TEST_IMAGES)) {
			files.put(part, idx(COUNT, side, side));
		}
		for (Part part : List.of(Part.TRAIN_LABELS, Part.TEST_LABELS)) {
			files.put(part, idx(COUNT));
		}
		server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.setExecutor(threads);
		server.createContext("/", this::answer);
		server.start();
		CatalogEntry entry = new CatalogEntry("digits", TITLE, Shape.image(1, side, side), COUNT, COUNT, Format.IDX,
				List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9"), "free", "nobody", address("").toString(),
				files.entrySet().stream().map(f -> file(f.getKey(), f.getValue())).toList());
		DataLibrary.replaceStandard(
				new DataLibrary(new Catalog(List.of(entry)), DataOptions.standard().withCache(cache)));
	}

	/** @return where the IDE keeps the files */
	public Path folder() {
		return cache.resolve("datasets").resolve("digits");
	}

	/** @return the address of a file */
	public URI address(String name) {
		return URI.create("http://localhost:" + server.getAddress().getPort() + "/" + name);
	}

	/** @return the requests up to now: the name of the file, and the range if only a part was asked for */
	public List<String> requests() {
		return List.copyOf(requests);
	}

	/** From now on nothing is found. */
	public void fail() {
		failing = true;
	}

	/** From now on so many bytes are sent of each file, and then nothing more, without an end. */
	public void stallAfter(int bytes) {
		most = bytes;
	}

	/** From now on all is sent again. */
	public void recover() {
		failing = false;
		most = Integer.MAX_VALUE;
	}

	private void answer(HttpExchange exchange) throws IOException {
		try (exchange) {
			String name = exchange.getRequestURI().getPath().substring(1);
			String range = exchange.getRequestHeaders().getFirst("Range");
			requests.add(range == null ? name : name + " " + range);
			if (failing) {
				exchange.sendResponseHeaders(NOT_FOUND, -1);
				return;
			}
			byte[] content = files.get(Part.valueOf(name));
			int from = range == null ? 0 : Integer.parseInt(range.replaceAll("\\D", ""));
			if (from > 0) {
				exchange.getResponseHeaders().add("Content-Range",
						"bytes " + from + "-" + (content.length - 1) + "/" + content.length);
			}
			exchange.sendResponseHeaders(from > 0 ? 206 : 200, content.length - from);
			int length = Math.min(most, content.length - from);
			exchange.getResponseBody().write(content, from, length);
			exchange.getResponseBody().flush();
			if (length < content.length - from) {
				closed.await();
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private CatalogFile file(Part part, byte[] content) {
		try {
			String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
			return new CatalogFile(part, part.name(), List.of(address(part.name())), content.length, sum);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	private static byte[] idx(int... dimensions) throws IOException {
		int size = 1;
		for (int dimension : dimensions) {
			size *= dimension;
		}
		ByteBuffer buffer = ByteBuffer.allocate(4 + 4 * dimensions.length + size);
		buffer.putInt(0x800 + dimensions.length);
		for (int dimension : dimensions) {
			buffer.putInt(dimension);
		}
		// incompressible, so that a file has a middle in which a transfer can end
		Random random = new Random(size);
		while (buffer.hasRemaining()) {
			buffer.put((byte) random.nextInt(dimensions.length == 1 ? 10 : 256));
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
			gzip.write(buffer.array());
		}
		return out.toByteArray();
	}

	@Override
	public void close() {
		DataLibrary.replaceStandard(before);
		closed.countDown();
		server.stop(0);
		threads.shutdownNow();
	}
}
