/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.op;

import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.ganvas.core.GanvasCore;
import org.ganvas.core.data.DataLibrary;
import org.ganvas.core.internal.CoreText;
import org.ganvas.core.internal.builder.DataArrival;
import org.ganvas.data.DataException;
import org.ganvas.data.DataException.Kind;
import org.ganvas.data.DatasetInfo;
import org.ganvas.data.catalog.CatalogFolder;
import org.ganvas.data.catalog.DownloadException;

/**
 * Downloads a data set of the catalog to where trainings look for it. A download that was cut or cancelled is continued
 * the next time. Nothing of the workspace is locked meanwhile; models that use the data are checked again afterwards.
 */
public final class DownloadOperation {

	private final DataLibrary library;
	private final DatasetInfo dataset;

	/**
	 * Creates the operation.
	 *
	 * @param library where the data set is from
	 * @param dataset the data set
	 */
	public DownloadOperation(DataLibrary library, DatasetInfo dataset) {
		this.library = library;
		this.dataset = dataset;
	}

	/** @return what it does, for progress */
	public String name() {
		return NLS.bind(CoreText.Op_download, dataset.title());
	}

	/**
	 * Downloads what is missing, and verifies all.
	 *
	 * @param monitor progress, and cancellation
	 * @throws CoreException if it fails; the status says what to do by hand
	 * @throws OperationCanceledException if the user cancelled; what has arrived is kept
	 */
	public void run(IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, dataset.title(), 1);
		try {
			CatalogFolder folder = library.folder(dataset.id(), progress.split(1));
			try {
				folder.fetchAll();
			} catch (DataException e) {
				throw failure(e, folder);
			} finally {
				DataArrival.in(folder.path());
			}
		} catch (DataException e) {
			throw new CoreException(GanvasCore.error(e.getMessage(), e));
		}
	}

	private static CoreException failure(DataException e, CatalogFolder folder) {
		if (e.kind() == Kind.CANCELLED) {
			throw new OperationCanceledException(e.getMessage());
		}
		if (e.getCause() instanceof DownloadException download) {
			String addresses = folder.missing().stream().map(f -> f.addresses().get(0).toString())
					.collect(Collectors.joining("\n"));
			return new CoreException(GanvasCore.error(NLS.bind(CoreText.Op_downloadFailed,
					new Object[] { download.getMessage(), addresses, folder.path() }), e));
		}
		return new CoreException(GanvasCore.error(e.getMessage(), e));
	}
}
