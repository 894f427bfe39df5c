/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.run;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.ganvas.engine.net.CompiledNetwork;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * The zip file of a network: the entries of DL4J's {@code ModelSerializer}, so that stock
 * {@code ComputationGraph.load(file, true)} opens it. Equal networks at equal steps give equal bytes: entry times are
 * fixed, and nothing is compressed, because weights hardly can be and compressors differ between systems.
 */
public final class NetworkZip {

	private static final String CONFIGURATION = "configuration.json";
	private static final String PARAMETERS = "coefficients.bin";
	private static final String UPDATER_STATE = "updaterState.bin";
	private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
	private static final int BUFFER = 1 << 16;

	private NetworkZip() {
	}

	/**
	 * Writes a network.
	 *
	 * @param network the network
	 * @param step the number of steps done, which DL4J calls the iteration count
	 * @param out where to write; not closed
	 * @throws IOException if it cannot be written
	 */
	public static void write(CompiledNetwork network, long step, OutputStream out) throws IOException {
		ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		zip.setLevel(Deflater.NO_COMPRESSION);
		ComputationGraphConfiguration configuration = network.configuration();
		configuration.setIterationCount(Math.toIntExact(step));
		entry(zip, CONFIGURATION);
		zip.write(configuration.toJson().getBytes(StandardCharsets.UTF_8));
		array(zip, PARAMETERS, network.parameters());
		if (network.updaterState() != null) {
			array(zip, UPDATER_STATE, network.updaterState());
		}
		zip.finish();
	}

	/**
	 * Reads parameters and optimizer state into a network.
	 *
	 * @param file a file that {@link #write} has written for the same network
	 * @param network what to read into
	 * @throws RunException if the file is of another network
	 * @throws IOException if it cannot be read
	 */
	public static void read(Path file, CompiledNetwork network) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			assign(file, zip, PARAMETERS, network.parameters());
			if (network.updaterState() != null) {
				assign(file, zip, UPDATER_STATE, network.updaterState());
			}
		}
	}

	/**
	 * Reads only the parameters into a network, for use without training.
	 *
	 * @param file a file that {@link #write} has written for the same network
	 * @param network what to read into
	 * @throws RunException if the file is of another network
	 * @throws IOException if it cannot be read
	 */
	public static void readParameters(Path file, CompiledNetwork network) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			assign(file, zip, PARAMETERS, network.parameters());
		}
	}

	private static void entry(ZipOutputStream zip, String name) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(ENTRY_TIME);
		zip.putNextEntry(entry);
	}

	private static void array(ZipOutputStream zip, String name, INDArray array) throws IOException {
		entry(zip, name);
		DataOutputStream data = new DataOutputStream(new BufferedOutputStream(zip, BUFFER));
		Nd4j.write(array, data);
		data.flush();
	}

	private static void assign(Path file, ZipFile zip, String name, INDArray target) throws IOException {
		ZipEntry entry = zip.getEntry(name);
		if (entry == null) {
			throw new RunException(file + " has no entry " + name + ", so it is not a network of this run.");
		}
		try (InputStream in = zip.getInputStream(entry);
				DataInputStream data = new DataInputStream(new BufferedInputStream(in, BUFFER));
				INDArray array = Nd4j.read(data)) {
			if (array.length() != target.length()) {
				throw new RunException(file + " is of another network: its " + name + " holds " + array.length()
						+ " values, the network needs " + target.length() + ".");
			}
			target.assign(array);
		}
	}
}
