/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.ganvas.engine.testing.TinyGan;
import org.ganvas.model.Experiment;
import org.ganvas.model.dataset.CatalogSource;
import org.ganvas.model.dataset.Cifar10Source;
import org.ganvas.model.dataset.DatasetSource;
import org.ganvas.model.dataset.FolderSource;
import org.ganvas.model.dataset.IdxSource;
import org.ganvas.model.dataset.ValueRange;
import org.ganvas.model.field.Settings;
import org.ganvas.model.shape.Shape;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataArgumentTest {

	@TempDir
	private Path temp;
	private Experiment experiment;

	@BeforeEach
	void readExperiment() throws IOException {
		experiment = TinyGan.read(TinyGan.write(temp), "dataset.range", "[0, 1]");
	}

	@Test
	void namesStandForKnownDataAndKeepTheRange() throws Exception {
		Settings fashion = DataArgument.parse("fashion-mnist", experiment);
		assertEquals("fashion-mnist", fashion.definition().type());
		assertEquals(new ValueRange(0, 1), fashion.get(DatasetSource.RANGE));
		assertEquals("mnist", DataArgument.parse("mnist", experiment).get(CatalogSource.ENTRY));
	}

	@Test
	void aFileOfImagesFindsItsLabels() throws Exception {
		Path images = temp.resolve("tiny-images-idx3-ubyte");
		Settings both = DataArgument.parse(images.toString(), experiment);
		assertEquals(images.toString(), both.get(IdxSource.IMAGES));
		assertEquals(temp.resolve("tiny-labels-idx1-ubyte").toString(), both.get(IdxSource.LABELS));
		Files.move(temp.resolve("tiny-labels-idx1-ubyte"), temp.resolve("tiny-labels-idx1-ubyte.gz"));
		assertEquals(temp.resolve("tiny-labels-idx1-ubyte.gz").toString(),
				DataArgument.parse(images.toString(), experiment).get(IdxSource.LABELS));
		Files.delete(temp.resolve("tiny-labels-idx1-ubyte.gz"));
		assertFalse(DataArgument.parse(images.toString(), experiment).isSet(IdxSource.LABELS));
	}

	@Test
	void aFolderIsScaledToTheModelsImagesUnlessItIsCifar() throws Exception {
		Path folder = Files.createDirectory(temp.resolve("pictures"));
		Settings pictures = DataArgument.parse(folder.toString(), experiment);
		assertEquals(folder.toString(), pictures.get(FolderSource.PATH));
		assertEquals(Shape.image(1, 8, 8), pictures.get(FolderSource.SHAPE));
		Files.createFile(folder.resolve("data_batch_1.bin"));
		assertEquals(folder.toString(), DataArgument.parse(folder.toString(), experiment).get(Cifar10Source.PATH));
	}

	@Test
	void whatIsNotThereIsAnErrorThatListsWhatIs() {
		String message = assertThrows(CommandException.class, () -> DataArgument.parse("fashion_mnst", experiment))
				.getMessage();
		assertTrue(message.contains("Did you mean \"fashion-mnist\"?"), message);
		assertTrue(message.contains("Data sets known by name: fashion-mnist, "), message);
	}
}
