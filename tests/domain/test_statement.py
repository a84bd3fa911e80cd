"""What is written for the record must say something that can be read."""

import pytest

from app.domain.errors import NotRecorded
from app.domain.policy import SearchPurpose
from app.domain.search import checked_purpose
from app.domain.statement import stated, stated_name


@pytest.mark.parametrize("nothing", ["", " ", "\n\t", "\u200b", "\u2060 \u200e", "\u3000", "\x00"])
def test_invisible_marks_state_nothing(nothing: str) -> None:
    with pytest.raises(NotRecorded, match="say why"):
        checked_purpose(SearchPurpose("identify-victim", nothing))


def test_what_is_stated_is_kept_without_outer_blanks() -> None:
    assert stated("  find out who this is \n", "missing") == "find out who this is"


def test_what_no_file_could_keep_is_refused() -> None:
    with pytest.raises(NotRecorded, match="not valid text"):
        stated("purpose \udcff", "missing")


@pytest.mark.parametrize("look_alike", ["Ada\u200b Drawn", "Ada \u202eDrawn", "Ada\nDrawn", "Ada\x1b[31m"])
def test_a_name_holds_nothing_that_cannot_be_seen(look_alike: str) -> None:
    with pytest.raises(NotRecorded, match="cannot be seen"):
        stated_name(look_alike, "missing")


def test_a_name_is_kept_in_its_composed_form() -> None:
    assert stated_name("Jose\u0301", "missing") == "José"
