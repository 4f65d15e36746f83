"""Choosing an environment: cards, families and a search."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from rlstudio.app.gallery.card_list import CardList
from rlstudio.app.gallery.cards import CardRole, EnvironmentCard, environment_of, rows
from rlstudio.app.gallery.families import ALL, Families, Found, in_order
from rlstudio.app.language.saying import said, tr
from rlstudio.app.look.fitting.yielding_button import YieldingButton
from rlstudio.app.look.icons import show_icon, side_beside_words
from rlstudio.app.look.motion import BusyBar
from rlstudio.app.look.page import nothing_there
from rlstudio.app.look.search_field import SearchField
from rlstudio.app.look.theme import set_type
from rlstudio.core.catalogue import Catalogue, EnvironmentEntry
from rlstudio.core.registry import LoadFailure
from rlstudio.core.system.resources import resources
from rlstudio.core.words import mark

_NOT_LOADED = {
    "envs": mark("The environment {name} could not be loaded: {reason}"),
    "algorithms": mark("The algorithm {name} could not be loaded: {reason}"),
    "presets": mark("The presets {name} could not be loaded: {reason}"),
    "panels": mark("The panel {name} could not be loaded: {reason}"),
    "agents": mark("The bundled agent {name} could not be loaded: {reason}"),
}
_ID = re.compile(r"([\w./-]+:)?[\w./-]+-v\d+")
"""What is written as the id of an environment is, with its package before a colon where it has one."""
_LOST = mark("{name} could not be loaded: {reason}")


class Gallery(QWidget):
    """Environments with their pictures and a search field.

    Signals: ``chosen``: the catalogue's entry of the chosen environment, and whether it was picked by click
    or Enter rather than reached by moving; ``watched``: Shift+Enter on it; ``lost``: the search matches
    nothing, so that no environment is chosen; ``add_wanted`` (id, "" if none is meant): the person wants
    to add an environment;
    ``draw_wanted``: the person wants to draw a world.
    """

    chosen = Signal(object, bool)
    watched = Signal()
    lost = Signal()
    add_wanted = Signal(str)
    draw_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.search = SearchField()
        self.search.setPlaceholderText(tr("Search environments"))
        self.search.setAccessibleName(tr("Search environments"))
        self.search.setToolTip(
            tr("Type to find an environment; the arrow keys move among the cards (Ctrl+F)")
        )
        self.search.textChanged.connect(self._look_for)
        self.search.installEventFilter(self)
        self._model = QStandardItemModel(self)
        self._found = Found(self)
        self._found.setSourceModel(self._model)
        self.families = Families()
        self.families.chosen.connect(self._choose_family)
        self.cards = CardList(EnvironmentCard, tr("Environments"), columns=True)
        self.cards.setModel(self._found)
        self.cards.picked.connect(lambda index: self._choose(index, True))
        self.cards.watched.connect(lambda _: self.watched.emit())
        self.cards.typed.connect(self._type)
        self.cards.left_top.connect(self.search.setFocus)
        self.cards.selectionModel().currentChanged.connect(lambda index, _: self._choose(index, False))
        self._nothing = nothing_there()
        self.add_found = QPushButton()
        self.add_found.clicked.connect(lambda: self.add_wanted.emit(self.search.text().strip()))
        self._pages = QStackedWidget()
        self._pages.addWidget(_loading())
        self._pages.addWidget(self.cards)
        self._pages.addWidget(_in_the_middle(self._nothing, self.add_found))
        self._broken: list[LoadFailure] = []
        self.failures_label = QLabel()
        self.failures_label.setTextFormat(Qt.TextFormat.PlainText)
        self.failures_label.setWordWrap(True)
        self.failures_label.setObjectName("small")
        set_type(self.failures_label, "small")
        self.failures_label.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.add = _tool(
            tr("Add environment…"),
            tr("Add environment"),
            tr("Add an environment of your own, or any that Gymnasium knows"),
        )
        self.add.clicked.connect(lambda: self.add_wanted.emit(""))
        self.draw = _tool(
            tr("Draw a world…"), tr("Draw a world"), tr("Draw a world of your own, cell by cell (Ctrl+D)")
        )
        self.draw.clicked.connect(self.draw_wanted)
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self.search, 1)
        top.addWidget(self.add)
        column.addLayout(top)
        column.addWidget(self.families)
        column.addWidget(self._pages, 1)
        column.addWidget(self.failures_label)

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """Fill the cards; the choice stays if it is still there."""
        chosen = self.current_id()
        # Changes of the selection while the cards are filled are not the person's choice.
        blocked = self.blockSignals(True)
        self._model.clear()
        agents = {agent.env for agent in catalogue.agents}
        environments = in_order(catalogue.environments)
        for entry in environments:
            item = QStandardItem()
            item.setData(entry, CardRole.ENTRY)
            item.setData(str(resources() / "thumbnails" / entry.thumbnail), CardRole.PICTURE)
            item.setData(entry.id in agents, CardRole.AGENT)
            _say(item)
            self._model.appendRow(item)
        self.families.show_families([entry.family for entry in environments])
        panels = [failure for failure in self._broken if failure.group == "panels"]
        self.show_failures([*catalogue.failures, *panels])
        self._filter(self.search.text())
        self.cards.setCurrentIndex(QModelIndex())
        self.blockSignals(blocked)
        if not self.choose(chosen):
            self._first()

    def show_failures(self, failures: list[LoadFailure]) -> None:
        """List what could not be loaded."""
        self._broken = failures
        self.failures_label.setText(
            "\n".join(tr(_NOT_LOADED.get(f.group, _LOST), name=f.name, reason=f.reason) for f in failures)
        )
        self.failures_label.setVisible(bool(failures))

    def add_broken_panels(self, failures: list[LoadFailure]) -> None:
        """Add these plug-in panels to the list of what could not be loaded."""
        others = [failure for failure in self._broken if failure.group != "panels"]
        self.show_failures([*others, *failures])

    def current_id(self) -> str:
        """The id of the chosen environment, "" if none."""
        index = self.cards.currentIndex()
        return environment_of(index).id if index.isValid() else ""

    def choose(self, id: str) -> bool:
        """Choose the environment of this id; False if it is not shown."""
        for index in rows(self._found):
            if environment_of(index).id == id:
                self.cards.setCurrentIndex(index)
                self.cards.show_current()
                return True
        return False

    def reveal(self, id: str) -> bool:
        """Choose an environment, even one that the search or the family hides; False if there is none."""
        if self._model.rowCount() and not self.choose(id):
            self.search.clear()
            self._choose_family(ALL)
        return self.choose(id)

    def changeEvent(self, event: QEvent) -> None:
        """Say all in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            for row in range(self._model.rowCount()):
                _say(self._model.item(row))
            self.show_failures(self._broken)
            self._filter(self.search.text())
            self._fit_search()

    def _fit_search(self) -> None:
        """Room for what stands in the empty field: the words of the button beside it give way."""
        metrics = self.search.fontMetrics()
        words = metrics.horizontalAdvance(self.search.placeholderText())
        self.search.setMinimumWidth(words + metrics.height() + 2 * side_beside_words() + 16)

    def refresh_theme(self) -> None:
        """Apply the current theme."""
        self.search.refresh_theme()
        self._fit_search()
        show_icon(self.add, "plus", "text")
        show_icon(self.draw, "vector-square-edit", "text")
        self.cards.scheduleDelayedItemsLayout()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the search field, Down and Enter move to the cards, and Escape clears it."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown) and self._found.rowCount():
                self.cards.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._found.rowCount():
                self._choose(self.cards.currentIndex(), True)
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.add_found.isVisible():
                self.add_found.click()
                return True
            if key == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def _type(self, text: str) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.insert(text)

    def _choose_family(self, family: str) -> None:
        self.families.choose(family)
        self._filter(self.search.text())

    def _look_for(self, text: str) -> None:
        self._filter(text)
        if self._found.named:
            self._first()

    def _filter(self, text: str) -> None:
        counts = self._found.counts(text)
        if self._model.rowCount():
            # The search also finds environments of other families.
            if not counts[self.families.current] and counts.total():
                self.families.choose(ALL)
            self.families.show_counts(counts)
            self._found.look_for(text, self.families.current)
        if not self._model.rowCount():
            self._pages.setCurrentIndex(0)
        elif self._found.rowCount():
            self._pages.setCurrentIndex(1)
            if not self.cards.currentIndex().isValid():
                self._first()
            self.cards.show_current()
        else:
            self._nothing.setText(
                tr("No environment matches “{text}”.\nEscape clears the search.", text=text.strip())
            )
            self.add_found.setVisible(bool(_ID.fullmatch(text.strip())))
            self.add_found.setText(tr("Add {environment}…", environment=text.strip()))
            self._pages.setCurrentIndex(2)
            self.lost.emit()

    def _first(self) -> None:
        if self._found.rowCount():
            self.cards.setCurrentIndex(self._found.index(0, 0))

    def _choose(self, index: QModelIndex, on_purpose: bool) -> None:
        if index.isValid():
            self.chosen.emit(environment_of(index), on_purpose)


def _say(item: QStandardItem) -> None:
    """Write the words of a card. English ones are found as well, whatever the language."""
    entry: EnvironmentEntry = item.data(CardRole.ENTRY)
    title, family, blurb = said(entry.title), said(entry.family), said(entry.blurb)
    words = (title, family, blurb, entry.id, entry.title, entry.family, entry.blurb)
    item.setText(title)
    item.setData(" ".join(dict.fromkeys(words)).casefold(), CardRole.SEARCH)
    if entry.missing:
        blurb = said(entry.missing)
    elif item.data(CardRole.AGENT):
        blurb = tr("{blurb} A trained agent comes along: Shift+Enter watches it.", blurb=blurb)
    item.setToolTip(tr("{title} ({id}): {text}", title=title, id=entry.id, text=blurb))
    item.setAccessibleText(tr("{environment}, {family}", environment=title, family=family))
    item.setAccessibleDescription(blurb)


def _tool(text: str, name: str, help: str) -> YieldingButton:
    button = YieldingButton(text)
    button.setObjectName("tool")
    button.setToolTip(help)
    button.setAccessibleName(name)
    return button


def _loading() -> QWidget:
    bar = BusyBar()
    bar.setMaximumWidth(260)
    return _in_the_middle(nothing_there(tr("Looking up what this computer can play…")), bar)


def _in_the_middle(sentence: QLabel, below: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.addStretch(2)
    column.addWidget(sentence)
    column.addWidget(below, 0, Qt.AlignmentFlag.AlignHCenter)
    column.addStretch(3)
    return page
