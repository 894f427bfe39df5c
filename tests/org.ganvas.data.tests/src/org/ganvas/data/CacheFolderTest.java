/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

class CacheFolderTest {

	private static final Path HOME = Path.of("home").toAbsolutePath();
	private static final Path ELSEWHERE = Path.of("elsewhere").toAbsolutePath();

	@Test
	void linuxFollowsTheXdgSpecification() {
		assertEquals(HOME.resolve(".cache").resolve("ganvas"), CacheFolder.of("Linux", Map.of(), HOME));
		assertEquals(ELSEWHERE.resolve("ganvas"),
				CacheFolder.of("Linux", Map.of("XDG_CACHE_HOME", ELSEWHERE.toString()), HOME));
		assertEquals(HOME.resolve(".cache").resolve("ganvas"),
				CacheFolder.of("Linux", Map.of("XDG_CACHE_HOME", "relative"), HOME));
	}

	@Test
	void windowsUsesLocalAppData() {
		assertEquals(ELSEWHERE.resolve("ganvas"),
				CacheFolder.of("Windows 11", Map.of("LOCALAPPDATA", ELSEWHERE.toString()), HOME));
		assertEquals(HOME.resolve("AppData").resolve("Local").resolve("ganvas"),
				CacheFolder.of("Windows 11", Map.of(), HOME));
	}

	@Test
	void macUsesTheLibrary() {
		assertEquals(HOME.resolve("Library").resolve("Caches").resolve("ganvas"),
				CacheFolder.of("Mac OS X", Map.of("XDG_CACHE_HOME", ELSEWHERE.toString()), HOME));
	}

	@Test
	void theUsersOwnChoiceComesFirst() {
		assertEquals(ELSEWHERE, CacheFolder.of("Linux",
				Map.of("GANVAS_CACHE", ELSEWHERE.toString(), "XDG_CACHE_HOME", HOME.toString()), HOME));
	}
}
