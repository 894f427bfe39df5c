/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.data;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.BooleanSupplier;

/**
 * How data are opened.
 *
 * @param heapBudget the most bytes of images that one data set may keep on the Java heap; a larger one stays in a file
 * @param cache the folder for downloads and converted files; made when needed
 * @param progress hears about work that takes long
 * @param cancelled asked often while working; once it is true, opening ends with a {@link DataException}
 */
public record DataOptions(long heapBudget, Path cache, DataProgress progress, BooleanSupplier cancelled) {

	/** Checks that all is given. */
	public DataOptions {
		Objects.requireNonNull(cache, "cache");
		Objects.requireNonNull(progress, "progress");
		Objects.requireNonNull(cancelled, "cancelled");
	}

	/** @return a quarter of the largest heap, the user's cache folder, nobody listens, never cancelled */
	public static DataOptions standard() {
		return new DataOptions(Runtime.getRuntime().maxMemory() / 4, CacheFolder.ofUser(), DataProgress.NONE,
				() -> false);
	}

	/**
	 * A copy with another budget.
	 *
	 * @param bytes the most bytes of images on the heap
	 * @return the copy
	 */
	public DataOptions withHeapBudget(long bytes) {
		return new DataOptions(bytes, cache, progress, cancelled);
	}

	/**
	 * A copy with another cache folder.
	 *
	 * @param folder the folder for downloads and converted files
	 * @return the copy
	 */
	public DataOptions withCache(Path folder) {
		return new DataOptions(heapBudget, folder, progress, cancelled);
	}

	/**
	 * A copy that reports and can be cancelled.
	 *
	 * @param listener hears about work that takes long
	 * @param cancel asked often while working
	 * @return the copy
	 */
	public DataOptions withProgress(DataProgress listener, BooleanSupplier cancel) {
		return new DataOptions(heapBudget, cache, listener, cancel);
	}

	/**
	 * Ends work that the user has cancelled.
	 *
	 * @param what what was being done, as in {@link DataProgress#worked}
	 * @throws DataException if {@link #cancelled()} says so
	 */
	public void checkCancelled(String what) throws DataException {
		if (cancelled.getAsBoolean()) {
			throw new DataException(DataException.Kind.CANCELLED, what + " was cancelled.");
		}
	}
}
