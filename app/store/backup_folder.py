"""A backup folder: manifests of whole runs, the sealed members that they name, and what an end in mid-run left."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.domain.backup import RunOutline
from app.domain.errors import BackupDamaged, NotAllowed, NotFound, UnitBusy
from app.store.backup_manifest import MEMBERS, RUNS, ManifestFile, read_manifest, run_name
from app.store.folder_lock import FolderLock
from app.store.sealed_files import new_private, sha256_of
from app.store.slot_files import sync_folder

_WORK = "unfinished"
_PART = ".part"


@dataclass(frozen=True, slots=True)
class BackupFolder:
    """Where the runs of one unit lie. Whatever is not yet whole lies under `unfinished` or ends in `.part`."""

    path: Path

    @property
    def work(self) -> Path:
        """Where copies lie while they are made; never read again."""
        return self.path / _WORK

    def member(self, sha256: str) -> Path:
        """Return where a member lies."""
        return self.path / MEMBERS / sha256

    def manifest_paths(self) -> list[Path]:
        """Return the manifests that are there, oldest first."""
        return sorted((self.path / RUNS).glob("[0-9]*.json"))

    def manifests(self) -> list[ManifestFile]:
        """Return every manifest that can be read, oldest first; a damaged one is left out."""
        found = []
        for path in self.manifest_paths():
            try:
                found.append(read_manifest(path))
            except BackupDamaged:
                continue
        return found

    def manifest(self, run: int | None) -> ManifestFile:
        """Return one run's manifest, the newest without a number; raises NotFound or BackupDamaged."""
        paths = self.manifest_paths()
        wanted = [path for path in paths if run is None or path.name == run_name(run)]
        if not wanted:
            which = "no whole backup" if run is None else f"no whole backup {run}"
            raise NotFound(f"{self.path.name or self.path} holds {which}. Nothing was restored.")
        return read_manifest(wanted[-1])

    def next_run(self) -> int:
        """Return the number of the run to come: higher than any that is there, damaged ones included."""
        numbers = [int(path.stem) for path in self.manifest_paths() if path.stem.isdecimal()]
        return max(numbers, default=0) + 1

    def is_whole(self, sha256: str) -> bool:
        """Return whether a member's bytes are those that its name says."""
        return sha256_of(self.member(sha256)) == sha256

    def outline(self, path: Path) -> RunOutline:
        """Return what a run shows without a key, every member read and held against its name."""
        try:
            found = read_manifest(path)
        except BackupDamaged as error:
            number = int(path.stem) if path.stem.isdecimal() else 0
            return RunOutline(number, "", "", 0, 0, False, str(error))
        missing = sum(not self.is_whole(name) for name in found.members)
        has_escrow = found.untrusted["key_for_escrow"] is not None
        return RunOutline(
            found.run, found.unit_id, str(found.untrusted.get("made_at", "")), len(found.members), missing, has_escrow
        )

    def keep_member(self, part: Path, sha256: str) -> None:
        """Give a sealed file, which is on the disk already, its name."""
        part.replace(self.member(sha256))
        sync_folder(self.path / MEMBERS)

    def keep_manifest(self, run: int, content: bytes) -> Path:
        """Write a run's manifest: only when it has its name is the run there."""
        target = self.path / RUNS / run_name(run)
        part = target.with_name(target.name + _PART)
        part.unlink(missing_ok=True)
        with new_private(part) as out:
            out.write(content)
            out.flush()
            os.fsync(out.fileno())
        part.replace(target)
        sync_folder(target.parent)
        return target

    def tidy(self) -> None:
        """Remove what an end in mid-run left: copies half made, and members that no manifest names.

        Where a manifest cannot be read its members are unknown, so none is removed then.
        """
        shutil.rmtree(self.work, ignore_errors=True)
        for part in (self.path / RUNS).glob(f"*{_PART}"):
            part.unlink(missing_ok=True)
        manifests, paths = self.manifests(), self.manifest_paths()
        if len(manifests) < len(paths):
            return
        named = {name for manifest in manifests for name in manifest.members}
        for member in (self.path / MEMBERS).iterdir():
            if member.name not in named and _is_ours(member.name):
                member.unlink(missing_ok=True)


def _is_ours(name: str) -> bool:
    return len(name) == 64 and set(name) <= set("0123456789abcdef")


def _locked(path: Path) -> FolderLock:
    try:
        return FolderLock(path)
    except UnitBusy as error:
        raise UnitBusy(f"Another backup to {path.name} is being made. Nothing was copied; let it finish.") from error


@contextmanager
def opened_folder(path: Path, unit_folder: Path) -> Iterator[BackupFolder]:
    """Hold a backup folder for one run, made where it is not there yet, and leave nothing unfinished in it.

    Raises NotAllowed inside the unit's own folder or in a folder that holds something else, UnitBusy where another
    run is at work.
    """
    if path.resolve().is_relative_to(unit_folder.resolve()) or unit_folder.resolve().is_relative_to(path.resolve()):
        raise NotAllowed("A backup does not lie in the unit's own folder. Nothing was copied; name another disk.")
    known = {RUNS, MEMBERS, _WORK}
    if path.exists() and (not path.is_dir() or any(entry.name not in known for entry in path.iterdir())):
        raise NotAllowed(f"{path.name} holds something else than backups. Nothing was copied; choose an own folder.")
    for part in (path / RUNS, path / MEMBERS):
        part.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = _locked(path)
    folder = BackupFolder(path)
    try:
        folder.tidy()
        folder.work.mkdir(mode=0o700)
        yield folder
    finally:
        folder.tidy()
        lock.release()
