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
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.content.IContentType;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.ganvas.core.GanvasContentTypes;
import org.ganvas.ui.testing.Ui;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** The workbench starts with Ganvas in it. */
class WorkbenchTest {

	@Test
	void workbenchShowsAWindow() {
		assertTrue(PlatformUI.isWorkbenchRunning());
		Ui.ui(() -> {
			IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
			assertEquals(1, windows.length);
			assertTrue(windows[0].getShell().isVisible());
		});
	}

	@Test
	void productIsGanvas() {
		assertEquals("org.ganvas.ui.product", Platform.getProduct().getId());
		assertEquals("Ganvas", Platform.getProduct().getName());
	}

	@ParameterizedTest
	@ValueSource(strings = { "org.ganvas.model", "org.ganvas.protocol", "org.ganvas.datasets", "org.ganvas.data",
			"org.ganvas.engine", "org.ganvas.core", "org.ganvas.ui", "org.ganvas.ui.diagram" })
	void bundleStarts(String name) throws BundleException {
		Bundle bundle = Platform.getBundle(name);
		assertNotNull(bundle, name + " is not resolved");
		bundle.start(Bundle.START_TRANSIENT);
		assertEquals(Bundle.ACTIVE, bundle.getState());
	}

	@Test
	void ganFilesAreExperiments() {
		IContentType type = Platform.getContentTypeManager().findContentTypeFor("dcgan.gan");
		assertNotNull(type);
		assertEquals(GanvasContentTypes.EXPERIMENT, type.getId());
		assertTrue(type.isKindOf(Platform.getContentTypeManager().getContentType("org.eclipse.core.runtime.text")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "org.eclipse.jface.util.Assert", "org.eclipse.ui.internal.DragCursors" })
	void gefFindsWhatThePlatformGaveUp(String type) throws ClassNotFoundException {
		assertEquals(type, Platform.getBundle("org.eclipse.gef").loadClass(type).getName());
	}
}
