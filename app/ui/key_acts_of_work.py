"""The register's two long pages: the acts on faces, and those of a comparison."""

from __future__ import annotations

from app.ui.key_lines import act, fixed, line
from app.ui.language import tr

FACES = (
    act("faces.search_face", "S", lambda: tr("Search this face")),
    line(
        lambda: tr("Search this person, marked"),
        act("faces.search_person", "P", lambda: tr("Search this person")),
        act("faces.search_marked", "F", lambda: tr("Search the marked faces")),
    ),
    act("faces.group", "G", lambda: tr("Group into persons")),
    line(
        lambda: tr("Seen elsewhere, other cases"),
        act("faces.seen_elsewhere", "R", lambda: tr("Seen elsewhere")),
        act("faces.other_cases", "Y", lambda: tr("Other cases")),
    ),
    line(
        lambda: tr("Mark a face, a person"),
        act("faces.mark", "Space", lambda: tr("Mark a face")),
        act("faces.mark_person", "A", lambda: tr("Mark a person")),
    ),
    act("faces.unmark", "Backspace", lambda: tr("Unmark all")),
    line(
        lambda: tr("Mark what is passed"),
        fixed("faces.span_left", "Shift+Left", lambda: tr("Mark to the left")),
        fixed("faces.span_right", "Shift+Right", lambda: tr("Mark to the right")),
        fixed("faces.span_up", "Shift+Up", lambda: tr("Mark upwards")),
        fixed("faces.span_down", "Shift+Down", lambda: tr("Mark downwards")),
    ),
    line(
        lambda: tr("Merge, split off"),
        act("faces.merge", "M", lambda: tr("Merge persons")),
        act("faces.split", "X", lambda: tr("Split off")),
    ),
    line(
        lambda: tr("Move here, not the same"),
        act("faces.move", "V", lambda: tr("Move to this person")),
        act("faces.apart", "N", lambda: tr("Not the same")),
    ),
    line(
        lambda: tr("Confirm, ignore"),
        act("faces.confirm", "C", lambda: tr("Confirm a person")),
        act("faces.ignore", "I", lambda: tr("Ignore faces")),
    ),
    act("faces.shared_frame", "K", lambda: tr("Collage or mirror")),
    act("faces.undo", "U", lambda: tr("Take a decision back")),
    act("faces.nearest", "O", lambda: tr("Nearest to this person")),
    line(
        lambda: tr("Order, which faces"),
        act("faces.order", "T", lambda: tr("Next order")),
        act("faces.which", "L", lambda: tr("Which faces")),
    ),
    line(
        lambda: tr("Open copies, known files"),
        act("faces.stack", "E", lambda: tr("Open copies")),
        act("faces.known", "H", lambda: tr("Faces of known files")),
    ),
    line(
        lambda: tr("Larger, smaller"),
        act("faces.larger", ("+", "="), lambda: tr("Larger tiles")),
        act("faces.smaller", "-", lambda: tr("Smaller tiles")),
    ),
    line(
        lambda: tr("Whole frame, capture date"),
        act("faces.frame", "W", lambda: tr("Whole frame of a face")),
        act("faces.date", "D", lambda: tr("Capture date of its file")),
    ),
)
COMPARE = (
    line(
        lambda: tr("Candidate before, after"),
        act("compare.previous", "Left", lambda: tr("Candidate before")),
        act("compare.next", "Right", lambda: tr("Candidate after")),
    ),
    line(
        lambda: tr("Next face, next reference"),
        act("compare.face", "F", lambda: tr("Next face")),
        act("compare.reference", "R", lambda: tr("Next reference")),
    ),
    line(
        lambda: tr("The one before"),
        act("compare.face_before", "Shift+F", lambda: tr("Face before")),
        act("compare.reference_before", "Shift+R", lambda: tr("Reference before")),
    ),
    line(
        lambda: tr("Original, grey, invert"),
        act("compare.original", "O", lambda: tr("Original")),
        act("compare.grey", "G", lambda: tr("Grey")),
        act("compare.invert", "I", lambda: tr("Invert")),
    ),
    line(
        lambda: tr("Equalise, sharpen, levels"),
        act("compare.equalise", "Q", lambda: tr("Equalise")),
        act("compare.sharpen", "H", lambda: tr("Sharpen")),
        act("compare.levels", "W", lambda: tr("Levels")),
    ),
    act("compare.acting", "K", lambda: tr("Both, left, right")),
    line(
        lambda: tr("Level, closer, farther"),
        act("compare.level", "0", lambda: tr("Level")),
        act("compare.closer", ("+", "="), lambda: tr("Closer")),
        act("compare.farther", "-", lambda: tr("Farther")),
    ),
    line(
        lambda: tr("Turn, turn back"),
        act("compare.turn", "T", lambda: tr("Turn")),
        act("compare.turn_back", "Shift+T", lambda: tr("Turn back")),
    ),
    line(
        lambda: tr("Move picture or landmark"),
        act("compare.move_left", "Ctrl+Left", lambda: tr("Move to the left")),
        act("compare.move_right", "Ctrl+Right", lambda: tr("Move to the right")),
        act("compare.move_up", "Ctrl+Up", lambda: tr("Move up")),
        act("compare.move_down", "Ctrl+Down", lambda: tr("Move down")),
    ),
    line(
        lambda: tr("Landmarks, next one"),
        act("compare.dots", "M", lambda: tr("Landmarks")),
        act("compare.next_dot", "J", lambda: tr("Next landmark")),
    ),
    line(
        lambda: tr("Overlay, whole frame"),
        act("compare.overlay", "C", lambda: tr("Overlay")),
        act("compare.frame", "Z", lambda: tr("Whole frame of the face")),
    ),
    line(
        lambda: tr("Visible, limited, not"),
        act("compare.visible", "V", lambda: tr("Visible")),
        act("compare.limited", "L", lambda: tr("Limited")),
        act("compare.not_visible", "N", lambda: tr("Not visible")),
    ),
    act("compare.rest_visible", "A", lambda: tr("All others visible")),
    line(
        lambda: tr("Similar, different, explainable"),
        act("compare.similar", "S", lambda: tr("Similar")),
        act("compare.different", "D", lambda: tr("Different")),
        act("compare.explainable", "E", lambda: tr("Explainable")),
    ),
    line(
        lambda: tr("Step before, after"),
        act("compare.step_before", "PgUp", lambda: tr("Step before")),
        act("compare.step_after", "PgDown", lambda: tr("Step after")),
    ),
    line(
        lambda: tr("Suitability, conclusion"),
        act("compare.grade_1", "1", lambda: tr("Suitability or conclusion 1")),
        act("compare.grade_2", "2", lambda: tr("Suitability or conclusion 2")),
        act("compare.grade_3", "3", lambda: tr("Suitability or conclusion 3")),
        act("compare.grade_4", "4", lambda: tr("Conclusion 4")),
        act("compare.grade_5", "5", lambda: tr("Conclusion 5")),
        act("compare.grade_6", "6", lambda: tr("Conclusion 6")),
        act("compare.grade_7", "7", lambda: tr("Conclusion 7")),
        act("compare.grade_8", "8", lambda: tr("Conclusion 8")),
        act("compare.grade_9", "9", lambda: tr("Conclusion 9")),
    ),
    act("compare.record", ("Return", "Enter", "Ctrl+Return", "Ctrl+Enter"), lambda: tr("Record, go on")),
    act("compare.candidates", "B", lambda: tr("Back to candidates")),
)
