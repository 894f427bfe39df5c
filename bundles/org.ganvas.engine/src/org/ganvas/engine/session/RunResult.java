/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.session;

import org.ganvas.engine.train.TrainingEnd;
import org.ganvas.model.run.RunLayout;
import org.ganvas.model.run.RunRecord;

/**
 * What came of a training session.
 *
 * @param layout where the run's files are
 * @param record what the run's record says now
 * @param end how the training ended
 */
public record RunResult(RunLayout layout, RunRecord record, TrainingEnd end) {
}
