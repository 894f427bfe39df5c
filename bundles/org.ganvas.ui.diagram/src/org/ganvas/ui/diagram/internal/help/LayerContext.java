/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.help;

import org.eclipse.help.IContext;
import org.eclipse.help.IContext2;
import org.eclipse.help.IHelpResource;
import org.ganvas.model.layer.LayerType;

/** What F1 says about a layer, followed by the help topics of the page that it is on. */
public final class LayerContext implements IContext2 {

	private final LayerType type;
	private final IContext page;

	/**
	 * Creates the context.
	 *
	 * @param type the layer's type
	 * @param page the context of the page; may be {@code null}
	 */
	public LayerContext(LayerType type, IContext page) {
		this.type = type;
		this.page = page;
	}

	@Override
	public String getTitle() {
		return type.title();
	}

	@Override
	public String getText() {
		return LayerHelp.text(type);
	}

	@Override
	public String getStyledText() {
		return LayerHelp.text(type);
	}

	@Override
	public IHelpResource[] getRelatedTopics() {
		return page == null ? new IHelpResource[0] : page.getRelatedTopics();
	}

	@Override
	public String getCategory(IHelpResource topic) {
		return null;
	}
}
