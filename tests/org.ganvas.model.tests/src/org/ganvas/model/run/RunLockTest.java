/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLockTest {

	@TempDir
	private Path folder;
	private RunLayout layout;

	@BeforeEach
	void layout() throws IOException {
		layout = new RunLayout(folder);
		Files.writeString(layout.record(), RunRecordTest.RUNNING.toText());
	}

	@Test
	void aSecondLockInTheSameProcessIsRefusedUntilTheFirstIsClosed() throws IOException {
		try (RunLock lock = RunLock.acquire(layout)) {
			assertTrue(RunLock.isHeld(layout));
			String message = assertThrows(RunLockedException.class, () -> RunLock.acquire(layout)).getMessage();
			assertTrue(message.contains(folder.toString()), message);
			assertTrue(RunLock.isHeld(layout), "asking must not lose the lock");
		}
		assertFalse(RunLock.isHeld(layout));
		RunLock.acquire(layout).close();
	}

	@Test
	void aRunWithoutLockFileIsNotHeld() throws IOException {
		assertFalse(RunLock.isHeld(layout));
		assertFalse(Files.exists(layout.lock()), "asking must not make the file");
	}

	@Test
	void theLockOfAnotherProcessHoldsUntilThatIsKilled() throws Exception {
		Process holder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), Holder.class.getName(), folder.toString())
				.redirectError(ProcessBuilder.Redirect.INHERIT).start();
		try (BufferedReader out = new BufferedReader(
				new InputStreamReader(holder.getInputStream(), StandardCharsets.UTF_8))) {
			assertEquals("locked", out.readLine());
			assertTrue(RunLock.isHeld(layout));
			assertEquals(RunState.RUNNING, RunStatus.read(layout).state());
			assertThrows(RunLockedException.class, () -> RunLock.acquire(layout));
			assertTrue(RunLock.isHeld(layout), "trying must not take the lock away");
		} finally {
			holder.destroyForcibly().waitFor();
		}
		assertFalse(RunLock.isHeld(layout));
		RunRecord status = RunStatus.read(layout);
		assertEquals(RunState.INTERRUPTED, status.state());
		assertFalse(status.reason().isEmpty());
		RunLock.acquire(layout).close();
	}

	@Test
	void aRunThatEndedIsWhatItsRecordSays() throws IOException {
		RunRecord cancelled = RunRecordTest.RUNNING.withState(RunState.CANCELLED, "", RunRecordTest.RUNNING.ended());
		Files.writeString(layout.record(), cancelled.toText());
		assertEquals(cancelled, RunStatus.read(layout));
	}

	/** Another process that trains a run, as far as the lock is concerned. */
	static final class Holder {

		private Holder() {
		}

		public static void main(String[] args) throws IOException {
			try (RunLock lock = RunLock.acquire(new RunLayout(Path.of(args[0])))) {
				System.out.println("locked");
				System.in.read();
			}
		}
	}
}
