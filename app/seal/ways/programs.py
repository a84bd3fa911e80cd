"""Ways out by other programs and by libraries: tools of the system, Python's own, Qt's, OpenCV's and FFmpeg's.

Each runs as a program of its own. Qt, OpenCV and PyAV are named in the text of small Python programs alone: nothing
here imports them, and no code of the product calls what these programs call.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator

from app.seal.ways.attempt import Attempt, NotHere, Surroundings

_TOOLS = "programs of this system"
_PYTHON = "Python's own library"
_QT = "Qt"
_MEDIA = "OpenCV and FFmpeg"
_NAMES = "names"
_LONGEST_S = 6

_COMMANDS: dict[str, tuple[str, ...]] = {
    "curl": ("curl", "-sS", "-m", "3", "http://127.0.0.1:{port}/"),
    "curl, by telnet": ("curl", "-sS", "-m", "1", "telnet://127.0.0.1:{port}"),
    "wget": ("wget", "-q", "-T", "3", "-t", "1", "-O", "/dev/null", "http://127.0.0.1:{port}/"),
    "bash /dev/tcp": ("bash", "-c", "echo leak >/dev/tcp/127.0.0.1/{port}"),
    "ssh": ("ssh", "-F", "none", "-o", "BatchMode=yes", "-o", "ConnectTimeout=3", "-p", "{port}", "127.0.0.1"),
    "scp": ("scp", "-F", "none", "-o", "BatchMode=yes", "-P", "{port}", "/etc/hostname", "127.0.0.1:/dev/null"),
    "git": ("git", "ls-remote", "http://127.0.0.1:{port}/x"),
    "git daemon's own protocol": ("git", "ls-remote", "git://127.0.0.1:{port}/x"),
    "openssl": ("openssl", "s_client", "-connect", "127.0.0.1:{port}"),
    "perl": ("perl", "-MIO::Socket", "-e", "IO::Socket::INET->new('127.0.0.1:{port}') or exit 1"),
    "node": ("node", "-e", "require('net').connect({port}, '127.0.0.1')"),
    "nc": ("nc", "-w", "1", "127.0.0.1", "{port}"),
    "socat": ("socat", "-u", "OPEN:/etc/hostname", "TCP:127.0.0.1:{port}"),
    "telnet": ("telnet", "127.0.0.1", "{port}"),
    "rsync": ("rsync", "rsync://127.0.0.1:{port}/"),
    "busybox wget": ("busybox", "wget", "-O", "/dev/null", "http://127.0.0.1:{port}/"),
    "gawk /inet": ("gawk", 'BEGIN{{print "leak" |& "/inet/tcp/0/127.0.0.1/{port}"}}'),
    "the loader, by hand": ("/lib64/ld-linux-x86-64.so.2", "/bin/bash", "-c", "echo leak >/dev/tcp/127.0.0.1/{port}"),
}  # fmt: skip
_ENDING: dict[str, tuple[str, ...]] = {
    "ping": ("ping", "-c", "1", "-W", "1", "127.0.0.1"),
    "unshare": ("unshare", "--user", "--map-root-user", "--net", "true"),
    "nsenter": ("nsenter", "--net=/proc/self/ns/net", "true"),
    "ip": ("ip", "link", "show", "lo"),
    "ip address": ("ip", "address", "add", "192.0.2.7/32", "dev", "lo"),
}
_SNIPPETS = {
    "socket": "import socket; socket.create_connection(('127.0.0.1', {port}), 2)",
    "urllib": "import urllib.request as r; r.urlopen('http://127.0.0.1:{port}/', timeout=2)",
    "http.client": "import http.client as h; h.HTTPConnection('127.0.0.1', {port}, timeout=2).request('GET', '/')",
    "ftplib": "import ftplib; ftplib.FTP().connect('127.0.0.1', {port}, timeout=1)",
    "smtplib": "import smtplib; smtplib.SMTP('127.0.0.1', {port}, timeout=1)",
    "asyncio": "import asyncio; asyncio.run(asyncio.open_connection('127.0.0.1', {port}))",
    "xmlrpc": "import xmlrpc.client as x; x.ServerProxy('http://127.0.0.1:{port}/').leak()",
    "multiprocessing, spawned": (
        "import multiprocessing as m, socket\n"
        "p = m.get_context('spawn').Process(target=socket.create_connection, args=(('127.0.0.1', {port}), 2))\n"
        "p.start(); p.join()"
    ),
    "multiprocessing, listening": "from multiprocessing.connection import Client; Client(('127.0.0.1', {port}))",
}
_CORE = "from PySide6.QtCore import QCoreApplication, QUrl, QEventLoop, QTimer; a = QCoreApplication([]); "
_WAIT = "; e = QEventLoop(); QTimer.singleShot(700, e.quit); e.exec()"
_QT_SNIPPETS = {
    "QTcpSocket": _CORE + "from PySide6.QtNetwork import QTcpSocket; s = QTcpSocket(); "
    "s.connectToHost('127.0.0.1', {port}); s.waitForConnected(1000)",
    "QSslSocket": _CORE + "from PySide6.QtNetwork import QSslSocket; s = QSslSocket(); "
    "s.connectToHostEncrypted('127.0.0.1', {port}); s.waitForEncrypted(700)",
    "QNetworkAccessManager": _CORE + "from PySide6.QtNetwork import QNetworkAccessManager as M, QNetworkRequest as R; "
    "m = M(); r = m.get(R(QUrl('http://127.0.0.1:{port}/')))" + _WAIT,
    "QML from an address": _CORE + "from PySide6.QtQml import QQmlEngine, QQmlComponent; q = QQmlEngine(); "
    "c = QQmlComponent(q, QUrl('http://127.0.0.1:{port}/leak.qml'))" + _WAIT,
}
_QT_ENDING = {
    "QUdpSocket": _CORE + "from PySide6.QtNetwork import QUdpSocket, QHostAddress as H; s = QUdpSocket(); "
    "raise SystemExit(s.writeDatagram(b'leak', H('127.0.0.1'), 9) != 4)",
    "QTcpServer": _CORE + "from PySide6.QtNetwork import QTcpServer; raise SystemExit(not QTcpServer().listen())",
    "QLocalServer": _CORE + "from PySide6.QtNetwork import QLocalServer; s = QLocalServer(); "
    "raise SystemExit(not s.listen('homeward-selftest-' + str(a.applicationPid())))",
}
_SERVED = (
    "import os; os.environ['QT_QPA_PLATFORM'] = 'vnc:port=5999'; from PySide6.QtGui import QGuiApplication; "
    "a = QGuiApplication([]); a.processEvents(); "
    "own = {os.readlink(f.path) for f in os.scandir('/proc/self/fd') if os.path.islink(f.path)}; "
    "told = [line.split() for f in ('tcp', 'tcp6') for line in open('/proc/self/net/' + f)]; "
    "raise SystemExit(not any(t[3] == '0A' and 'socket:[' + t[9] + ']' in own for t in told))"
)
_PRINTERS = (
    "from PySide6.QtWidgets import QApplication; a = QApplication([]); "
    "from PySide6.QtPrintSupport import QPrinterInfo; QPrinterInfo.availablePrinterNames()"
)
_LOOK_UP = (
    _CORE + "from PySide6.QtNetwork import QHostInfo as H; raise SystemExit(not H.fromName('{name}').addresses())"
)
_VIDEO = "import cv2; cv2.VideoCapture('{scheme}://127.0.0.1:{port}/x{tail}')"
_CONTAINER = "import av; av.open('{scheme}://127.0.0.1:{port}/x', timeout=1)"
_PLAYLIST = (
    "import av, io; av.open(io.BytesIO(b'#EXTM3U\\n#EXT-X-TARGETDURATION:1\\n#EXTINF:1,\\n"
    "http://127.0.0.1:{port}/x.ts\\n#EXT-X-ENDLIST\\n'), format='hls', timeout=1)"
)
_SESSION = (
    "import av, io, threading, time, os\n"
    "def bound():\n"
    "    return any(line.split()[1].endswith(':138D') for line in open('/proc/self/net/udp'))\n"
    "def watch():\n"
    "    for _ in range(40):\n"
    "        time.sleep(.1)\n"
    "        if bound(): os._exit(0)\n"
    "    os._exit(1)\n"
    "threading.Thread(target=watch).start()\n"
    "av.open(io.BytesIO(b'v=0\\no=- 0 0 IN IP4 127.0.0.1\\ns=x\\nc=IN IP4 127.0.0.1\\nt=0 0\\n"
    "m=video 5005 RTP/AVP 96\\na=rtpmap:96 H264/90000\\n'), format='sdp', timeout=4)\n"
)
"""FFmpeg waits for such a session's packets at UDP port 5005 (138D) although it was only given a file's bytes."""


def _own(_outside: Surroundings, port: int) -> int | None:
    return port


def _names(outside: Surroundings, _port: int) -> int | None:
    return outside.name_server


def _printing(outside: Surroundings, _port: int) -> int | None:
    return outside.print_server


def ways() -> Iterator[Attempt]:
    """Yield every way that goes by a program or a library that is not ours."""
    for name, command in _COMMANDS.items():
        yield Attempt(_TOOLS, name, _runner(command), _own)
    for name, command in _ENDING.items():
        yield Attempt(_TOOLS, name, _runner(command))
    yield Attempt(_TOOLS, "a program that lies in memory only", _from_memory, _own)
    for name, text in _SNIPPETS.items():
        yield Attempt(_PYTHON, name, _snippet(text), _own)
    for name, text in _QT_SNIPPETS.items():
        yield Attempt(_QT, name, _snippet(text), _own)
    for name, text in _QT_ENDING.items():
        yield Attempt(_QT, name, _snippet(text))
    yield Attempt(_QT, "serving the screen (vnc)", _snippet(_SERVED))
    yield Attempt(_QT, "listing printers", _snippet(_PRINTERS, QT_QPA_PLATFORM="offscreen"), _printing)
    yield from _media()
    yield from _by_name()


def _media() -> Iterator[Attempt]:
    for scheme in ("http", "tcp", "rtsp", "ftp"):
        text = _VIDEO.replace("{scheme}", scheme).replace("{tail}", ".mp4")
        yield Attempt(_MEDIA, f"cv2.VideoCapture, {scheme}", _snippet(text), _own)
    for scheme in ("http", "tcp", "rtsp", "tls"):
        yield Attempt(_MEDIA, f"PyAV, {scheme}", _snippet(_CONTAINER.replace("{scheme}", scheme)), _own)
    yield Attempt(_MEDIA, "PyAV, a playlist in a file", _snippet(_PLAYLIST), _own)
    yield Attempt(_MEDIA, "PyAV, a session description in a file", _snippet(_SESSION))


def _by_name() -> Iterator[Attempt]:
    """Asking for a name sends the name. The names are reserved for this (RFC 2606), the server is this machine."""
    python = "import socket; socket.getaddrinfo('python.homeward.example', 80)"
    for name, act in {
        "getaddrinfo of the C library": _look_up,
        "getent": _runner(("getent", "ahostsv4", "getent.homeward.example")),
        "Python's socket.getaddrinfo": _snippet(python),
        "Qt's QHostInfo": _snippet(_LOOK_UP.replace("{name}", "qt.homeward.example")),
        "curl, by a name": _runner(("curl", "-sS", "-m", "3", "http://curl.homeward.example:1/")),
    }.items():
        yield Attempt(_NAMES, name, act, _names, stays_on_loopback=False)


def _runner(command: tuple[str, ...]) -> Callable[[Surroundings, int], None]:
    return lambda _outside, port: _run([part.format(port=port) for part in command])


def _snippet(text: str, **more: str) -> Callable[[Surroundings, int], None]:
    def act(_outside: Surroundings, port: int) -> None:
        os.environ.update(more)
        _run([sys.executable, "-P", "-c", text.replace("{port}", str(port))])

    return act


def _run(command: list[str]) -> None:
    if shutil.which(command[0]) is None:
        raise NotHere
    try:
        code = subprocess.run(command, stdin=subprocess.DEVNULL, timeout=_LONGEST_S, check=False).returncode  # noqa: S603
    except subprocess.TimeoutExpired as why:
        raise OSError("no answer") from why
    if code:
        raise OSError(f"ended with {code}")


def _from_memory(_outside: Surroundings, port: int) -> None:
    """Copy the shell into memory without a name, and start it from there."""
    shell = shutil.which("bash")
    if shell is None:
        raise NotHere
    made = os.memfd_create("leak")
    with open(shell, "rb") as source, os.fdopen(os.dup(made), "wb") as copy:
        shutil.copyfileobj(source, copy)
    _run([f"/proc/{os.getpid()}/fd/{made}", "-c", f"echo leak >/dev/tcp/127.0.0.1/{port}"])


def _look_up(_outside: Surroundings, _port: int) -> None:
    found = ctypes.c_void_p()
    code = ctypes.CDLL(None).getaddrinfo(b"c.homeward.example", b"80", None, ctypes.byref(found))
    if code:
        raise OSError(f"getaddrinfo: {code}")
