"""The measure of words that are cut: it finds them, and nothing else."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QTabBar, QWidget

from rlstudio.app.look.fitting.elided_label import ElidedLabel
from rlstudio.app.look.fitting.room import fewer_parts, in_lines
from tests.app.cut_words import cut_words

WORDS = "a few words to read"


class Drawn(QWidget):
    def __init__(self, room: float) -> None:
        super().__init__()
        self.room = room
        self.setMinimumSize(300, 40)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.drawText(QRectF(0, 0, self.room, 20), int(Qt.AlignmentFlag.AlignVCenter), WORDS)
            painter.drawText(QPointF(self.room, 30), WORDS)


class Elided(Drawn):
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            text = painter.fontMetrics().elidedText(WORDS, Qt.TextElideMode.ElideRight, int(self.room))
            painter.drawText(QPointF(0, 30), text)


def shown(qtbot, widget: QWidget, width: int, height: int = 40) -> list[str]:
    qtbot.addWidget(widget)
    widget.setFixedSize(width, height)
    widget.show()
    qtbot.waitExposed(widget)
    return cut_words(widget)


def test_what_a_painter_cuts_is_found(qtbot) -> None:
    found = shown(qtbot, Drawn(20.0), 300)
    assert len(found) == 1
    assert WORDS in found[0]
    found = shown(qtbot, Drawn(200.0), 300)
    assert len(found) == 1, "the second one leaves the widget"
    assert "edge" in found[0]
    assert shown(qtbot, Drawn(150.0), 320) == []
    assert len(shown(qtbot, Elided(20.0), 300)) == 1
    assert shown(qtbot, Elided(250.0), 300) == []


def test_what_qt_cuts_is_found(qtbot) -> None:
    wrapped = QLabel(WORDS * 3)
    wrapped.setWordWrap(True)
    box = QComboBox()
    box.addItem(WORDS)
    tabs = QTabBar()
    tabs.setElideMode(Qt.TextElideMode.ElideRight)
    tabs.setUsesScrollButtons(False)
    for _ in range(3):
        tabs.addTab(WORDS)
    for widget in (QLabel(WORDS), QPushButton(WORDS), QCheckBox(WORDS), box, wrapped, tabs):
        assert len(shown(qtbot, widget, 60)) >= 1, type(widget).__name__
        assert shown(qtbot, widget, 700, 90) == [], type(widget).__name__


def test_what_is_not_seen_is_not_counted(qtbot) -> None:
    around = QWidget()
    row = QHBoxLayout(around)
    hidden = QLabel(WORDS)
    row.addWidget(hidden)
    hidden.hide()
    assert shown(qtbot, around, 30) == []


def test_a_line_of_parts_loses_whole_ones(qtbot) -> None:
    label = ElidedLabel()
    metrics = label.fontMetrics()
    text = "Learning   ·   step 5   ·   12 updates   ·   about 3 s left"
    wide = math.ceil(QFontMetricsF(metrics).horizontalAdvance(text))
    assert fewer_parts(text, metrics, wide) == text
    assert fewer_parts(text, metrics, wide - 1) == "Learning   ·   step 5   ·   about 3 s left"
    assert fewer_parts(text, metrics, 0) == "Learning"
    label.setText(text)
    assert shown(qtbot, label, wide - 10) == []
    assert label.toolTip() == text
    assert len(shown(qtbot, label, 20)) == 1


def test_lines_are_broken_between_parts_first(qtbot) -> None:
    metrics = QLabel().fontMetrics()
    text = "64 tanh · 0 saturated so far · 320 parameters"
    wide = math.ceil(QFontMetricsF(metrics).horizontalAdvance(text))
    assert in_lines(text, metrics, wide) == [text]
    two = in_lines(text, metrics, wide - 1)
    assert two == ["64 tanh · 0 saturated so far", "320 parameters"]
    for width in range(60, wide, 7):
        lines = in_lines(text, metrics, width)
        assert " ".join(lines).replace("· ", "").split() == text.replace("· ", "").split()
        assert all(metrics.horizontalAdvance(line) <= width or " " not in line for line in lines)
