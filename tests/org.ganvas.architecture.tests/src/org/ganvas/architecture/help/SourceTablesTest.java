/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.architecture.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The tables of the user guide say what the code does where only the sources tell: problems, keys, command line. */
class SourceTablesTest {

	private static final Pattern REPORT = Pattern.compile("inspection\\.(error|warning)\\(([^,]*),");
	private static final Pattern CONSTANT = Pattern.compile("String (\\w+) = (\"[^\"]*\")");
	private static final Pattern FAULT = Pattern.compile("super\\(LayerFault\\.Kind\\.\\w+, (\"[^\"]*\")\\)");
	private static final Pattern LITERAL = Pattern.compile("\"([a-z]+\\.[a-zA-Z]+)\"");
	private static final Pattern DOCUMENTED_CODE = Pattern
			.compile("/\\*\\* Code: [^*]*\\*/\\s*public static final String \\w+ = \"([^\"]+)\"");
	private static final Pattern KEY = Pattern
			.compile("byKey\\.put\\(([^,]*), (?:DiagramActions|ActionFactory)\\.(\\w+)");
	private static final Pattern OPTION = Pattern
			.compile("@Option\\(names = \"(--\\w+)\"(?:, paramLabel = \"([^\"]+)\")?");
	private static final Pattern COMMAND = Pattern.compile("@Command\\(name = \"(\\w+)\", header = \"([^\"]*)\"");

	private static final Map<String, String> KEYS = Map.ofEntries(Map.entry("SWT.MOD1", "Ctrl"),
			Map.entry("moving", "Ctrl+Shift"), Map.entry("SWT.DEL", "Delete"), Map.entry("SWT.CR", "Enter"),
			Map.entry("SWT.F2", "F2"), Map.entry("SWT.ARROW_LEFT", "Left"), Map.entry("SWT.ARROW_RIGHT", "Right"),
			Map.entry("SWT.ARROW_UP", "Up"), Map.entry("SWT.ARROW_DOWN", "Down"));

	@Test
	void problemsOfTheValidatorAreListedWithTheirSeverity() throws IOException {
		Map<String, Set<String>> reported = new TreeMap<>();
		for (Path source : Sources.of("org.ganvas.model")) {
			if (source.endsWith(Path.of("validation", source.getFileName().toString()))) {
				collect(Files.readString(source), reported);
			}
		}
		assertFalse(reported.isEmpty());
		Map<String, Set<String>> listed = listedProblems();
		listed.keySet().removeAll(documentedCodes());
		assertEquals(reported, listed);
	}

	@Test
	void problemsOfFilesAndDataAreListed() throws IOException {
		Set<String> codes = documentedCodes();
		assertFalse(codes.isEmpty());
		Set<String> listed = new TreeSet<>(listedProblems().keySet());
		listed.retainAll(codes);
		assertEquals(codes, listed);
	}

	/** The codes that other checks than the validator's have as constants. */
	private static Set<String> documentedCodes() throws IOException {
		Set<String> codes = new TreeSet<>();
		for (Path source : Sources.all()) {
			Matcher constant = DOCUMENTED_CODE.matcher(Files.readString(source));
			while (constant.find()) {
				codes.add(constant.group(1));
			}
		}
		return codes;
	}

	private static Map<String, Set<String>> listedProblems() throws IOException {
		Map<String, Set<String>> listed = new TreeMap<>();
		HelpFile.page("problems.html").rows("problem-codes")
				.forEach(row -> listed.put(row.get(0), new TreeSet<>(List.of(row.get(1).split(" or ")))));
		return listed;
	}

	/** The codes that a rule reports: literals, constants of the class, or what it tells the rule that it extends. */
	private static void collect(String source, Map<String, Set<String>> codes) {
		String text = source;
		Matcher constant = CONSTANT.matcher(source);
		while (constant.find()) {
			text = text.replaceAll("\\(" + constant.group(1) + ",", "(" + constant.group(2) + ",");
		}
		Matcher fault = FAULT.matcher(text);
		while (fault.find()) {
			add(fault.group(1), "error", codes);
		}
		Matcher report = REPORT.matcher(text);
		while (report.find()) {
			add(report.group(2), report.group(1), codes);
		}
	}

	private static void add(String expression, String severity, Map<String, Set<String>> codes) {
		Matcher literal = LITERAL.matcher(expression);
		while (literal.find()) {
			codes.computeIfAbsent(literal.group(1), code -> new TreeSet<>()).add(severity);
		}
	}

	@Test
	void keysOfTheDiagramAreListed() throws IOException {
		Path source = HelpFile.BUNDLES
				.resolve("org.ganvas.ui.diagram/src/org/ganvas/ui/diagram/internal/actions/DiagramKeys.java");
		String text = Files.readString(source);
		Map<String, Set<String>> bound = new TreeMap<>();
		Matcher key = KEY.matcher(text);
		while (key.find()) {
			if (!key.group(1).contains("KEYPAD")) {
				bound.computeIfAbsent(key.group(2), action -> new TreeSet<>()).add(keyName(key.group(1)));
			}
		}
		assertEquals(text.split("byKey\\.put\\(", -1).length - 1 - text.split("SWT\\.KEYPAD", -1).length + 1,
				bound.values().stream().mapToInt(Set::size).sum(), "Some keys were not understood: " + bound);
		assertEquals(true, text.contains("SWT.MOD1 | '1'"), "The key of the fixes");
		bound.put("fixes", Set.of("Ctrl+1"));
		bound.putAll(keysOfCommands());
		Map<String, Set<String>> listed = new TreeMap<>();
		for (Element row : HelpFile.page("diagram.html").namedRows("keys")) {
			Element first = HelpFile.elements(row, "td").get(0);
			listed.put(row.getAttribute("id").replaceFirst("key-", ""), HelpFile.elements(first, "kbd").stream()
					.map(Element::getTextContent).collect(Collectors.toCollection(TreeSet::new)));
		}
		assertEquals(bound, listed);
	}

	private static Map<String, Set<String>> keysOfCommands() throws IOException {
		Map<String, Set<String>> bound = new TreeMap<>();
		HelpFile plugin = HelpFile.read(HelpFile.BUNDLES.resolve("org.ganvas.ui.diagram/plugin.xml"));
		for (Element key : HelpFile.elements(plugin.document().getDocumentElement(), "key")) {
			String sequence = key.getAttribute("sequence").replace("M1", "Ctrl").replace("M2", "Shift");
			if (!sequence.contains("NUMPAD")) {
				bound.computeIfAbsent(key.getAttribute("commandId").replace("org.ganvas.ui.diagram.", ""),
						command -> new TreeSet<>()).add(sequence);
			}
		}
		return bound;
	}

	private static String keyName(String expression) {
		return Pattern.compile(" \\| ").splitAsStream(expression.replace("(int) ", ""))
				.map(part -> part.startsWith("'") ? part.substring(1, 2).toUpperCase(java.util.Locale.ROOT)
						: KEYS.getOrDefault(part, part))
				.collect(Collectors.joining("+"));
	}

	@Test
	void commandsAndOptionsOfTheCommandLineAreListed() throws IOException {
		Set<String> commands = new TreeSet<>();
		Set<String> options = new TreeSet<>();
		for (Path source : Sources.of("org.ganvas.engine")) {
			String text = Files.readString(source);
			Matcher command = COMMAND.matcher(text);
			while (command.find()) {
				commands.add(command.group(1));
			}
			Matcher option = OPTION.matcher(text);
			while (option.find()) {
				options.add(option.group(1) + (option.group(2) == null ? "" : "=" + option.group(2)));
			}
		}
		HelpFile page = HelpFile.page("command-line.html");
		assertEquals(commands, new TreeSet<>(page.keys("commands")));
		assertEquals(options, new TreeSet<>(page.keys("options")));
	}

	@Test
	void entriesOfTheCatalogAreListed() throws IOException {
		String catalog = Files.readString(HelpFile.BUNDLES
				.resolve("org.ganvas.data/src/org/ganvas/data/catalog/catalog.json"));
		Set<List<String>> entries = Pattern.compile(
				"\"id\": \"([^\"]*)\",\\s*\"title\": \"([^\"]*)\",\\s*\"shape\": (\\[[^]]*\\]).*?\"license\": \"([^\"]*)\"",
				Pattern.DOTALL).matcher(catalog).results()
				.map(m -> List.of(m.group(1), m.group(2), m.group(3), m.group(4))).collect(Collectors.toSet());
		assertEquals(entries, Set.copyOf(HelpFile.page("datasets.html").rows("catalog-entries")));
	}
}
