/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.net;

import java.util.Map;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * What a compiled network holds for one layer.
 *
 * @param name the layer's name
 * @param weights live views of the parameters by DL4J's parameter key ({@code W}, {@code b}, {@code gamma}, ...)
 * @param weightGradients live views of their gradients, by the same keys
 * @param activation the output of the latest forward pass, {@code [batch, ...]}; null before the first
 * @param activationGradient the gradient by that output; null if the latest backward pass did not reach it
 * @param helper the simple name of the oneDNN helper class that runs the layer; empty if there is none
 */
public record LayerState(String name, Map<String, INDArray> weights, Map<String, INDArray> weightGradients,
		INDArray activation, INDArray activationGradient, String helper) {
}
