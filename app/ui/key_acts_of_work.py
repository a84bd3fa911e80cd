"""The register's two long pages: the acts on faces, and those of a comparison."""

from __future__ import annotations

from app.ui.key_lines import act, fixed, line
from app.ui.language import mark

FACES = (
    act("faces.search_face", "S", mark("Search this face")),
    line(
        mark("Search this person, marked"),
        act("faces.search_person", "P", mark("Search this person")),
        act("faces.search_marked", "F", mark("Search the marked faces")),
    ),
    act("faces.group", "G", mark("Group into persons")),
    line(
        mark("Seen elsewhere, other cases"),
        act("faces.seen_elsewhere", "R", mark("Seen elsewhere")),
        act("faces.other_cases", "Y", mark("Other cases")),
    ),
    line(
        mark("Mark a face, a person"),
        act("faces.mark", "Space", mark("Mark a face")),
        act("faces.mark_person", "A", mark("Mark a person")),
    ),
    act("faces.unmark", "Backspace", mark("Unmark all")),
    line(
        mark("Mark what is passed"),
        fixed("faces.span_left", "Shift+Left", mark("Mark to the left")),
        fixed("faces.span_right", "Shift+Right", mark("Mark to the right")),
        fixed("faces.span_up", "Shift+Up", mark("Mark upwards")),
        fixed("faces.span_down", "Shift+Down", mark("Mark downwards")),
    ),
    line(
        mark("Merge, split off"),
        act("faces.merge", "M", mark("Merge persons")),
        act("faces.split", "X", mark("Split off")),
    ),
    line(
        mark("Move here, not the same"),
        act("faces.move", "V", mark("Move to this person")),
        act("faces.apart", "N", mark("Not the same")),
    ),
    line(
        mark("Confirm, ignore"),
        act("faces.confirm", "C", mark("Confirm a person")),
        act("faces.ignore", "I", mark("Ignore faces")),
    ),
    act("faces.shared_frame", "K", mark("Collage or mirror")),
    act("faces.undo", "U", mark("Take a decision back")),
    act("faces.nearest", "O", mark("Nearest to this person")),
    line(
        mark("Order, which faces"),
        act("faces.order", "T", mark("Next order")),
        act("faces.which", "L", mark("Which faces")),
    ),
    line(
        mark("Open copies, known files"),
        act("faces.stack", "E", mark("Open copies")),
        act("faces.known", "H", mark("Faces of known files")),
    ),
    line(
        mark("Larger, smaller"),
        act("faces.larger", ("+", "="), mark("Larger tiles")),
        act("faces.smaller", "-", mark("Smaller tiles")),
    ),
    line(
        mark("Whole frame, capture date"),
        act("faces.frame", "W", mark("Whole frame of a face")),
        act("faces.date", "D", mark("Capture date of its file")),
    ),
)
COMPARE = (
    line(
        mark("Candidate before, after"),
        act("compare.previous", "Left", mark("Candidate before")),
        act("compare.next", "Right", mark("Candidate after")),
    ),
    line(
        mark("Next face, next reference"),
        act("compare.face", "F", mark("Next face")),
        act("compare.reference", "R", mark("Next reference")),
    ),
    line(
        mark("The one before"),
        act("compare.face_before", "Shift+F", mark("Face before")),
        act("compare.reference_before", "Shift+R", mark("Reference before")),
    ),
    line(
        mark("Original, grey, invert"),
        act("compare.original", "O", mark("Original")),
        act("compare.grey", "G", mark("Grey")),
        act("compare.invert", "I", mark("Invert")),
    ),
    line(
        mark("Equalise, sharpen, levels"),
        act("compare.equalise", "Q", mark("Equalise")),
        act("compare.sharpen", "H", mark("Sharpen")),
        act("compare.levels", "W", mark("Levels")),
    ),
    act("compare.acting", "K", mark("Both, left, right")),
    line(
        mark("Level, closer, farther"),
        act("compare.level", "0", mark("Level")),
        act("compare.closer", ("+", "="), mark("Closer")),
        act("compare.farther", "-", mark("Farther")),
    ),
    line(
        mark("Turn, turn back"),
        act("compare.turn", "T", mark("Turn")),
        act("compare.turn_back", "Shift+T", mark("Turn back")),
    ),
    line(
        mark("Move picture or landmark"),
        act("compare.move_left", "Ctrl+Left", mark("Move to the left")),
        act("compare.move_right", "Ctrl+Right", mark("Move to the right")),
        act("compare.move_up", "Ctrl+Up", mark("Move up")),
        act("compare.move_down", "Ctrl+Down", mark("Move down")),
    ),
    line(
        mark("Landmarks, next one"),
        act("compare.dots", "M", mark("Landmarks")),
        act("compare.next_dot", "J", mark("Next landmark")),
    ),
    line(
        mark("Overlay, whole frame"),
        act("compare.overlay", "C", mark("Overlay")),
        act("compare.frame", "Z", mark("Whole frame of the face")),
    ),
    line(
        mark("Visible, limited, not"),
        act("compare.visible", "V", mark("Visible")),
        act("compare.limited", "L", mark("Limited")),
        act("compare.not_visible", "N", mark("Not visible")),
    ),
    line(
        mark("All others visible, affected by"),
        act("compare.rest_visible", "A", mark("All others visible")),
        act("compare.factors", "X", mark("What the picture is affected by")),
    ),
    line(
        mark("Similar, different, explainable"),
        act("compare.similar", "S", mark("Similar")),
        act("compare.different", "D", mark("Different")),
        act("compare.explainable", "E", mark("Explainable")),
    ),
    line(
        mark("Step before, after"),
        act("compare.step_before", "PgUp", mark("Step before")),
        act("compare.step_after", "PgDown", mark("Step after")),
    ),
    line(
        mark("Suitability, conclusion"),
        act("compare.grade_1", "1", mark("Suitability or conclusion 1")),
        act("compare.grade_2", "2", mark("Suitability or conclusion 2")),
        act("compare.grade_3", "3", mark("Suitability or conclusion 3")),
        act("compare.grade_4", "4", mark("Conclusion 4")),
        act("compare.grade_5", "5", mark("Conclusion 5")),
        act("compare.grade_6", "6", mark("Conclusion 6")),
        act("compare.grade_7", "7", mark("Conclusion 7")),
        act("compare.grade_8", "8", mark("Conclusion 8")),
        act("compare.grade_9", "9", mark("Conclusion 9")),
    ),
    act("compare.record", ("Return", "Enter", "Ctrl+Return", "Ctrl+Enter"), mark("Record, go on")),
    act("compare.candidates", "B", mark("Back to candidates")),
)
