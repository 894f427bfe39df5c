/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.layer;

/** The groups in which layer types are offered. */
public enum LayerFamily {
	/** Sources of a network: latent vectors, images, labels. */
	INPUT,
	/** Layers with weights on every pair of input and output features. */
	DENSE,
	/** Convolutions and transposed convolutions. */
	CONVOLUTION,
	/** Layers that change height and width without weights. */
	RESAMPLING,
	/** Layers that normalize activations. */
	NORMALIZATION,
	/** Elementwise nonlinear functions. */
	ACTIVATION,
	/** Layers that act only in training. */
	REGULARIZATION,
	/** Layers that rearrange elements. */
	SHAPE,
	/** Layers that join several inputs. */
	MERGE
}
