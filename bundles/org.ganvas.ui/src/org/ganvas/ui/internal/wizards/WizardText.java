/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.internal.wizards;

import org.eclipse.osgi.util.NLS;

/** The texts of the wizards. */
public final class WizardText extends NLS {

	public static String browse;
	public static String by;
	public static String color;
	public static String dataWindow;
	public static String dataTitle;
	public static String dataDescription;
	public static String dataTargetTitle;
	public static String dataTargetDescription;
	public static String dataTarget;
	public static String dataNoProject;
	public static String datasetCatalog;
	public static String datasetDescription;
	public static String datasetEmbedded;
	public static String datasetFolder;
	public static String datasetIdx;
	public static String datasetTitle;
	public static String download;
	public static String downloadCancelled;
	public static String downloadFailed;
	public static String exampleDescription;
	public static String exampleExists;
	public static String exampleName;
	public static String exampleNone;
	public static String exampleTitle;
	public static String exampleUnreadable;
	public static String exampleWindow;
	public static String examples;
	public static String failed;
	public static String folderPath;
	public static String folderShape;
	public static String found;
	public static String gray;
	public static String idxImages;
	public static String idxLabels;
	public static String modelDescription;
	public static String modelTitle;
	public static String modelWindow;
	public static String noPath;
	public static String notGanProject;
	public static String pictureLane;
	public static String previewDownload;
	public static String previewJob;
	public static String previewLoading;
	public static String previewTooLarge;
	public static String projectDescription;
	public static String projectTitle;
	public static String projectWindow;
	public static String promptEntry;
	public static String promptFolder;
	public static String promptImages;
	public static String templateDescription;
	public static String templateTitle;
	public static String templates;

	static {
		NLS.initializeMessages("org.ganvas.ui.internal.wizards.WizardText", WizardText.class);
	}

	private WizardText() {
	}
}
