"""Who appears in the demonstration: fictional people with invented names."""

from dataclasses import dataclass

from app.demo.chance import Chance
from app.demo.truth import PersonKey

_GIVEN_BEGIN = (
    "Il",
    "Tav",
    "Or",
    "Mir",
    "Jos",
    "Fen",
    "Lun",
    "Sav",
    "Bry",
    "Kes",
    "Dov",
    "Al",
    "Nor",
    "Ves",
    "Wyn",
    "Hal",
)
_GIVEN_END = ("se", "il", "ana", "wen", "o", "ith", "ric", "ela", "un", "ira", "ett", "asq")
_FAMILY_BEGIN = (
    "Mar",
    "Quor",
    "Thist",
    "Fal",
    "Wick",
    "Ember",
    "Dray",
    "Sorr",
    "Plum",
    "Vell",
    "Knap",
    "Osk",
    "Brindle",
    "Yar",
)
_FAMILY_END = ("row", "ran", "lefold", "conby", "enmoor", "wick", "vane", "hollow", "antry", "ober", "stitch", "low")


@dataclass(frozen=True)
class Member:
    """One fictional person: the key in the truth, the seed that draws them, and an invented name."""

    key: PersonKey
    seed: int
    name: str


def cast(seed: int, count: int) -> tuple[Member, ...]:
    """The first `count` people of the demonstration drawn from `seed`; nobody shares a name."""
    chance = Chance(0xCA57, seed)
    names: dict[str, None] = {}
    while len(names) < count:
        names[_invented_name(chance)] = None
    return tuple(Member(PersonKey(f"P{number:03d}"), chance.seed(), name) for number, name in enumerate(names, 1))


def _invented_name(chance: Chance) -> str:
    def one(parts: tuple[str, ...]) -> str:
        return parts[chance.whole(0, len(parts))]

    return f"{one(_GIVEN_BEGIN)}{one(_GIVEN_END)} {one(_FAMILY_BEGIN)}{one(_FAMILY_END)}"
