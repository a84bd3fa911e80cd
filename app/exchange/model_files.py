"""Models as they are carried to the unit: a manifest with its ONNX file beside it, or both in one ZIP file."""

from __future__ import annotations

import io
import os
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import ModelRefused, NotFound
from app.recognition.brought.manifest import MOST_MANIFEST_BYTES, MOST_WEIGHT_BYTES, BroughtManifest, parse_brought

_MOST_ENTRIES = 16
_MOST_ZIP_BYTES = MOST_WEIGHT_BYTES + (1 << 20)
_MOST_DIRECTORY_BYTES = 1 << 20
_PACKINGS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


class _ShortListed(io.BufferedReader):
    """A ZIP file whose list of entries, which is read at once and unfolds to twenty times its size, must be short."""

    is_listed = False

    def read(self, size: int | None = -1, /) -> bytes:
        """Read on; raise BadZipFile where that is more than any list of a manifest and its weights."""
        if not self.is_listed and size is not None and size > _MOST_DIRECTORY_BYTES:
            raise zipfile.BadZipFile
        return super().read(size)


@dataclass(frozen=True, slots=True)
class CarriedModel:
    """What was carried: the manifest read and as its text, and the bytes of the weights, of the size it names."""

    manifest: BroughtManifest
    text: str
    untrusted_weights: bytes


def read_carried(path: Path) -> CarriedModel:
    """Read a manifest (TOML) and the file it names, or a ZIP of the two.

    Raises NotFound where a file is missing, ModelRefused where something else than the manifest says lies there.
    Nothing is unpacked to the disk, and nothing larger than the manifest says is read.
    """
    if not path.is_file():
        raise NotFound(f"There is no file {path}. Nothing was changed.")
    return _from_zip(path) if path.suffix.lower() == ".zip" else _from_folder(path)


def _from_folder(path: Path) -> CarriedModel:
    text = _bounded(path, MOST_MANIFEST_BYTES)
    manifest = parse_brought(text)
    beside = path.parent / manifest.file
    if beside.is_symlink() or not beside.is_file():
        raise NotFound(f"The file {manifest.file} that the manifest names does not lie beside it. Nothing was changed.")
    if beside.stat().st_size != manifest.size_bytes:
        raise _wrong_size(manifest)
    return CarriedModel(manifest, text.decode("utf-8"), _exactly(_bounded(beside, manifest.size_bytes), manifest))


def _bounded(path: Path, most: int) -> bytes:
    """Read at most one byte more than `most`, so that a file that grows meanwhile is noticed."""
    try:
        with path.open("rb") as file:
            return file.read(most + 1)
    except OSError as why:
        named = os.fsencode(path.name).decode("ascii", "backslashreplace")
        raise NotFound(f"{named} could not be read ({why.strerror}). Nothing was changed.") from None


def _from_zip(path: Path) -> CarriedModel:
    if path.stat().st_size > _MOST_ZIP_BYTES:
        raise _refused(f"it has more than {_MOST_ZIP_BYTES} bytes")
    try:
        with _ShortListed(io.FileIO(path)) as file, zipfile.ZipFile(file) as archive:
            file.is_listed = True
            entries = archive.infolist()
            if len(entries) > _MOST_ENTRIES:
                raise _refused("it holds more than a manifest and its weights")
            if any(entry.compress_type not in _PACKINGS for entry in entries):
                raise _refused("it is packed in a way that is not unpacked here")
            manifests = [entry for entry in entries if entry.filename.endswith(".toml") and "/" not in entry.filename]
            if len(manifests) != 1:
                raise _refused("it does not hold exactly one manifest at its top")
            text = _unpacked(archive, manifests[0], MOST_MANIFEST_BYTES)
            manifest = parse_brought(text)
            named = [entry for entry in entries if entry.filename == manifest.file]
            if len(named) != 1:
                raise _refused("the file that its manifest names is not in it")
            if named[0].file_size != manifest.size_bytes:
                raise _wrong_size(manifest)
            weights = _unpacked(archive, named[0], min(manifest.size_bytes, MOST_WEIGHT_BYTES))
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, OSError, RuntimeError, ValueError) as why:
        raise _refused(f"it cannot be read, {type(why).__name__}") from None
    return CarriedModel(manifest, text.decode("utf-8"), _exactly(weights, manifest))


def _unpacked(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, most: int) -> bytes:
    """Unpack one entry, at most one byte more than `most`: what an entry says of its own size is not believed."""
    with archive.open(entry) as file:
        return file.read(most + 1)


def _exactly(weights: bytes, manifest: BroughtManifest) -> bytes:
    if len(weights) != manifest.size_bytes:
        raise _wrong_size(manifest)
    return weights


def _wrong_size(manifest: BroughtManifest) -> ModelRefused:
    return ModelRefused(
        f"The model was not taken in: {manifest.file} has not the {manifest.size_bytes} bytes that its manifest names. "
        "Nothing was changed."
    )


def _refused(why: str) -> ModelRefused:
    return ModelRefused(f"The model was not taken in: its ZIP file is not in order ({why}). Nothing was changed.")
