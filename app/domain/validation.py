"""A performance test on a unit's own labelled pictures: what was measured, on how many, and how sure that is."""

from __future__ import annotations

from dataclasses import dataclass

NOT_VALIDATED = "not validated"
"""What stands where a unit has measured nothing that would bear a number."""


@dataclass(frozen=True, slots=True)
class Rate:
    """A share of `n` trials, 0 to 1, with the ends of its 95 % confidence interval."""

    value: float
    low: float
    high: float
    n: int


@dataclass(frozen=True, slots=True)
class ErrorPoint:
    """FNIR at one FPIR: which share of mated searches fails where this share of strangers has a candidate."""

    fpir: float
    threshold: float
    fnir: Rate


@dataclass(frozen=True, slots=True)
class PairPoint:
    """One distance: which share of pairs of two people is no further apart (FMR), of one person further (FNMR)."""

    distance: float
    fmr: Rate
    fnmr: Rate


@dataclass(frozen=True, slots=True)
class Identification:
    """Open-set identification: mean over `draws` of who is enrolled and who is a stranger; a face missing is a miss.

    `at_ranks` are shares of mated searches whose mate is at most at a rank, by rank. `ordered_by` is distance or score.
    """

    ordered_by: str
    draws: int
    gallery: int
    mated: int
    strangers: int
    at_ranks: tuple[tuple[int, Rate], ...]
    errors: tuple[ErrorPoint, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Mated searches of one kind of probe: those of one quality, or of one age. By distance."""

    words: str
    pictures: int
    people: int
    without_face: int
    first: Rate | None
    first_ten: Rate | None
    fnir: Rate | None


@dataclass(frozen=True, slots=True)
class Ages:
    """Ages from `youngest` to `oldest`, both included, in completed years at capture."""

    youngest: int
    oldest: int

    @property
    def words(self) -> str:
        """The band as people read it."""
        return f"{self.youngest} to {self.oldest} years"

    def has(self, age: float) -> bool:
        """True where somebody of that age (completed years) is in the band; never for an unknown age (NaN)."""
        return self.youngest <= age <= self.oldest


@dataclass(frozen=True, slots=True)
class LikelihoodBand:
    """What distances are worth for pairs of one quality and age: a ladder that falls with the distance.

    `qualities` bound the lesser of the two quality scores, the upper end left out. `distances` ascend; `log10_ratios`
    are the likelihood ratios at them, in between they are read by their probabilities, and beyond both ends they stay.
    None is larger than 1 + `genuine`, or smaller than its inverse: more than there were pairs cannot be known. `cost`
    is Cllr on people that the ladder was not fitted on (0 is perfect, 1 says nothing), `least_cost` what a perfect
    ladder would have had there.
    """

    ages: Ages
    qualities: tuple[float, float]
    distances: tuple[float, ...]
    log10_ratios: tuple[float, ...]
    genuine: int
    impostors: int
    people: int
    cost: float
    least_cost: float


@dataclass(frozen=True, slots=True)
class Grouping:
    """How faces fell into persons by themselves: BCubed measures and the shares of pairs, and how many persons."""

    faces: int
    people: int
    persons: int
    bcubed_f: float
    bcubed_precision: float
    bcubed_recall: float
    pair_precision: float
    pair_recall: float


@dataclass(frozen=True, slots=True)
class Validation:
    """Everything that one performance test measured, after ISO/IEC 19795-1 and NIST's FRTE 1:N."""

    pack_id: str
    profile: str
    pictures: int
    people: int
    people_with_several: int
    failed_to_enrol: Rate
    identification: tuple[Identification, ...]
    pair_errors: tuple[PairPoint, ...]
    genuine: int
    impostors: int
    by_quality: tuple[Group, ...]
    by_age: tuple[Group, ...]
    likelihood: tuple[LikelihoodBand, ...]
    unfitted: tuple[str, ...]
    grouping: Grouping | None
