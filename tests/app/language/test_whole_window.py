"""The language changes while a run learns: all that is open follows, and comes back."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from rlstudio.app.gallery import cards
from rlstudio.app.look.fitting import room
from rlstudio.app.look.spoken import Spoken
from rlstudio.app.tab.run_tab import RunTab
from rlstudio.app.window.main_window import MainWindow
from rlstudio.engine.past.condition import NAMES as NAMES_IN_CONDITIONS
from rlstudio.engine.worker.messages import RunSpec
from tests.app.language.pseudo import OPEN, pseudo, shown_texts, unsaid
from tests.app.runs import WAIT, learning
from tests.kinds_of_run import KINDS

OPENED_MS, SETTLED_MS = 300, 1500
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
OF_QT = frozenset({"Close", "Closes the dock widget", "Float", "Undocks and re-attaches the dock widget"})
"""Of buttons on Qt's title bars, which ours stand in front of."""
NAMES = {*OF_QT, *NAMES_IN_CONDITIONS, "td > 2 and r == 0"}
FILES_AND_FUNCTIONS = re.compile(r"^/\S+|^\S+ · (q_learning|ppo) · |\b(clip|exp|min|max)\(")
KINDS_LOOKED_AT = ("maze", "cartpole")


@pytest.fixture(autouse=True)
def unbroken(monkeypatch: pytest.MonkeyPatch) -> None:
    """Texts stay whole: the second line of one has no bracket before it."""
    monkeypatch.setattr(cards, "wrapped", lambda metrics, text, width, lines: [text])
    monkeypatch.setattr(room, "pieces", lambda text: [text])


def opened(window: MainWindow) -> list[QMenu]:
    """All menus of the window, filled as they are when they open."""
    menus = [menu for menu in window.findChildren(QMenu) if menu.menuAction() is not None]
    for menu in menus:
        menu.aboutToShow.emit()
    return menus


def texts(window: MainWindow) -> list[tuple[str, str]]:
    """All that is read, or read out, anywhere in the window, after where it is."""
    menus = opened(window)
    found = shown_texts(window)
    for menu in menus:
        found += [(f"menu {menu.title()}", text) for text in entries(menu)]
    for widget in window.findChildren(QWidget):
        if isinstance(widget, Spoken) and widget.isVisible():
            found.append((f"spoken {type(widget).__name__}", widget.in_words()))
        elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
            found += [(f"item of {type(widget).__name__}", text) for text in items(widget)]
    return found


def entries(menu: QMenu) -> Iterator[str]:
    for one in menu.actions():
        for text in (one.text(), one.toolTip(), one.statusTip()):
            yield text.partition("\t")[0]


def items(view: QAbstractItemView) -> Iterator[str]:
    model, columns = view.model(), columns_of(view.model())
    for row in range(model.rowCount()):
        for column in columns:
            for role in ROLES:
                text = model.index(row, column).data(role)
                if isinstance(text, str):
                    yield text
    for column in columns:
        for role in ROLES:
            text = model.headerData(column, Qt.Orientation.Horizontal, role)
            if isinstance(text, str):
                yield text


def columns_of(model: QAbstractItemModel) -> range:
    return range(1 if isinstance(model, QAbstractListModel) else model.columnCount())


def said_words(text: str) -> str:
    """A text without what is the same in every language: names of files, of functions, in conditions."""
    return "" if text in NAMES else FILES_AND_FUNCTIONS.sub("", text.replace("RL Studio", ""))


def everything_open(qtbot: QtBot, window: MainWindow, name: str) -> RunTab:
    """A run that learns, with all its panels; the gallery behind it, the menus filled."""
    window.warm_up()
    qtbot.waitUntil(lambda: window.catalogue is not None, timeout=WAIT)
    window.resize(1440, 900)
    run_tab = learning(qtbot, window, RunSpec.model_validate(KINDS[name]))
    for slot in run_tab.board.slots:
        if slot.dock is not None:
            slot.dock.show()
            slot.dock.raise_()
            qtbot.wait(OPENED_MS)
    opened(window)
    return run_tab


@pytest.mark.timeout(300)
@pytest.mark.parametrize("name", KINDS_LOOKED_AT)
def test_all_that_is_open_follows(
    qtbot: QtBot, qapp: QApplication, window: MainWindow, dark: None, name: str
) -> None:
    everything_open(qtbot, window, name)
    with pseudo(qapp):
        qtbot.wait(SETTLED_MS)
        for page in (window.tabs.currentWidget(), window.home):
            window.tabs.setCurrentWidget(page)
            qtbot.wait(SETTLED_MS)
            left = sorted({f"{where}: {text!r}" for where, text in texts(window) if unsaid(said_words(text))})
            assert not left, "\n".join(left)
    qtbot.wait(SETTLED_MS)
    for page in [window.tabs.widget(place) for place in range(window.tabs.count())]:
        window.tabs.setCurrentWidget(page)
        qtbot.wait(SETTLED_MS)
        kept = sorted({f"{where}: {text!r}" for where, text in texts(window) if OPEN in text})
        assert not kept, "\n".join(kept)
