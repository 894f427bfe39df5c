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
import java.util.Locale;
import java.util.Map;

/** Where the operating system wants a program to keep files that can be made again. */
public final class CacheFolder {

	private CacheFolder() {
	}

	/** @return the cache folder of the current user on this system; it need not exist yet */
	public static Path ofUser() {
		return of(System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home", ".")));
	}

	/**
	 * The cache folder for a given system: {@code GANVAS_CACHE} if set; else below {@code LOCALAPPDATA} on Windows,
	 * {@code ~/Library/Caches} on macOS, and {@code XDG_CACHE_HOME} or {@code ~/.cache} elsewhere.
	 *
	 * @param system the value of {@code os.name}
	 * @param environment the environment variables
	 * @param home the user's home folder
	 * @return the folder
	 */
	static Path of(String system, Map<String, String> environment, Path home) {
		String own = environment.getOrDefault("GANVAS_CACHE", "");
		if (!own.isBlank()) {
			return Path.of(own);
		}
		String lower = system.toLowerCase(Locale.ROOT);
		if (lower.startsWith("windows")) {
			return below(environment.get("LOCALAPPDATA"), home.resolve("AppData").resolve("Local"));
		}
		if (lower.startsWith("mac")) {
			return home.resolve("Library").resolve("Caches").resolve("ganvas");
		}
		return below(environment.get("XDG_CACHE_HOME"), home.resolve(".cache"));
	}

	/** The XDG specification says that a relative path in the variable is to be ignored. */
	private static Path below(String variable, Path otherwise) {
		boolean usable = variable != null && !variable.isBlank() && Path.of(variable).isAbsolute();
		return (usable ? Path.of(variable) : otherwise).resolve("ganvas");
	}
}
