/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LatentFileTest {

	@TempDir
	private Path temp;

	@Test
	void readsOneJsonVectorSeveralOrText() throws Exception {
		assertVectors("[1, -2.5, 3e-1]", new float[][] { { 1, -2.5f, 0.3f } });
		assertVectors("[[1, 2, 3],\n [4, 5, 6]]", new float[][] { { 1, 2, 3 }, { 4, 5, 6 } });
		assertVectors("# mine\n1 2 3\n\n4, 5; 6\n", new float[][] { { 1, 2, 3 }, { 4, 5, 6 } });
	}

	@Test
	void saysWhatIsWrongAndWhere() throws IOException {
		assertProblem("1 2 3\n1 2", ":2: the vector has 2 numbers; the generator takes 3.");
		assertProblem("1 2 x", ":1: 'x' is not a number.");
		assertProblem("1 2 1e99", ":1: number 3 of the vector is not a finite 32-bit number.");
		assertProblem("1 2 NaN", ":1: number 3 of the vector is not a finite 32-bit number.");
		assertProblem("[1, 2,\n \"3\"]", ":2: a number is expected, not the text \"3\".");
		assertProblem("[[1, 2, 3],\n 4]", ":2: a latent vector is an array of numbers, not the number 4.");
		assertProblem("[1, 2", ":1: ");
		assertProblem("", " holds no latent vector.");
		assertProblem("[]", " holds no latent vector.");
	}

	private void assertVectors(String text, float[][] expected) throws Exception {
		List<float[]> vectors = LatentFile.read(write(text), 3);
		assertEquals(expected.length, vectors.size());
		for (int i = 0; i < expected.length; i++) {
			assertArrayEquals(expected[i], vectors.get(i));
		}
	}

	private void assertProblem(String text, String expected) throws IOException {
		Path file = write(text);
		String message = assertThrows(CommandException.class, () -> LatentFile.read(file, 3)).getMessage();
		assertTrue(message.startsWith(file + expected), message);
	}

	private Path write(String text) throws IOException {
		return Files.writeString(temp.resolve("z.txt"), text);
	}
}
