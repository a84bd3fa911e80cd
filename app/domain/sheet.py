"""The examination sheet: what is seen in each image alone, then how the two compare, component by component.

After FISWG, "Facial Image Comparison Feature List for Morphological Analysis" (2.0, 2018): 19 components. Distances
are not measured: ASTM E3149 advises against photo-anthropometry.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from app.domain.errors import NotRecorded
from app.domain.ids import AnalysisId, CandidateId, ComparisonId, FaceId, PersonnelId, ReferenceId, SearchId
from app.domain.looking import Looking


class Component(StrEnum):
    """FISWG's components, in the order of the list."""

    SKIN = "skin"
    OUTLINE = "outline"
    COMPOSITION = "composition"
    HAIRLINE = "hairline"
    FOREHEAD = "forehead"
    EYEBROWS = "eyebrows"
    EYES = "eyes"
    CHEEKS = "cheeks"
    NOSE = "nose"
    EARS = "ears"
    MOUTH = "mouth"
    CHIN = "chin"
    NECK = "neck"
    FACIAL_HAIR = "facial-hair"
    FACIAL_LINES = "facial-lines"
    SCARS = "scars"
    FACIAL_MARKS = "facial-marks"
    ALTERATIONS = "alterations"
    OTHER = "other"

    @property
    def words(self) -> str:
        """The component as the list names it."""
        return _COMPONENT_WORDS.get(self, self.value.replace("-", " ").capitalize())


_COMPONENT_WORDS = {
    Component.OUTLINE: "Face/head outline",
    Component.COMPOSITION: "Face/head composition",
    Component.HAIRLINE: "Hairline/baldness pattern",
    Component.CHIN: "Chin/jawline",
}


class Visibility(StrEnum):
    """How much of a component one image shows."""

    VISIBLE = "visible"
    LIMITED = "limited"
    NOT_VISIBLE = "not-visible"


class Suitability(StrEnum):
    """What one image is worth for a comparison."""

    SUITABLE = "suitable"
    LIMITED = "limited"
    UNSUITABLE = "unsuitable"


class Factor(StrEnum):
    """What affects how the face appears in one image (after ENFSI-BPM-DI-01, appendix B)."""

    AGE = "age"
    POSE = "pose"
    EXPRESSION = "expression"
    LENS = "lens"
    COMPRESSION = "compression"
    LIGHT = "light"
    COVER = "cover"
    RESOLUTION = "resolution"
    FOCUS = "focus"
    OTHER = "other"


class Finding(StrEnum):
    """How one component of the two images compares."""

    SIMILAR = "similar"
    DIFFERENT = "different"
    EXPLAINABLE = "explainable"


class Explanation(StrEnum):
    """What explains a difference without two people."""

    AGE = "age"
    POSE = "pose"
    EXPRESSION = "expression"
    LENS = "lens"
    COMPRESSION = "compression"
    LIGHT = "light"
    COVER = "cover"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class ImageAnalysis:
    """What one examiner sees in one image alone. Components that were not looked at are left out."""

    suitability: Suitability
    components: Mapping[Component, Visibility] = field(default_factory=dict)
    factors: tuple[Factor, ...] = ()
    note: str = ""

    def checked(self) -> ImageAnalysis:
        """Return the analysis, or raise NotRecorded: something of the face has to be noted unless it is unsuitable."""
        if self.suitability is not Suitability.UNSUITABLE and not self.components:
            raise NotRecorded(
                "An analysis says of at least one component whether it is visible, unless the image is unsuitable. "
                "Nothing was recorded; note what you see."
            )
        return self


@dataclass(frozen=True, slots=True)
class ComparedComponent:
    """How one component compares; an explainable difference names what explains it."""

    finding: Finding
    explanation: Explanation | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Comparison:
    """How the components that were compared do; the others are left out. Empty: nothing could be compared.

    `looking` is what was on the screen; None where nobody noted it, as at the command line.
    """

    components: Mapping[Component, ComparedComponent] = field(default_factory=dict)
    looking: Looking | None = None

    def checked(self, probe: ImageAnalysis, reference: ImageAnalysis) -> Comparison:
        """Return the comparison, or raise NotRecorded where it does not follow from the two analyses."""
        for component, compared in self.components.items():
            _check(component, compared, probe, reference)
        return self if self.looking is None else replace(self, looking=self.looking.checked())


def _check(component: Component, compared: ComparedComponent, probe: ImageAnalysis, reference: ImageAnalysis) -> None:
    if (compared.finding is Finding.EXPLAINABLE) != (compared.explanation is not None):
        raise NotRecorded(
            f"{component.words}: a difference that can be explained names by what, and nothing else does. Nothing was "
            "recorded."
        )
    for image, analysis in (("probe", probe), ("reference", reference)):
        if analysis.components.get(component) is Visibility.NOT_VISIBLE:
            raise NotRecorded(
                f"{component.words}: by your analysis the {image} does not show it, so it cannot be compared. Nothing "
                "was recorded; leave it out, or record a new analysis."
            )


class Image(StrEnum):
    """Which of the two images."""

    PROBE = "probe"
    REFERENCE = "reference"


@dataclass(frozen=True, slots=True)
class RecordedAnalysis:
    """An analysis on record. Of the probe it serves for all candidates of the search, so `candidate_id` is None there.

    `face_id` or `reference_id` says which image was looked at; both are None for a picture that is no exhibit.
    """

    id: AnalysisId
    search_id: SearchId
    candidate_id: CandidateId | None
    face_id: FaceId | None
    reference_id: ReferenceId | None
    examiner_id: PersonnelId
    examiner_name: str
    made_at: datetime
    analysis: ImageAnalysis

    @property
    def image(self) -> Image:
        """Which image it is about."""
        return Image.PROBE if self.candidate_id is None else Image.REFERENCE


@dataclass(frozen=True, slots=True)
class RecordedComparison:
    """A comparison on record, with the two analyses of the same person that it stands on."""

    id: ComparisonId
    candidate_id: CandidateId
    probe_analysis_id: AnalysisId
    reference_analysis_id: AnalysisId
    examiner_id: PersonnelId
    examiner_name: str
    made_at: datetime
    comparison: Comparison


@dataclass(frozen=True, slots=True)
class Sheet:
    """One person's sheet about one candidate: the latest of each part; None what is not recorded, or not disclosed."""

    probe: RecordedAnalysis | None = None
    reference: RecordedAnalysis | None = None
    comparison: RecordedComparison | None = None

    @property
    def is_unsuitable(self) -> bool:
        """True where one of the images was found unsuitable."""
        made = [each.analysis.suitability for each in (self.probe, self.reference) if each is not None]
        return Suitability.UNSUITABLE in made

    @property
    def compares(self) -> bool:
        """True where at least one component was compared."""
        return self.comparison is not None and bool(self.comparison.comparison.components)

    @property
    def has_both_analyses(self) -> bool:
        """True once each image was analysed alone."""
        return self.probe is not None and self.reference is not None
