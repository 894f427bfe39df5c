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
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.ganvas.engine.net.CompiledNetwork;
import org.ganvas.model.run.CheckpointRecord;
import org.ganvas.model.run.RunLayout;

/**
 * Writes and reads the checkpoints of a run. A checkpoint holds the networks with their optimizers' state; with the
 * step
 * that is all, because random numbers and data order follow from the seed and the step.
 */
public final class Checkpoints {

	/** A single damaged file must not cost the run, whatever the experiment asks for. */
	private static final int LEAST_KEPT = 2;

	private final RunLayout layout;
	private final DurableFiles files;
	private final List<CompiledNetwork> networks;
	private final long seed;
	private final Map<String, String> fingerprint;

	/**
	 * Creates the checkpoints of a run.
	 *
	 * @param run the run
	 * @param networks the networks, written from and read into
	 * @param seed the experiment's seed
	 * @param fingerprint the experiment's {@link ExperimentFingerprint}
	 */
	public Checkpoints(RunFolder run, List<CompiledNetwork> networks, long seed, Map<String, String> fingerprint) {
		this.layout = run.layout();
		this.files = run.files();
		this.networks = List.copyOf(networks);
		this.seed = seed;
		this.fingerprint = fingerprint;
	}

	/**
	 * Writes a checkpoint. When this returns it is on the disk; when it throws, nothing of it is.
	 *
	 * @param step the number of steps done
	 * @param epochs the number of epochs done
	 * @throws WriteException if it cannot be written
	 */
	public void write(long step, long epochs) throws WriteException {
		Path target = layout.checkpoint(step);
		Path temporary = DurableFiles.temporary(target);
		try {
			DurableFiles.deleteTree(temporary);
			Files.createDirectories(temporary);
			Map<String, String> checksums = new LinkedHashMap<>();
			for (CompiledNetwork network : networks) {
				String name = CheckpointFolder.fileName(network.name());
				checksums.put(name, write(network, step, temporary.resolve(name)));
			}
			String text = new CheckpointRecord(step, epochs, seed, checksums, fingerprint).toText();
			files.replace(temporary.resolve(CheckpointRecord.FILE_NAME), text);
			files.rename(temporary, target);
		} catch (IOException e) {
			WriteException explained = WriteException.of(target, e);
			DurableFiles.deleteQuietly(temporary);
			throw explained;
		}
	}

	private String write(CompiledNetwork network, long step, Path file) throws WriteException {
		MessageDigest digest = Sha256.digest();
		files.create(file, out -> {
			OutputStream digesting = new DigestOutputStream(out, digest);
			NetworkZip.write(network, step, digesting);
		});
		return Sha256.hex(digest);
	}

	/**
	 * Deletes old checkpoints.
	 *
	 * @param keep how many of the last ones to keep; two are kept at least
	 * @throws IOException if one cannot be deleted
	 */
	public void prune(int keep) throws IOException {
		List<Long> steps = layout.checkpointSteps();
		for (long step : steps.subList(0, Math.max(0, steps.size() - Math.max(keep, LEAST_KEPT)))) {
			// Renamed first, so that half of it is never taken for a checkpoint.
			Path doomed = DurableFiles.temporary(layout.checkpoint(step));
			DurableFiles.deleteTree(doomed);
			Files.move(layout.checkpoint(step), doomed, StandardCopyOption.ATOMIC_MOVE);
			DurableFiles.deleteTree(doomed);
		}
	}

	/**
	 * Reads the newest whole checkpoint into the networks. Damaged ones that are newer are put aside under another
	 * name.
	 *
	 * @param warnings hears of each damaged checkpoint, in a sentence
	 * @return its record; empty if the run has not come to its first checkpoint, so that it begins again
	 * @throws RunException if all checkpoints are damaged, or the newest whole one is of another experiment
	 * @throws IOException if a file cannot be read
	 */
	public Optional<CheckpointRecord> restoreNewest(Consumer<String> warnings) throws IOException {
		List<Long> steps = layout.checkpointSteps();
		List<CheckpointFolder> damaged = new ArrayList<>();
		for (int i = steps.size() - 1; i >= 0; i--) {
			CheckpointFolder folder = new CheckpointFolder(layout.checkpoint(steps.get(i)));
			CheckpointRecord record;
			try {
				record = folder.verify();
			} catch (DamagedCheckpointException e) {
				warnings.accept(e.getMessage());
				damaged.add(folder);
				continue;
			}
			ExperimentFingerprint.requireUnchanged(record.experiment(), fingerprint);
			for (CompiledNetwork network : networks) {
				NetworkZip.read(folder.file(network.name()), network);
			}
			for (CheckpointFolder each : damaged) {
				warnings.accept("Going on from step " + record.step() + " instead; the damaged one is kept as "
						+ putAside(each) + ".");
			}
			return Optional.of(record);
		}
		if (!damaged.isEmpty()) {
			throw new RunException(
					"No checkpoint of the run " + layout.folder() + " is whole, so it cannot be resumed. "
							+ "Restore one from a backup, or train the experiment as a new run.");
		}
		return Optional.empty();
	}

	private static Path putAside(CheckpointFolder folder) throws IOException {
		Path aside = folder.path().resolveSibling("damaged-" + folder.path().getFileName());
		DurableFiles.deleteTree(aside);
		return Files.move(folder.path(), aside, StandardCopyOption.ATOMIC_MOVE);
	}
}
