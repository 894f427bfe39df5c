/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.outline;

import java.util.Optional;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.ganvas.core.edit.Experiments;
import org.ganvas.core.edit.LayerRef;
import org.ganvas.model.Network;
import org.ganvas.ui.diagram.internal.document.ExperimentDocument;
import org.ganvas.ui.diagram.internal.selection.NetworkRef;

/** Networks, and their layers in file order. */
final class OutlineContent implements ITreeContentProvider {

	private final ExperimentDocument document;

	OutlineContent(ExperimentDocument document) {
		this.document = document;
	}

	@Override
	public Object[] getElements(Object input) {
		return document.hasSnapshot()
				? document.snapshot().networks().keySet().stream().map(NetworkRef::new).toArray()
				: new Object[0];
	}

	private Optional<Network> network(String name) {
		return document.hasSnapshot() ? Optional.ofNullable(document.snapshot().networks().get(name))
				: Optional.empty();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return parent instanceof NetworkRef ref
				? network(ref.name()).map(n -> Experiments.refs(n).toArray()).orElse(new Object[0])
				: new Object[0];
	}

	@Override
	public Object getParent(Object element) {
		return element instanceof LayerRef ref ? new NetworkRef(ref.network()) : null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return element instanceof NetworkRef;
	}
}
