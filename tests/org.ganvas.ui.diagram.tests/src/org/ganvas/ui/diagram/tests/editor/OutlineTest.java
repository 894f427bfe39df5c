/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.tests.editor;

import static org.ganvas.ui.testing.Ui.page;
import static org.ganvas.ui.testing.Ui.ui;
import static org.ganvas.ui.testing.Ui.until;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.SubContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.ganvas.core.edit.LayerRef;
import org.ganvas.ui.diagram.internal.selection.PartSelection;
import org.ganvas.ui.testing.Ui;
import org.ganvas.ui.testing.Widgets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Outline view beside the editor. */
class OutlineTest {

	private static final String VIEW = "org.eclipse.ui.views.ContentOutline";

	private EditorHarness harness;
	private IViewPart view;

	@BeforeEach
	void open() throws Exception {
		harness = EditorHarness.template("mlp-gan");
		view = ui(() -> page().showView(VIEW));
		until("the tree", () -> tree() != null && tree().getItemCount() == 2);
	}

	@AfterEach
	void close() throws Exception {
		ui(() -> page().hideView(view));
		harness.close();
	}

	/** The view's own part of the window: its page is the visible child of a book. */
	private <T extends Composite> List<T> shown(Class<T> type) {
		return Widgets.all(Ui.page().getWorkbenchWindow().getShell(), type).stream().filter(Composite::isVisible)
				.toList();
	}

	private Tree tree() {
		return shown(Tree.class).stream()
				.filter(t -> t.getItemCount() > 0 && t.getItem(0).getText().startsWith("generator"))
				.findFirst().orElse(null);
	}

	private static TreeItem item(Tree tree, String network, String layer) {
		TreeItem lane = Arrays.stream(tree.getItems()).filter(i -> i.getText().startsWith(network)).findFirst()
				.orElseThrow();
		return Arrays.stream(lane.getItems()).filter(i -> i.getText().startsWith(layer + " ")).findFirst()
				.orElseThrow();
	}

	private List<LayerRef> selected() {
		return PartSelection.of(harness.editor().diagram().viewer().getSelection(), harness.editor().document())
				.layers();
	}

	private IAction action(String text) {
		for (IContributionItem item : view.getViewSite().getActionBars().getToolBarManager().getItems()) {
			IContributionItem inner = item instanceof SubContributionItem sub ? sub.getInnerItem() : item;
			if (inner instanceof ActionContributionItem a && a.getAction().getText().equals(text)) {
				return a.getAction();
			}
		}
		throw new AssertionError("The view has no action " + text);
	}

	@Test
	void whatIsSelectedInTheTreeIsSelectedInTheDiagramAndBack() {
		ui(() -> {
			Tree tree = tree();
			tree.setSelection(item(tree, "discriminator", "dropout1"));
			tree.notifyListeners(SWT.Selection, new Event());
		});
		until("the figure", () -> selected().equals(List.of(LayerRef.of("discriminator", "dropout1"))));
		ui(() -> harness.editor().diagram().pane().select(List.of(LayerRef.of("generator", "tanh"))));
		until("the item", () -> Arrays.stream(tree().getSelection()).map(TreeItem::getText)
				.anyMatch(text -> text.startsWith("tanh ")));
	}

	@Test
	void theTreeFollowsEdits() {
		harness.replace("\"name\": \"z\"", "\"name\": \"noise\"");
		until("the new name", () -> Arrays.stream(tree().getItem(0).getItems()).map(TreeItem::getText)
				.anyMatch(text -> text.startsWith("noise ")));
	}

	@Test
	void theThumbnailShowsTheDiagram() {
		ui(() -> {
			IAction thumbnail = action("Show Thumbnail");
			thumbnail.setChecked(true);
			thumbnail.run();
		});
		until("the thumbnail in place of the tree", () -> tree() == null);
		until("the colors of the lanes and layers", () -> shown(Canvas.class).stream()
				.filter(c -> c.getClass() == Canvas.class).anyMatch(c -> colors(c).size() > 8));
		ui(() -> {
			IAction tree = action("Show Tree");
			tree.setChecked(true);
			tree.run();
			assertEquals(2, tree().getItemCount());
		});
	}

	private static Set<Integer> colors(Canvas canvas) {
		Set<Integer> colors = new HashSet<>();
		if (canvas.getSize().x == 0 || canvas.getSize().y == 0) {
			return colors;
		}
		Image image = new Image(canvas.getDisplay(), canvas.getSize().x, canvas.getSize().y);
		GC gc = new GC(canvas);
		gc.copyArea(image, 0, 0);
		ImageData data = image.getImageData();
		for (int y = 0; y < data.height; y++) {
			for (int x = 0; x < data.width; x++) {
				colors.add(data.getPixel(x, y));
			}
		}
		gc.dispose();
		image.dispose();
		return colors;
	}
}
