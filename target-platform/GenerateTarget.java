/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes {@code ganvas.target} from {@code bundles.txt}, where each bundle is pinned once. Run it after each change:
 *
 * <pre>
 * java target-platform/GenerateTarget.java [--check] [DIRECTORY]
 * </pre>
 *
 * {@code --check} writes nothing and exits with 1 if the target definition is not what the list says. DIRECTORY is
 * where both files are, {@code target-platform} if it is left out.
 */
public class GenerateTarget {

	private static final String LIST = "bundles.txt";
	private static final String TARGET = "ganvas.target";

	/** One {@code <location>}: jars that are bundles already, or one jar with the manifest that it lacks. */
	private record Location(String label, List<String> coordinates, List<String> instructions) {
	}

	public static void main(String[] arguments) throws IOException {
		List<String> rest = new ArrayList<>(List.of(arguments));
		boolean check = rest.remove("--check");
		Path directory = Path.of(rest.isEmpty() ? "target-platform" : rest.get(0));
		Path target = directory.resolve(TARGET);
		String text = write(read(directory.resolve(LIST)));
		if (!check) {
			Files.writeString(target, text);
		} else if (!Files.exists(target) || !Files.readString(target).equals(text)) {
			System.err.println(target + " is not what " + LIST + " says. Run: java " + directory
					+ "/GenerateTarget.java " + directory);
			System.exit(1);
		}
	}

	private static List<Location> read(Path list) throws IOException {
		List<Location> locations = new ArrayList<>();
		Location section = null;
		int number = 0;
		for (String line : Files.readAllLines(list)) {
			number++;
			String where = list + ":" + number + ": ";
			if (line.isBlank() || line.startsWith("#")) {
				continue;
			}
			if (line.startsWith("[")) {
				section = new Location(line.substring(1, line.indexOf(']')), new ArrayList<>(), new ArrayList<>());
				locations.add(section);
			} else if (section == null) {
				throw new IllegalArgumentException(where + "a [section] must come first");
			} else if (Character.isWhitespace(line.charAt(0))) {
				if (section.coordinates().size() != 1) {
					throw new IllegalArgumentException(
							where + "a manifest belongs to a section of one jar, [" + section.label() + "] has more");
				}
				section.instructions().add(line.strip());
			} else if (line.split(":").length == 3) {
				section.coordinates().add(line.strip());
			} else {
				throw new IllegalArgumentException(where + "not group:artifact:version: " + line);
			}
		}
		return locations;
	}

	private static String write(List<Location> locations) {
		StringBuilder text = new StringBuilder("""
				<?xml version="1.0" encoding="UTF-8" standalone="no"?>
				<?pde version="3.8"?>
				<!-- written by GenerateTarget.java from bundles.txt; change that file -->
				<target name="ganvas">
					<locations>
				""");
		locations.forEach(location -> text.append(write(location)));
		return text.append("\t</locations>\n</target>\n").toString();
	}

	private static String write(Location location) {
		boolean bundles = location.instructions().isEmpty();
		StringBuilder text = new StringBuilder("\t\t<location includeDependencyDepth=\"none\" "
				+ "includeDependencyScopes=\"compile\" includeSource=\"false\" label=\"" + location.label()
				+ "\" missingManifest=\"" + (bundles ? "error" : "generate") + "\" type=\"Maven\">\n"
				+ "\t\t\t<dependencies>\n");
		for (String coordinate : location.coordinates()) {
			String[] parts = coordinate.split(":");
			text.append("""
									<dependency>
										<groupId>%s</groupId>
										<artifactId>%s</artifactId>
										<version>%s</version>
										<type>jar</type>
									</dependency>
					""".formatted(parts[0], parts[1], parts[2]));
		}
		text.append("\t\t\t</dependencies>\n");
		if (!bundles) {
			text.append("\t\t\t<instructions><![CDATA[\n" + String.join("\n", location.instructions())
					+ "\n]]></instructions>\n");
		}
		return text.append("\t\t</location>\n").toString();
	}
}
