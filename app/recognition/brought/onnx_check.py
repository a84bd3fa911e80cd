"""Check an ONNX file that was brought to the unit: plain operators, plain numbers, nothing outside the file."""

from __future__ import annotations

import math
from collections.abc import Iterable

import onnx
from google.protobuf.message import DecodeError  # type: ignore[import-untyped]
from onnx import AttributeProto, GraphProto, ModelProto, TensorProto

from app.recognition.brought.refusals import Refusal, Refused

MOST_NODES = 5_000
MOST_TENSORS = 5_000
MOST_OUTPUTS = 32
MOST_AXES = 8
_NAMES = """
    Abs Add AveragePool BatchNormalization Cast Ceil Clip Concat Constant Conv DepthToSpace DequantizeLinear
    Div Dropout Elu Erf Exp Expand Flatten Floor Gather Gelu Gemm GlobalAveragePool GlobalMaxPool HardSigmoid
    HardSwish Identity InstanceNormalization LayerNormalization LeakyRelu Log LpNormalization MatMul Max
    MaxPool Min Mul Neg PRelu Pad Pow QuantizeLinear Reciprocal ReduceL2 ReduceMax ReduceMean ReduceSum Relu
    Reshape Resize Shape Sigmoid Slice Softmax Softplus Split Sqrt Squeeze Sub Tanh Transpose Unsqueeze
    Upsample
"""
OPERATORS = frozenset(_NAMES.split())
"""What detectors and embedders are made of; no loops, no branches, no random numbers, no strings, no sequences."""
_OWN_DOMAINS = ("", "ai.onnx")
_VERSIONS = range(7, 24)
_ITEM_BYTES: dict[int, int] = {
    TensorProto.FLOAT: 4,
    TensorProto.DOUBLE: 8,
    TensorProto.FLOAT16: 2,
    TensorProto.INT64: 8,
    TensorProto.INT32: 4,
    TensorProto.INT8: 1,
    TensorProto.UINT8: 1,
    TensorProto.BOOL: 1,
}
_TYPED_FIELDS: dict[int, str] = {
    TensorProto.FLOAT: "float_data",
    TensorProto.DOUBLE: "double_data",
    TensorProto.INT64: "int64_data",
}
_PLAIN_ATTRIBUTES = frozenset(
    {
        AttributeProto.FLOAT,
        AttributeProto.INT,
        AttributeProto.STRING,
        AttributeProto.TENSOR,
        AttributeProto.FLOATS,
        AttributeProto.INTS,
    }
)


def checked_model(untrusted: bytes) -> ModelProto:
    """Return the parsed model, or raise Refused with the first thing that is wrong. For sealed processes only."""
    try:
        model = onnx.load_model_from_string(untrusted)
    except (DecodeError, ValueError, RecursionError):
        raise Refused(Refusal.NOT_ONNX) from None
    if not model.graph.node or not model.opset_import:
        raise Refused(Refusal.NOT_ONNX)
    for used in model.opset_import:
        _demand(used.domain in _OWN_DOMAINS, Refusal.FOREIGN_DOMAIN, used.domain)
        _demand(used.version in _VERSIONS, Refusal.VERSION, f"operator set {used.version}")
    _demand(not model.functions and not model.training_info, Refusal.NESTED)
    _check_graph(model.graph)
    return model


def _check_graph(graph: GraphProto) -> None:
    few = len(graph.node) <= MOST_NODES and len(graph.initializer) <= MOST_TENSORS and len(graph.output) <= MOST_OUTPUTS
    _demand(few, Refusal.TOO_MANY_PARTS)
    _demand(not graph.sparse_initializer and not graph.quantization_annotation, Refusal.TENSOR_TYPE)
    for tensor in graph.initializer:
        _check_tensor(tensor)
    for node in graph.node:
        _demand(node.domain in _OWN_DOMAINS, Refusal.FOREIGN_DOMAIN, node.domain)
        _demand(node.op_type in OPERATORS, Refusal.FOREIGN_OPERATOR, node.op_type)
        _check_attributes(node.attribute)
    given = [value for value in graph.input if value.name not in {tensor.name for tensor in graph.initializer}]
    _demand(len(given) == 1 and given[0].type.HasField("tensor_type"), Refusal.WRONG_INPUT)
    _demand(given[0].type.tensor_type.elem_type == TensorProto.FLOAT, Refusal.WRONG_INPUT)
    _demand(len(given[0].type.tensor_type.shape.dim) == 4, Refusal.WRONG_INPUT)


def _check_attributes(attributes: Iterable[AttributeProto]) -> None:
    for attribute in attributes:
        is_nested = attribute.type in (AttributeProto.GRAPH, AttributeProto.GRAPHS) or attribute.ref_attr_name
        _demand(not is_nested and not attribute.HasField("g") and not attribute.graphs, Refusal.NESTED)
        _demand(attribute.type in _PLAIN_ATTRIBUTES, Refusal.TENSOR_TYPE)
        if attribute.type == AttributeProto.TENSOR:
            _check_tensor(attribute.t)


def _check_tensor(tensor: TensorProto) -> None:
    is_outside = tensor.data_location == TensorProto.EXTERNAL or tensor.external_data
    _demand(not is_outside, Refusal.EXTERNAL_DATA)
    _demand(tensor.data_type in _ITEM_BYTES and not tensor.string_data, Refusal.TENSOR_TYPE)
    _demand(len(tensor.dims) <= MOST_AXES and all(side >= 0 for side in tensor.dims), Refusal.TENSOR_SIZE)
    count = math.prod(tensor.dims)
    if tensor.HasField("raw_data"):
        _demand(len(tensor.raw_data) == count * _ITEM_BYTES[tensor.data_type], Refusal.TENSOR_SIZE)
    else:
        field = _TYPED_FIELDS.get(tensor.data_type, "int32_data")
        _demand(len(getattr(tensor, field)) == count, Refusal.TENSOR_SIZE)


def _demand(holds: bool, refusal: Refusal, detail: str = "") -> None:
    if not holds:
        raise Refused(refusal, detail)
