/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Opens the files of a run for writing: the place where a full or broken disk shows. */
@FunctionalInterface
public interface FileOpener {

	/** Opens files of the file system. */
	FileOpener SYSTEM = file -> Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

	/**
	 * Creates a file.
	 *
	 * @param file a file that does not exist
	 * @return a stream into it
	 * @throws IOException if it cannot be created
	 */
	OutputStream create(Path file) throws IOException;
}
