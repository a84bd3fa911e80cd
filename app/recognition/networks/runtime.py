"""Run networks through onnxruntime: one thread, one processor, quietly, and nothing told to anybody."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import onnxruntime
from numpy.typing import NDArray
from onnxruntime.capi import onnxruntime_pybind11_state

_FATAL_ONLY = 4
_FAILURES = tuple(
    kind for kind in vars(onnxruntime_pybind11_state).values() if isinstance(kind, type) and issubclass(kind, Exception)
)
"""Each of onnxruntime's errors is a class of its own, and they have no parent but Exception."""
_WITH_VNNI = "AVX-512 with VNNI"
_INSTRUCTIONS = {_WITH_VNNI: 23, "AVX-512": 256, "AVX2": 11, "NEON": 100}
"""The widest first, by the numbers that OpenCV gives them (cv::CpuFeatures), on every system alike."""


class RuntimeFailed(Exception):
    """onnxruntime could not load or run a network."""


def opened_session(model: bytes) -> onnxruntime.InferenceSession:
    """Return a session for a model (ONNX): one thread, the processor alone. Raises onnxruntime's own errors."""
    onnxruntime.disable_telemetry_events()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = _FATAL_ONLY
    options.enable_cpu_mem_arena = False  # memory goes back after each run, or one large picture would keep it
    options.enable_mem_pattern = False  # it remembers memory for every size of picture ever seen
    return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])


class Runner:
    """One network, ready to run; owns its onnxruntime session."""

    def __init__(self, model: bytes) -> None:
        """Load a model (ONNX); raises RuntimeFailed."""
        try:
            self._session = opened_session(model)
        except _FAILURES as failure:
            raise RuntimeFailed(type(failure).__name__) from failure
        (self._given,) = (entry.name for entry in self._session.get_inputs())

    def run(self, values: NDArray[np.uint8] | NDArray[np.float32]) -> NDArray[np.float32]:
        """Return the single output for the single input; raises RuntimeFailed."""
        try:
            (made,) = self._session.run(None, {self._given: values})
        except _FAILURES as failure:
            raise RuntimeFailed(type(failure).__name__) from failure
        return np.asarray(made, np.float32)


def has_fast_whole_numbers() -> bool:
    """True where the processor multiplies eight-bit numbers faster, and exactly (VNNI).

    Without it onnxruntime's products of eight bits can overflow and gain little.
    """
    return instruction_set() == _WITH_VNNI or "avx_vnni" in _linux_features()


def _linux_features() -> str:
    """Return what Linux says of the processor: OpenCV does not know the VNNI of processors without AVX-512."""
    described = Path("/proc/cpuinfo")
    return described.read_text("ascii", "replace") if described.is_file() else ""


def version_in_use() -> str:
    """Return which onnxruntime runs the networks, in words."""
    return f"onnxruntime {onnxruntime.__version__}"


def instruction_set() -> str:
    """Return the widest instruction set of this processor that the libraries know how to use, in words."""
    return next((name for name, feature in _INSTRUCTIONS.items() if cv2.checkHardwareSupport(feature)), "baseline")
