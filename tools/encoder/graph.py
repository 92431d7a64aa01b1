"""MPNet as an ONNX graph, written straight from its weights, without PyTorch.

Input `input_ids` int64 [texts, tokens], no padding and no mask: texts of one length a call. Output `tokens`
float32 [texts, tokens, layers * width]: the chosen layers side by side, so that any stretch of the text can be pooled later.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt
import onnx
from onnx import TensorProto, helper, numpy_helper

Array = npt.NDArray[np.generic]
Floats = npt.NDArray[np.float32]
Weights = Mapping[str, Floats]

HEADS, EPSILON = 12, 1e-5
FIRST_POSITION = 2  # the two before it stand for padding
BUCKETS, FAR = 32, 128
OPSET, IR_VERSION = 20, 9
FUSED = "com.microsoft"  # onnxruntime's own operations: several of the standard's in one


def distance_bucket(distance: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """The bucket of a relative position: exact when near, logarithmic when far, by direction."""
    half = BUCKETS // 2
    exact = half // 2
    base, distance = (distance < 0) * half, np.abs(distance)
    scaled = np.log(np.maximum(distance, 1) / exact) / np.log(FAR / exact) * (half - exact)
    coarse = exact + scaled.astype(np.int64)
    bucket: npt.NDArray[np.int64] = base + np.where(distance < exact, distance, np.minimum(coarse, half - 1))
    return bucket


class GraphWriter:
    """Collects nodes and constants; every method returns the name of its output."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.constants: list[onnx.TensorProto] = []

    def const(self, value: Array) -> str:
        """A constant."""
        name = f"c{len(self.constants)}"
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def ints(self, *values: int) -> str:
        """A constant list of integers."""
        return self.const(np.array(values, np.int64))

    def op(self, kind: str, *inputs: str, output: str = "", **attributes: object) -> str:
        """One operation; `output` names it where others refer to it."""
        name = output or f"v{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, list(inputs), [name], name=name, **attributes))
        return name

    def split(self, x: str, count: int) -> list[str]:
        """Equal parts of the last of three axes."""
        parts = [f"{x}.{number}" for number in range(count)]
        self.nodes.append(helper.make_node("Split", [x], parts, name=f"{x}.split", axis=2, num_outputs=count))
        return parts


class MPNet:
    """Writes the encoder's layers into a graph."""

    def __init__(self, weights: Weights, max_tokens: int) -> None:
        self._weights, self._graph, self._max = weights, GraphWriter(), max_tokens
        self._width = weights["embeddings.word_embeddings.weight"].shape[1]

    def model(self, chosen: tuple[int, ...]) -> onnx.ModelProto:
        """The graph that gives the chosen layers, 1 being the first."""
        g, layers = self._graph, []
        length = g.op("Shape", "input_ids", start=1, end=2)
        x, bias = self._embed(length), self._bias(length)
        for number in range(max(chosen)):  # those above are never asked for
            x = self._layer(x, bias, f"encoder.layer.{number}.")
            layers.append(x)
        g.op("Concat", *(layers[number - 1] for number in chosen), output="tokens", axis=2)
        ids = helper.make_tensor_value_info("input_ids", TensorProto.INT64, ["texts", "length"])
        out = helper.make_tensor_value_info("tokens", TensorProto.FLOAT, ["texts", "length", len(chosen) * self._width])
        graph = helper.make_graph(g.nodes, "encoder", [ids], [out], g.constants)
        opsets = [helper.make_opsetid("", OPSET), helper.make_opsetid(FUSED, 1)]
        model = helper.make_model(graph, opset_imports=opsets, ir_version=IR_VERSION)
        onnx.checker.check_model(model)
        return model

    def _norm(self, x: str, residual: str, at: str) -> str:
        scale, shift = (self._graph.const(self._weights[f"{at}.{part}"]) for part in ("weight", "bias"))
        return self._graph.op("SkipLayerNormalization", x, residual, scale, shift, domain=FUSED, epsilon=EPSILON)

    def _linear(self, at: str) -> tuple[Floats, Floats]:
        """Matrix and bias; those of query, key and value side by side, since one product is quicker than three."""
        parts = [at[:-3] + part for part in "qkv"] if at.endswith(".qkv") else [at]
        matrix = np.concatenate([self._weights[part + ".weight"] for part in parts]).T
        return matrix, np.concatenate([self._weights[part + ".bias"] for part in parts])

    def _dense(self, x: str, at: str) -> str:
        matrix, bias = self._linear(at)
        product = self._graph.op("MatMul", x, self._graph.const(matrix), output=at)
        return self._graph.op("Add", product, self._graph.const(bias))

    def _words(self, table: Floats) -> str:
        return self._graph.op("Gather", self._graph.const(table), "input_ids")

    def _embed(self, length: str) -> str:
        g, w = self._graph, self._weights
        positions = w["embeddings.position_embeddings.weight"][FIRST_POSITION:][: self._max][None]
        words = self._words(w["embeddings.word_embeddings.weight"])
        placed = g.op("Slice", g.const(positions), g.ints(0), length, g.ints(1))
        return self._norm(words, placed, "embeddings.LayerNorm")

    def _bias(self, length: str) -> str:
        at = np.arange(self._max)
        table = self._weights["encoder.relative_attention_bias.weight"][distance_bucket(at[:, None] - at[None])]
        whole = self._graph.const(table.transpose(2, 0, 1)[None].astype(np.float32))
        both = self._graph.op("Concat", length, length, axis=0)
        return self._graph.op("Slice", whole, self._graph.ints(0, 0), both, self._graph.ints(2, 3))

    def _attend(self, x: str, bias: str, at: str) -> str:
        query, key, value = self._graph.split(self._dense(x, at + "qkv"), 3)
        none = ("", "")  # the three have their biases already, and nothing is masked
        attended = self._graph.op("MultiHeadAttention", query, key, value, *none, bias, domain=FUSED, num_heads=HEADS)
        return self._dense(attended, at + "o")

    def _layer(self, x: str, bias: str, at: str) -> str:
        x = self._norm(self._attend(x, bias, at + "attention.attn."), x, at + "attention.LayerNorm")
        inner = self._dense(self._graph.op("Gelu", self._dense(x, at + "intermediate.dense")), at + "output.dense")
        return self._norm(inner, x, at + "output.LayerNorm")
