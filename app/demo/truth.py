"""What was drawn, and where: the truth against which a demonstration of the workstation can be checked.

File names inside exhibits may hold any bytes, so they are kept percent-escaped (`escape_name`); the rest is plain JSON.
"""

import json
import os
import re
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, NewType

PersonKey = NewType("PersonKey", str)
Box = tuple[int, int, int, int]

TRUTH_FILE = "truth.json"
_PLAIN = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._~-/")


class Expected(StrEnum):
    """What an honest workstation is expected to say about a file."""

    EXAMINED = "examined"
    PARTIAL = "examined, marked partial"
    FAILED = "failed"
    SKIPPED = "skipped, not a picture or video"


@dataclass(frozen=True)
class TruthFace:
    """One drawn face: whose it is, and its box [x, y, width, height], brows to chin, cheek to cheek.

    The pixels are those of the picture as displayed: turned as EXIF says.
    """

    person: PersonKey
    box: Box


@dataclass(frozen=True)
class TruthFile:
    """One file of an exhibit.

    `path` is relative to the material's folder and percent-escaped; `kind` says in a few words what it is; `size_px`
    is (width, height) as displayed, (0, 0) where the file is no picture. A video's faces are those of its first frame.
    """

    path: str
    kind: str
    expected: Expected
    size_px: tuple[int, int]
    faces: tuple[TruthFace, ...]

    def located(self, folder: Path) -> Path:
        """The file itself, for a material that lies in `folder`."""
        return folder / os.fsdecode(unescape_name(self.path))


@dataclass(frozen=True)
class TruthIdentity:
    """One person of the gallery: the identity folder's name, whom it shows, and its reference pictures' names."""

    folder: str
    person: PersonKey
    pictures: tuple[str, ...]


@dataclass(frozen=True)
class Truth:
    """Everything that was drawn."""

    seed: int
    identities: tuple[TruthIdentity, ...]
    files: tuple[TruthFile, ...]

    def people_in_exhibits(self) -> frozenset[PersonKey]:
        """Everybody whose face is in at least one exhibit file."""
        return frozenset(face.person for file in self.files for face in file.faces)

    def people_in_gallery(self) -> frozenset[PersonKey]:
        """Everybody of whom the gallery holds a reference."""
        return frozenset(identity.person for identity in self.identities)


def escape_name(name: bytes) -> str:
    """`name` with every byte that is not a letter, digit or one of ``. _ ~ - /`` written as %XX."""
    return "".join(chr(byte) if byte in _PLAIN else f"%{byte:02X}" for byte in name)


def unescape_name(escaped: str) -> bytes:
    """The bytes that `escape_name` wrote."""
    return re.sub(rb"%([0-9A-F]{2})", lambda found: bytes([int(found[1], 16)]), escaped.encode("ascii"))


def save_truth(folder: Path, truth: Truth) -> Path:
    """Write `truth` beside the material, the same bytes for the same truth."""
    path = folder / TRUTH_FILE
    path.write_bytes(json.dumps(asdict(truth), indent=1, ensure_ascii=True).encode("ascii") + b"\n")
    return path


def load_truth(folder: Path) -> Truth:
    """Read the truth of the material in `folder`. Raises FileNotFoundError where there is none."""
    raw = json.loads((folder / TRUTH_FILE).read_bytes())
    return Truth(
        seed=int(raw["seed"]),
        identities=tuple(_identity(entry) for entry in raw["identities"]),
        files=tuple(_file(entry) for entry in raw["files"]),
    )


def _identity(raw: dict[str, Any]) -> TruthIdentity:
    return TruthIdentity(str(raw["folder"]), PersonKey(raw["person"]), tuple(map(str, raw["pictures"])))


def _file(raw: dict[str, Any]) -> TruthFile:
    width, height = raw["size_px"]
    faces = tuple(_face(entry) for entry in raw["faces"])
    return TruthFile(str(raw["path"]), str(raw["kind"]), Expected(raw["expected"]), (int(width), int(height)), faces)


def _face(raw: dict[str, Any]) -> TruthFace:
    x, y, width, height = (int(value) for value in raw["box"])
    return TruthFace(PersonKey(raw["person"]), (x, y, width, height))
