# Copyright (c) 2026 Ganvas contributors.
#
# This program and the accompanying materials are made available under the terms of the
# Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
#
# SPDX-License-Identifier: EPL-2.0
"""The networks of the templates in PyTorch, written by hand from their description.

Modules carry the names of the template's layers, so that figures can be compared layer by layer.
"""

from collections import OrderedDict

from torch import nn


NEGATIVE_SLOPE = 0.2


class Reshape(nn.Module):
    def __init__(self, *shape):
        super().__init__()
        self.shape = shape

    def forward(self, x):
        return x.reshape(x.shape[0], *self.shape)


class SameConv2d(nn.Conv2d):
    """Stride 2 with TensorFlow's "same" padding: the odd zero goes to the bottom and right."""

    def forward(self, x):
        padding = []
        for size, kernel, stride in zip(reversed(x.shape[2:]), reversed(self.kernel_size), reversed(self.stride)):
            total = max((-(-size // stride) - 1) * stride + kernel - size, 0)
            padding += [total // 2, total - total // 2]
        return super().forward(nn.functional.pad(x, padding))


def batch_norm_1d(features):
    return nn.BatchNorm1d(features, eps=1e-5, momentum=0.1)


def batch_norm_2d(channels):
    return nn.BatchNorm2d(channels, eps=1e-5, momentum=0.1)


def leaky():
    return nn.LeakyReLU(NEGATIVE_SLOPE)


def chain(*named):
    return nn.Sequential(OrderedDict(named))


def mlp_gan(dropout=0.3):
    generator, size = [], 100
    for i, units in enumerate((256, 512, 1024), 1):
        generator += [(f"dense{i}", nn.Linear(size, units)), (f"leaky{i}", leaky())]
        size = units
    generator += [("dense4", nn.Linear(size, 784)), ("tanh", nn.Tanh()), ("image", Reshape(1, 28, 28))]
    discriminator, size = [("flatten", nn.Flatten())], 784
    for i, units in enumerate((1024, 512, 256), 1):
        discriminator += [(f"dense{i}", nn.Linear(size, units)), (f"leaky{i}", leaky()),
                          (f"drop{i}", nn.Dropout(dropout))]
        size = units
    discriminator += [("logit", nn.Linear(size, 1))]
    return chain(*generator), chain(*discriminator)


def dcgan_28():
    generator = chain(
        ("dense", nn.Linear(100, 7 * 7 * 256)), ("norm1", batch_norm_1d(7 * 7 * 256)), ("leaky1", leaky()),
        ("map", Reshape(256, 7, 7)), ("up1", nn.Upsample(scale_factor=2)),
        ("conv1", nn.Conv2d(256, 128, 3, padding=1)), ("norm2", batch_norm_2d(128)), ("leaky2", leaky()),
        ("up2", nn.Upsample(scale_factor=2)),
        ("conv2", nn.Conv2d(128, 64, 3, padding=1)), ("norm3", batch_norm_2d(64)), ("leaky3", leaky()),
        ("conv3", nn.Conv2d(64, 1, 3, padding=1)), ("tanh", nn.Tanh()))
    discriminator = chain(
        ("conv1", SameConv2d(1, 64, 3, stride=2)), ("leaky1", leaky()),
        ("conv2", SameConv2d(64, 128, 3, stride=2)), ("norm", batch_norm_2d(128)), ("leaky2", leaky()),
        ("flatten", nn.Flatten()), ("logit", nn.Linear(128 * 7 * 7, 1)))
    return generator, discriminator


def cnn_gan(dropout=0.4):
    generator = chain(
        ("dense", nn.Linear(100, 6 * 6 * 128)), ("leaky1", leaky()), ("map", Reshape(128, 6, 6)),
        ("up1", nn.ConvTranspose2d(128, 128, 4, stride=2)), ("leaky2", leaky()),
        ("up2", nn.ConvTranspose2d(128, 128, 4, stride=2)), ("leaky3", leaky()),
        ("conv", nn.Conv2d(128, 1, 3)), ("sigmoid", nn.Sigmoid()))
    discriminator = chain(
        ("conv1", SameConv2d(1, 64, 3, stride=2)), ("leaky1", leaky()), ("drop1", nn.Dropout(dropout)),
        ("conv2", SameConv2d(64, 64, 3, stride=2)), ("leaky2", leaky()), ("drop2", nn.Dropout(dropout)),
        ("flatten", nn.Flatten()), ("logit", nn.Linear(64 * 7 * 7, 1)))
    return generator, discriminator


TEMPLATES = {"mlp-gan": mlp_gan, "dcgan-28": dcgan_28, "cnn-gan": cnn_gan}
