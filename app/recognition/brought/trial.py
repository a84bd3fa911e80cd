"""The trial of a brought model: run it on invented pictures and hold its answers against what its manifest says.

For sealed processes only: nothing here has been trusted yet.
"""

from __future__ import annotations

import time

import numpy as np
from numpy.typing import NDArray
from onnx import ModelProto

from app.recognition.brought.manifest import BroughtManifest, ModelKind, TrialResult
from app.recognition.brought.network import BroughtNetwork, redeclared
from app.recognition.brought.onnx_check import checked_model
from app.recognition.brought.refusals import Refusal, Refused
from app.recognition.brought.yunet import OUTPUTS, STRIDES_PX, WIDTHS

_SEED = 7
_SAME_WITHIN = 1e-4
"""How far two answers to one picture may lie apart, alone and among others; the sums run in another order there."""
_Answers = dict[str, NDArray[np.float32]]


def tried(untrusted: bytes, manifest: BroughtManifest) -> TrialResult:
    """Check and run a model; raise Refused with the first thing that is wrong."""
    model = checked_model(untrusted)
    given = manifest.input
    network = _network(untrusted)
    pictures = _pictures(given.height_px, given.width_px)
    answers = [_checked(_run(network, picture[None]), manifest, picture.shape) for picture in pictures]
    started = time.process_time()
    again = _checked(_run(network, pictures[1][None]), manifest, pictures[1].shape)
    milliseconds = 1000 * (time.process_time() - started)
    if any(not np.array_equal(again[name], answers[1][name]) for name in again):
        raise Refused(Refusal.NOT_REPEATABLE)
    if all(np.allclose(answers[1][name], answers[2][name], atol=1e-7) for name in again):
        raise Refused(Refusal.SAYS_NOTHING)
    is_embedder = manifest.kind is ModelKind.EMBEDDER
    return TrialResult(
        takes_batches=is_embedder and _takes_batches(model, pictures, answers),
        takes_any_size=not is_embedder and _takes_any_size(model, manifest, answers[1], pictures[1]),
        milliseconds=milliseconds,
    )


def _pictures(height: int, width: int) -> NDArray[np.float32]:
    """Return a black picture and two of noise, float32 (3, 3, height, width), values as after normalisation."""
    chance = np.random.default_rng(_SEED)
    noise = chance.standard_normal((2, 3, height, width)).astype(np.float32)
    return np.concatenate((np.zeros((1, 3, height, width), np.float32), noise))


def _network(model: bytes) -> BroughtNetwork:
    try:
        return BroughtNetwork(model)
    except MemoryError:
        raise Refused(Refusal.OUT_OF_MEMORY) from None
    except Exception as why:  # noqa: BLE001 - onnxruntime's own classes differ from version to version
        raise _failed(why) from None


def _run(network: BroughtNetwork, pictures: NDArray[np.float32]) -> _Answers:
    try:
        return network.run(pictures)
    except MemoryError:
        raise Refused(Refusal.OUT_OF_MEMORY) from None
    except Exception as why:  # noqa: BLE001 - see above
        raise _failed(why) from None


def _failed(why: Exception) -> Refused:
    is_memory = "allocate" in str(why).lower() or "bad_alloc" in str(why).lower()
    return Refused(Refusal.OUT_OF_MEMORY) if is_memory else Refused(Refusal.DOES_NOT_RUN, type(why).__name__)


def _checked(answers: _Answers, manifest: BroughtManifest, shape: tuple[int, ...], count: int = 1) -> _Answers:
    """Return the answers to `count` pictures of `shape` (3, height, width) where they are what they must be."""
    if any(answer.dtype != np.float32 for answer in answers.values()):
        raise Refused(Refusal.WRONG_OUTPUT)
    if {name: answer.shape for name, answer in answers.items()} != _expected(manifest, shape, answers, count):
        raise Refused(Refusal.WRONG_OUTPUT)
    if not all(bool(np.isfinite(answer).all()) for answer in answers.values()):
        raise Refused(Refusal.NOT_FINITE)
    return answers


def _expected(
    manifest: BroughtManifest, shape: tuple[int, ...], answers: _Answers, count: int
) -> dict[str, tuple[int, ...]]:
    if manifest.output is not None:
        only = next(iter(answers), "")
        return {only: (count, manifest.output.dimension)}
    cells = {stride: (shape[1] // stride) * (shape[2] // stride) for stride in STRIDES_PX}
    return {name: (1, cells[int(name.split("_")[1])], WIDTHS[name.split("_")[0]]) for name in OUTPUTS}


def _takes_batches(model: ModelProto, pictures: NDArray[np.float32], alone: list[_Answers]) -> bool:
    """Return whether pictures that go through together are answered as each is alone."""
    try:
        (together,) = BroughtNetwork(redeclared(model, any_batch=True, any_size=False)).run(pictures).values()
    except MemoryError:
        return False
    except Exception:  # noqa: BLE001 - whatever it is, pictures then go through one by one
        return False
    singly = np.concatenate([next(iter(answers.values())) for answers in alone])
    return together.shape == singly.shape and _is_close(together, singly)


def _takes_any_size(
    model: ModelProto, manifest: BroughtManifest, answer: _Answers, picture: NDArray[np.float32]
) -> bool:
    """Return whether the network, declared open in size, answers as before, and rightly shaped at other sizes."""
    try:
        network = BroughtNetwork(redeclared(model, any_batch=False, any_size=True))
        same = network.run(picture[None])
        for shape in ((3, 96, 160), (3, 640, 416)):
            _checked(network.run(np.zeros((1, *shape), np.float32)), manifest, shape)
    except MemoryError:
        return False
    except Exception:  # noqa: BLE001 - whatever it is, pictures are then fitted into the network's own size
        return False
    return all(same[name].shape == answer[name].shape and _is_close(same[name], answer[name]) for name in answer)


def _is_close(values: NDArray[np.float32], others: NDArray[np.float32]) -> bool:
    reach = _SAME_WITHIN * max(1.0, float(np.abs(others).max()))
    return bool(np.allclose(values, others, rtol=_SAME_WITHIN, atol=reach))
