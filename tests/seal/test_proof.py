"""The proof tries what is open on this machine, and would say so if the fence let anything through."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

import pytest

from tests.seal.children import ROOT, python

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has this fence")

HOMEWARD = "import sys\nfrom app.__main__ import main\nsys.exit(main())\n"
SOME_WAYS = """
import sys
from app.seal import ways
from app.seal.ways import court
from app.seal.ways.every import every_way
if sys.argv[1] == "no fence":
    court._sealed = lambda: None
wanted = {"TCP over IPv4", "own machine code", "being handed a network socket", "ptrace of a process outside", "socket"}
verdict = court.try_all([way for way in every_way() if way.name in wanted])
print(*sorted({way.sealed.name for way in verdict.tried if way.counts}))
print(sum(way.counts for way in verdict.tried))
"""


def documented(verb: str) -> set[str]:
    lines = (ROOT / "docs" / "command-line.md").read_text("utf-8").splitlines()
    (row,) = (line for line in lines if line.startswith(f"| `{verb}"))
    return set(re.findall(r"`([a-z_0-9]+)`", row.rpartition("| `")[2].join("``")))


def test_what_the_fence_costs_is_measured_on_fresh_starts() -> None:
    ran = python(HOMEWARD, "bench", "seal", "--fence-only", "--json")

    facts = json.loads(ran.stdout)
    assert documented("bench seal") == set(facts)
    assert facts["fence_start_ms"] > 0
    assert facts["video"] is None


@pytest.mark.soak
def test_what_cells_cost_is_measured_beside_one_process_for_all() -> None:
    ran = python(HOMEWARD, "bench", "seal", "--quick", "--json")

    facts = json.loads(ran.stdout)
    assert ran.stderr == ""
    assert all(facts[key] > 0 for key in ("pipeline_batch16", "pipeline_single", "video"))


def test_the_proof_is_whole_and_holds(tmp_path: Path) -> None:
    page = tmp_path / "proof.pdf"

    ran = python(HOMEWARD, "selftest", "--seal", "--json", "--out", str(page))

    facts = json.loads(ran.stdout)
    assert facts["egress_tried"] >= facts["egress_open_unsealed"]
    assert facts["egress_open_sealed"] == 0, facts["still_open"]
    assert facts["cell_attacks_open_unsealed"] >= 40
    assert facts["protection"] == "Network: impossible (kernel)"
    assert ran.returncode == (0 if facts["holds"] else 1)
    assert documented("selftest --seal") == set(facts)
    if facts["apart"]:
        assert facts["egress_open_unsealed"] >= 40, "so little is open here that the proof shows nothing"
    assert page.read_bytes().startswith(b"%PDF-")
    assert page.read_bytes().count(b"/Type /Page\n") == 1


def test_the_ways_that_are_tried_are_open_where_no_fence_stands() -> None:
    assert python(SOME_WAYS, "no fence").stdout.split() == ["OPEN", "5"]
    assert python(SOME_WAYS, "fence").stdout.split() == ["REFUSED", "5"]


def test_a_page_that_exists_is_not_replaced(tmp_path: Path) -> None:
    page = tmp_path / "proof.pdf"
    page.write_bytes(b"kept")

    ran = python(
        "from pathlib import Path\nfrom app.domain.errors import NotAllowed\nfrom app.ui.pdf import write_pdf\n"
        f"try: write_pdf('<p>x</p>', Path({str(page)!r}), 'title')\nexcept NotAllowed as why: print(why)"
    )

    assert "proof.pdf cannot be written" in ran.stdout
    assert page.read_bytes() == b"kept"


@pytest.mark.parametrize(("words", "said"), [(["--out", "x.pdf"], "Only --seal writes a page")])
def test_a_page_of_anything_else_is_refused(words: list[str], said: str) -> None:
    ran = python(HOMEWARD, "selftest", *words)

    assert ran.returncode == 1
    assert said in ran.stderr


def test_elsewhere_than_on_linux_nothing_is_claimed() -> None:
    ran = python(
        "import sys\nsys.platform = 'win32'\nfrom app.seal import proof\n"
        "made = proof.prove()\nprint(made.failure, len(made.ways), made.cell_tried)"
    )

    assert "nothing was tried 0 ()" in ran.stdout, ran.stderr
