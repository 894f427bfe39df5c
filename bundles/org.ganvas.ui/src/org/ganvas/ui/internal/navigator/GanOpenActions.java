/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.internal.navigator;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.ICommonActionConstants;
import org.eclipse.ui.navigator.ICommonActionExtensionSite;
import org.eclipse.ui.navigator.ICommonMenuConstants;
import org.eclipse.ui.navigator.ICommonViewerWorkbenchSite;
import org.eclipse.ui.statushandlers.StatusManager;
import org.ganvas.ui.internal.UiText;
import org.ganvas.ui.internal.navigator.GanNode.DataItem;
import org.ganvas.ui.internal.navigator.GanNode.NetworkItem;

/** Opens the model of a network, or the model that names a data set. */
public class GanOpenActions extends CommonActionProvider {

	private IWorkbenchPage page;
	private final Action open = new Action(UiText.Navigator_open) {

		@Override
		public void run() {
			file().ifPresent(GanOpenActions.this::open);
		}
	};

	@Override
	public void init(ICommonActionExtensionSite site) {
		super.init(site);
		if (site.getViewSite() instanceof ICommonViewerWorkbenchSite workbenchSite) {
			page = workbenchSite.getPage();
		}
	}

	@Override
	public void fillActionBars(IActionBars bars) {
		if (file().isPresent()) {
			bars.setGlobalActionHandler(ICommonActionConstants.OPEN, open);
		}
	}

	@Override
	public void fillContextMenu(IMenuManager menu) {
		if (file().isPresent()) {
			menu.appendToGroup(ICommonMenuConstants.GROUP_OPEN, open);
		}
	}

	private Optional<IFile> file() {
		if (page == null || getContext() == null
				|| !(getContext().getSelection() instanceof IStructuredSelection selection) || selection.size() != 1) {
			return Optional.empty();
		}
		Object element = selection.getFirstElement();
		if (element instanceof NetworkItem network) {
			return Optional.of(network.file());
		}
		return element instanceof DataItem data ? data.models().stream().findFirst() : Optional.empty();
	}

	private void open(IFile file) {
		try {
			IDE.openEditor(page, file);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
		}
	}
}
