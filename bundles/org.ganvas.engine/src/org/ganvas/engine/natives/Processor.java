/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.natives;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whether the processor has the instructions that the native library is built for. Without this check an older
 * processor
 * would end the process with an illegal instruction.
 */
final class Processor {

	private static final Set<String> REQUIRED = Set.of("avx2", "fma");

	private Processor() {
	}

	/** The running system as in the names of the native bundles, for example {@code linux-x86_64}. */
	static String platform() {
		return platform(System.getProperty("os.name"), System.getProperty("os.arch"));
	}

	static String platform(String osName, String osArch) {
		String name = osName.toLowerCase(Locale.ROOT);
		String os = name.startsWith("windows") ? "windows" : name.startsWith("mac") ? "macosx" : name;
		String arch = osArch.equals("amd64") || osArch.equals("x86_64") ? "x86_64" : osArch;
		return os + "-" + arch;
	}

	static void requireSupported() {
		String platform = platform();
		requireBuild(platform);
		features(platform).ifPresent(Processor::requireFeatures);
	}

	static void requireBuild(String platform) {
		if (!Set.of("linux-x86_64", "windows-x86_64", "macosx-x86_64").contains(platform)) {
			throw new NativeSetupException("Training needs a 64-bit Intel or AMD processor on Linux, Windows or macOS;"
					+ " there is no native numerics library for " + platform
					+ ". Train on another machine; the run folder can be looked at on this one.");
		}
	}

	/**
	 * Checks the instruction sets.
	 *
	 * @param features the processor's features, lower case
	 * @throws NativeSetupException if one is missing
	 */
	static void requireFeatures(Set<String> features) {
		Set<String> missing = new TreeSet<>(REQUIRED);
		missing.removeAll(features);
		if (!missing.isEmpty()) {
			throw new NativeSetupException("Training needs a processor with the instruction sets AVX2 and FMA (Intel"
					+ " since 2013, AMD since 2015); this one, or the virtual machine it is seen through, lacks "
					+ missing.stream().map(f -> f.toUpperCase(Locale.ROOT)).collect(Collectors.joining(" and "))
					+ ". Train on another machine, or let the virtual machine pass on the host's processor type.");
		}
	}

	/** The processor's features, lower case; empty if the system does not say. */
	private static Optional<Set<String>> features(String platform) {
		try {
			return switch (platform) {
				case "linux-x86_64" -> linux(Files.readAllLines(Path.of("/proc/cpuinfo"), StandardCharsets.ISO_8859_1));
				case "macosx-x86_64" -> Optional.of(mac(sysctl("machdep.cpu.features", "machdep.cpu.leaf7_features")));
				default -> Optional.empty();
			};
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	static Optional<Set<String>> linux(List<String> cpuinfo) {
		return cpuinfo.stream().filter(line -> line.startsWith("flags")).findFirst()
				.map(line -> Set.of(line.substring(line.indexOf(':') + 1).strip().split("\\s+")));
	}

	static Set<String> mac(String sysctlOutput) {
		return new TreeSet<>(List.of(sysctlOutput.toLowerCase(Locale.ROOT).strip().split("\\s+")));
	}

	private static String sysctl(String... names) throws IOException {
		String[] command = new String[names.length + 2];
		command[0] = "/usr/sbin/sysctl";
		command[1] = "-n";
		System.arraycopy(names, 0, command, 2, names.length);
		Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
		return new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
	}
}
