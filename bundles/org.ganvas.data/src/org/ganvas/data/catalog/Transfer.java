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
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.ganvas.data.DataException;
import org.ganvas.data.DataOptions;

/** One HTTP request for the rest of a file, written to the disk as it arrives. */
final class Transfer {

	private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(20);
	private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(60);
	private static final long POLL_MILLIS = 100;
	private static final int OK = 200;
	private static final int PARTIAL = 206;

	private final HttpClient client = HttpClient.newBuilder().version(Version.HTTP_1_1).followRedirects(Redirect.NORMAL)
			.connectTimeout(CONNECT_TIMEOUT).build();
	private final DataOptions options;
	private final Duration patience;

	/**
	 * Creates a transfer, for any number of requests.
	 *
	 * @param options tells the user's listener
	 * @param patience how long a server may send nothing
	 */
	Transfer(DataOptions options, Duration patience) {
		this.options = options;
		this.patience = patience;
	}

	/**
	 * Asks for a file from a position on. A server that cannot continue sends all of it; then the part file begins
	 * anew.
	 *
	 * @param address the address
	 * @param part the part file
	 * @param have its length
	 * @param what for progress
	 * @param size the whole length
	 * @throws TransferException if the rest did not arrive; what arrived is in the part file
	 * @throws DataException if the user cancelled
	 * @throws IOException if the part file cannot be written
	 */
	void run(URI address, Path part, long have, String what, long size) throws IOException {
		HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(ANSWER_TIMEOUT);
		if (have > 0) {
			request.header("Range", "bytes=" + have + "-");
		}
		options.checkCancelled(what);
		CompletableFuture<HttpResponse<Path>> response = client.sendAsync(request.build(),
				info -> body(info, part, have));
		try {
			HttpResponse<Path> done = await(response, part, what, size);
			if (done.body() == null) {
				throw new TransferException("HTTP status " + done.statusCode(), null, true);
			}
			options.progress().worked(what, Files.size(part), size);
		} finally {
			response.cancel(true);
		}
	}

	private static BodySubscriber<Path> body(ResponseInfo info, Path part, long have) {
		boolean continues = info.statusCode() == PARTIAL
				&& info.headers().firstValue("Content-Range").orElse("").startsWith("bytes " + have + "-");
		if (continues) {
			return BodySubscribers.ofFile(part, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
		}
		if (info.statusCode() == OK) {
			return BodySubscribers.ofFile(part, StandardOpenOption.WRITE, StandardOpenOption.CREATE,
					StandardOpenOption.TRUNCATE_EXISTING);
		}
		return BodySubscribers.replacing(null);
	}

	/**
	 * Waits for the end, with an eye on the user, on a server that sends nothing more, and on one that sends too much.
	 */
	private HttpResponse<Path> await(CompletableFuture<HttpResponse<Path>> response, Path part, String what, long size)
			throws IOException {
		long last = -1;
		long lastChange = System.nanoTime();
		while (true) {
			try {
				return response.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
			} catch (TimeoutException e) {
				long arrived = Files.exists(part) ? Files.size(part) : 0;
				if (arrived != last) {
					last = arrived;
					lastChange = System.nanoTime();
					options.progress().worked(what, arrived, size);
				}
				if (arrived > size) {
					throw new TransferException("more than the " + size + " bytes of the published file", null, true);
				}
				if (System.nanoTime() - lastChange > patience.toNanos()) {
					throw new TransferException("it stopped sending", null, false);
				}
				options.checkCancelled(what);
			} catch (ExecutionException e) {
				throw failure(e.getCause());
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new DataException(what + " was interrupted.", e);
			}
		}
	}

	private static IOException failure(Throwable cause) {
		for (Throwable e = cause; e != null; e = e.getCause()) {
			if (e instanceof FileSystemException file) {
				return file;
			}
		}
		return new TransferException(String.valueOf(cause.getMessage()), cause, false);
	}
}
