/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.ganvas.engine.natives.NativeSetup;
import org.ganvas.engine.testing.TestNetworks;

/**
 * Trains a small GAN in a process of its own and prints the resident kilobytes after some steps and after many more.
 */
public final class MemoryProbe {

	static final Path STATUS = Path.of("/proc/self/status");
	static final int WARM_UP = 700;
	static final int STEPS = 2000;

	private MemoryProbe() {
	}

	public static void main(String[] arguments) throws IOException {
		NativeSetup.configure(1);
		AdversarialStep step = GanModel.create(GanFixtures.smallGan()).newStep();
		float[] real = TestNetworks.realExamples(GanFixtures.BATCH, GanFixtures.SHAPE, 0);
		run(step, real, 0, WARM_UP);
		System.out.println(residentKilobytes());
		run(step, real, WARM_UP, WARM_UP + STEPS);
		System.out.println(residentKilobytes());
	}

	private static void run(AdversarialStep step, float[] real, long from, long to) {
		for (long i = from; i < to; i++) {
			step.run(i, real);
		}
	}

	private static long residentKilobytes() throws IOException {
		return Files.readAllLines(STATUS).stream().filter(line -> line.startsWith("VmRSS:"))
				.map(line -> line.replaceAll("\\D", "")).mapToLong(Long::parseLong).findFirst().orElseThrow();
	}
}
