"""Signs beside words grow with these, where a window of many pixels has large type."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QMessageBox,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from rlstudio.app.look import theme
from rlstudio.app.look.search_field import SearchField
from rlstudio.app.window.main_window import MainWindow

RED = QColor("#ff0000")
MANY = 2.0
"""So many times the pixels of the usual projector."""


@pytest.fixture
def grow(qapp: QApplication, dark: None) -> Iterator[Callable[[], None]]:
    """Applies type for many pixels."""
    usual = theme.current()
    yield lambda: theme.apply(qapp, theme.projector(usual, MANY))
    theme.apply(qapp, usual)


def red_square() -> QIcon:
    square = QPixmap(200, 200)
    square.fill(RED)
    return QIcon(square)


def width_of_red(widget: QWidget) -> int:
    image = widget.grab().toImage()
    every = [(x, y) for x in range(image.width()) for y in range(image.height())]
    red = [x for x, y in every if image.pixelColor(x, y) == RED]
    return max(red) - min(red) + 1 if red else 0


def test_both_signs_of_a_search_field(qtbot: QtBot, grow: Callable[[], None]) -> None:
    field = SearchField()
    qtbot.addWidget(field)
    field.resize(500, 120)
    field.show()
    clearing, glass = field.findChildren(QToolButton)
    assert (clearing.isVisible(), glass.isVisible()) == (False, True), "there is nothing to clear"
    field.setText("maze")
    qtbot.waitUntil(clearing.isVisible)
    for sign, other in ((glass, clearing), (clearing, glass)):
        sign.setIcon(red_square())
        other.setIcon(QIcon())
        qtbot.waitUntil(lambda: width_of_red(field) == round(1.6 * theme.current().body), timeout=5000)
    grow()
    assert width_of_red(field) == round(1.6 * theme.current().body), "as beside any words"
    clearing.setIcon(QIcon())
    glass.setIcon(red_square())
    assert width_of_red(field) == round(1.6 * theme.current().body)
    assert theme.current().body > 2 * theme.dark().body
    field.refresh_theme()
    plain = QLineEdit()
    qtbot.addWidget(plain)
    assert field.sizeHint().height() == plain.sizeHint().height(), "edge and room as those of other fields"


def test_menus_choices_and_questions(qtbot: QtBot, grow: Callable[[], None]) -> None:
    menu, box, question = QMenu(), QComboBox(), QMessageBox()
    for widget in (menu, box, question):
        qtbot.addWidget(widget)
    menu.addAction(red_square(), "DQN")
    question.setIcon(QMessageBox.Icon.Warning)
    box.addItem(red_square(), "DQN")

    def sizes() -> list[int]:
        for widget in (menu, box, question):
            widget.ensurePolished()
        menu.resize(menu.sizeHint())
        question.setIcon(QMessageBox.Icon.Warning)
        return [width_of_red(menu), box.iconSize().width(), question.iconPixmap().width()]

    assert sizes() == [16, 16, 48]
    grow()
    assert sizes() == [32, 32, 96]


def test_whatever_has_an_icon_in_the_first_page_and_the_library(
    qtbot: QtBot, window: MainWindow, grow: Callable[[], None]
) -> None:
    window.actions_.library.trigger()
    window.home.header.recents.refresh_theme()

    def sizes() -> dict[str, QSize]:
        found = {}
        for number, widget in enumerate(window.findChildren(QWidget)):
            inner = widget.parent() is not None and widget.parent().inherits("QLineEdit")
            shown = isinstance(widget, QAbstractItemView) and widget.iconSize().isValid()
            if not inner and (shown or (isinstance(widget, QAbstractButton) and not widget.icon().isNull())):
                found[f"{number} {type(widget).__name__} in {type(widget.parent()).__name__}"] = (
                    widget.iconSize()
                )
        return found

    before = sizes()
    assert len(before) > 10
    grow()
    window.refresh_theme()
    after = sizes()
    small = [name for name in before if after[name].height() < 1.7 * before[name].height()]
    assert small == [], [(name, before[name], after[name]) for name in small]
