"""What it costs to hand a picture to the process that opens it: through a pipe, or in sealed memory that both have.

Run by hand: `python -m tests.benchmarks.bench_handing_over`. Processor time of both sides for one file, from the
parent's bytes until a process forked for it has read every byte once; in turns. The memory is one memfd, made before
the fork, that cannot grow, shrink or be written through the child's mapping (F_SEAL_FUTURE_WRITE). The bytes are wiped
afterwards, as they would have to be: the next process must not see what the one before was given.
"""

from __future__ import annotations

import fcntl
import mmap
import os
import resource
import statistics
from collections.abc import Callable
from multiprocessing import Pipe

import numpy as np

SIZES = (100_000, 1_000_000, 5_000_000, 30_000_000)
ROUNDS, FILES = 7, 16
_F_ADD_SEALS, _SEALS = 1033, 0x2 | 0x4 | 0x10
"""linux/fcntl.h: F_SEAL_SHRINK, F_SEAL_GROW, F_SEAL_FUTURE_WRITE."""


def cpu_s() -> float:
    """Processor seconds of this process and of the children that it has collected."""
    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in used)


def read_through(content: bytes | memoryview) -> int:
    """Read every byte once, as a decoder would."""
    return int(np.frombuffer(content, np.uint8).max())


def by_pipe(content: bytes, files: int) -> None:
    """Hand the same file over so many times to a process forked for them."""
    reader, writer = Pipe(duplex=False)
    child = os.fork()
    if not child:
        writer.close()
        for _ in range(files):
            read_through(reader.recv_bytes())
        os._exit(0)
    reader.close()
    for _ in range(files):
        writer.send_bytes(content)
    writer.close()
    os.waitpid(child, 0)


def by_sealed_memory(content: bytes, files: int) -> None:
    """The same in memory that both have; the pipes only say that it is there, and that it was read."""
    descriptor = os.memfd_create("files", os.MFD_ALLOW_SEALING | os.MFD_CLOEXEC)
    os.ftruncate(descriptor, len(content))
    ours = mmap.mmap(descriptor, len(content))
    fcntl.fcntl(descriptor, _F_ADD_SEALS, _SEALS)
    theirs = mmap.mmap(descriptor, len(content), prot=mmap.PROT_READ)
    (told, tell), (read, done) = Pipe(duplex=False), Pipe(duplex=False)
    child = os.fork()
    if not child:
        for _ in range(files):
            told.recv_bytes()
            read_through(memoryview(theirs))
            done.send_bytes(b"read")
        os._exit(0)
    for _ in range(files):
        ours[:] = content
        tell.send_bytes(b"here")
        read.recv_bytes()
        ours[:] = bytes(len(content))
    os.waitpid(child, 0)
    for pipe in (told, tell, read, done):
        pipe.close()
    os.close(descriptor)


def main() -> None:
    """Print milliseconds for each file, by how many share a process."""
    ways: dict[str, Callable[[bytes, int], None]] = {"pipe": by_pipe, "sealed memory": by_sealed_memory}
    for files in (FILES, 1):
        for size in SIZES:
            content = os.urandom(size)
            spent: dict[str, list[float]] = {way: [] for way in ways}
            for _ in range(ROUNDS):
                for way, hand_over in ways.items():
                    before = cpu_s()
                    hand_over(content, files)
                    spent[way].append(1000 * (cpu_s() - before) / files)
            shown = ", ".join(f"{way} {statistics.median(times):.2f} ms" for way, times in spent.items())
            print(f"{size / 1e6:g} MB, {files} to a process: {shown}")  # noqa: T201


if __name__ == "__main__":
    main()
