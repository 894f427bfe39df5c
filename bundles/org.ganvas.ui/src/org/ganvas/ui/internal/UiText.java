/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle. */
public final class UiText extends NLS {

	public static String Fix_description;
	public static String Fix_download;
	public static String Fix_downloadDescription;
	public static String Fix_gone;
	public static String Navigator_dataSets;
	public static String Navigator_network;
	public static String Navigator_networkRole;
	public static String Navigator_open;
	public static String Navigator_pending;
	public static String Navigator_reading;
	public static String Navigator_runBroken;
	public static String Navigator_runSteps;
	public static String Navigator_runs;
	public static String Navigator_shapeCount;
	public static String Navigator_stateCancelled;
	public static String Navigator_stateFailed;
	public static String Navigator_stateFinished;
	public static String Navigator_stateInterrupted;
	public static String Navigator_stateRunning;
	public static String Navigator_unusable;
	public static String Preferences_browse;
	public static String Preferences_chooseFile;
	public static String Preferences_chooseFolder;
	public static String Preferences_columns;
	public static String Preferences_dataGroup;
	public static String Preferences_help;
	public static String Preferences_intro;
	public static String Preferences_keep;
	public static String Preferences_rangeError;
	public static String Preferences_required;
	public static String Preferences_rows;
	public static String Preferences_runGroup;
	public static String Preferences_source;
	public static String Properties_intro;
	public static String Properties_specific;
	public static String Properties_workspace;

	static {
		initializeMessages("org.ganvas.ui.internal.UiText", UiText.class);
	}

	private UiText() {
	}
}
