/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.natives;

/**
 * How the native library runs.
 *
 * @param threads how many threads operations may use
 * @param blas the BLAS library, for example {@code OPENBLAS}
 * @param oneDnn whether oneDNN runs the convolutions
 */
public record NativeInfo(int threads, String blas, boolean oneDnn) {
}
