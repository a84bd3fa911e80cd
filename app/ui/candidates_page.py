"""Candidates: what one search offers, as far as this person may see it, beside the face that was searched."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.domain.duties import Duty
from app.domain.ids import SearchId
from app.domain.search import Combination, OrderedBy, ProbeKind, SearchRecord
from app.domain.standing_search import StandingSearch
from app.service.search import list_searches
from app.service.standing_searches import StandingGlance, start_standing
from app.ui.candidate_rows import CandidateRow, Candidates, candidate_tiles, read_candidates
from app.ui.crop_shelf import CropShelf
from app.ui.desk import Desk
from app.ui.keep_dialog import KeepDialog
from app.ui.key_words import keys, say_by_keys
from app.ui.language import day, grouped, mark, tr, tr_count
from app.ui.page import Page
from app.ui.parts import EmptyState, KeyButton, row, shortcut
from app.ui.reveal_dialog import ask_about_frame
from app.ui.rows import Column, RowsModel, RowsView
from app.ui.scroller import BAR_PX, Scroller, Stack
from app.ui.searched_panel import PANEL_PX, SearchedPanel
from app.ui.standing_search_panel import StandingPanel
from app.ui.theme import fit
from app.ui.tile_painting import TileDelegate, caption_height
from app.ui.tiles import TileModel, TileView
from app.ui.words import moment, probe_words

TILE_PX = 168
_SHEET, _SEARCHES, _NOTHING, _NONE_WAITS, _STANDING = range(5)
_COLUMNS = (
    Column[SearchRecord](mark("Search"), lambda search: str(search.id), 7, is_number=True),
    Column[SearchRecord](mark("Searched for"), probe_words, 21),
    Column[SearchRecord](mark("Purpose"), lambda search: search.purpose),
    Column[SearchRecord](mark("When"), lambda search: moment(search.searched_at), 15),
    Column[SearchRecord](mark("By"), lambda search: search.searched_by, 12),
)


class CandidatesPage(Page):
    """Signals: `compared` with the Candidates and the number of the one to compare; `searched_changed` when another
    search, or none, is on the page."""

    compared = Signal(object, int)
    searched_changed = Signal()

    def __init__(self, desk: Desk, shelf: CropShelf) -> None:
        super().__init__(
            desk, tr("Candidates"), tr("Search with a face or a person on the Faces page, or open an earlier search.")
        )
        self.tiles = TileModel(shelf)
        self.sheet = TileView(
            self.tiles, tr("Candidates"), tile_px=TILE_PX, caption_px=caption_height(4, has_groups=False)
        )
        self.sheet.setItemDelegate(TileDelegate(self.sheet, has_groups=False))
        self.searched = SearchedPanel(shelf)
        self.standing_panel = StandingPanel(desk, shelf)
        self.searches: RowsModel[SearchRecord] = RowsModel(_COLUMNS)
        self.candidates: Candidates | None = None
        self._search_id: SearchId | None = None
        self._earlier_table = RowsView(self.searches, tr("Earlier searches"))
        self._content = Stack()
        self._earlier = KeyButton(tr("Earlier searches"), "candidates.earlier")
        self._compare = KeyButton(tr("Compare"), "list.open", "primary")
        self.keep = KeyButton(tr("Keep searching"), "candidates.keep")
        self.waiting = KeyButton(tr("Standing searches"), "candidates.standing")
        self._is_standing = False
        self._build()

    @property
    def search(self) -> SearchRecord | None:
        """The search on the page, if there is one."""
        return self.candidates.sheet.search if self.candidates is not None else None

    def turn_to(self, search_id: SearchId) -> None:
        """Show the candidates of this search at the next refresh."""
        self._search_id = search_id
        self.candidates = None
        self._is_standing = False

    @Slot()
    def show_standing(self) -> None:
        """Show the standing searches of the case and what they found, instead."""
        self._search_id = self.candidates = None
        self._is_standing = True
        self.refresh()
        self.searched_changed.emit()

    @Slot()
    def ask_to_keep(self) -> None:
        """Ask until when the search on the page is to be kept standing."""
        search = self.search
        if search is None or not self.keep.isEnabled() or not self.desk.may(Duty.SEARCH):
            return
        dialog = KeepDialog(probe_words(search), search.purpose, self)
        gallery = self.desk.gallery
        dialog.stated.connect(
            lambda until: self.desk.ask(lambda unit: start_standing(unit, gallery, search.id, until), self._kept)
        )
        dialog.open()

    def _kept(self, standing: StandingSearch) -> None:
        self.desk.noted.emit(
            tr(
                "This search is kept standing until {until}. {list} lists what is kept.",
                until=day(standing.until),
                **keys(list="candidates.standing"),
            )
        )

    @Slot(object)
    def _tell_waiting(self, glance: StandingGlance) -> None:
        self.waiting.setText(
            tr("Standing searches ({new} new)", new=glance.new) if glance.new else tr("Standing searches")
        )

    @Slot()
    def ask_for_frame(self) -> None:
        """Ask why the whole frame of the searched face is to be seen, and let it be seen while a key is held."""
        if self.candidates is not None:
            ask_about_frame(self.desk, next(iter(self.candidates.faces), None), self)

    @Slot()
    def list_searches(self) -> None:
        """Show the earlier searches of the case instead."""
        self._is_standing = False
        self._search_id = None
        self.candidates = None
        self.refresh()
        self.searched_changed.emit()

    def refresh(self) -> None:
        """Read the search, or the list of searches, again."""
        search_id = self._search_id
        self.standing_panel.count()
        if self._is_standing:
            self._show_standing()
        elif search_id is None:
            self.desk.ask(list_searches, self._show_searches)
        else:
            faces = self.candidates.faces if self.candidates is not None else None
            self.desk.ask(lambda unit: read_candidates(unit, search_id, faces), self._show)

    def clear(self) -> None:
        """Forget the search."""
        self._search_id = None
        self.candidates = None
        self._is_standing = False
        self.standing_panel.clear()
        self.waiting.setText(tr("Standing searches"))
        self.tiles.show([])
        self.searches.show([])
        self.searched.clear()
        self._show_buttons()

    def _show(self, candidates: Candidates) -> None:
        before = self.sheet.current()
        self.candidates = candidates
        self.tiles.show(candidate_tiles(candidates))
        taken = next((each.card.around.seized for each in candidates.rows if each.card.around is not None), None)
        is_blind = candidates.sheet.is_blind
        self.searched.tell(candidates.sheet.search, candidates.faces, taken, candidates.manual, is_blind=is_blind)
        self.title.setText(tr("Candidates of search {search_id}", search_id=candidates.sheet.search.id))
        self.words.setText(_sheet_words(candidates))
        self._content.setCurrentIndex(_SHEET if candidates.rows else _NONE_WAITS)
        self._show_buttons()
        self.sheet.go_to(_same_place(before, candidates))
        self.searched_changed.emit()
        if self.isVisible():
            self.sheet.setFocus()

    def _show_standing(self) -> None:
        self.title.setText(tr("Standing searches"))
        self.words.setText(tr("Searched again in your name when gallery or models change, for as long as you may."))
        self._content.setCurrentIndex(_STANDING)
        self._show_buttons()
        self.standing_panel.refresh()

    def _show_searches(self, searches: list[SearchRecord]) -> None:
        if self._is_standing or self._search_id is not None:  # something else was asked for meanwhile
            return
        self.searches.show(list(reversed(searches)))
        self.title.setText(tr("Candidates"))
        self.words.setText(tr("Search with a face or a person on the Faces page, or open an earlier search."))
        self._content.setCurrentIndex(_SEARCHES if searches else _NOTHING)
        self._show_buttons()
        if searches and self.isVisible():
            self._earlier_table.setFocus()

    def _show_buttons(self) -> None:
        self._earlier.setVisible(self.candidates is not None or self._is_standing)
        self.waiting.setVisible(not self._is_standing)
        sheet = self.candidates.sheet if self.candidates is not None else None
        may_keep = sheet is not None and not sheet.is_blind and sheet.search.probe_kind is not ProbeKind.IMAGE
        self.keep.setVisible(may_keep)
        self.keep.setEnabled(may_keep)
        self._compare.setVisible(self.candidates is not None)
        self._compare.setEnabled(self.candidates is not None and bool(self.candidates.rows))

    @Slot(object)
    def _open_found(self, search_id: SearchId) -> None:
        self.turn_to(search_id)
        self.refresh()

    @Slot(object)
    def _open_earlier(self, search: SearchRecord) -> None:
        self.turn_to(search.id)
        self.refresh()

    @Slot(object)
    def _chosen(self, chosen: CandidateRow) -> None:
        if self.candidates is not None:
            self.compared.emit(self.candidates, self.candidates.rows.index(chosen))

    @Slot()
    def _compare_current(self) -> None:
        chosen = self.sheet.current()
        if isinstance(chosen, CandidateRow):
            self._chosen(chosen)

    def _build(self) -> None:
        self.add_action(self.waiting)
        self.add_action(self._earlier)
        self.add_action(self.keep)
        self.add_action(self._compare)
        sheet = QWidget()
        beside = Scroller(self.searched)
        fit(beside, width=PANEL_PX + BAR_PX)
        row(beside, self.sheet, spacing=12, onto=sheet)
        self._content.addWidget(sheet)
        self._content.addWidget(self._earlier_table)
        self._content.addWidget(nothing := EmptyState("", ""))
        say_by_keys(nothing, lambda: nothing.say(tr("No search yet"), _how_to_search()))
        self._content.addWidget(
            EmptyState(
                tr("Nothing here waits for a second examiner"),
                tr(
                    "Another examiner made this search and has not concluded on any of its candidates yet. Until then "
                    "their list is not shown to you, so that your own examination stays independent."
                ),
            )
        )
        self.body.addWidget(self._content, 1)
        self._content.addWidget(self.standing_panel)
        self._earlier.clicked.connect(self.list_searches)
        self.waiting.clicked.connect(self.show_standing)
        self.keep.clicked.connect(self.ask_to_keep)
        self.standing_panel.counted.connect(self._tell_waiting)
        self.standing_panel.opened.connect(self._open_found)
        self._compare.clicked.connect(self._compare_current)
        self.sheet.chosen.connect(self._chosen)
        self._earlier_table.chosen.connect(self._open_earlier)
        shortcut(self, "candidates.earlier", self.list_searches)
        self.searched.frame.clicked.connect(self.ask_for_frame)
        shortcut(self, "candidates.frame", self.searched.frame.click)
        shortcut(self, "candidates.standing", self.show_standing)
        shortcut(self, "candidates.keep", self.ask_to_keep)
        self.limit(Duty.SEARCH, self.keep)
        self.limit(Duty.SEE_CASES, self.searched.frame)
        self._show_buttons()


def _sheet_words(candidates: Candidates) -> str:
    words = tr(
        "{candidates}, {decided} concluded by you.",
        candidates=tr_count(len(candidates.rows), "{count} candidate", "{count} candidates"),
        decided=grouped(candidates.decided),
    )
    if candidates.sheet.is_blind:
        return tr("{words} These wait for you, or have your conclusion; their order says nothing.", words=words)
    if candidates.sheet.search.combination is not Combination.MEAN:
        way = tr("nearest") if candidates.sheet.search.combination is Combination.ANY else tr("farthest")
        return tr(
            "{words} The number under each is the distance to the {way} of the searched faces: smaller is closer.",
            words=words,
            way=way,
        )
    behind = sum(each.card.around is not None and each.card.around.is_behind for each in candidates.rows)
    if behind:
        words += tr(
            " Behind the others: {behind} born after the picture, with the rank by score.", behind=grouped(behind)
        )
    if candidates.sheet.search.ordered_by is OrderedBy.DISTANCE:
        return tr(
            "{words} The number under each is the distance: smaller is closer. For scores the "
            "gallery was too small, or its look-alikes were not yet found.",
            words=words,
        )
    return tr(
        "{words} The number under each is the comparison score: how much closer it is than "
        "look-alikes in this gallery would be. Higher is closer.",
        words=words,
    )


def _same_place(before: object, candidates: Candidates) -> int:
    if isinstance(before, CandidateRow):
        for place, found in enumerate(candidates.rows):
            if found.card.candidate_id == before.card.candidate_id:
                return place
    return 0


def _how_to_search() -> str:
    return tr(
        "Go to Faces, choose a face, and press {face} to search with it or {person} for its person.",
        **keys(face="faces.search_face", person="faces.search_person"),
    )
