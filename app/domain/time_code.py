"""Time codes: where in a moving picture a face was seen, in the words that every page, list and report uses."""

from __future__ import annotations

import re

from app.domain.errors import NotRecorded
from app.domain.face import Face, Track

_MS_PER_S, _S_PER_MIN, _MIN_PER_H = 1000, 60, 60
_LONGEST_S = 10_000 * 3600
_WRITTEN = re.compile(r"(?:(?:(\d{1,5}):)?(\d{1,5}):)?(\d{1,8}(?:\.\d{1,6})?)", re.ASCII)


def time_code(time_ms: int) -> str:
    """Return a time from the start of a file as hh:mm:ss.mmm, as players and FFmpeg count it."""
    seconds, ms = divmod(max(0, time_ms), _MS_PER_S)
    minutes, seconds = divmod(seconds, _S_PER_MIN)
    hours, minutes = divmod(minutes, _MIN_PER_H)
    return f"{hours:02}:{minutes:02}:{seconds:02}.{ms:03}"


def time_of(text: str) -> int:
    """Return a time in ms that was written as hh:mm:ss.mmm, mm:ss or in seconds; raises NotRecorded for others."""
    found = _WRITTEN.fullmatch(text.strip())
    if found is None:
        raise NotRecorded(
            f"{text!r} is no time in a video. Nothing was opened; write it as hh:mm:ss.mmm, counted from the start."
        )
    hours, minutes, seconds = (float(part or 0) for part in found.groups())
    total_s = _S_PER_MIN * (_MIN_PER_H * hours + minutes) + seconds
    return round(_MS_PER_S * min(total_s, _LONGEST_S))


def track_words(track: Track) -> str:
    """Return how often and from when to when a face was seen: the times of the first and the last look at it."""
    if track.sightings == 1:
        return "seen in one of the frames looked at"
    seen = f"seen in {track.sightings:,} of the frames looked at"
    return f"{seen}, from {time_code(track.from_ms)} to {time_code(track.to_ms)}"


def moment_words(face: Face) -> str | None:
    """Return where in its file a face was seen; None for a picture that has one frame only."""
    if face.frame_time_ms is None:
        return f"page {face.frame_index + 1}" if face.frame_index else None
    at = f"at {time_code(face.frame_time_ms)} (frame {face.frame_index + 1:,})"
    return f"{at}, {track_words(face.track)}" if face.track else at
