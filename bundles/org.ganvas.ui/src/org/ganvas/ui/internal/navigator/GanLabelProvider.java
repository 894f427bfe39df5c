/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.internal.navigator;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.ICommonLabelProvider;
import org.ganvas.model.run.RunRecord;
import org.ganvas.model.run.RunState;
import org.ganvas.ui.internal.GanvasUi;
import org.ganvas.ui.internal.UiText;
import org.ganvas.ui.internal.navigator.GanNode.DataItem;
import org.ganvas.ui.internal.navigator.GanNode.Group;
import org.ganvas.ui.internal.navigator.GanNode.Kind;
import org.ganvas.ui.internal.navigator.GanNode.NetworkItem;
import org.ganvas.ui.internal.navigator.GanNode.RunItem;

/** Names and pictures of networks, data sets and runs; what else is known of them follows the name in gray. */
public class GanLabelProvider extends LabelProvider implements ICommonLabelProvider, IStyledLabelProvider {

	private static final Map<RunState, String> STATES = Map.of(RunState.RUNNING, UiText.Navigator_stateRunning,
			RunState.FINISHED, UiText.Navigator_stateFinished, RunState.CANCELLED, UiText.Navigator_stateCancelled,
			RunState.FAILED, UiText.Navigator_stateFailed, RunState.INTERRUPTED, UiText.Navigator_stateInterrupted);

	private final ResourceManager images = new LocalResourceManager(JFaceResources.getResources());

	@Override
	public void init(ICommonContentExtensionSite site) {
		// nothing of the site is needed
	}

	@Override
	public void restoreState(IMemento memento) {
		// there is no state
	}

	@Override
	public void saveState(IMemento memento) {
		// there is no state
	}

	@Override
	public void dispose() {
		images.dispose();
		super.dispose();
	}

	@Override
	public String getText(Object element) {
		return element instanceof GanNode node ? getStyledText(node).getString() : null;
	}

	@Override
	public StyledString getStyledText(Object element) {
		if (!(element instanceof GanNode node)) {
			return null;
		}
		StyledString text = new StyledString(name(node));
		detail(node).ifPresent(d -> text.append("  " + d, StyledString.DECORATIONS_STYLER));
		return text;
	}

	private static String name(GanNode node) {
		if (node instanceof Group group) {
			return group.kind() == Kind.RUNS ? UiText.Navigator_runs : UiText.Navigator_dataSets;
		}
		if (node instanceof NetworkItem network) {
			return network.name();
		}
		if (node instanceof DataItem data) {
			return data.title();
		}
		return node instanceof RunItem run ? run.folder().getName() : UiText.Navigator_pending;
	}

	private static Optional<String> detail(GanNode node) {
		if (node instanceof NetworkItem network) {
			return Optional.of(detail(network));
		}
		if (node instanceof DataItem data) {
			return Optional.of(detail(data));
		}
		return node instanceof RunItem run ? Optional.of(detail(run)) : Optional.empty();
	}

	private static String detail(NetworkItem network) {
		String parameters = number(network.parameters());
		return network.role().id().equals(network.name())
				? NLS.bind(UiText.Navigator_network, network.layers(), parameters)
				: NLS.bind(UiText.Navigator_networkRole,
						new Object[] { network.role().id(), network.layers(), parameters });
	}

	private static String number(long value) {
		return String.format(Locale.getDefault(), "%,d", value);
	}

	private static String detail(DataItem data) {
		if (data.problem().isPresent() && data.facts().shape().isEmpty()) {
			return UiText.Navigator_unusable;
		}
		String shape = data.facts().shape().map(Object::toString).orElse("");
		return data.facts().count().isEmpty() ? shape
				: NLS.bind(UiText.Navigator_shapeCount, shape, number(data.facts().count().getAsInt()));
	}

	private static String detail(RunItem run) {
		if (run.run().isEmpty()) {
			return NLS.bind(UiText.Navigator_runBroken, run.problem().orElse(""));
		}
		RunRecord record = run.run().get();
		return NLS.bind(UiText.Navigator_runSteps,
				new Object[] { STATES.get(record.state()), number(record.steps()), number(record.totalSteps()) });
	}

	@Override
	public Image getImage(Object element) {
		return element instanceof GanNode node ? (Image) images.get(GanvasUi.image(picture(node))) : null;
	}

	private static String picture(GanNode node) {
		if (node instanceof Group group) {
			return group.kind() == Kind.RUNS ? "runs" : "datasets";
		}
		if (node instanceof NetworkItem network) {
			return switch (network.role()) {
				case GENERATOR, DECODER -> "generator";
				case DISCRIMINATOR, CRITIC, ENCODER, CLASSIFIER -> "discriminator";
			};
		}
		if (node instanceof DataItem) {
			return "dataset";
		}
		return node instanceof RunItem run
				? "run_" + run.run().map(r -> r.state().id()).orElse(RunState.FAILED.id())
				: "pending";
	}

	@Override
	public String getDescription(Object element) {
		if (element instanceof DataItem data && data.problem().isPresent()) {
			return data.problem().get();
		}
		if (element instanceof RunItem run && run.run().isPresent() && !run.run().get().reason().isEmpty()) {
			return run.run().get().reason();
		}
		return element instanceof GanNode ? getText(element) : null;
	}
}
