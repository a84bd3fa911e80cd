"""The look of the window in one place: a calm dark ground, one amber for focus, no meaning in red or green.

Everything here goes by its usual value: a colour by its usual shade, a length by its pixels at the usual size. What is
worn now, in the usual theme or the one of high contrast and at whatever size, is what `colour` and `scaled` return.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.appearance import USUAL_APPEARANCE, Appearance, Contrast

GROUND = "#14171b"
PANEL = "#1d2227"
RAISED = "#272e36"
WELL = "#0f1215"
LINE = "#343c45"
EDGE = "#74808c"
TEXT = "#e6e9ec"
DIM = "#a9b3be"
FAINT = "#8a949f"
FOCUS = "#ffb454"
CHOSEN = "#24445f"
BLUE = "#58a6ff"
TEAL = "#4fb3a5"
SLATE = "#98a2ad"
SAND = "#cdb67f"
HOVER, PRESSED, STRIPE, SHUT, OFF = "#323a44", "#20262d", "#20262c", "#1f242a", "#7b8691"
PRIMARY, PRIMARY_EDGE, PRIMARY_HOVER = "#2b5c80", "#4a86b4", "#336b94"
BANNER, BANNER_EDGE, RULE, DONE, HANDLE_HOVER = "#2a2618", "#4a4226", "#283038", "#3d7fae", "#8f9ba7"

HIGH: Final = {
    GROUND: "#000000", PANEL: "#050607", RAISED: "#14181c", WELL: "#000001",
    LINE: "#a7b0b9", EDGE: "#e1e5e9", TEXT: "#ffffff", DIM: "#f1f3f5", FAINT: "#d8dde2",
    FOCUS: "#ffd23f", CHOSEN: "#083e73", BLUE: "#8fc7ff", TEAL: "#79e6d6", SLATE: "#d3dae1", SAND: "#ffe9a8",
    HOVER: "#2a3138", PRESSED: "#0a0c0e", STRIPE: "#101316", SHUT: "#0b0d0f", OFF: "#a3adb7",
    PRIMARY: "#0a4a80", PRIMARY_EDGE: "#cfe6ff", PRIMARY_HOVER: "#0d5a9b",
    BANNER: "#1a1500", BANNER_EDGE: "#ffe9a9", RULE: "#5d6770", DONE: "#8fc7fe", HANDLE_HOVER: "#fffffe",
}  # fmt: skip
"""What each shade is in the theme of high contrast."""

GAP_PX = 8
SPACE_PX = 16
MARGIN_PX = 24

BASE_PT = 10.5
SMALL_PT = 9.0
FAMILIES = ["Inter", "Noto Sans", "Ubuntu", "Cantarell", "DejaVu Sans"]
_HAIR_PX = 4
"""Lengths up to this are edges, which stay as thin as they are at every size."""

_SHEET = f"""
QWidget {{ background: {GROUND}; color: {TEXT}; }}
QLabel, QCheckBox, QRadioButton {{ background: transparent; }}
QCheckBox {{ spacing: 8px; }}
QCheckBox::indicator {{ width: 14px; height: 14px; border: 1px solid {FAINT}; border-radius: 3px; background: {WELL}; }}
QCheckBox::indicator:checked {{ background: {BLUE}; border-color: {TEXT}; }}
QRadioButton {{ spacing: 8px; }}
QRadioButton::indicator {{ width: 12px; height: 12px; border: 1px solid {FAINT}; border-radius: 7px;
    background: {WELL}; }}
QRadioButton::indicator:checked {{ background: {BLUE}; border-color: {TEXT}; }}
QRadioButton::indicator:focus {{ border: 2px solid {FOCUS}; width: 10px; height: 10px; }}
QCheckBox::indicator:focus {{ border: 2px solid {FOCUS}; width: 12px; height: 12px; }}
QToolTip {{ background: {RAISED}; color: {TEXT}; border: 1px solid {EDGE}; padding: 4px; }}

QLabel[role="title"] {{ font-size: 16pt; font-weight: 600; }}
QLabel[role="heading"] {{ font-size: 12pt; font-weight: 600; }}
QLabel[role="dim"] {{ color: {DIM}; }}
QLabel[role="small"] {{ color: {DIM}; font-size: {SMALL_PT}pt; }}
QLabel[role="field"] {{ color: {DIM}; font-size: 9.5pt; }}
QLabel[role="trouble"] {{ color: {FOCUS}; }}
QLabel[role="code"] {{ font-family: "DejaVu Sans Mono", monospace; font-size: 14pt; }}
QLabel[role="number"] {{ font-size: 20pt; font-weight: 600; }}

QFrame[role="panel"] {{ background: {PANEL}; border: 1px solid {LINE}; border-radius: 8px; }}
QFrame[role="panel"] QWidget[role="plain"] {{ background: transparent; }}
QFrame[role="rail"] {{ background: {PANEL}; border: none; border-right: 1px solid {LINE}; }}
QFrame[role="head"] {{ background: {GROUND}; border: none; border-bottom: 1px solid {LINE}; }}
QFrame[role="banner"] {{ background: {BANNER}; border: none; border-bottom: 1px solid {BANNER_EDGE}; }}
QFrame[role="banner"] QLabel {{ color: {SAND}; font-size: 9.5pt; }}
QFrame[role="message"] {{ background: {RAISED}; border: none; border-left: 4px solid {FOCUS}; border-radius: 4px; }}
QFrame[role="drop"] {{ background: {PANEL}; border: 1px dashed {EDGE}; border-radius: 8px; }}
QFrame[role="drop"][over="true"] {{ border: 2px dashed {FOCUS}; }}
QFrame[role="line"] {{ background: {LINE}; border: none; max-height: 1px; min-height: 1px; }}

QPushButton {{ background: {RAISED}; border: 1px solid {EDGE}; border-radius: 6px; padding: 7px 14px; }}
QPushButton:hover {{ background: {HOVER}; }}
QPushButton:pressed {{ background: {PRESSED}; }}
QPushButton:focus {{ border: 2px solid {FOCUS}; padding: 6px 13px; }}
QPushButton:checked {{ background: {CHOSEN}; border: 2px solid {BLUE}; padding: 6px 13px; }}
QPushButton:checked:focus {{ border: 2px solid {FOCUS}; }}
QPushButton:disabled {{ color: {OFF}; background: {SHUT}; border-color: {LINE}; }}
QPushButton[role="primary"] {{ background: {PRIMARY}; border-color: {PRIMARY_EDGE}; font-weight: 600; }}
QPushButton[role="primary"]:hover {{ background: {PRIMARY_HOVER}; }}
QPushButton[role="primary"]:focus {{ border-color: {FOCUS}; }}
QPushButton[role="primary"]:disabled {{ background: {SHUT}; border-color: {LINE}; }}
QPushButton[role="quiet"] {{ background: transparent; border-color: transparent; color: {DIM}; }}
QPushButton[role="quiet"]:hover {{ color: {TEXT}; background: {RAISED}; }}
QPushButton[role="quiet"]:focus {{ border-color: {FOCUS}; }}
QPushButton[keyed="true"] {{ text-align: left; }}
QPushButton[role="nav"] {{ background: transparent; border: none; border-radius: 6px; padding: 3px 12px;
    text-align: left; color: {DIM}; }}
QPushButton[role="nav"]:hover {{ background: {RAISED}; color: {TEXT}; }}
QPushButton[role="nav"]:checked {{ background: {CHOSEN}; color: {TEXT}; font-weight: 600;
    border-left: 4px solid {BLUE}; padding: 3px 12px 3px 8px; }}
QPushButton[role="nav"]:focus, QPushButton[role="nav"]:checked:focus {{ border: 2px solid {FOCUS};
    padding: 1px 10px; }}
QPushButton[role="nav"]:disabled {{ color: {OFF}; }}
QPushButton[leaning="same"] {{ border-left: 4px solid {TEAL}; }}
QPushButton[leaning="different"] {{ border-left: 4px solid {SLATE}; }}
QPushButton[leaning="neither"] {{ border-left: 4px solid {SAND}; }}
QPushButton[role="conclusion"] {{ text-align: left; padding: 5px 10px; }}
QPushButton[role="step"] {{ padding: 4px 2px; font-size: {SMALL_PT}pt; color: {DIM}; }}
QPushButton[role="step"]:checked {{ color: {TEXT}; padding: 3px 1px; }}
QPushButton[role="step"]:focus {{ border-color: {FOCUS}; padding: 3px 1px; }}
QPushButton[role="step"]:disabled {{ color: {OFF}; }}
QPushButton[role="conclusion"]:focus {{ border-color: {FOCUS}; }}
QPushButton[role="tool"] {{ padding: 3px 8px; font-size: {SMALL_PT}pt; text-align: left; }}
QPushButton[role="tool"]:focus, QPushButton[role="tool"]:checked {{ padding: 2px 7px; }}
QSlider::groove:horizontal {{ background: {LINE}; height: 4px; border-radius: 2px; }}
QSlider::handle:horizontal {{ background: {DIM}; width: 12px; margin: -5px 0; border-radius: 6px; }}
QSlider::handle:horizontal:focus {{ background: {FOCUS}; }}
QSlider::handle:horizontal:disabled {{ background: {EDGE}; }}

QLineEdit, QPlainTextEdit, QTextBrowser, QComboBox, QSpinBox {{ background: {WELL}; border: 1px solid {EDGE};
    border-radius: 6px; padding: 7px 10px; selection-background-color: {CHOSEN}; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextBrowser:focus, QComboBox:focus, QSpinBox:focus {{
    border: 2px solid {FOCUS}; padding: 6px 9px; }}
QLineEdit:disabled {{ color: {FAINT}; background: {PANEL}; }}
QComboBox QAbstractItemView {{ background: {PANEL}; border: 1px solid {EDGE}; selection-background-color: {CHOSEN}; }}
QComboBox::drop-down {{ border: none; width: 24px; }}

QAbstractItemView {{ background: {PANEL}; border: 1px solid {LINE}; border-radius: 8px; outline: none;
    selection-background-color: {CHOSEN}; selection-color: {TEXT}; alternate-background-color: {STRIPE}; }}
QAbstractItemView:focus {{ border: 1px solid {FOCUS}; }}
QAbstractItemView[role="wall"] {{ background: {GROUND}; border: none; border-radius: 0;
    selection-background-color: transparent; }}
QListView {{ padding: 5px; }}
QTableView::item {{ padding: 4px 10px; border: none; border-bottom: 1px solid {RULE}; }}
QTableView::item:selected {{ background: {CHOSEN}; }}
QTableView[role="wall"]::item, QTableView[role="wall"]::item:selected {{ background: transparent; border: none; }}
QHeaderView {{ background: transparent; border: none; }}
QHeaderView::section {{ background: {PANEL}; color: {DIM}; border: none; border-bottom: 1px solid {LINE};
    padding: 8px 13px; font-size: 9.5pt; }}
QTableCornerButton::section {{ background: {PANEL}; border: none; }}

QProgressBar {{ background: {WELL}; border: 1px solid {LINE}; border-radius: 4px; min-height: 8px; max-height: 8px; }}
QProgressBar::chunk {{ background: {DONE}; border-radius: 3px; }}

QScrollBar:vertical {{ background: transparent; width: 12px; margin: 2px; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 2px; }}
QScrollBar::handle {{ background: {EDGE}; border-radius: 4px; min-height: 32px; min-width: 32px; }}
QScrollBar::handle:hover {{ background: {HANDLE_HOVER}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}

QStatusBar {{ background: {PANEL}; border-top: 1px solid {LINE}; }}
QStatusBar::item {{ border: none; }}
QStatusBar QLabel {{ color: {DIM}; font-size: {SMALL_PT}pt; padding: 2px 8px; }}
QDialog {{ background: {PANEL}; border: 1px solid {EDGE}; }}
QDialog QWidget {{ background: {PANEL}; }}
QDialog QLabel {{ background: transparent; }}
QDialog QLineEdit, QDialog QPlainTextEdit, QDialog QTextBrowser, QDialog QComboBox {{ background: {WELL}; }}
QDialog QPushButton {{ background: {RAISED}; }}
QDialog QPushButton[role="primary"] {{ background: {PRIMARY}; }}
QDialog QPushButton:disabled {{ background: {SHUT}; }}
QMenu {{ background: {PANEL}; border: 1px solid {EDGE}; }}
QMenu::item:selected {{ background: {CHOSEN}; }}
"""

_HIGH_SHEET = f"""
QAbstractItemView:focus {{ border: 3px solid {FOCUS}; }}
QPushButton:focus, QLineEdit:focus, QPlainTextEdit:focus, QTextBrowser:focus, QComboBox:focus, QSpinBox:focus {{
    border: 3px solid {FOCUS}; }}
QPushButton[role="quiet"] {{ border-color: {EDGE}; }}
QPushButton[role="nav"]:focus, QPushButton[role="nav"]:checked:focus {{ border: 3px solid {FOCUS};
    padding: 0px 9px; }}
QPushButton:disabled {{ border: 1px dashed {OFF}; }}
QTableView::item:selected {{ border-top: 2px solid {FOCUS}; border-bottom: 2px solid {FOCUS}; }}
QTableView[role="wall"]::item:selected {{ border: none; }}
QCheckBox::indicator:checked, QRadioButton::indicator:checked {{ background: {TEXT}; border: 2px solid {TEXT}; }}
"""
"""What the theme of high contrast has besides: edges where the usual one has a shade."""


@dataclass(slots=True)
class _Worn:
    """What the application wears now. An application has one style sheet, so that this is one as well."""

    appearance: Appearance = USUAL_APPEARANCE
    is_high: bool = False


_worn = _Worn()


def dress(application: QApplication, appearance: Appearance = USUAL_APPEARANCE) -> None:
    """Give the whole application its palette, type and style sheet, and every fitted widget its lengths."""
    _worn.appearance, _worn.is_high = appearance, wants_contrast(appearance)
    for effect in (Qt.UIEffect.UI_AnimateCombo, Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_AnimateTooltip,
                   Qt.UIEffect.UI_FadeMenu, Qt.UIEffect.UI_FadeTooltip):  # fmt: skip
        application.setEffectEnabled(effect, False)
    if application.property("has_style") is None:
        application.setStyle("Fusion")
        application.setProperty("has_style", True)
    application.setStyleSheet("")  # four times as quick as putting one sheet in the place of another
    application.setFont(type_of(BASE_PT))
    application.setPalette(_palette())
    application.setStyleSheet(style_sheet())
    for widget in application.allWidgets():
        _refit(widget)


def worn() -> Appearance:
    """Return the appearance that the application wears."""
    return _worn.appearance


def is_high_contrast() -> bool:
    """True while the theme of high contrast is worn."""
    return _worn.is_high


def wants_contrast(appearance: Appearance) -> bool:
    """Return whether an appearance is of high contrast here: as it says, or as the system asks where that is left."""
    return appearance.contrast is Contrast.HIGH or (appearance.contrast is Contrast.SYSTEM and system_wants_contrast())


def system_wants_contrast() -> bool:
    """True where the system asks for high contrast; Qt before 6.10 cannot tell."""
    hints = getattr(QGuiApplication.styleHints(), "accessibility", None)
    return hints is not None and bool(hints().contrastPreference() == Qt.ContrastPreference.HighContrast)


def colour(shade: str) -> QColor:
    """Return what a shade of this house, named by its usual value, is in the theme that is worn."""
    return QColor(HIGH[shade] if _worn.is_high else shade)


def scaled(length_px: float) -> int:
    """Return a length at the size that is worn, px."""
    return round(length_px * _worn.appearance.size_percent / 100)


_FITS = {
    "width": QWidget.setFixedWidth,
    "height": QWidget.setFixedHeight,
    "least_width": QWidget.setMinimumWidth,
    "least_height": QWidget.setMinimumHeight,
    "most_width": QWidget.setMaximumWidth,
}


def fit(widget: QWidget, **lengths_px: int) -> None:
    """Give a widget lengths (`width`, `height`, `least_width`, `least_height`, `most_width`), px at the usual size.

    They follow the size that is worn, now and whenever another is chosen.
    """
    widget.setProperty("fit", lengths_px)
    _refit(widget)


def _refit(widget: QWidget) -> None:
    for kind, length_px in (widget.property("fit") or {}).items():
        _FITS[kind](widget, scaled(length_px))


def style_sheet() -> str:
    """Return the style sheet in the theme and at the size that are worn."""
    sheet = f"{_SHEET}{_HIGH_SHEET}" if _worn.is_high else _SHEET
    shaded = re.sub(r"#[0-9a-f]{6}", lambda found: colour(found[0]).name(), sheet)
    typed = re.sub(r"([\d.]+)pt", lambda found: f"{_points(float(found[1])):.2f}pt", shaded)
    return re.sub(r"(\d+)px", lambda found: f"{_length(int(found[1]))}px", typed)


def _points(points: float) -> float:
    return points * _worn.appearance.size_percent / 100


def _length(length_px: int) -> int:
    return length_px if length_px <= _HAIR_PX else scaled(length_px)


def type_of(points: float, *, bold: bool = False) -> QFont:
    """Return the house type in points (at the usual size), so that it follows the screen's scale and the person's."""
    font = QFont()
    font.setFamilies(FAMILIES)
    font.setPointSizeF(_points(points))
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def _palette() -> QPalette:
    palette = QPalette()
    for role, shade in (
        (QPalette.ColorRole.Window, GROUND),
        (QPalette.ColorRole.WindowText, TEXT),
        (QPalette.ColorRole.Base, PANEL),
        (QPalette.ColorRole.AlternateBase, STRIPE),
        (QPalette.ColorRole.Text, TEXT),
        (QPalette.ColorRole.Button, RAISED),
        (QPalette.ColorRole.ButtonText, TEXT),
        (QPalette.ColorRole.Highlight, CHOSEN),
        (QPalette.ColorRole.HighlightedText, TEXT),
        (QPalette.ColorRole.PlaceholderText, FAINT),
        (QPalette.ColorRole.ToolTipBase, RAISED),
        (QPalette.ColorRole.ToolTipText, TEXT),
        (QPalette.ColorRole.Link, BLUE),
    ):
        palette.setColor(role, colour(shade))
    return palette
