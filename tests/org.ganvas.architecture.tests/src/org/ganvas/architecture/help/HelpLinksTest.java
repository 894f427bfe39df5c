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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** Everything that the user guide links to is there, and everything that is there is linked to. */
class HelpLinksTest {

	private static final String GUIDE_LINK = "/org.ganvas.doc/";
	private static final Pattern HELP_ID = Pattern.compile("\"(org\\.ganvas\\.ui(?:\\.diagram)?)\\.(\\w+)\"");
	private static final Pattern WIZARD = Pattern.compile("newWizardId=([\\w.]+)\\)");
	private static final Pattern PERSPECTIVE = Pattern.compile("perspectiveId=(org\\.ganvas[\\w.]+)\\)");

	static List<Path> pages() throws IOException {
		return HelpFile.list(HelpFile.PAGES);
	}

	static List<Path> contextFiles() throws IOException {
		List<Path> files = new ArrayList<>();
		for (Path bundle : HelpFile.list(HelpFile.BUNDLES)) {
			Path plugin = bundle.resolve("plugin.xml");
			if (Files.exists(plugin)) {
				for (Element contexts : HelpFile.elements(HelpFile.read(plugin).document().getDocumentElement(),
						"contexts")) {
					files.add(bundle.resolve(contexts.getAttribute("file")));
				}
			}
		}
		return files;
	}

	@ParameterizedTest
	@MethodSource("pages")
	void pageIsWellFormedAndItsLinksLeadSomewhere(Path file) throws IOException {
		HelpFile page = HelpFile.read(file);
		List<String> links = new ArrayList<>(page.attributes("a", "href"));
		links.addAll(page.attributes("img", "src"));
		links.addAll(page.attributes("link", "href"));
		for (String link : links) {
			assertExists(file, file.getParent(), link);
		}
	}

	@ParameterizedTest
	@MethodSource("pages")
	void pageHasOneTitleAndItsPicturesHaveTexts(Path file) throws IOException {
		HelpFile page = HelpFile.read(file);
		Element root = page.document().getDocumentElement();
		assertEquals(1, HelpFile.elements(root, "h1").size());
		assertEquals(HelpFile.elements(root, "title").get(0).getTextContent(),
				HelpFile.elements(root, "h1").get(0).getTextContent());
		assertEquals(page.attributes("img", "src").size(), page.attributes("img", "alt").size());
		assertEquals(page.attributes("*", "id").size(), page.ids().size(), "An identifier is used twice");
	}

	@Test
	void tableOfContentsLeadsToEveryPageAndNowhereElse() throws IOException {
		HelpFile toc = HelpFile.read(HelpFile.GUIDE.resolve("toc.xml"));
		List<String> links = new ArrayList<>(toc.attributes("topic", "href"));
		links.addAll(List.of(toc.document().getDocumentElement().getAttribute("topic")));
		for (String link : links) {
			assertExists(toc.file(), HelpFile.GUIDE, link);
		}
		Set<String> reached = new TreeSet<>(links.stream().map(link -> link.split("#")[0]).toList());
		assertEquals(new TreeSet<>(pages().stream().map(p -> "html/" + p.getFileName()).toList()), reached);
	}

	@Test
	void everyPictureIsShown() throws IOException {
		Set<String> shown = new TreeSet<>();
		for (HelpFile page : HelpFile.pages()) {
			page.attributes("img", "src").forEach(source -> shown.add(source.replace("../pictures/", "")));
		}
		List<Path> pictures = HelpFile.list(HelpFile.GUIDE.resolve("pictures"));
		assertEquals(new TreeSet<>(pictures.stream().map(p -> p.getFileName().toString()).toList()), shown);
	}

	@ParameterizedTest
	@MethodSource("contextFiles")
	void contextLeadsToTheGuide(Path file) throws IOException {
		HelpFile contexts = HelpFile.read(file);
		for (Element context : HelpFile.elements(contexts.document().getDocumentElement(), "context")) {
			List<Element> topics = HelpFile.elements(context, "topic");
			assertFalse(topics.isEmpty(), context.getAttribute("id") + " has no topic");
			for (Element topic : topics) {
				assertExists(file, file.getParent(), topic.getAttribute("href"));
			}
		}
	}

	@Test
	void contextsAreThoseThatTheCodeAsksFor() throws IOException {
		Set<String> described = new TreeSet<>();
		for (Path file : contextFiles()) {
			String bundle = file.getParent().getFileName().toString();
			HelpFile.read(file).attributes("context", "id").forEach(id -> described.add(bundle + '.' + id));
		}
		Set<String> asked = new TreeSet<>();
		for (String bundle : List.of("org.ganvas.ui", "org.ganvas.ui.diagram")) {
			for (Path source : Sources.of(bundle)) {
				String text = Files.readString(source);
				if (text.contains("getHelpSystem()") || text.contains("HelpSystem.getContext")) {
					Matcher id = HELP_ID.matcher(text);
					while (id.find()) {
						asked.add(id.group(1) + '.' + id.group(2));
					}
				}
			}
		}
		// the names of the bundles look the same
		asked.removeAll(List.of("org.ganvas.ui.diagram"));
		assertEquals(described, asked);
	}

	@Test
	void cheatSheetLeadsToTheGuideAndOpensWhatExists() throws IOException {
		HelpFile plugin = HelpFile.read(HelpFile.GUIDE.resolve("plugin.xml"));
		Path file = HelpFile.GUIDE.resolve(plugin.attributes("cheatsheet", "contentFile").get(0));
		HelpFile sheet = HelpFile.read(file);
		for (String link : sheet.attributes("*", "href")) {
			assertExists(file, HelpFile.GUIDE, link);
		}
		HelpFile ui = HelpFile.read(HelpFile.BUNDLES.resolve("org.ganvas.ui/plugin.xml"));
		Set<String> known = new HashSet<>(ui.attributes("wizard", "id"));
		known.addAll(ui.attributes("perspective", "id"));
		List<String> opened = sheet.attributes("command", "serialization").stream()
				.flatMap(command -> Stream.of(WIZARD, PERSPECTIVE).map(pattern -> pattern.matcher(command))
						.filter(Matcher::find).map(match -> match.group(1)))
				.toList();
		assertEquals(3, opened.size(), opened.toString());
		assertTrue(known.containsAll(opened), opened + " are not all among " + known);
	}

	/** A link to a file of the guide, with or without the place in it; links to the web are not followed. */
	private static void assertExists(Path from, Path base, String link) throws IOException {
		String[] parts = link.split("#");
		Path target = parts[0].isEmpty() ? from
				: link.startsWith(GUIDE_LINK) ? HelpFile.GUIDE.resolve(parts[0].substring(GUIDE_LINK.length()))
						: base.resolve(parts[0]).normalize();
		assertTrue(Files.isRegularFile(target), from + " links to " + link + ", which does not exist");
		if (parts.length > 1) {
			assertTrue(HelpFile.read(target).ids().contains(parts[1]), from + " links to " + link
					+ ", but that page has no such place");
		}
	}
}
