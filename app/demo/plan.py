"""The plan of the demonstration's material: every file that will be drawn, before anything is drawn.

Two files with one recipe have the same bytes: that is how exact duplicates come about.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from app.demo.cast import Member, cast
from app.demo.chance import Chance
from app.demo.contents import LAPTOP_FULL, LAPTOP_SMALL, PHONE_FULL, PHONE_SMALL, Content, Item
from app.demo.truth import TruthIdentity

PHONE, LAPTOP = "KJB-1-phone", "KJB-2-laptop"
_REFERENCE_PX = 300
_FIRST_MOMENT_S = 1_717_200_000
_SPREAD_S = 400 * 24 * 3600


@dataclass(frozen=True)
class Task:
    """One recipe and the places its bytes go to, relative to the material's folder (bytes: names may not be text)."""

    content: Content
    members: tuple[Member, ...]
    size_px: tuple[int, int]
    ending: str
    seed: int
    strength: float
    paths: tuple[bytes, ...]
    modified_s: int

    @property
    def is_exhibit(self) -> bool:
        """True where the truth lists the file."""
        return self.paths[0].startswith(b"exhibits/")


@dataclass(frozen=True)
class Plan:
    """All tasks, and whom the gallery will hold."""

    tasks: tuple[Task, ...]
    identities: tuple[TruthIdentity, ...]
    exhibits: tuple[str, ...]


def plan(seed: int, gallery_people: int, known: int, strangers: int, is_full: bool) -> Plan:
    """The plan for `seed`. `known` people of the gallery and `strangers` who are not in it appear in the exhibits."""
    people = cast(seed, gallery_people + strangers)
    in_gallery, outside = people[:gallery_people], people[gallery_people:]
    chance = Chance(0x91A4, seed)
    gallery = [_reference_tasks(number, member, chance) for number, member in enumerate(in_gallery, 1)]
    identities = tuple(identity for identity, _ in gallery)
    shown = [in_gallery[number] for number in chance.shuffled(gallery_people)[:known]] + list(outside)
    contents = {PHONE: PHONE_FULL, LAPTOP: LAPTOP_FULL} if is_full else {PHONE: PHONE_SMALL, LAPTOP: LAPTOP_SMALL}
    appearances = _appearances(shown, chance)
    exhibit_tasks = [
        _exhibit_task(exhibit, item, appearances, chance) for exhibit, items in contents.items() for item in items
    ]
    references = [task for _, tasks in gallery for task in tasks]
    return Plan((*exhibit_tasks, *references), identities, tuple(contents))


def _reference_tasks(number: int, member: Member, chance: Chance) -> tuple[TruthIdentity, tuple[Task, ...]]:
    folder = f"D-{number:03d} {member.name}"
    count = 2 if chance.is_true(0.5) else 1
    names = tuple(f"reference-{shot}.jpg" for shot in range(1, count + 1))
    tasks = tuple(
        Task(
            content=Content.PORTRAIT,
            members=(member,),
            size_px=(_REFERENCE_PX, _REFERENCE_PX),
            ending="jpg",
            seed=chance.seed(),
            strength=0.6,
            paths=(f"gallery/{folder}/{name}".encode(),),
            modified_s=_moment(chance),
        )
        for name in names
    )
    return TruthIdentity(folder, member.key, names), tasks


def _exhibit_task(exhibit: str, item: Item, appearances: Iterator[Member], chance: Chance) -> Task:
    return Task(
        content=item.content,
        members=_different(item.people, appearances),
        size_px=item.size_px,
        ending=item.ending,
        seed=chance.seed(),
        strength=item.strength,
        paths=tuple(f"exhibits/{exhibit}/".encode() + name for name in item.names),
        modified_s=_moment(chance),
    )


def _appearances(people: list[Member], chance: Chance) -> Iterator[Member]:
    """Everybody in a drawn order, again and again, so that all appear about equally often."""
    while people:
        yield from (people[number] for number in chance.shuffled(len(people)))


def _different(count: int, appearances: Iterator[Member]) -> tuple[Member, ...]:
    chosen: dict[str, Member] = {}
    while len(chosen) < count:
        member = next(appearances)
        chosen.setdefault(member.key, member)
    return tuple(chosen.values())


def _moment(chance: Chance) -> int:
    return _FIRST_MOMENT_S + chance.whole(0, _SPREAD_S)
