"""What a reading and a unit of work offer: the repositories of the unit and of the open case."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from app.domain.audit import Act, Fact
from app.domain.case import Case
from app.domain.case_seals import CASE_SEAL
from app.domain.checkpoint import CHECKPOINT
from app.domain.errors import BugError
from app.domain.ids import CaseId, PersonnelId
from app.domain.people import Examiner
from app.store.across import Across
from app.store.adjudications import Adjudications
from app.store.agreements import Agreements
from app.store.audit_questions import AuditQuestions
from app.store.audit_touches import AuditTouches
from app.store.audit_trail import AuditTrail
from app.store.capture_dates import CaptureDates
from app.store.case_links import CaseLinks
from app.store.cases import Cases, WrapNewKey
from app.store.drawn_faces import DrawnFaces
from app.store.exhibits import Exhibits
from app.store.faces import Faces
from app.store.gallery import Gallery
from app.store.gallery_copies import GalleryCopies
from app.store.gallery_list import GalleryList
from app.store.hash_sets import HashSets, Marks
from app.store.keeping import Keeping
from app.store.leads import Leads
from app.store.media import Media
from app.store.models import Models
from app.store.own_rows import LeadNews, OwnNotes
from app.store.particulars import SubjectParticulars
from app.store.partners import Partners
from app.store.people import People
from app.store.person_keys import PublicKeys
from app.store.persons import Persons
from app.store.policies import Policies
from app.store.proposals import Proposals
from app.store.quality_trials import QualityTrials
from app.store.reports import Reports
from app.store.restorations import Restorations
from app.store.rows import Rows
from app.store.searches import Searches
from app.store.settings import Settings
from app.store.sheets import Sheets
from app.store.signing_keys import INTRODUCED, SigningKeys
from app.store.stacks import Stacks
from app.store.staff import Staff
from app.store.standing import Standing
from app.store.standing_searches import StandingSearches
from app.store.tombstones import Tombstones
from app.store.trainings import Trainings
from app.store.validations import Validations
from app.store.wall import Wall
from app.store.work_left import WorkLeftOver
from app.store.work_queue import QueuedWork

SEAL = "seal"
"""The fact under which every audit entry keeps the digest of the row seals after its act (seals.py)."""


class Reader:
    """A consistent reading of the unit and the open case; writing through it is our own fault and raises BugError."""

    def __init__(self, unit_rows: Rows, case_rows: Rows, open_case: Case | None, wrap_new_key: WrapNewKey) -> None:
        self.unit_rows = unit_rows
        self.case_rows = case_rows
        self.open_case = open_case
        self.people = People(unit_rows)
        self.trainings = Trainings(unit_rows)
        self.validations = Validations(unit_rows)
        self.signing_keys = SigningKeys(unit_rows)
        self.cases = Cases(unit_rows, wrap_new_key)
        self.gallery = Gallery(unit_rows)
        self.listing = GalleryList(unit_rows)
        self.particulars = SubjectParticulars(unit_rows)
        self.copies = GalleryCopies(unit_rows)
        self.settings = Settings(unit_rows)
        self.own_notes = OwnNotes(unit_rows)
        self.lead_news = LeadNews(unit_rows)
        self.models = Models(unit_rows)
        self.hash_sets = HashSets(unit_rows)
        self.keeping = Keeping(unit_rows)
        self.tombstones = Tombstones(unit_rows)
        self.restorations = Restorations(unit_rows)
        self.agreements = Agreements(unit_rows)
        self.audit = AuditTrail(unit_rows)
        self.questions = AuditQuestions(unit_rows)
        self.touches = AuditTouches(unit_rows)
        self.policies = Policies(unit_rows)
        self.proposals = Proposals(unit_rows)
        self.quality_trials = QualityTrials(unit_rows)
        self.standing = Standing(unit_rows)
        self.staff = Staff(unit_rows)
        self.partners = Partners(unit_rows)
        self.links = CaseLinks(unit_rows)
        self.exhibits = Exhibits(case_rows)
        self.media = Media(case_rows)
        self.capture_dates = CaptureDates(case_rows)
        self.faces = Faces(case_rows)
        self.drawn_faces = DrawnFaces(case_rows)
        self.persons = Persons(case_rows)
        self.stacks = Stacks(case_rows)
        self.marks = Marks(case_rows)
        self.wall = Wall(case_rows)
        self.work_left = WorkLeftOver(case_rows)
        self.searches = Searches(case_rows)
        self.standing_searches = StandingSearches(case_rows)
        self.sheets = Sheets(case_rows)
        self.adjudications = Adjudications(case_rows)
        self.leads = Leads(case_rows)
        self.across = Across(case_rows)
        self.reports = Reports(case_rows)
        self.queued_work = QueuedWork(case_rows)

    @property
    def actor(self) -> Examiner:
        """Who acts."""
        return self.unit_rows.actor

    def end(self) -> None:
        """Refuse everything from now on."""
        self.unit_rows.end()
        self.case_rows.end()


class Work(Reader):
    """One act while it is being done: what it writes commits together with its audit entry, or not at all."""

    def __init__(
        self,
        unit_rows: Rows,
        case_rows: Rows,
        open_case: Case | None,
        wrap_new_key: WrapNewKey,
        act: Act,
    ) -> None:
        super().__init__(unit_rows, case_rows, open_case, wrap_new_key)
        self.act = act
        self.facts: dict[str, Fact] = {}
        self.afterwards: list[Callable[[], None]] = []
        self.is_done = False

    def concerns(self, case_id: CaseId) -> None:
        """Say which case the act is about, where that is known only while it is done."""
        self.act = replace(self.act, case_id=case_id)

    def note(self, **facts: Fact) -> None:
        """Add facts (ids, counts, results; never names of files, vectors or pixels) to the act's audit entry."""
        if {SEAL, CASE_SEAL, INTRODUCED, CHECKPOINT} & set(facts):
            raise BugError("Facts about seals, signing keys and checkpoints are written by the store alone.")
        self.facts.update(facts)

    def introduce_keys(self, person_id: PersonnelId, keys: PublicKeys) -> None:
        """Record a person's new keys, and have the act's audit entry vouch for them."""
        self._vouch(self.signing_keys.introduce(person_id, keys))

    def end_keys(self, person_id: PersonnelId) -> None:
        """Have the act's audit entry say that nothing after it can be signed by a person."""
        self._vouch({str(person_id): ""})

    def _vouch(self, fact: dict[str, Fact]) -> None:
        earlier = self.facts.get(INTRODUCED)
        self.facts[INTRODUCED] = {**earlier, **fact} if isinstance(earlier, dict) else fact

    @property
    def has_failed(self) -> bool:
        """True once a statement was refused; such a unit of work never commits, even if the refusal was caught."""
        return self.unit_rows.has_failed or self.case_rows.has_failed
