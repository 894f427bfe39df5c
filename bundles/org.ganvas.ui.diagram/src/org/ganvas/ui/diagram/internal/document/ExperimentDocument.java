/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.ganvas.core.check.ModelProblem;
import org.ganvas.core.edit.Experiments;
import org.ganvas.core.edit.LayerRef;
import org.ganvas.core.text.ExperimentEdits;
import org.ganvas.core.text.TextEdit;
import org.ganvas.model.Experiment;
import org.ganvas.model.analysis.LayerReport;
import org.ganvas.model.analysis.NetworkAnalysis;
import org.ganvas.model.io.ExperimentWriter;

/**
 * An experiment in a text document: the last good snapshot with its analysis, and the problems of the present text.
 * <p>
 * The text is the single truth. {@link #apply} writes a changed snapshot into it as one named operation of the
 * document's own undo history, so that undo works the same on every page. Text that is typed is read in the background
 * after a short quiet time, text that is undone or redone at once. All methods are called on the user interface thread.
 */
public final class ExperimentDocument {

	private final IDocument document;
	private final DocumentData data;
	private final DocumentHistory history;
	private final Reconciler reconciler;
	private final IDocumentListener changes;
	private final List<ExperimentListener> listeners = new ArrayList<>();
	private Experiment snapshot;
	private Map<String, NetworkAnalysis> analyses = Map.of();
	private final Map<LayerRef, LayerReport> reports = new HashMap<>();
	private List<ModelProblem> problems = List.of();
	private boolean broken;
	private boolean stale;
	private boolean applying;

	/**
	 * Reads a document and follows it until {@link #dispose}. The files of its data are not looked at.
	 *
	 * @param document the text
	 */
	public ExperimentDocument(IDocument document) {
		this(document, Optional::empty);
	}

	/**
	 * Reads a document and follows it, and the data that it names, until {@link #dispose}.
	 *
	 * @param document the text
	 * @param file finds the document's file, to which the paths of its data are relative; called on the user interface
	 * thread
	 */
	public ExperimentDocument(IDocument document, Supplier<Optional<IFile>> file) {
		this.document = Objects.requireNonNull(document, "document");
		data = new DocumentData(file, this::dataChanged);
		accept(read(document.get()));
		history = new DocumentHistory(document, this::reconcile);
		reconciler = new Reconciler(document, data::known, this::acceptAndNotify);
		changes = new IDocumentListener() {
			@Override
			public void documentAboutToBeChanged(DocumentEvent event) {
				// only the result counts
			}

			@Override
			public void documentChanged(DocumentEvent event) {
				textChanged();
			}
		};
		document.addDocumentListener(changes);
	}

	/** @return the text */
	public IDocument document() {
		return document;
	}

	/** @return whether any state of the text could be read yet */
	public boolean hasSnapshot() {
		return snapshot != null;
	}

	/**
	 * The last experiment that could be read.
	 *
	 * @return the experiment
	 * @throws IllegalStateException if there was none yet
	 */
	public Experiment snapshot() {
		if (snapshot == null) {
			throw new IllegalStateException("The text was never readable.");
		}
		return snapshot;
	}

	/**
	 * Shapes and counts of a network of the snapshot.
	 *
	 * @param network the network's name
	 * @return the analysis, if there is such a network
	 */
	public Optional<NetworkAnalysis> analysis(String network) {
		return Optional.ofNullable(analyses.get(network));
	}

	/**
	 * What is known of a layer of the snapshot.
	 *
	 * @param ref the layer
	 * @return the report, if there is such a layer
	 */
	public Optional<LayerReport> report(LayerRef ref) {
		return Optional.ofNullable(reports.get(ref));
	}

	/**
	 * @return the problems of the present text: why it cannot be read, or else what is wrong with the experiment or its
	 * data
	 */
	public List<ModelProblem> problems() {
		return problems;
	}

	/** @return whether the present text cannot be read, so that the snapshot is older than the text */
	public boolean isBroken() {
		return broken;
	}

	/**
	 * Changes the experiment as one named operation that can be undone. Does nothing if the edit changes nothing.
	 *
	 * @param label what it does, in headline case; shown in the Edit menu
	 * @param edit the change, a pure function
	 * @throws IllegalStateException if the text is broken
	 * @throws IllegalArgumentException if the edit gives an experiment that cannot be read back; says why
	 */
	public void apply(String label, UnaryOperator<Experiment> edit) {
		reconcile();
		if (broken) {
			throw new IllegalStateException("The text cannot be read. Repair it on the Source page first.");
		}
		Experiment changed = edit.apply(snapshot);
		if (changed.equals(snapshot)) {
			return;
		}
		String text = document.get();
		List<TextEdit> edits = edits(text, changed);
		Reading reading = read(TextEdit.apply(text, edits));
		if (reading.experiment().isEmpty()) {
			throw new IllegalArgumentException(reading.problems().get(0).message());
		}
		applying = true;
		try {
			history.change(label, edits);
		} finally {
			applying = false;
		}
		acceptAndNotify(reading);
	}

	/** Lines that differ if the text is as the writer writes it; else edits that keep what the user has formatted. */
	private List<TextEdit> edits(String text, Experiment changed) {
		return text.equals(ExperimentWriter.write(snapshot))
				? LineDiff.between(text, ExperimentWriter.write(changed))
				: ExperimentEdits.between(text, changed);
	}

	private Reading read(String text) {
		return ExperimentText.read(text, data.known());
	}

	/** Looks at the data again, in the background, as they may have been changed outside of the workspace. */
	public void checkData() {
		data.look();
	}

	/** Text that waits to be read is read with what is known then. */
	private void dataChanged() {
		if (!stale) {
			acceptAndNotify(read(document.get()));
		}
	}

	/** Reads the text now if it has changed since it was read. */
	public void reconcile() {
		if (stale) {
			reconciler.cancel();
			acceptAndNotify(read(document.get()));
		}
	}

	/** @return the context of the document's operations in the platform's operation history */
	public IUndoContext undoContext() {
		return history.context();
	}

	/** @return the label of the operation that {@link #undo} takes back, if there is one */
	public Optional<String> undoLabel() {
		return history.undoLabel();
	}

	/** @return the label of the operation that {@link #redo} repeats, if there is one */
	public Optional<String> redoLabel() {
		return history.redoLabel();
	}

	/**
	 * Takes back the last operation and reads the text again. Does nothing if there is none.
	 *
	 * @throws ExecutionException if it cannot be taken back
	 */
	public void undo() throws ExecutionException {
		history.undo();
		reconcile();
	}

	/**
	 * Repeats the operation that was taken back last and reads the text again. Does nothing if there is none.
	 *
	 * @throws ExecutionException if it cannot be repeated
	 */
	public void redo() throws ExecutionException {
		history.redo();
		reconcile();
	}

	/**
	 * Adds a listener.
	 *
	 * @param listener is called on the user interface thread
	 */
	public void addListener(ExperimentListener listener) {
		listeners.add(listener);
	}

	/**
	 * Removes a listener.
	 *
	 * @param listener one that was added
	 */
	public void removeListener(ExperimentListener listener) {
		listeners.remove(listener);
	}

	/** Stops following the text. */
	public void dispose() {
		document.removeDocumentListener(changes);
		reconciler.cancel();
		data.dispose();
		history.dispose();
		listeners.clear();
	}

	private void addReports(NetworkAnalysis analysis) {
		List<LayerRef> refs = Experiments.refs(analysis.network());
		for (int i = 0; i < refs.size(); i++) {
			reports.put(refs.get(i), analysis.layers().get(i));
		}
	}

	private void textChanged() {
		stale = true;
		if (!applying) {
			reconciler.schedule();
		}
	}

	private void acceptAndNotify(Reading reading) {
		accept(reading);
		for (ExperimentListener listener : List.copyOf(listeners)) {
			listener.experimentChanged(this);
		}
	}

	private void accept(Reading reading) {
		stale = false;
		broken = reading.experiment().isEmpty();
		problems = reading.problems();
		reading.experiment().ifPresent(experiment -> {
			snapshot = experiment;
			analyses = reading.analyses();
			reports.clear();
			analyses.values().forEach(this::addReports);
			data.follow(experiment.dataset());
		});
	}
}
