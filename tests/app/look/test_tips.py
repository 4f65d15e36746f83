"""Tooltips: what they show of names from files, and how wide they are."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QTextDocument
from PySide6.QtGui import Qt as QtOfGui
from PySide6.QtWidgets import QApplication, QLabel, QToolTip, QTreeWidget, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from rlstudio.app.look import tips


def seen(text: str) -> str:
    """What is read where Qt shows this tooltip."""
    if not QtOfGui.mightBeRichText(text):
        return text
    document = QTextDocument()
    document.setHtml(text)
    return document.toPlainText()


@pytest.mark.parametrize("name", ["<b>mine</b> & yours", "a<br>b.rlstudio", "R&D.rlstudio", "x < y"])
def test_a_name_is_seen_as_it_is(qapp: QApplication, name: str) -> None:
    assert seen(tips.shown(f"/home/ada/{name}")) == f"/home/ada/{name}"
    assert seen(tips.shown(f"{name}\nby Ada")) == f"{name}\nby Ada"


@pytest.mark.parametrize("sign", ["", "<b>"])
def test_a_long_one_is_in_lines(qapp: QApplication, sign: str) -> None:
    text = " ".join([sign or "word", *["learning"] * 120])
    lines = seen(tips.shown(text)).split("\n")
    assert len(lines) > 5
    assert " ".join(lines) == text
    metrics = QFontMetricsF(QToolTip.font())
    assert max(map(metrics.horizontalAdvance, lines)) <= metrics.horizontalAdvance("learning " * 11)
    assert tips.shown("Undo (Ctrl+Z)") == "Undo (Ctrl+Z)"


def test_it_is_shown_for_widgets_and_for_rows(qtbot: QtBot) -> None:
    label, tree = QLabel("x"), QTreeWidget()
    for widget in (label, tree):
        qtbot.addWidget(widget)
    label.setToolTip("<i>a</i>")
    asked = QHelpEvent(QHelpEvent.Type.ToolTip, QPoint(1, 1), QPoint(1, 1))
    assert tips.show_for(label, asked)
    assert seen(QToolTip.text()) == "<i>a</i>"
    label.setToolTip("Undo")
    assert not tips.show_for(label, asked), "Qt shows that as it is"
    tree.setHeaderHidden(True)
    row = QTreeWidgetItem(["one"])
    row.setToolTip(0, "<u>b</u>.rldemonstrations")
    tree.addTopLevelItem(row)
    with qtbot.waitExposed(tree):
        tree.show()
    at = tree.visualItemRect(row).center()
    assert tips.show_for(tree.viewport(), QHelpEvent(QHelpEvent.Type.ToolTip, at, QPoint(1, 1)))
    assert seen(QToolTip.text()) == "<u>b</u>.rldemonstrations"
    QToolTip.hideText()
