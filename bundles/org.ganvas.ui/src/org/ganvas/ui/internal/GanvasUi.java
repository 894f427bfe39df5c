/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.internal;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;

/** The identifiers that this bundle contributes, its pictures and its log. */
public final class GanvasUi {

	/** The bundle. */
	public static final String PLUGIN_ID = "org.ganvas.ui";

	/** The perspective for GAN projects. */
	public static final String PERSPECTIVE_ID = "org.ganvas.ui.ganPerspective";

	/** The page of a project's properties. */
	public static final String PROJECT_PAGE_ID = "org.ganvas.ui.projectPage";

	/** The preference page. */
	public static final String PREFERENCE_PAGE_ID = "org.ganvas.ui.preferencePage";

	private GanvasUi() {
	}

	/**
	 * A picture of this bundle; in high resolution where the display has it.
	 *
	 * @param name the file's name under {@code icons/}, without extension
	 * @return the picture, or the one for missing pictures
	 */
	public static ImageDescriptor image(String name) {
		return ResourceLocator.imageDescriptorFromBundle(PLUGIN_ID, "icons/" + name + ".png")
				.orElseGet(ImageDescriptor::getMissingImageDescriptor);
	}

	/**
	 * An error of this bundle.
	 *
	 * @param message a sentence for the user
	 * @param cause what was thrown, or {@code null}
	 * @return the status
	 */
	public static IStatus error(String message, Throwable cause) {
		return new Status(IStatus.ERROR, PLUGIN_ID, message, cause);
	}

	/**
	 * Writes to the platform's log.
	 *
	 * @param status what to write
	 */
	public static void log(IStatus status) {
		ILog.of(GanvasUi.class).log(status);
	}
}
