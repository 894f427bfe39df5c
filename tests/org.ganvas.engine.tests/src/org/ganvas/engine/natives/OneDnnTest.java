/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.natives;

import static org.ganvas.engine.testing.TestNetworks.batchNorm;
import static org.ganvas.engine.testing.TestNetworks.chain;
import static org.ganvas.engine.testing.TestNetworks.conv;
import static org.ganvas.engine.testing.TestNetworks.image;
import static org.ganvas.engine.testing.TestNetworks.of;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;

import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.layers.mkldnn.MKLDNNConvHelper;
import org.ganvas.engine.compile.NetworkCompiler;
import org.ganvas.engine.net.CompiledNetwork;
import org.ganvas.engine.net.Scope;
import org.ganvas.engine.net.Wanted;
import org.ganvas.engine.testing.TestNetworks;
import org.ganvas.model.Network;
import org.ganvas.model.Role;
import org.ganvas.model.layer.MaxPool2d;
import org.ganvas.model.layer.Padding;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** OneDNN is what runs, not what is merely there. */
class OneDnnTest {

	private static final Network NETWORK = chain(Role.CLASSIFIER, image(3, 8, 8), conv(4, 3, 2, Padding.SAME),
			batchNorm(), of(MaxPool2d.class));

	@Test
	void nativeLibraryIsBuiltWithOneDnnAndAllowsIt() {
		assertTrue(NativeSetup.configure(0).oneDnn());
		assertTrue(Nd4j.getEnvironment().helpersAllowed());
	}

	@Test
	void layersHaveTheirHelpers() {
		CompiledNetwork network = NetworkCompiler.compile(NETWORK, TestNetworks.adam(1e-3), 1, DataType.FLOAT);
		assertEquals("MKLDNNConvHelper", network.layer("layer1").helper());
		assertEquals("MKLDNNBatchNormHelper", network.layer("layer2").helper());
		assertEquals("MKLDNNSubsamplingHelper", network.layer("layer3").helper());
	}

	@Test
	void helpersOfTheNetworkReallyComputeForwardAndBackward() throws ReflectiveOperationException {
		CompiledNetwork network = NetworkCompiler.compile(NETWORK, TestNetworks.adam(1e-3), 1, DataType.FLOAT);
		try (Scope scope = Scope.open()) {
			INDArray output = network.forward(true, TestNetworks.normal(DataType.FLOAT, 1, 2, 3, 8, 8));
			network.backward(output.dup(), Wanted.BOTH);
		}
		Object helper = helper(network, "layer1");
		// The helper makes its operator contexts when it first computes.
		assertNotNull(value(MKLDNNConvHelper.class, helper, "context"), "not used in the forward pass");
		assertNotNull(value(MKLDNNConvHelper.class, helper, "contextBwd"), "not used in the backward pass");
	}

	@Test
	void stockLayersDoNotGiveTheHelperUpAfterAFailure() throws ReflectiveOperationException {
		CompiledNetwork network = NetworkCompiler.compile(NETWORK, TestNetworks.adam(1e-3), 1, DataType.FLOAT);
		ComputationGraph graph = new ComputationGraph(network.configuration().clone());
		graph.init();
		for (int i = 0; i < 3; i++) {
			graph.output(true, TestNetworks.normal(DataType.FLOAT, i, 2, 3, 8, 8));
		}
		for (Layer layer : graph.getLayers()) {
			assertNotNull(layer.getHelper());
			assertEquals(0, value(layer.getClass(), layer, "helperCountFail"), layer.getClass().getSimpleName());
		}
	}

	private static Object helper(CompiledNetwork network, String layer) throws ReflectiveOperationException {
		ComputationGraph graph = (ComputationGraph) value(CompiledNetwork.class, network, "graph");
		return graph.getLayer(layer).getHelper();
	}

	private static Object value(Class<?> type, Object object, String field) throws ReflectiveOperationException {
		Field found = type.getDeclaredField(field);
		found.setAccessible(true);
		return found.get(object);
	}
}
