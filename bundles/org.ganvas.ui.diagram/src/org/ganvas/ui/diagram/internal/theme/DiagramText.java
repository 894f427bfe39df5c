/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.theme;

import org.eclipse.osgi.util.NLS;

/** The texts of the diagram for people, as {@code DiagramText.properties} gives them. */
public final class DiagramText extends NLS {

	public static String addLayer;
	public static String addLayers;
	public static String insertLayer;
	public static String connect;
	public static String reconnect;
	public static String disconnect;
	public static String deleteLayer;
	public static String deleteLayers;
	public static String moveLayer;
	public static String moveLayers;
	public static String rename;
	public static String paste;
	public static String duplicate;
	public static String cut;
	public static String arrange;
	public static String align;
	public static String laneTitle;
	public static String laneTotals;
	public static String parameters;
	public static String shapeUnknown;
	public static String noiseTitle;
	public static String noiseDetail;
	public static String dataTitle;
	public static String objectiveTitle;
	public static String wireReal;
	public static String wireFake;
	public static String wireScore;
	public static String wireLatent;
	public static String paletteSearch;
	public static String paletteSearchTip;
	public static String toolConnection;
	public static String toolConnectionTip;
	public static String paletteTools;
	public static String familyInput;
	public static String familyDense;
	public static String familyConvolution;
	public static String familyResampling;
	public static String familyNormalization;
	public static String familyActivation;
	public static String familyRegularization;
	public static String familyShape;
	public static String familyMerge;
	public static String actionCut;
	public static String actionCopy;
	public static String actionPaste;
	public static String actionDelete;
	public static String actionSelectAll;
	public static String actionDuplicate;
	public static String actionRename;
	public static String actionFind;
	public static String actionPrint;
	public static String actionExport;
	public static String actionConnect;
	public static String actionArrange;
	public static String actionZoomIn;
	public static String actionZoomOut;
	public static String actionZoomActual;
	public static String actionZoomFit;
	public static String actionGrid;
	public static String actionGeometry;
	public static String menuInsert;
	public static String menuAlign;
	public static String menuZoom;
	public static String alignCenter;
	public static String alignMiddle;
	public static String findTitle;
	public static String findMessage;
	public static String connectTitle;
	public static String connectMessage;
	public static String exportTitle;
	public static String exportFailed;
	public static String printFailed;

	static {
		NLS.initializeMessages(DiagramText.class.getName(), DiagramText.class);
	}

	private DiagramText() {
	}
}
