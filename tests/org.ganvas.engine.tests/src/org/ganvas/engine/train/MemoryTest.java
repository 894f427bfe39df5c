/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.ganvas.engine.natives.NativeSetup;
import org.ganvas.engine.testing.TestNetworks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What training must not do, however long: eat memory. */
class MemoryTest {

	@BeforeEach
	void useOneThread() {
		NativeSetup.configure(1);
	}

	@AfterEach
	void takeBackTheDefault() {
		NativeSetup.configure(0);
	}

	@Test
	void residentMemoryDoesNotGrow() throws IOException, InterruptedException {
		assumeTrue(Files.isReadable(MemoryProbe.STATUS), "the system does not tell resident memory");
		// With all of the heap resident from the start, what grows is native memory.
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xms128m", "-Xmx128m", "-XX:+AlwaysPreTouch", "-XX:+UseSerialGC", "-cp",
				System.getProperty("java.class.path"), MemoryProbe.class.getName())
				.redirectError(ProcessBuilder.Redirect.INHERIT).start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, process.waitFor(), output);
		String[] kilobytes = output.strip().split("\\R");
		long grown = Long.parseLong(kilobytes[1]) - Long.parseLong(kilobytes[0]);
		// What is kept by mistake is at least one array of some kilobytes per step; the JVM's own compiler takes some
		// MB.
		assertTrue(grown < 32 << 10, "grew by " + grown + " kB in " + MemoryProbe.STEPS + " steps");
	}

	@Test
	void javaHeapPerStepIsOnlyWhatArrayObjectsTake() {
		AdversarialStep step = GanModel.create(GanFixtures.smallGan()).newStep();
		float[] real = TestNetworks.realExamples(GanFixtures.BATCH, GanFixtures.SHAPE, 0);
		run(step, real, 0, 100);
		com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
		long before = threads.getCurrentThreadAllocatedBytes();
		run(step, real, 100, 150);
		long perStep = (threads.getCurrentThreadAllocatedBytes() - before) / 50;
		// DL4J and ND4J make a few kilobytes of short-lived objects for each of the more than 200 operations.
		assertTrue(perStep < 2L << 20, perStep + " bytes per step");
	}

	private static void run(AdversarialStep step, float[] real, long from, long to) {
		for (long i = from; i < to; i++) {
			step.run(i, real);
		}
	}
}
