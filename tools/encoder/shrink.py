"""Makes the encoder small and quick: weights and activations of 8 bits.

A few channels of MPNet's activations are up to a hundred times larger than the rest, and plain 8-bit activations lose
everything else (cosine 0.65 to 0.89). So each channel is divided by a factor before its product and the weights are
multiplied by it (SmoothQuant), and the very largest are multiplied apart, in 32 bits. Against 8-bit weights alone this
halves the time on processors without special 8-bit instructions.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import numpy as np
import onnx
import onnxruntime
from graph import FUSED, Array, Floats, MPNet, Weights
from onnx import helper

STRENGTH = 0.8  # 0 leaves all difficulty with the activations, 1 with the weights
APART, APART_IN = 8, ".output.dense"  # channels in 32 bits, and where; elsewhere smoothing does


def largest_inputs(model: onnx.ModelProto, texts: Iterable[list[int]]) -> dict[str, Floats]:
    """By product of the whole model, the largest absolute value of each channel of its input over some texts."""
    probe = onnx.ModelProto()
    probe.CopyFrom(model)
    inputs = {node.name: node.input[0] for node in model.graph.node if node.op_type == "MatMul"}
    wanted = list(inputs.values())
    probe.graph.output.extend(helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, None) for name in wanted)
    session = onnxruntime.InferenceSession(probe.SerializeToString(), providers=["CPUExecutionProvider"])
    seen: dict[str, list[Floats]] = {product: [] for product in inputs}
    for ids in texts:
        for product, values in zip(inputs, session.run(wanted, {"input_ids": np.array([ids], np.int64)})):
            seen[product].append(np.abs(values[0]).max(axis=0))
    return {product: np.max(maxima, axis=0) for product, maxima in seen.items()}


def smoothed(matrix: Floats, largest: Floats) -> tuple[Floats, Floats]:
    """A product's matrix, and what each channel of its input is multiplied by so that the result stays the same."""
    # a channel that kept still in the few texts may grow in others, and must not be blown up
    expected = np.maximum(largest, np.median(largest))
    rows = np.maximum(np.abs(matrix).max(axis=1), 1e-4)
    factor = expected**STRENGTH / rows ** (1 - STRENGTH)
    return (factor[:, None] * matrix).astype(np.float32), (1 / factor).astype(np.float32)


def eight_bits(matrix: Floats) -> tuple[Array, Array, Array]:
    """Values of 8 bits, and a scale and a zero point by column."""
    low, high = np.minimum(matrix.min(axis=0), 0), np.maximum(matrix.max(axis=0), 0)
    scale = np.maximum((high - low) / 255, 1e-9).astype(np.float32)
    zero = np.round(-low / scale).clip(0, 255)
    return (np.round(matrix / scale) + zero).clip(0, 255).astype(np.uint8), scale, zero.astype(np.uint8)


class SmallMPNet(MPNet):
    """Writes the encoder with products and words of 8 bits."""

    def __init__(self, weights: Weights, max_tokens: int, largest: Mapping[str, Floats]) -> None:
        super().__init__(weights, max_tokens)
        self._largest = largest

    def _eight_bits(self, matrix: Floats) -> list[str]:
        return [self._graph.const(part) for part in eight_bits(matrix)]

    def _words(self, table: Floats) -> str:
        values, scale, zero = self._eight_bits(table)
        return self._graph.op("DequantizeLinear", self._graph.op("Gather", values, "input_ids"), scale, zero, axis=2)

    def _dense(self, x: str, at: str) -> str:
        matrix, bias = self._linear(at)
        scaled, inverse = smoothed(matrix, self._largest[at])
        if not at.endswith(APART_IN):
            return self._product(x, scaled, inverse, bias)
        apart = np.argsort(self._largest[at])[-APART:]
        scaled[apart] = inverse[apart] = 0
        picked = self._graph.op("Gather", x, self._graph.const(apart), axis=2)
        large = self._graph.op("MatMul", picked, self._graph.const(matrix[apart]))
        return self._graph.op("Add", self._product(x, scaled, inverse, bias), large)

    def _product(self, x: str, matrix: Floats, inverse: Floats, bias: Floats) -> str:
        g = self._graph
        smooth = g.op("Mul", x, g.const(inverse))
        return g.op("DynamicQuantizeMatMul", smooth, *self._eight_bits(matrix), g.const(bias), domain=FUSED)
