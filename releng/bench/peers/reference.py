#!/usr/bin/env python3
# Copyright (c) 2026 Ganvas contributors.
#
# This program and the accompanying materials are made available under the terms of the
# Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
#
# SPDX-License-Identifier: EPL-2.0
"""Ten steps of adversarial training in PyTorch, in double precision, as figures to test Ganvas against.

    python3 reference.py > pytorch-reference.json

Weights, real examples and latent vectors are made by one rule, which the test repeats: element i (row-major) of array
number s is scale * (2 u - 1), rounded to single precision, where u is the upper 24 bits of mix(i, s), as a fraction.
Arrays are numbered: 1000 + k and 2000 + k for the k-th parameter of generator and discriminator (k from 0, layer by
layer, weights before bias or gamma before beta), 3000 + step for the real examples, 4000 + step for the latent vectors.
Weights of dense layers are laid out [inputs, outputs], those of convolutions [outputs, inputs, height, width]; their
scale is sqrt(3 / inputs of one output), biases and beta have 0.1, and gamma is 1 plus an element of scale 0.1.

The slope of leakyRelu is 0.25: ND4J keeps it in single precision in the backward pass, and with a slope of 0.2, which
is then 3e-9 off, an activation crosses the kink sooner or later. Adam's epsilon is 1e-12 and dropout 0. The gradient
of a bias in front of batchNorm is 0 but for rounding, of which Adam makes a full step: such biases start at 0 and are
neither trained nor compared.
"""

import json
import sys

import numpy as np
import torch
from torch import nn

import networks
from networks import dcgan_28, mlp_gan

BATCH = 8
STEPS = 10


def mix(index, number):
    mask = np.uint64(0xFFFFFFFF)
    h = (index * np.uint64(2654435761) + np.uint64(number) * np.uint64(40503)) & mask
    h ^= h >> np.uint64(15)
    h = (h * np.uint64(2246822519)) & mask
    h ^= h >> np.uint64(13)
    h = (h * np.uint64(3266489917)) & mask
    return h ^ (h >> np.uint64(16))


def array(number, scale, *shape):
    index = np.arange(int(np.prod(shape)), dtype=np.uint64)
    u = (mix(index, number) >> np.uint64(8)).astype(np.float64) / 2**24
    values = (scale * (2 * u - 1)).astype(np.float32).astype(np.float64)
    return torch.from_numpy(values.reshape(shape))


def before_batch_norm(network):
    layers = list(network)
    norms = (nn.BatchNorm1d, nn.BatchNorm2d)
    return {id(a.bias) for a, b in zip(layers, layers[1:]) if isinstance(b, norms) and hasattr(a, "bias")}


def fill(network, first):
    number = first
    frozen = before_batch_norm(network)
    for layer in network:
        for name in ("weight", "bias"):
            parameter = getattr(layer, name, None)
            if parameter is None:
                continue
            if isinstance(layer, nn.Linear) and name == "weight":
                values = array(number, (3 / layer.in_features) ** 0.5, *reversed(parameter.shape)).T
            elif isinstance(layer, nn.Conv2d) and name == "weight":
                values = array(number, (3 / parameter[0].numel()) ** 0.5, *parameter.shape)
            elif name == "weight":
                values = 1 + array(number, 0.1, *parameter.shape)
            else:
                values = array(number, 0.1, *parameter.shape)
            with torch.no_grad():
                parameter.copy_(values)
                if id(parameter) in frozen:
                    parameter.zero_()
                    parameter.requires_grad_(False)
            number += 1


class Statistics:
    """Running statistics with the biased variance, fed by the passes that are to feed them."""

    def __init__(self, network):
        self.feed = True
        self.of = {}
        for name, layer in network.named_children():
            if isinstance(layer, (nn.BatchNorm1d, nn.BatchNorm2d)):
                self.of[name] = [torch.zeros(layer.num_features), torch.ones(layer.num_features)]
                layer.register_forward_hook(lambda _, inputs, __, name=name: self.take(name, inputs[0].detach()))

    def take(self, name, x):
        if self.feed:
            axes = [0] if x.dim() == 2 else [0, 2, 3]
            for kept, new in zip(self.of[name], (x.mean(axes), x.var(axes, unbiased=False))):
                kept.mul_(0.9).add_(0.1 * new)


def norm(network):
    return torch.sqrt(sum((p.grad ** 2).sum() for p in network.parameters() if p.requires_grad)).item()


def adam(network):
    trained = [p for p in network.parameters() if p.requires_grad]
    return torch.optim.Adam(trained, lr=2e-4, betas=(0.5, 0.999), eps=1e-12)


def summary(values):
    flat = values.detach().reshape(-1)
    return {"norm": flat.norm().item(), "sum": flat.sum().item(), "first": flat[0].item(), "last": flat[-1].item()}


def parameters(network, statistics):
    found = {}
    for name, layer in network.named_children():
        if isinstance(layer, nn.Linear):
            found[f"{name}.W"] = summary(layer.weight.T)
        elif isinstance(layer, nn.Conv2d):
            found[f"{name}.W"] = summary(layer.weight)
        elif name in statistics.of:
            found[f"{name}.gamma"] = summary(layer.weight)
            found[f"{name}.beta"] = summary(layer.bias)
            found[f"{name}.mean"] = summary(statistics.of[name][0])
            found[f"{name}.var"] = summary(statistics.of[name][1])
            continue
        if getattr(layer, "bias", None) is not None and layer.bias.requires_grad:
            found[f"{name}.b"] = summary(layer.bias)
    return found


def run(generator, discriminator):
    fill(generator, 1000)
    fill(discriminator, 2000)
    statistics = Statistics(generator), Statistics(discriminator)
    optimizers = adam(generator), adam(discriminator)
    loss = nn.functional.binary_cross_entropy_with_logits
    ones, zeros = torch.ones(BATCH, 1), torch.zeros(BATCH, 1)
    steps = []
    for step in range(STEPS):
        real = array(3000 + step, 1, BATCH, 1, 28, 28)
        fake = generator(array(4000 + step, 1, BATCH, 100))
        figures = {}

        optimizers[1].zero_grad()
        on_real, on_fake = discriminator(real), discriminator(fake.detach())
        d_loss = loss(on_real, ones) + loss(on_fake, zeros)
        d_loss.backward()
        figures.update(discriminatorLoss=d_loss.item(), meanDReal=torch.sigmoid(on_real).mean().item(),
                       meanDFakeBefore=torch.sigmoid(on_fake).mean().item(),
                       discriminatorGradientNorm=norm(discriminator))
        optimizers[1].step()

        optimizers[0].zero_grad()
        statistics[1].feed = False
        judged = discriminator(fake)
        statistics[1].feed = True
        g_loss = loss(judged, ones)
        g_loss.backward()
        figures.update(generatorLoss=g_loss.item(), meanDFakeAfter=torch.sigmoid(judged).mean().item(),
                       generatorGradientNorm=norm(generator))
        optimizers[0].step()
        steps.append(figures)
    return {"steps": steps, "generator": parameters(generator, statistics[0]),
            "discriminator": parameters(discriminator, statistics[1])}


def main():
    torch.set_default_dtype(torch.float64)
    networks.NEGATIVE_SLOPE = 0.25
    json.dump({"pytorch": torch.__version__, "batch": BATCH, "mlp-gan": run(*mlp_gan(dropout=0)),
               "dcgan-28": run(*dcgan_28())}, sys.stdout, indent=1)
    print()


if __name__ == "__main__":
    main()
