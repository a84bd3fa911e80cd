"""The import rules of the house, read from the source text so that nothing can be excused by a comment."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parents[2]
APP = ROOT / "app"

NETWORK = frozenset(
    "socket _socket ssl _ssl http urllib ftplib smtplib imaplib poplib telnetlib socketserver xmlrpc asyncio webbrowser"
    " requests httpx aiohttp websockets PySide6.QtNetwork PySide6.QtWebSockets PySide6.QtHttpServer".split()
)
DECODERS = frozenset(
    "cv2 dlib _dlib_pybind11 face_recognition face_recognition_models onnx onnxruntime av pillow_heif".split()
)
QT = frozenset({"PySide6", "shiboken6"})
CLEAR_TEXT = frozenset({"PySide6.QtCore.QSettings", "PySide6.QtPrintSupport", "PySide6.QtGui.QDesktopServices"})
UNPICKLING = frozenset({"pickle", "_pickle", "marshal", "shelve", "dill", "cloudpickle", "joblib"})
BY_PATH = frozenset({"cv2.imread", "cv2.imreadmulti", "cv2.VideoCapture"})
OPENERS = frozenset({"Image.open", "PIL.Image.open", "PIL.ImageFile"})
"""Pillow may write a crop anywhere; what reads a picture belongs where seized bytes are opened."""
DECODING_ROOMS = frozenset({"recognition", "worker", "demo"})


def sources() -> list[Path]:
    """Every Python file of app/."""
    return sorted(APP.rglob("*.py"))


def room_of(path: PurePosixPath) -> str:
    """The room a file of app/ lies in: the folder, or the file's own name at the top."""
    return path.parts[1] if len(path.parts) > 2 else path.stem


def broken_rules(path: PurePosixPath, source: str) -> list[str]:
    """One sentence for each import in `source` that the room of `path` (from the repository root) may not make."""
    room = room_of(path)
    found = []
    for line, name in _names_used(ast.parse(source)):
        for reason in _objections(name, room):
            found.append(f"{path}:{line}: {name}: {reason}")
    return found


def _objections(name: str, room: str) -> Iterator[str]:
    if _is_within(name, NETWORK):
        yield "Homeward never opens a socket"
    if _is_within(name, QT) and room != "ui":
        yield "only app.ui knows Qt"
    if _is_within(name, DECODERS | OPENERS) and room not in DECODING_ROOMS:
        yield "what opens seized bytes loads only in worker processes"
    if _is_within(name, CLEAR_TEXT):
        yield "it writes or sends outside the unit"
    if _is_within(name, UNPICKLING):
        yield "nothing is unpickled"
    if _is_within(name, BY_PATH):
        yield "only the bytes that were hashed are decoded, never a path"


def _is_within(name: str, banned: frozenset[str]) -> bool:
    parts = name.split(".")
    return any(".".join(parts[:count]) in banned for count in range(1, len(parts) + 1))


def _names_used(tree: ast.Module) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        match node:
            case ast.Import():
                yield from ((node.lineno, alias.name) for alias in node.names)
            case ast.ImportFrom(module=str(module), level=0):
                yield from ((node.lineno, f"{module}.{alias.name}") for alias in node.names)
            case ast.Call(func=ast.Attribute(attr="import_module") | ast.Name(id="import_module" | "__import__")):
                if node.args and isinstance(node.args[0], ast.Constant):
                    yield node.lineno, str(node.args[0].value)
            case ast.Attribute(value=ast.Name(id="cv2" | "Image" as owner), attr=attribute):
                yield node.lineno, f"{owner}.{attribute}"
            case _:
                pass
