/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.cli;

import org.ganvas.engine.run.Versions;
import org.ganvas.model.run.RunVersions;

import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class VersionText implements IVersionProvider {

	@Override
	public String[] getVersion() {
		RunVersions versions = Versions.current();
		return new String[] { "Ganvas " + versions.ganvas(), "DeepLearning4J " + versions.dl4j(),
				"Natives " + versions.natives(), "Java " + versions.java() };
	}
}
