"""Bring the catalogues of translations up to date: `python -m tests.languages [options]`.

A FILE that is taken holds a JSON object of translations by their English text, places numbered from 0.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from app.ui.phrases import numbered
from tests.languages.catalogue import update
from tests.languages.collect import all_texts


def main() -> int:
    """Update, say what is missing, and return 1 where anything is."""
    parser = argparse.ArgumentParser(prog="python -m tests.languages", description=__doc__)
    parser.add_argument("--take", action="append", default=[], metavar="CODE=FILE")
    parser.add_argument("--replace", action="store_true", help="take also what is translated already")
    parser.add_argument("--missing", type=Path, metavar="FILE", help="write what is not translated yet to FILE")
    asked = parser.parse_args()
    taken: dict[str, dict[str, str]] = {}
    for each in asked.take:
        code, _, path = each.partition("=")
        taken.setdefault(code, {}).update(json.loads(Path(path).read_text(encoding="utf-8")))
    missing = update(taken, replaces=asked.replace)
    if asked.missing is not None:
        texts = all_texts()
        lacking = sorted({numbered(text): texts[text] for each in missing.values() for text in each}.items())
        rows = [{"where": where, "text": text, "holds": []} for text, where in lacking]
        asked.missing.write_text(json.dumps(rows, ensure_ascii=False, indent=0), encoding="utf-8")
    for code, texts_missing in missing.items():
        sys.stdout.write(f"{code}: {len(texts_missing)} not translated\n")
    return int(any(missing.values()))


if __name__ == "__main__":
    raise SystemExit(main())
