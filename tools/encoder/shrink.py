"""Makes the encoder small and quick: weights and activations of 8 bits, smoothed beforehand.

A few channels of MPNet's activations are up to two hundred times larger than the rest, and plain 8-bit activations
lose everything else (cosine 0.65 to 0.89). So each channel is divided by a factor before its product and the weights
are multiplied by it (SmoothQuant), and the three products with the largest channels stay as they are. Against 8-bit
weights alone this halves the time on processors without special 8-bit instructions.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnx
import onnxruntime
from onnx import helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

Floats = npt.NDArray[np.float32]

STRENGTH = 0.65  # 0 leaves all difficulty with the activations, 1 with the weights
LEAVE_WHOLE = ("encoder.layer.0.output.dense", "encoder.layer.7.output.dense", "encoder.layer.8.output.dense")


def products(model: onnx.ModelProto) -> list[onnx.NodeProto]:
    """The products with a constant matrix: where the time goes."""
    constants = {constant.name for constant in model.graph.initializer}
    return [node for node in model.graph.node if node.op_type == "MatMul" and node.input[1] in constants]


def largest_inputs(model: onnx.ModelProto, texts: Iterable[list[int]]) -> dict[str, Floats]:
    """By input of a product, the largest absolute value of each channel over some texts."""
    probe = onnx.ModelProto()
    probe.CopyFrom(model)
    wanted = sorted({node.input[0] for node in products(model)})
    probe.graph.output.extend(helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, None) for name in wanted)
    session = onnxruntime.InferenceSession(probe.SerializeToString(), providers=["CPUExecutionProvider"])
    seen: dict[str, list[Floats]] = {name: [] for name in wanted}
    for ids in texts:
        for name, values in zip(wanted, session.run(wanted, {"input_ids": np.array([ids], np.int64)})):
            seen[name].append(np.abs(values[0]).max(axis=0))
    return {name: np.max(maxima, axis=0) for name, maxima in seen.items()}


def smooth(model: onnx.ModelProto, largest: dict[str, Floats]) -> None:
    """Move the size of large channels from the activations into the weights, in place."""
    constants = {constant.name: constant for constant in model.graph.initializer}
    nodes = []
    for node in model.graph.node:
        if node.op_type == "MatMul" and node.input[1] in constants:
            nodes.append(_smooth_one(model, node, constants[node.input[1]], largest[node.input[0]]))
        nodes.append(node)
    del model.graph.node[:]
    model.graph.node.extend(nodes)


def _smooth_one(
    model: onnx.ModelProto, node: onnx.NodeProto, weight: onnx.TensorProto, largest: Floats
) -> onnx.NodeProto:
    values = numpy_helper.to_array(weight)
    rows = np.maximum(np.abs(values).max(axis=1), 1e-4)
    factor = (np.maximum(largest, 1e-3) ** STRENGTH / rows ** (1 - STRENGTH)).astype(np.float32)
    weight.CopyFrom(numpy_helper.from_array(values * factor[:, None], weight.name))
    scale = f"{node.name}.smooth"
    model.graph.initializer.append(numpy_helper.from_array(1 / factor, scale))
    divided = helper.make_node("Mul", [node.input[0], scale], [f"{scale}d"], name=f"{scale}.mul")
    node.input[0] = f"{scale}d"
    return divided


def shrink(whole: Path, out: Path, texts: Iterable[list[int]]) -> None:
    """Write the small model of a whole one."""
    model = onnx.load(str(whole))
    smooth(model, largest_inputs(model, texts))
    smoothed = out.with_suffix(".smooth")
    onnx.save(model, str(smoothed))
    left = [node.name for node in products(model) if node.name in LEAVE_WHOLE]
    kinds = {"op_types_to_quantize": ["MatMul", "Gather"], "nodes_to_exclude": left}
    quantize_dynamic(str(smoothed), str(out), per_channel=True, weight_type=QuantType.QUInt8, **kinds)
    smoothed.unlink()
