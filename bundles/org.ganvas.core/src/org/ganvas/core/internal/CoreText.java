/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle. */
public final class CoreText extends NLS {

	public static String Builder_checking;
	public static String Builder_cleaning;
	public static String Builder_dataArrived;
	public static String Builder_notUtf8;
	public static String Builder_unreadable;
	public static String Check_location;
	public static String Check_locationPath;
	public static String Check_merge;
	public static String Data_cropped;
	public static String Data_enlarged;
	public static String Data_grayInColor;
	public static String Data_noPath;
	public static String Data_setShape;
	public static String Data_size;
	public static String Data_useDefault;
	public static String Data_useEntry;
	public static String Data_withoutLabels;
	public static String Op_addNature;
	public static String Op_applyFix;
	public static String Op_createModel;
	public static String Op_createProject;
	public static String Op_download;
	public static String Op_downloadFailed;
	public static String Op_downloadProgress;
	public static String Op_exists;
	public static String Op_fixGone;
	public static String Op_importData;
	public static String Op_importExample;
	public static String Op_noFolder;
	public static String Op_noSource;
	public static String Op_removeNature;
	public static String Settings_badDataset;
	public static String Settings_saveFailed;
	public static String Settings_workspace;

	static {
		initializeMessages("org.ganvas.core.internal.CoreText", CoreText.class);
	}

	private CoreText() {
	}
}
