#!/usr/bin/env python3
# Copyright (c) 2026 Ganvas contributors.
#
# This program and the accompanying materials are made available under the terms of the
# Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
#
# SPDX-License-Identifier: EPL-2.0
"""The same training in PyTorch as Bench.java does with Ganvas, with the same arguments, output and data.

    python3 train.py TEMPLATE THREADS WARM_UP_STEPS TIMED_STEPS START_NANOSECONDS TRAIN_IMAGES_IDX_GZ
"""

import gzip
import sys
import time

import numpy as np
import torch
from torch import nn

from networks import TEMPLATES

BATCH = 128


def read_images(path, low, high):
    with gzip.open(path) as file:
        raw = np.frombuffer(file.read(), dtype=np.uint8, offset=16).reshape(-1, 1, 28, 28)
    order = np.random.RandomState(42).permutation(len(raw))
    table = torch.linspace(low, high, 256)

    def batch(step):
        start = step * BATCH % (len(raw) - BATCH)
        return table[torch.from_numpy(raw[order[start:start + BATCH]].astype(np.int64))]

    return batch


def initialize(layer):
    if isinstance(layer, (nn.Linear, nn.Conv2d, nn.ConvTranspose2d)):
        nn.init.normal_(layer.weight, 0, 0.02)
        nn.init.zeros_(layer.bias)


def peak_megabytes():
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM:")) / 1024


def main():
    template, threads, warm_up, timed, started, images = sys.argv[1:]
    warm_up, timed = int(warm_up), int(timed)
    torch.set_num_threads(int(threads))
    torch.manual_seed(42)
    generator, discriminator = (network.apply(initialize) for network in TEMPLATES[template]())
    batch = read_images(images, 0 if template == "cnn-gan" else -1, 1)
    optimizers = [torch.optim.Adam(n.parameters(), lr=2e-4, betas=(0.5, 0.999)) for n in (generator, discriminator)]
    loss = nn.functional.binary_cross_entropy_with_logits
    ones, zeros = torch.ones(BATCH, 1), torch.zeros(BATCH, 1)

    def run(first, last):
        for step in range(first, last):
            real = batch(step)
            fake = generator(torch.randn(BATCH, 100))
            optimizers[1].zero_grad()
            on_real, on_fake = discriminator(real), discriminator(fake.detach())
            d_loss = loss(on_real, ones) + loss(on_fake, zeros)
            d_loss.backward()
            optimizers[1].step()
            optimizers[0].zero_grad()
            g_loss = loss(discriminator(fake), ones)
            g_loss.backward()
            optimizers[0].step()
            # what a run records: losses of each step
            d_loss.item(), g_loss.item()

    run(0, 1)
    first = time.time() - int(started) / 1e9
    run(1, warm_up)
    start = time.perf_counter()
    run(warm_up, warm_up + timed)
    print(f"{timed / (time.perf_counter() - start):.4f} {first:.3f} {peak_megabytes():.0f}")


if __name__ == "__main__":
    main()
