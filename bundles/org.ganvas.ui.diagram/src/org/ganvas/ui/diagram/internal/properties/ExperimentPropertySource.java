/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.properties;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource2;
import org.ganvas.model.Experiment;
import org.ganvas.ui.diagram.internal.document.ExperimentDocument;

/** Properties of a part of an experiment; each change is one named operation of the document. */
final class ExperimentPropertySource implements IPropertySource2 {

	private final ExperimentDocument document;
	private final List<Property> properties;

	ExperimentPropertySource(ExperimentDocument document, List<Property> properties) {
		this.document = document;
		this.properties = List.copyOf(properties);
	}

	@Override
	public Object getEditableValue() {
		return this;
	}

	@Override
	public IPropertyDescriptor[] getPropertyDescriptors() {
		return properties.stream().map(p -> new TextDescriptor(p, text -> objection(p, text)))
				.toArray(IPropertyDescriptor[]::new);
	}

	private String objection(Property property, String text) {
		if (document.isBroken()) {
			return PropertyText.broken;
		}
		Experiment experiment = document.snapshot();
		boolean unchanged = text.equals(property.value(experiment));
		return unchanged ? null : property.objection(experiment, text).orElse(null);
	}

	private Optional<Property> property(Object id) {
		return properties.stream().filter(p -> p.id().equals(id)).findFirst();
	}

	@Override
	public Object getPropertyValue(Object id) {
		return property(id).map(p -> p.value(document.snapshot())).orElse("");
	}

	@Override
	public void setPropertyValue(Object id, Object value) {
		property(id).filter(p -> !value.equals(p.value(document.snapshot()))).filter(
				p -> objection(p, value.toString()) == null).ifPresent(
						p -> apply(PropertyText.bind(PropertyText.change, p.label()),
								e -> p.with(e, value.toString())));
	}

	@Override
	public boolean isPropertySet(Object id) {
		return property(id).map(p -> p.isSet(document.snapshot())).orElse(false);
	}

	@Override
	public boolean isPropertyResettable(Object id) {
		return property(id).map(Property::hasDefault).orElse(false);
	}

	@Override
	public void resetPropertyValue(Object id) {
		property(id).ifPresent(p -> apply(PropertyText.bind(PropertyText.reset, p.label()), p::withDefault));
	}

	private void apply(String label, UnaryOperator<Experiment> edit) {
		if (!document.isBroken()) {
			document.apply(label, edit);
		}
	}
}
