/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.run;

/**
 * What a run was trained with.
 *
 * @param ganvas the version of Ganvas
 * @param java the version of Java
 * @param dl4j the version of DeepLearning4J
 * @param natives the native build
 */
public record RunVersions(String ganvas, String java, String dl4j, String natives) {
}
