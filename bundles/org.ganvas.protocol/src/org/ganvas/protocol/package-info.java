/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The remote procedure calls between the IDE and a training worker: JSON-RPC over a loopback socket.
 * <p>
 * Training runs in a JVM of its own, so that native memory, native threads and crashes stay out of the IDE. The IDE
 * listens on a port of the system's choice, the worker connects once and proves itself with a one-time secret that it
 * was given on its standard input; then the listener closes. To reattach to a run that outlived its IDE, the next IDE
 * listens again and leaves address and secret in a file of the run folder that only the user can read; the worker looks
 * for it.
 * <p>
 * Requests steer a run: start, suspend, resume, step, stop after the epoch, set breakpoints, read variables, change a
 * hyper-parameter, sample a latent vector, interpolate. Notifications carry progress only; results are files in the run
 * folder. Standard output and error of the worker are not part of the protocol, because native libraries print there.
 * <p>
 * Interfaces and messages of the protocol belong here, and nothing that would need Eclipse or the engine.
 */
package org.ganvas.protocol;
