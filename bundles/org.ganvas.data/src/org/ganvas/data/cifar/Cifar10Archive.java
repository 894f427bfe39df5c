/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.data.cifar;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

import org.ganvas.data.DataException;
import org.ganvas.data.DataOptions;
import org.ganvas.data.store.CacheFile;
import org.ganvas.data.store.DataFiles;
import org.ganvas.model.dataset.Split;

/** Unpacks a part of {@code cifar-10-binary.tar.gz} into one file of the cache folder. */
final class Cifar10Archive {

	private static final String WANTED = "cifar-10-binary.tar.gz or its unpacked folder";
	private static final long RECORDS_PER_FILE = 10_000;
	private static final long FILE_BYTES = RECORDS_PER_FILE * Cifar10Records.RECORD_BYTES;

	private final Path archive;
	private final List<String> names;
	private final DataOptions options;

	private Cifar10Archive(Path archive, Split split, DataOptions options) {
		this.archive = archive;
		this.options = options;
		names = Cifar10Folder.names(split);
	}

	/** @return one file with the records of all files of the part */
	static List<Path> unpack(Path archive, Split split, DataOptions options) throws DataException {
		DataFiles.requireFile(archive, WANTED);
		CacheFile file;
		try {
			String state = Files.size(archive) + " " + Files.getLastModifiedTime(archive).toMillis();
			file = new CacheFile(options.cache().resolve("unpacked"),
					"cifar10 " + split.id() + " " + archive.toAbsolutePath().normalize(), state,
					FILE_BYTES * Cifar10Folder.names(split).size());
		} catch (IOException e) {
			throw DataFiles.unreadable(archive, e);
		}
		if (!file.isPresent()) {
			file.write(new Cifar10Archive(archive, split, options)::copy);
		}
		return List.of(file.path());
	}

	/** @return the number of images of a part; only the beginning of the archive is looked at */
	static int count(Path archive, Split split) throws DataException {
		DataFiles.requireFile(archive, WANTED);
		try (TarReader tar = open(archive)) {
			if (!tar.next()) {
				throw new DataException(archive + " is empty. CIFAR-10's binary version is cifar-10-binary.tar.gz.");
			}
		} catch (EOFException | ZipException e) {
			throw damaged(archive, e);
		} catch (IOException e) {
			throw DataFiles.unreadable(archive, e);
		}
		return Math.toIntExact(RECORDS_PER_FILE * Cifar10Folder.names(split).size());
	}

	/** @return the first images of a part */
	static List<byte[]> sample(Path archive, Split split, int most) throws DataException {
		String wanted = Cifar10Folder.names(split).get(0);
		try (TarReader tar = open(archive)) {
			while (tar.next()) {
				if (isNamed(tar, wanted)) {
					byte[] records = new byte[(int) Math.min((long) most * Cifar10Records.RECORD_BYTES, tar.size())];
					for (int done = 0; done < records.length;) {
						byte[] buffer = new byte[records.length - done];
						int count = tar.read(buffer, buffer.length);
						System.arraycopy(buffer, 0, records, done, count);
						done += count;
					}
					return Cifar10Records.sample(new ByteArrayInputStream(records), most);
				}
			}
			throw new DataException(archive + " holds no " + wanted
					+ ". It is not the archive of CIFAR-10's binary version, cifar-10-binary.tar.gz.");
		} catch (EOFException | ZipException e) {
			throw damaged(archive, e);
		} catch (IOException e) {
			throw DataFiles.unreadable(archive, e);
		}
	}

	private static TarReader open(Path archive) throws IOException {
		InputStream raw = new BufferedInputStream(Files.newInputStream(archive), 1 << 16);
		try {
			return new TarReader(new GZIPInputStream(raw, 1 << 16));
		} catch (IOException e) {
			raw.close();
			throw e;
		}
	}

	private static boolean isNamed(TarReader tar, String name) {
		return tar.name().endsWith("/" + name) || tar.name().equals(name);
	}

	private static DataException damaged(Path archive, IOException cause) {
		return new DataException(archive + " is not a whole gzip-compressed tar archive (" + DataFiles.reason(cause)
				+ "). CIFAR-10's binary version is cifar-10-binary.tar.gz; fetch it again.", cause);
	}

	private void copy(OutputStream out) throws IOException {
		try (TarReader tar = open(archive)) {
			int found = 0;
			while (found < names.size() && tar.next()) {
				if (isNamed(tar, names.get(found))) {
					copyEntry(tar, out);
					found++;
					options.progress().worked("Unpacking " + archive, found, names.size());
				}
			}
			if (found < names.size()) {
				throw new DataException(
						archive + " holds no " + names.get(found) + " (in order after the others). It is not "
								+ "the archive of CIFAR-10's binary version, cifar-10-binary.tar.gz.");
			}
		} catch (EOFException | ZipException e) {
			throw damaged(archive, e);
		}
	}

	private void copyEntry(TarReader tar, OutputStream out) throws IOException {
		if (tar.size() != FILE_BYTES) {
			throw new DataException(archive + " has " + tar.name() + " with " + tar.size() + " bytes; CIFAR-10's has "
					+ FILE_BYTES + ". Fetch the archive again.");
		}
		byte[] buffer = new byte[1 << 16];
		for (long left = tar.size(); left > 0;) {
			options.checkCancelled("Unpacking " + archive);
			int count = tar.read(buffer, (int) Math.min(buffer.length, left));
			out.write(buffer, 0, count);
			left -= count;
		}
	}
}
