#!/usr/bin/env python3
# Copyright (c) 2026 Ganvas contributors.
#
# This program and the accompanying materials are made available under the terms of the
# Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
#
# SPDX-License-Identifier: EPL-2.0
"""Times the usual adversarial training step in PyTorch, in its best setting on a processor.

    python3 train.py TEMPLATE WARM-UP STEPS THREADS IDX-IMAGES

Convolutions run on channels-last memory, Adam updates all parameters in one call (foreach). Prints one line: steps per
second (of the median step), peak resident memory in MiB, seconds from the start of the process to the end of the first
step.
"""

import time

STARTED = time.time() - time.process_time()

import gzip
import resource
import sys

import numpy as np
import torch
import torch.nn.functional as F

from networks import TEMPLATES

BATCH = 128
LATENT = 100


def images(path, low):
    with gzip.open(path) as file:
        pixels = np.frombuffer(file.read(), np.uint8, offset=16).reshape(-1, 1, 28, 28)
    return torch.from_numpy(pixels), (1 - low) / 255, low


def main():
    template, warm_up, count, threads, path = sys.argv[1], *map(int, sys.argv[2:5]), sys.argv[5]
    torch.set_num_threads(threads)
    torch.manual_seed(42)
    generator, discriminator = TEMPLATES[template]()
    layout = torch.contiguous_format if template == "mlp-gan" else torch.channels_last
    generator, discriminator = (n.to(memory_format=layout) for n in (generator, discriminator))
    update_g, update_d = (torch.optim.Adam(n.parameters(), lr=2e-4, betas=(0.5, 0.999), foreach=True)
                          for n in (generator, discriminator))
    ones, zeros = torch.ones(BATCH, 1), torch.zeros(BATCH, 1)
    pixels, scale, low = images(path, 0 if template == "cnn-gan" else -1)
    order = torch.randperm(len(pixels))
    bce = F.binary_cross_entropy_with_logits
    seconds, first_step = [], 0
    for i in range(warm_up + count):
        start = time.perf_counter()
        chosen = order[i * BATCH % (len(pixels) - BATCH):][:BATCH]
        real = (pixels[chosen].float() * scale + low).contiguous(memory_format=layout)
        update_d.zero_grad(set_to_none=True)
        bce(discriminator(real), ones).backward()
        fake = generator(torch.randn(BATCH, LATENT))
        bce(discriminator(fake.detach()), zeros).backward()
        update_d.step()
        update_g.zero_grad(set_to_none=True)
        bce(discriminator(fake), ones).backward()
        update_g.step()
        if i == 0:
            first_step = time.time() - STARTED
        if i >= warm_up:
            seconds.append(time.perf_counter() - start)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{1 / sorted(seconds)[len(seconds) // 2]:.4f} {peak:.0f} {first_step:.2f}")


main()
