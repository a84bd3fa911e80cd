"""Why a brought model is not taken in: numbers that its trial may answer with, and the sentences for people."""

from __future__ import annotations

from enum import IntEnum


class Refusal(IntEnum):
    """The number crosses the process boundary; it never changes its meaning."""

    NOT_ONNX = 1
    VERSION = 2
    FOREIGN_DOMAIN = 3
    FOREIGN_OPERATOR = 4
    NESTED = 5
    EXTERNAL_DATA = 6
    TOO_MANY_PARTS = 7
    TENSOR_TYPE = 8
    TENSOR_SIZE = 9
    WRONG_INPUT = 10
    WRONG_OUTPUT = 11
    NOT_FINITE = 12
    NOT_REPEATABLE = 13
    SAYS_NOTHING = 14
    DOES_NOT_RUN = 15
    OUT_OF_MEMORY = 16
    LIBRARY_MISSING = 17
    TIMED_OUT = 20
    CRASHED = 21
    INVALID_REPLY = 22


_SENTENCES = {
    Refusal.NOT_ONNX: "its file is not an ONNX model, or is cut short",
    Refusal.VERSION: "it is written in a version of ONNX that is not run here ({detail})",
    Refusal.FOREIGN_DOMAIN: "it uses operators that are not ONNX's own ({detail})",
    Refusal.FOREIGN_OPERATOR: "it uses the operator {detail}, which is not on the list of those that are run",
    Refusal.NESTED: "it holds functions, branches or loops, which are not run",
    Refusal.EXTERNAL_DATA: "it refers to data in other files, which are never opened",
    Refusal.TOO_MANY_PARTS: "it has more operators, tensors or outputs than a model of this kind needs",
    Refusal.TENSOR_TYPE: "it holds tensors that are not plain numbers",
    Refusal.TENSOR_SIZE: "the size of a tensor is not the size of its data",
    Refusal.WRONG_INPUT: "it does not take the one picture that its manifest describes",
    Refusal.WRONG_OUTPUT: "it does not answer with what its manifest describes",
    Refusal.NOT_FINITE: "it answers with numbers that are not finite",
    Refusal.NOT_REPEATABLE: "it answers differently to the same picture",
    Refusal.SAYS_NOTHING: "it answers alike to different pictures",
    Refusal.DOES_NOT_RUN: "onnxruntime does not run it ({detail})",
    Refusal.OUT_OF_MEMORY: "it takes more memory than a worker is given",
    Refusal.LIBRARY_MISSING: "a library that is needed to try it is missing ({detail})",
    Refusal.TIMED_OUT: "it did not come to an end in the time that a trial is given",
    Refusal.CRASHED: "it made the process crash in which it was tried",
    Refusal.INVALID_REPLY: "the process in which it was tried answered with something that it may not say",
}


def refusal_sentence(refusal: Refusal, detail: str = "") -> str:
    """Return why a model was not taken in, in one sentence."""
    why = _SENTENCES[refusal].format(detail=detail or "no detail")
    return f"The model was not taken in: {why}. Nothing was changed."


class Refused(Exception):
    """Raised inside the trial: the model at hand is not run, for a reason that has a number."""

    def __init__(self, refusal: Refusal, detail: str = "") -> None:
        super().__init__(refusal.name)
        self.refusal = refusal
        self.detail = detail
