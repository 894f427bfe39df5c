/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

/** The engine's class path is whole inside the IDE, native libraries of the running system included. */
class EngineInTheIdeTest {

	@Test
	void engineMultipliesMatricesWithItsNativeLibrary() throws ReflectiveOperationException {
		Bundle engine = Platform.getBundle("org.ganvas.engine");
		Class<?> factory = engine.loadClass("org.nd4j.linalg.factory.Nd4j");
		Class<?> array = engine.loadClass("org.nd4j.linalg.api.ndarray.INDArray");

		Object row = factory.getMethod("createFromArray", float[][].class)
				.invoke(null, (Object) new float[][] { { 1, 2, 3 } });
		Object column = array.getMethod("transpose").invoke(row);
		Object product = array.getMethod("mmul", array).invoke(row, column);

		assertEquals(14.0, array.getMethod("getDouble", long.class).invoke(product, 0L));
	}
}
