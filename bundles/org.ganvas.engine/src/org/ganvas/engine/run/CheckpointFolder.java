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
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;

import org.ganvas.model.run.CheckpointRecord;
import org.ganvas.model.run.RunFormatException;
import org.ganvas.model.run.RunLayout;

/**
 * A checkpoint on the disk.
 *
 * @param path its folder
 */
public record CheckpointFolder(Path path) {

	/** @return the file in which a network of that name is kept */
	static String fileName(String network) {
		return network + ".zip";
	}

	/**
	 * The file of a network.
	 *
	 * @param network the network's name
	 * @return the zip file, see {@link NetworkZip}
	 */
	public Path file(String network) {
		return path.resolve(fileName(network));
	}

	/**
	 * Reads the record and compares each file with its checksum.
	 *
	 * @return the record
	 * @throws DamagedCheckpointException if something is missing or changed
	 * @throws IOException if a file cannot be read
	 */
	public CheckpointRecord verify() throws IOException {
		CheckpointRecord record = record();
		OptionalLong step = RunLayout.step(Objects.toString(path.getFileName(), ""));
		if (step.isPresent() && step.getAsLong() != record.step()) {
			throw new DamagedCheckpointException(path, "its record is of step " + record.step(), null);
		}
		if (record.files().isEmpty()) {
			throw new DamagedCheckpointException(path, "its record names no files", null);
		}
		for (Map.Entry<String, String> entry : record.files().entrySet()) {
			verify(entry.getKey(), entry.getValue());
		}
		return record;
	}

	private void verify(String name, String checksum) throws IOException {
		Path file = path.resolve(name);
		if (!Files.isRegularFile(file)) {
			throw new DamagedCheckpointException(path, name + " is missing", null);
		}
		if (!Sha256.of(file).equals(checksum)) {
			throw new DamagedCheckpointException(path, name + " has changed since it was written", null);
		}
	}

	private CheckpointRecord record() throws IOException {
		try {
			return CheckpointRecord.parse(Files.readString(path.resolve(CheckpointRecord.FILE_NAME)));
		} catch (NoSuchFileException e) {
			throw new DamagedCheckpointException(path, CheckpointRecord.FILE_NAME + " is missing", e);
		} catch (RunFormatException | java.nio.charset.CharacterCodingException e) {
			throw new DamagedCheckpointException(path, CheckpointRecord.FILE_NAME + " cannot be read", e);
		}
	}
}
