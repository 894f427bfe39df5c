/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.ganvas.model.Experiment;

/** The templates that come with Ganvas. */
public final class Templates {

	private static final List<Template> ALL = List.of(
			load("mlp-gan", "Multilayer Perceptron GAN",
					"Dense layers only, as in the first paper on GANs; the fastest to train."),
			load("dcgan-28", "Deep Convolutional GAN",
					"Upsampling, convolutions and batch normalization for images of 28 by 28 pixels; the best images."),
			load("cnn-gan", "Convolutional GAN with Dropout",
					"Transposed convolutions and dropout, without batch normalization; pixels from 0 to 1."));

	private Templates() {
	}

	/** @return all templates in the order in which they are offered */
	public static List<Template> all() {
		return ALL;
	}

	/**
	 * Finds a template.
	 *
	 * @param id the identifier
	 * @return the template, if there is one
	 */
	public static Optional<Template> find(String id) {
		return ALL.stream().filter(t -> t.id().equals(id)).findFirst();
	}

	private static Template load(String id, String title, String summary) {
		String name = id + '.' + Experiment.FILE_EXTENSION;
		try (InputStream in = Templates.class.getResourceAsStream(name)) {
			if (in == null) {
				throw new IllegalStateException("The template " + name + " is missing in this build.");
			}
			return new Template(id, title, summary, new String(in.readAllBytes(), StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
