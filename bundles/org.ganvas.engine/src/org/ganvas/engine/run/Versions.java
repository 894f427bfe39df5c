/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.run;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

import org.ganvas.model.run.RunVersions;

/** The versions of what trains, as this process has loaded them. */
public final class Versions {

	private static final String UNKNOWN = "unknown";

	private Versions() {
	}

	/** @return the versions of Ganvas, Java, DL4J and the native build */
	public static RunVersions current() {
		String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
		return new RunVersions(ganvas(), System.getProperty("java.version"),
				maven("org.deeplearning4j", "deeplearning4j-nn"), maven("org.nd4j", "nd4j-native") + " " + system);
	}

	private static String maven(String group, String artifact) {
		String resource = "/META-INF/maven/" + group + "/" + artifact + "/pom.properties";
		try (InputStream in = Versions.class.getResourceAsStream(resource)) {
			Properties properties = new Properties();
			if (in != null) {
				properties.load(in);
			}
			return properties.getProperty("version", UNKNOWN);
		} catch (IOException e) {
			return UNKNOWN;
		}
	}

	/** The version in the manifest of the jar, or of the folder, from which this class comes. */
	private static String ganvas() {
		try {
			Path place = Path.of(Versions.class.getProtectionDomain().getCodeSource().getLocation().toURI());
			Manifest manifest = Files.isDirectory(place) ? ofFolder(place) : ofJar(place);
			String version = manifest == null ? null : manifest.getMainAttributes().getValue("Bundle-Version");
			return version == null ? "development" : version;
		} catch (IOException | URISyntaxException | IllegalArgumentException e) {
			return UNKNOWN;
		}
	}

	private static Manifest ofFolder(Path folder) throws IOException {
		Path file = folder.resolve(JarFile.MANIFEST_NAME);
		if (!Files.isRegularFile(file)) {
			return null;
		}
		try (InputStream in = Files.newInputStream(file)) {
			return new Manifest(in);
		}
	}

	private static Manifest ofJar(Path file) throws IOException {
		try (JarFile jar = new JarFile(file.toFile())) {
			return jar.getManifest();
		}
	}
}
