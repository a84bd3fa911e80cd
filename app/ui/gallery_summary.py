"""How much the gallery holds and how well it can be searched, in a few lines above the list; without a name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from app.domain.gallery_list import GallerySummary
from app.domain.policy import Function
from app.service.gallery_list import GraphState, gallery_summary, graph_state
from app.service.permission import why_not
from app.service.standing_searches import StandingGlance, standing_glance
from app.ui.language import grouped, said, tr, tr_count
from app.ui.parts import column, label
from app.ui.words import moment

if TYPE_CHECKING:
    from app.service.gallery import LoadedGallery
    from app.store import Unit


@dataclass(frozen=True, slots=True)
class GalleryGlance:
    """What stands above the list. The `why_no_…` are sentences, empty where the policy refuses nothing."""

    summary: GallerySummary
    graph: GraphState
    standing: StandingGlance
    why_no_enrolment: str
    why_no_partners: str
    why_no_intake: str


def read_glance(unit: Unit, gallery: LoadedGallery) -> GalleryGlance:
    """Read it."""
    return GalleryGlance(
        gallery_summary(unit),
        graph_state(gallery),
        standing_glance(unit, gallery.manifest.id),
        why_not(unit, Function.ENROLMENT) if why_not(unit, Function.STAFF_GALLERY) else "",
        why_not(unit, Function.PARTNER_CROPS),
        why_not(unit, Function.INTAKE),
    )


class SummaryPanel(QFrame):
    """A few lines: of which types it is, how it is searched, and what the models were trained on."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self.types, self.state, self.trained = label(), label("", "small"), label("", "small", wraps=True)
        for each in (self.types, self.state):
            each.setWordWrap(True)
        column(self.types, self.state, self.trained, margins=12, spacing=3, onto=self)

    def tell(self, glance: GalleryGlance, trained_on: str) -> None:
        """Say what was read."""
        found = glance.summary
        types = [
            tr("{subjects} {type} ({references}) since {when}", subjects=grouped(each.subjects), type=said(kind.words),
               references=grouped(each.references), when=moment(each.since)[:10])
            for kind, each in found.types.items()
        ]  # fmt: skip
        self.types.setText("   ·   ".join(types))
        self.types.setVisible(bool(types))
        packs = [tr("{count} with {pack}", count=grouped(count), pack=pack) for pack, count in found.packs.items()]
        self.state.setText("   ·   ".join([*packs, said(glance.graph.words), *standing_words(glance.standing)]))
        self.trained.setText(said(trained_on))

    def clear(self) -> None:
        """Forget it."""
        for each in (self.types, self.state, self.trained):
            each.clear()


def much_words(found: GallerySummary) -> str:
    """Return how much there is, in a line."""
    return tr(
        "{references} of {subjects}, gallery version {version}. Looking here goes on record.",
        references=tr_count(found.references, "{count} reference", "{count} references"),
        subjects=tr_count(found.subjects, "{count} subject", "{count} subjects"),
        version=grouped(found.version.number),
    )


def standing_words(glance: StandingGlance) -> list[str]:
    """Return what waits in the open case; nothing where no case is open or nothing waits."""
    words = []
    if glance.due:
        words.append(tr_count(glance.due, "{count} standing search of the case waits to be made again",
                             "{count} standing searches of the case wait to be made again"))  # fmt: skip
    if glance.hindered:
        words.append(tr_count(glance.hindered, "{count} standing search cannot run",
                             "{count} standing searches cannot run"))  # fmt: skip
    if glance.new:
        words.append(tr_count(glance.new, "{count} new candidate has not been looked at",
                             "{count} new candidates have not been looked at"))  # fmt: skip
    return words
