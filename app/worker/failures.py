"""Why a file could not be examined, or not wholly: numbers on the wire, sentences for people."""

from __future__ import annotations

from enum import IntEnum, IntFlag


class Failure(IntEnum):
    """Why nothing could be examined. The number crosses the process boundary; it never changes its meaning."""

    EMPTY = 1
    NOT_MEDIA = 2
    DAMAGED = 3
    FORMAT_NOT_ALLOWED = 4
    TOO_MANY_PIXELS = 5
    OUT_OF_MEMORY = 6
    NO_MOVING_PICTURE = 7
    NO_FRAMES = 8
    UNEXPECTED = 9
    BOX_OUTSIDE = 10
    TOO_LARGE = 20
    CRASHED = 21
    TIMED_OUT = 22
    INVALID_REPLY = 23
    ENDED_FROM_OUTSIDE = 24
    PACK_TAMPERED = 40
    LIBRARY_MISSING = 41
    NOT_STARTED = 42


class Shortfall(IntFlag):
    """What is missing from a file that was examined all the same."""

    NONE = 0
    TRUNCATED = 1
    DAMAGED_WITHIN = 2
    FRAMES_SKIPPED = 4
    FACES_LEFT_OUT = 8
    OUT_OF_TIME = 16
    REDUCED = 32


class Notice(IntFlag):
    """What a worker that is ready lets the person know. The number crosses the process boundary."""

    NONE = 0
    NETWORKS_BY_DLIB = 1
    NOT_CONFINED = 2
    MEMORY_NOT_BOUNDED = 4


_NOTICES = {
    Notice.NETWORKS_BY_DLIB: "onnxruntime does not run the networks on this machine, so dlib itself does: the same "
    "faces and the same numbers, but about twenty times slower. `homeward selftest` says why.",
    Notice.NOT_CONFINED: "This system cannot confine the processes that open seized files. They hold no key, but a "
    "file that takes one over could reach what you can reach: keep this machine off every network.",
    Notice.MEMORY_NOT_BOUNDED: "This system does not bound the memory of the processes that open seized files: a file "
    "that asks for too much slows the machine or ends the process, and is then listed as failed.",
}

_SENTENCES = {
    Failure.EMPTY: "The file is empty: it holds no bytes.",
    Failure.NOT_MEDIA: "The file is neither a picture nor a video, whatever its name says.",
    Failure.DAMAGED: "The file is damaged: nothing of the picture could be read.",
    Failure.FORMAT_NOT_ALLOWED: "The file is of a kind that is not opened here or that could reach for other files.",
    Failure.TOO_MANY_PIXELS: "The file claims to be {0:,} × {1:,} pixels, more than is opened here.",
    Failure.OUT_OF_MEMORY: "Opening the file took more memory than one file is given.",
    Failure.NO_MOVING_PICTURE: "The file holds no moving picture.",
    Failure.NO_FRAMES: "The video is damaged, not empty: it holds data, but not one frame could be read.",
    Failure.UNEXPECTED: "The file could not be examined for a reason that Homeward does not know ({detail}).",
    Failure.BOX_OUTSIDE: "The box lies outside the frame, which is {0:,} × {1:,} pixels, or for the most part.",
    Failure.TOO_LARGE: "The file has {0:,} bytes, more than is examined here.",
    Failure.CRASHED: "The file made the examining process crash.",
    Failure.TIMED_OUT: "Examining the file took longer than {0} s and was stopped.",
    Failure.INVALID_REPLY: "The examining process answered with something it may not say; its answer was thrown away.",
    Failure.ENDED_FROM_OUTSIDE: "The process that examined the file was ended from outside, perhaps for want of "
    "memory; that may not be the file's fault. Retry it when the machine has less to do.",
    Failure.PACK_TAMPERED: "The weights of the model pack are not those that its manifest names.",
    Failure.LIBRARY_MISSING: "A library that examining needs is missing or broken ({detail}).",
    Failure.NOT_STARTED: "The examining process did not start.",
}

_MISSING = {
    Shortfall.TRUNCATED: "The file is cut short; what is there was examined.",
    Shortfall.DAMAGED_WITHIN: "The file is damaged in places; what could be read was examined.",
    Shortfall.FRAMES_SKIPPED: "The file has more frames than are examined; those looked at are spread evenly over it.",
    Shortfall.FACES_LEFT_OUT: "More faces were found than one file may report; the surest were kept.",
    Shortfall.OUT_OF_TIME: "The time for one file ran out; what was seen until then was kept.",
    Shortfall.REDUCED: "The picture is too large to be opened whole; it was examined at a half, a quarter or an "
    "eighth of its width and height, so that small faces may be missing.",
}


def failure_sentence(failure: Failure, numbers: tuple[int, int] = (0, 0), detail: str = "") -> str:
    """Return why a file could not be examined, in one sentence for the Failed list."""
    return _SENTENCES[failure].format(*numbers, detail=detail or "no detail")


def notice_sentences(notice: Notice) -> tuple[str, ...]:
    """Return what a worker lets the person know, one sentence each."""
    return tuple(words for flag, words in _NOTICES.items() if flag in notice)


def shortfall_sentences(shortfall: Shortfall) -> str | None:
    """Return what is missing from an examined file, or None where nothing is."""
    return " ".join(words for flag, words in _MISSING.items() if flag in shortfall) or None


class Unreadable(Exception):
    """Raised inside a worker: the file at hand cannot be examined, for a reason that has a number."""

    def __init__(self, failure: Failure, first: int = 0, second: int = 0) -> None:
        super().__init__(failure.name)
        self.failure = failure
        self.numbers = (first, second)
