/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.architecture.help;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A page of the user guide, or another XML file.
 *
 * @param file the file
 * @param document what is in it
 */
record HelpFile(Path file, Document document) {

	static final Path BUNDLES = Path.of("").toAbsolutePath().getParent().getParent().resolve("bundles");
	static final Path GUIDE = BUNDLES.resolve("org.ganvas.doc");
	static final Path PAGES = GUIDE.resolve("html");

	/** Reads a file; fails if it is not well-formed. */
	static HelpFile read(Path file) throws IOException {
		try {
			DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
			// without a handler errors are printed too
			builder.setErrorHandler(new DefaultHandler());
			return new HelpFile(file, builder.parse(file.toFile()));
		} catch (SAXException e) {
			throw new IOException(file + " is not well-formed: " + e.getMessage(), e);
		} catch (ParserConfigurationException e) {
			throw new IllegalStateException(e);
		}
	}

	/** A page by its file name. */
	static HelpFile page(String name) throws IOException {
		return read(PAGES.resolve(name));
	}

	/** All pages. */
	static List<HelpFile> pages() throws IOException {
		List<HelpFile> pages = new ArrayList<>();
		for (Path file : list(PAGES)) {
			pages.add(read(file));
		}
		return pages;
	}

	/** The files of a directory, in order. */
	static List<Path> list(Path directory) throws IOException {
		try (Stream<Path> files = Files.list(directory)) {
			return files.sorted().toList();
		}
	}

	/** All values of an attribute of the elements of a name. */
	List<String> attributes(String element, String attribute) {
		return elements(document.getDocumentElement(), element).stream().filter(e -> e.hasAttribute(attribute))
				.map(e -> e.getAttribute(attribute)).toList();
	}

	/** All identifiers of elements. */
	Set<String> ids() {
		return new TreeSet<>(attributes("*", "id"));
	}

	/** The rows of the body of a table, as the texts of their cells; fails if there is no such table. */
	List<List<String>> rows(String table) {
		return elements(body(table), "tr").stream().map(
				row -> elements(row, "td").stream().map(cell -> cell.getTextContent().replaceAll("\\s+", " ").strip())
						.toList())
				.toList();
	}

	/** The texts of the first cells of a table. */
	List<String> keys(String table) {
		return rows(table).stream().map(row -> row.get(0)).toList();
	}

	/** The rows of a table that have an identifier. */
	List<Element> namedRows(String table) {
		return elements(body(table), "tr").stream().filter(row -> row.hasAttribute("id")).toList();
	}

	private Element body(String table) {
		return elements(document.getDocumentElement(), "table").stream().filter(t -> t.getAttribute("id").equals(table))
				.map(t -> elements(t, "tbody").get(0)).findFirst()
				.orElseThrow(() -> new AssertionError(file + " has no table " + table));
	}

	/** The elements of a name below another one. */
	static List<Element> elements(Element parent, String name) {
		NodeList found = parent.getElementsByTagName(name);
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < found.getLength(); i++) {
			elements.add((Element) found.item(i));
		}
		return elements;
	}
}
