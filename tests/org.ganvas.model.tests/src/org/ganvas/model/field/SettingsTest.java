/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ganvas.model.layer.Conv2d;
import org.ganvas.model.layer.Dense;
import org.ganvas.model.layer.LayerType;
import org.ganvas.model.layer.LayerTypes;
import org.ganvas.model.shape.Shape;
import org.junit.jupiter.api.Test;

class SettingsTest {

	private final Settings empty = Settings.of(LayerTypes.of(Dense.class));

	@Test
	void absentFieldsHaveTheirDefault() {
		assertTrue(empty.get(Dense.BIAS));
		assertFalse(empty.isSet(Dense.BIAS));
		assertFalse(empty.with(Dense.BIAS, false).get(Dense.BIAS));
		assertEquals(empty, empty.with(Dense.BIAS, false).without(Dense.BIAS));
		assertNotEquals(empty, empty.with(Dense.BIAS, false));
	}

	@Test
	void absentRequiredFieldsAreAnError() {
		assertThrows(IllegalStateException.class, () -> empty.get(Dense.UNITS));
	}

	@Test
	void fieldsOfOtherDefinitionsAreAnError() {
		assertThrows(IllegalArgumentException.class, () -> empty.get(Conv2d.FILTERS));
		assertThrows(IllegalArgumentException.class, () -> empty.with(Conv2d.FILTERS, 3));
	}

	@Test
	void registriesGiveTheSameInstance() {
		assertSame(LayerTypes.of(Dense.class), LayerTypes.find("dense").orElseThrow());
		assertTrue(LayerTypes.find("nothing").isEmpty());
		assertThrows(IllegalArgumentException.class, () -> LayerTypes.of(Unregistered.class));
	}

	private abstract static class Unregistered implements LayerType {

		@Override
		public Shape outputShape(Settings settings, List<Shape> inputs) {
			return inputs.get(0);
		}
	}
}
