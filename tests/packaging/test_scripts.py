"""The two commands: they set up what is missing, say in one sentence what they cannot, and do nothing twice."""

from __future__ import annotations

import json
import re
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.contracts.rules import ROOT
from tests.packaging.checkout import Checkout, make_checkout

NO_SUCH_LIBRARY = "libhomeward-has-no-such.so.9  libhomeward9\nlibc.so.6  libc6\n"
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="These are shell scripts.")


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    return make_checkout(tmp_path)


@pytest.mark.parametrize(
    "name", ["packaging/run", "packaging/test", "packaging/lock", "packaging/screenshots", ".ci/run"]
)
def test_a_command_is_executable(name: str) -> None:
    mode = (ROOT / name).stat().st_mode

    assert mode & stat.S_IXUSR
    assert mode & stat.S_IXOTH


@pytest.mark.parametrize("name", ["run", "test", "lock", "screenshots", "setup.sh"])
def test_a_script_parses(name: str) -> None:
    subprocess.run(["sh", "-n", str(ROOT / "packaging" / name)], check=True)


def test_ci_types_the_same_words_as_a_person() -> None:
    assert "exec ./packaging/test" in (ROOT / ".ci" / "run").read_text("utf-8")


@pytest.mark.slow
def test_the_first_start_sets_up_and_the_second_does_nothing(checkout: Checkout, tmp_path: Path) -> None:
    elsewhere = tmp_path / "seized files"
    (elsewhere / "app").mkdir(parents=True)
    (elsewhere / "app" / "__main__.py").write_text("raise SystemExit('hijacked')", "utf-8")

    first = checkout.run("run", "intake", "two words", "", folder=elsewhere)
    second = checkout.run("run", "--fail", folder=elsewhere)

    assert first.returncode == 0, first.stderr
    assert "setting up, first time only" in first.stderr
    said = json.loads(first.stdout)
    assert said["arguments"] == ["intake", "two words", ""]
    assert said["folder"] == str(elsewhere)
    assert said["file"] == str(checkout.root / "app" / "__main__.py")
    assert str(elsewhere) not in said["path"]
    assert second.returncode == 7
    assert second.stderr == ""


@pytest.mark.slow
def test_an_interrupted_set_up_is_taken_up_again(checkout: Checkout) -> None:
    lock = checkout.root / "packaging" / "requirements.txt"
    lock.write_text("no-such-distribution==1.0 --hash=sha256:" + "0" * 64 + "\n", "utf-8")
    checkout.variables["HOMEWARD_WHEELHOUSE"] = str(checkout.root)

    broken = checkout.run("run")
    lock.write_text("# nothing\n", "utf-8")
    resumed = checkout.run("run")

    assert broken.returncode == 1
    assert "start again to go on" in broken.stderr
    assert broken.stdout == ""
    assert resumed.returncode == 0, resumed.stderr
    assert "making the virtual environment" not in resumed.stderr


@pytest.mark.parametrize("code", ["exit 1", "echo 'pyenv: python3.12: command not found' >&2; exit 127"])
def test_an_old_python_or_a_stub_is_refused_in_one_sentence(checkout: Checkout, code: str) -> None:
    checkout.variables.clear()
    for name in ("python3.13", "python3.12", "python3.11", "python3"):
        checkout.program(name, code)

    refused = checkout.run("run", "demo")

    assert refused.returncode == 1
    assert refused.stdout == ""
    first, sentence = refused.stderr.splitlines()
    assert "setting up" in first
    assert sentence.startswith("homeward: Homeward needs Python 3.11 or newer")
    assert "apt-get install python3 python3-venv python3-dev" in sentence
    assert not (checkout.root / ".venv").exists()


def test_a_python_named_by_hand_is_not_silently_replaced(checkout: Checkout) -> None:
    checkout.variables["HOMEWARD_PYTHON"] = "/no/such/python"

    refused = checkout.run("run")

    assert refused.returncode == 1
    assert "HOMEWARD_PYTHON (/no/such/python)" in refused.stderr


def test_a_missing_library_is_named_in_one_line_to_type(checkout: Checkout) -> None:
    (checkout.root / "packaging" / "system-libraries.txt").write_text(NO_SUCH_LIBRARY, "utf-8")
    checkout.program("id", "echo 1000")
    checkout.program("apt-get", "echo called >&2; exit 1")

    refused = checkout.run("run")

    assert refused.returncode == 1
    assert refused.stderr.splitlines()[-1] == "homeward: sudo apt-get install -y libhomeward9"
    assert "called" not in refused.stderr


def test_a_missing_compiler_is_named_too(checkout: Checkout) -> None:
    checkout.program("id", "echo 1000")
    checkout.program("apt-get", "exit 1")
    (checkout.programs / "g++").unlink(missing_ok=True)

    refused = checkout.run("run")

    assert refused.returncode == 1
    assert refused.stderr.splitlines()[-1] == "homeward: sudo apt-get install -y g++"


def test_a_python_without_venv_is_named_too(checkout: Checkout) -> None:
    checkout.program("id", "echo 1000")
    checkout.program("apt-get", "exit 1")
    checkout.program("bare", f'case "$*" in *ensurepip*) exit 1 ;; esac\nexec \'{sys.executable}\' "$@"')
    checkout.variables["HOMEWARD_PYTHON"] = "bare"

    refused = checkout.run("run")

    assert refused.returncode == 1
    assert re.search(r"apt-get install -y .*python3[.0-9]*-venv", refused.stderr.splitlines()[-1])


@pytest.mark.parametrize(("who", "sudo"), [("0", None), ("1000", 'shift; [ $1 = true ] || exec "$@"')])
def test_a_missing_library_is_installed_by_who_may(
    checkout: Checkout, tmp_path: Path, who: str, sudo: str | None
) -> None:
    log = tmp_path / "apt.log"
    (checkout.root / "packaging" / "system-libraries.txt").write_text(NO_SUCH_LIBRARY, "utf-8")
    checkout.program("id", f"echo {who}")
    if sudo is not None:
        checkout.program("sudo", sudo)
    checkout.program("apt-get", f"echo $DEBIAN_FRONTEND $* >>'{log}'; exit 1")

    refused = checkout.run("run")

    assert refused.returncode == 1
    asked = log.read_text("utf-8").splitlines()
    assert asked[0].startswith("noninteractive install -y")
    assert asked[0].endswith("libhomeward9")
    assert asked[1].startswith("noninteractive update")
    assert "could not be installed" in refused.stderr


def test_the_library_list_names_a_package_for_each() -> None:
    lines = (ROOT / "packaging" / "system-libraries.txt").read_text("utf-8").splitlines()

    pairs = [line.split() for line in lines if line and not line.startswith("#")]

    assert len(pairs) > 10
    assert all(len(pair) == 2 and ".so." in pair[0] for pair in pairs)
