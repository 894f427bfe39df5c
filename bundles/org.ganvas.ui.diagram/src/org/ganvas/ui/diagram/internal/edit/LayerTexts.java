/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.ganvas.model.Layer;
import org.ganvas.model.field.Field;
import org.ganvas.model.field.Settings;
import org.ganvas.model.json.JsonText;
import org.ganvas.model.shape.Shape;
import org.ganvas.model.shape.Size2d;

/** Layers and shapes as short texts. */
public final class LayerTexts {

	/** Fields that matter for training rather than for the structure. */
	private static final Set<String> MINOR = Set.of("bias", "weightInit", "weightStd", "momentum", "epsilon");

	private LayerTexts() {
	}

	/**
	 * A layer's type with the settings that matter most: the first and the required ones by value, others where they
	 * are not the default.
	 *
	 * @param layer the layer
	 * @return for example {@code conv2d 64, 3×3, /2}, where /2 is the stride
	 */
	public static String detail(Layer layer) {
		List<Field<?>> fields = layer.type().fields().stream().filter(f -> !MINOR.contains(f.name())).toList();
		List<String> parts = new ArrayList<>();
		for (Field<?> field : fields) {
			boolean main = field.isRequired() || field == fields.get(0);
			if (main || layer.settings().isSet(field)) {
				String value = value(layer.settings(), field);
				parts.add(switch (field.name()) {
					case "stride" -> "/" + value;
					case "factor" -> "×" + value;
					case "padding" -> value;
					default -> main ? value : field.name() + ' ' + value;
				});
			}
		}
		return parts.isEmpty() ? layer.type().type() : layer.type().type() + ' ' + String.join(", ", parts);
	}

	/**
	 * A shape with multiplication signs.
	 *
	 * @param shape the shape, without batch
	 * @return for example {@code 64×14×14}
	 */
	public static String shape(Shape shape) {
		return shape.dimensions().stream().map(String::valueOf).collect(Collectors.joining("×"));
	}

	private static <T> String value(Settings settings, Field<T> field) {
		T value = settings.get(field);
		if (value instanceof Size2d size) {
			boolean isStep = !field.name().equals("kernel") && size.height() == size.width();
			return isStep ? Integer.toString(size.height()) : size.height() + "×" + size.width();
		}
		if (value instanceof Shape shape) {
			return shape(shape);
		}
		return JsonText.line(field.type().encode(value)).replace("\"", "");
	}
}
