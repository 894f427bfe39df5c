/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;

import org.junit.jupiter.api.Test;

class CheckpointRecordTest {

	private static final CheckpointRecord RECORD = new CheckpointRecord(500, 1, Long.MIN_VALUE,
			Map.of("generator.zip", "ab"), Map.of("networks.generator", "cd"));

	@Test
	void readsBackWhatItWrites() throws RunFormatException {
		assertEquals(RECORD, CheckpointRecord.parse(RECORD.toText()));
	}

	@Test
	void refusesDamageAndNewerVersions() {
		String text = RECORD.toText();
		assertThrows(RunFormatException.class, () -> CheckpointRecord.parse(text.substring(0, text.length() - 5)));
		assertThrows(RunFormatException.class, () -> CheckpointRecord.parse("[]"));
		assertThrows(RunFormatException.class,
				() -> CheckpointRecord.parse(text.replace("\"ganvasCheckpoint\": 1", "\"ganvasCheckpoint\": 9")));
		assertThrows(RunFormatException.class, () -> CheckpointRecord.parse(text.replace("\"ab\"", "3")));
	}
}
