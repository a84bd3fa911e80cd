"""The look of the window in one place: a calm dark ground, one amber for focus, no meaning in red or green."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

GROUND = "#14171b"
PANEL = "#1d2227"
RAISED = "#272e36"
WELL = "#0f1215"
LINE = "#343c45"
EDGE = "#46505b"
TEXT = "#e6e9ec"
DIM = "#a9b3be"
FAINT = "#8a949f"
FOCUS = "#ffb454"
CHOSEN = "#24445f"
BLUE = "#58a6ff"
TEAL = "#4fb3a5"
SLATE = "#98a2ad"
SAND = "#cdb67f"

GAP_PX = 8
SPACE_PX = 16
MARGIN_PX = 24

BASE_PT = 10.5
SMALL_PT = 9.0
FAMILIES = ["Inter", "Noto Sans", "Ubuntu", "Cantarell", "DejaVu Sans"]

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
QFrame[role="banner"] {{ background: #2a2618; border: none; border-bottom: 1px solid #4a4226; }}
QFrame[role="banner"] QLabel {{ color: {SAND}; font-size: 9.5pt; }}
QFrame[role="message"] {{ background: {RAISED}; border: none; border-left: 4px solid {FOCUS}; border-radius: 4px; }}
QFrame[role="drop"] {{ background: {PANEL}; border: 1px dashed {EDGE}; border-radius: 8px; }}
QFrame[role="drop"][over="true"] {{ border: 2px dashed {FOCUS}; }}
QFrame[role="line"] {{ background: {LINE}; border: none; max-height: 1px; min-height: 1px; }}

QPushButton {{ background: {RAISED}; border: 1px solid {EDGE}; border-radius: 6px; padding: 7px 14px; }}
QPushButton:hover {{ background: #323a44; }}
QPushButton:pressed {{ background: #20262d; }}
QPushButton:focus {{ border: 2px solid {FOCUS}; padding: 6px 13px; }}
QPushButton:checked {{ background: {CHOSEN}; border-color: {BLUE}; }}
QPushButton:disabled {{ color: #6b7580; background: #1f242a; border-color: {LINE}; }}
QPushButton[role="primary"] {{ background: #2b5c80; border-color: #4a86b4; font-weight: 600; }}
QPushButton[role="primary"]:hover {{ background: #336b94; }}
QPushButton[role="primary"]:focus {{ border-color: {FOCUS}; }}
QPushButton[role="primary"]:disabled {{ background: #1f242a; border-color: {LINE}; }}
QPushButton[role="quiet"] {{ background: transparent; border-color: transparent; color: {DIM}; }}
QPushButton[role="quiet"]:hover {{ color: {TEXT}; background: {RAISED}; }}
QPushButton[role="quiet"]:focus {{ border-color: {FOCUS}; }}
QPushButton[keyed="true"] {{ text-align: left; }}
QPushButton[role="nav"] {{ background: transparent; border: none; border-radius: 6px; padding: 6px 12px;
    text-align: left; color: {DIM}; }}
QPushButton[role="nav"]:hover {{ background: {RAISED}; color: {TEXT}; }}
QPushButton[role="nav"]:checked {{ background: {CHOSEN}; color: {TEXT}; font-weight: 600; }}
QPushButton[role="nav"]:focus {{ border: 2px solid {FOCUS}; padding: 4px 10px; }}
QPushButton[role="nav"]:disabled {{ color: #59626c; }}
QPushButton[leaning="same"] {{ border-left: 4px solid {TEAL}; }}
QPushButton[leaning="different"] {{ border-left: 4px solid {SLATE}; }}
QPushButton[leaning="neither"] {{ border-left: 4px solid {SAND}; }}
QPushButton[role="conclusion"] {{ text-align: left; padding: 5px 10px; }}
QPushButton[role="step"] {{ padding: 4px 2px; font-size: {SMALL_PT}pt; color: {DIM}; }}
QPushButton[role="step"]:checked {{ color: {TEXT}; }}
QPushButton[role="step"]:focus {{ border-color: {FOCUS}; padding: 3px 1px; }}
QPushButton[role="step"]:disabled {{ color: #6b7580; }}
QPushButton[role="conclusion"]:focus {{ border-color: {FOCUS}; }}
QPushButton[role="tool"] {{ padding: 3px 8px; font-size: {SMALL_PT}pt; text-align: left; }}
QPushButton[role="tool"]:focus {{ padding: 2px 7px; }}
QSlider::groove:horizontal {{ background: {LINE}; height: 4px; border-radius: 2px; }}
QSlider::handle:horizontal {{ background: {DIM}; width: 12px; margin: -5px 0; border-radius: 6px; }}
QSlider::handle:horizontal:focus {{ background: {FOCUS}; }}
QSlider::handle:horizontal:disabled {{ background: {EDGE}; }}

QLineEdit, QPlainTextEdit, QComboBox {{ background: {WELL}; border: 1px solid {EDGE};
    border-radius: 6px; padding: 7px 10px; selection-background-color: {CHOSEN}; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus {{ border: 2px solid {FOCUS};
    padding: 6px 9px; }}
QLineEdit:disabled {{ color: {FAINT}; background: {PANEL}; }}
QComboBox QAbstractItemView {{ background: {PANEL}; border: 1px solid {EDGE}; selection-background-color: {CHOSEN}; }}
QComboBox::drop-down {{ border: none; width: 24px; }}

QAbstractItemView {{ background: {PANEL}; border: 1px solid {LINE}; border-radius: 8px; outline: none;
    selection-background-color: {CHOSEN}; selection-color: {TEXT}; alternate-background-color: #20262c; }}
QAbstractItemView:focus {{ border: 1px solid {FOCUS}; }}
QAbstractItemView[role="wall"] {{ background: {GROUND}; border: none; border-radius: 0;
    selection-background-color: transparent; }}
QListView {{ padding: 5px; }}
QTableView::item {{ padding: 4px 10px; border: none; border-bottom: 1px solid #283038; }}
QTableView::item:selected {{ background: {CHOSEN}; }}
QTableView[role="wall"]::item, QTableView[role="wall"]::item:selected {{ background: transparent; border: none; }}
QHeaderView {{ background: transparent; border: none; }}
QHeaderView::section {{ background: {PANEL}; color: {DIM}; border: none; border-bottom: 1px solid {LINE};
    padding: 8px 13px; font-size: 9.5pt; }}
QTableCornerButton::section {{ background: {PANEL}; border: none; }}

QProgressBar {{ background: {WELL}; border: 1px solid {LINE}; border-radius: 4px; min-height: 8px; max-height: 8px; }}
QProgressBar::chunk {{ background: #3d7fae; border-radius: 3px; }}

QScrollBar:vertical {{ background: transparent; width: 12px; margin: 2px; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 2px; }}
QScrollBar::handle {{ background: #414b56; border-radius: 4px; min-height: 32px; min-width: 32px; }}
QScrollBar::handle:hover {{ background: #56626f; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}

QStatusBar {{ background: {PANEL}; border-top: 1px solid {LINE}; }}
QStatusBar::item {{ border: none; }}
QStatusBar QLabel {{ color: {DIM}; font-size: {SMALL_PT}pt; padding: 2px 8px; }}
QDialog {{ background: {PANEL}; border: 1px solid {EDGE}; }}
QDialog QWidget {{ background: {PANEL}; }}
QDialog QLabel {{ background: transparent; }}
QDialog QLineEdit, QDialog QPlainTextEdit, QDialog QComboBox {{ background: {WELL}; }}
QDialog QPushButton {{ background: {RAISED}; }}
QDialog QPushButton[role="primary"] {{ background: #2b5c80; }}
QDialog QPushButton:disabled {{ background: #1f242a; }}
QMenu {{ background: {PANEL}; border: 1px solid {EDGE}; }}
QMenu::item:selected {{ background: {CHOSEN}; }}
"""


def dress(application: QApplication) -> None:
    """Give the whole application its palette, type and style sheet."""
    application.setStyle("Fusion")
    application.setFont(type_of(BASE_PT))
    application.setPalette(_palette())
    application.setStyleSheet(_SHEET)


def type_of(points: float, *, bold: bool = False) -> QFont:
    """Return the house type at a size in points, so that it follows the screen's own scale."""
    font = QFont()
    font.setFamilies(FAMILIES)
    font.setPointSizeF(points)
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def _palette() -> QPalette:
    palette = QPalette()
    for role, colour in (
        (QPalette.ColorRole.Window, GROUND),
        (QPalette.ColorRole.WindowText, TEXT),
        (QPalette.ColorRole.Base, PANEL),
        (QPalette.ColorRole.AlternateBase, "#20262c"),
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
        palette.setColor(role, QColor(colour))
    return palette
