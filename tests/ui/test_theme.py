"""The two themes, at every size: what is written can be read, edges and focus can be seen, and nothing moves."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.appearance import (
    LARGEST_PERCENT,
    SMALLEST_PERCENT,
    STEPS_PERCENT,
    USUAL_APPEARANCE,
    Appearance,
    Contrast,
)
from app.domain.errors import NotRecorded
from app.ui import theme
from app.ui.theme import colour, dress, fit, scaled, style_sheet, type_of

HIGH = Appearance(contrast=Contrast.HIGH)
GROUNDS = (theme.GROUND, theme.PANEL, theme.RAISED, theme.WELL, theme.STRIPE, theme.CHOSEN, theme.HOVER, theme.PRESSED)
INKS = (theme.TEXT, theme.DIM, theme.FOCUS, theme.SAND)
CLOSED = re.compile(r":disabled|::chunk")


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    """The application, undressed again afterwards as the other tests expect it."""
    font, palette = qapp.font(), qapp.palette()
    yield qapp
    dress(qapp, USUAL_APPEARANCE)
    qapp.setStyleSheet("")
    qapp.setFont(font)
    qapp.setPalette(palette)


def luminance(shade: QColor) -> float:
    """Return WCAG 2's relative luminance, 0 to 1."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

    red, green, blue = map(linear, (shade.redF(), shade.greenF(), shade.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one: QColor, other: QColor) -> float:
    """Return WCAG 2's contrast ratio, 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_the_measure_itself() -> None:
    assert ratio(QColor("black"), QColor("white")) == pytest.approx(21)
    assert ratio(QColor("#777777"), QColor("#ffffff")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(("appearance", "least"), [(USUAL_APPEARANCE, 4.5), (HIGH, 7.0)])
def test_text_can_be_read_on_every_ground(dressed: QApplication, appearance: Appearance, least: float) -> None:
    dress(dressed, appearance)

    pairs = [(ink, ground) for ink in INKS for ground in GROUNDS]
    pairs += [(theme.FAINT, theme.WELL), (theme.FAINT, theme.PANEL), (theme.TEXT, theme.PRIMARY)]
    pairs += [(theme.TEXT, theme.PRIMARY_HOVER), (theme.SAND, theme.BANNER)]
    pairs += [(theme.GROUND, badge) for badge in (theme.FOCUS, theme.DIM, theme.BLUE, theme.TEAL, theme.SAND)]
    low = {pair: round(ratio(*map(colour, pair)), 2) for pair in pairs if ratio(*map(colour, pair)) < least}

    assert low == {}


@pytest.mark.parametrize(("appearance", "least"), [(USUAL_APPEARANCE, 4.5), (HIGH, 7.0)])
def test_every_rule_of_the_sheet_that_sets_ink_and_ground_can_be_read(
    dressed: QApplication, appearance: Appearance, least: float
) -> None:
    dress(dressed, appearance)
    rules = re.findall(r"([^{}]+)\{([^}]*)\}", style_sheet())
    told = [
        (name.strip(), dict(re.findall(r"(?<![-\w])(color|background):\s*(#[0-9a-f]{6})", body)))
        for name, body in rules
    ]

    both = [(name, said) for name, said in told if len(said) == 2 and not CLOSED.search(name)]
    low = [
        (name, round(ratio(QColor(said["color"]), QColor(said["background"])), 2))
        for name, said in both
        if ratio(QColor(said["color"]), QColor(said["background"])) < least
    ]

    assert len(both) >= 6
    assert low == []


@pytest.mark.parametrize("appearance", [USUAL_APPEARANCE, HIGH])
def test_focus_and_the_edges_of_controls_stand_out(dressed: QApplication, appearance: Appearance) -> None:
    dress(dressed, appearance)
    edges = [(theme.FOCUS, ground) for ground in GROUNDS]
    edges += [(theme.EDGE, ground) for ground in (theme.GROUND, theme.PANEL, theme.RAISED, theme.WELL)]
    edges += [(theme.FAINT, theme.WELL), (theme.BLUE, theme.CHOSEN), (theme.FOCUS, theme.EDGE)][:2]
    edges += [(lean, theme.RAISED) for lean in (theme.TEAL, theme.SLATE, theme.SAND)]
    edges += [(theme.PRIMARY_EDGE, theme.PANEL), (theme.PRIMARY_EDGE, theme.GROUND)]

    low = {pair: round(ratio(*map(colour, pair)), 2) for pair in edges if ratio(*map(colour, pair)) < 3.0}

    assert low == {}


def test_every_shade_of_the_usual_theme_has_one_of_high_contrast() -> None:
    named = {
        value for name, value in vars(theme).items() if name.isupper() and re.fullmatch(r"#[0-9a-f]{6}", str(value))
    }
    in_sheet = set(re.findall(r"#[0-9a-fA-F]{3,8}\b", theme._SHEET + theme._HIGH_SHEET))

    assert len(named) > 20
    assert named == set(theme.HIGH)
    assert in_sheet <= named
    assert len(set(theme.HIGH.values())) == len(theme.HIGH), "two shades that differ must not become one"


def test_high_contrast_is_worn_where_it_is_chosen_and_where_the_system_asks(
    dressed: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    dress(dressed, HIGH)
    assert theme.is_high_contrast()
    assert dressed.palette().color(QPalette.ColorRole.Window) == QColor("#000000")

    monkeypatch.setattr(theme, "system_wants_contrast", lambda: True)
    dress(dressed, USUAL_APPEARANCE)
    assert theme.is_high_contrast()
    dress(dressed, Appearance(contrast=Contrast.USUAL))
    assert not theme.is_high_contrast()


def test_the_system_is_asked_without_an_error_whatever_qt_knows_of_it(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert theme.system_wants_contrast() is False

    class Asking:
        def contrastPreference(self) -> Qt.ContrastPreference:
            return Qt.ContrastPreference.HighContrast

    class Hints:
        def accessibility(self) -> Asking:
            return Asking()

    monkeypatch.setattr(QGuiApplication, "styleHints", lambda: Hints())
    assert theme.system_wants_contrast() is True
    monkeypatch.setattr(QGuiApplication, "styleHints", lambda: object())
    assert theme.system_wants_contrast() is False


@pytest.mark.parametrize("percent", STEPS_PERCENT)
def test_everything_grows_with_the_size_but_edges(dressed: QApplication, qtbot: QtBot, percent: int) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    fit(widget, width=200, least_height=40)

    dress(dressed, Appearance(percent))

    assert dressed.font().pointSizeF() == pytest.approx(theme.BASE_PT * percent / 100)
    assert type_of(9.0).pointSizeF() == pytest.approx(9.0 * percent / 100)
    assert (widget.width(), widget.minimumHeight()) == (2 * percent, scaled(40))
    sizes = [float(size) for size in re.findall(r"font-size: ([\d.]+)pt", style_sheet())]
    usual = [float(size) for size in re.findall(r"font-size: ([\d.]+)pt", theme._SHEET)]
    assert sizes == pytest.approx([size * percent / 100 for size in usual], abs=0.01)
    assert "border: 1px solid" in style_sheet()
    assert "font-size: 0" not in style_sheet()
    assert not re.search(r"font-size: [\d.]+px", style_sheet())


def test_sizes_go_step_by_step_and_end() -> None:
    assert Appearance(100).stepped(1) == Appearance(110)
    assert Appearance(100).stepped(-1) == Appearance(90)
    assert Appearance(105).stepped(1) == Appearance(110)
    assert Appearance(LARGEST_PERCENT).stepped(1) == Appearance(LARGEST_PERCENT)
    assert Appearance(SMALLEST_PERCENT, Contrast.HIGH).stepped(-9) == Appearance(SMALLEST_PERCENT, Contrast.HIGH)
    with pytest.raises(NotRecorded, match="Nothing was changed"):
        Appearance(LARGEST_PERCENT + 1).checked()


def test_nothing_is_animated(dressed: QApplication) -> None:
    dress(dressed, USUAL_APPEARANCE)

    effects = (
        Qt.UIEffect.UI_AnimateCombo,
        Qt.UIEffect.UI_AnimateMenu,
        Qt.UIEffect.UI_AnimateTooltip,
        Qt.UIEffect.UI_FadeMenu,
        Qt.UIEffect.UI_FadeTooltip,
    )
    assert not any(dressed.isEffectEnabled(effect) for effect in effects)
