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
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A web server on the loopback interface that misbehaves as a test wants. */
final class FileServer implements AutoCloseable {

	/** Answers a request. */
	interface Answer {
		void to(HttpExchange exchange) throws IOException;
	}

	private final HttpServer server;
	private final ExecutorService threads = Executors.newCachedThreadPool();
	private final List<String> requests = new CopyOnWriteArrayList<>();

	FileServer() throws IOException {
		server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.setExecutor(threads);
		server.start();
	}

	/** Answers a path; each request is noted first, as its path and its Range header if there is one. */
	URI on(String path, Answer answer) {
		server.createContext(path, exchange -> {
			String range = exchange.getRequestHeaders().getFirst("Range");
			requests.add(path + (range == null ? "" : " " + range));
			try (exchange) {
				answer.to(exchange);
			}
		});
		return URI.create("http://localhost:" + server.getAddress().getPort() + path);
	}

	List<String> requests() {
		return List.copyOf(requests);
	}

	/** Sends the content, or the part that was asked for. */
	static Answer sends(byte[] content) {
		return exchange -> {
			int from = rangeStart(exchange);
			if (from > 0) {
				exchange.getResponseHeaders().add("Content-Range",
						"bytes " + from + "-" + (content.length - 1) + "/" + content.length);
			}
			exchange.sendResponseHeaders(from > 0 ? 206 : 200, content.length - from);
			exchange.getResponseBody().write(content, from, content.length - from);
		};
	}

	/** Sends the whole content whatever was asked for, like a server that knows no ranges. */
	static Answer sendsAll(byte[] content) {
		return exchange -> {
			exchange.sendResponseHeaders(200, content.length);
			exchange.getResponseBody().write(content);
		};
	}

	/** Promises the rest of the content, sends some bytes of it and cuts the connection. */
	static Answer cutsAfter(byte[] content, int bytes) {
		return exchange -> {
			int from = rangeStart(exchange);
			if (from > 0) {
				exchange.getResponseHeaders().add("Content-Range",
						"bytes " + from + "-" + (content.length - 1) + "/" + content.length);
			}
			exchange.sendResponseHeaders(from > 0 ? 206 : 200, content.length - from);
			exchange.getResponseBody().write(content, from, Math.min(bytes, content.length - from));
			exchange.getResponseBody().flush();
		};
	}

	static Answer fails(int status) {
		return exchange -> exchange.sendResponseHeaders(status, -1);
	}

	private static int rangeStart(HttpExchange exchange) {
		String range = exchange.getRequestHeaders().getFirst("Range");
		return range == null ? 0 : Integer.parseInt(range.replaceAll("bytes=(\\d+)-", "$1"));
	}

	@Override
	public void close() {
		server.stop(0);
		threads.shutdownNow();
	}
}
