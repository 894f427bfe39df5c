/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ganvas.model.shape.Size2d;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code ROWSxCOLUMNS}. */
final class GridSizeConverter implements ITypeConverter<Size2d> {

	private static final int LARGEST = 100;
	private static final Pattern FORM = Pattern.compile("(\\d{1,3})[xX](\\d{1,3})");

	@Override
	public Size2d convert(String value) {
		Matcher matcher = FORM.matcher(value.strip());
		if (matcher.matches()) {
			Size2d size = new Size2d(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
			if (size.height() >= 1 && size.width() >= 1 && size.height() <= LARGEST && size.width() <= LARGEST) {
				return size;
			}
		}
		throw new TypeConversionException("'" + value + "' is not a grid. Write ROWSxCOLUMNS, each from 1 to " + LARGEST
				+ ", for example 8x8");
	}
}
