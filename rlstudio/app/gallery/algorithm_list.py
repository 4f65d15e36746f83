"""Choosing an algorithm: those that fit an environment, and why the others do not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rlstudio.app.gallery.card_list import CardList
from rlstudio.app.gallery.cards import AlgorithmCard, CardRole, algorithm_of, rows
from rlstudio.app.language.saying import said, tr
from rlstudio.core.catalogue import EMPTY, AlgorithmEntry, Catalogue, EnvironmentEntry, Preset
from rlstudio.core.words import mark

_FAMILIES = (
    "planning", "tabular", "value", "policy gradient", "actor-critic", "search", "imitation", "baseline",
)  # fmt: skip
_NOT_FIRST = ("planning", "baseline")
_KINDS = frozenset(("continuous", "pixels", "grid"))
"""Capabilities that tell which algorithms suit an environment."""
MISFITS = mark("do not fit here")


class AlgorithmList(QWidget):
    """The algorithms for one environment: fitting ones first, the others greyed with the reason.

    The algorithm that the person chose last is remembered: another replaces it while it does not fit, and in
    an environment where it was not chosen, while it has no preset there and another one has.
    Signal ``chosen``: the catalogue's entry, and whether it was picked on purpose.
    """

    chosen = Signal(object, bool)

    def __init__(self) -> None:
        super().__init__()
        self._wanted = self._wanted_in = ""
        self._environment: EnvironmentEntry | None = None
        self._catalogue = EMPTY
        self._model = QStandardItemModel(self)
        self._registered: list[str] = []
        self._proven: list[str] = []
        self._first: dict[str, Preset] = {}
        self._tell: Callable[[Preset], str] = lambda preset: ""
        self.cards = CardList(AlgorithmCard, tr("Algorithms"), columns=False)
        self.cards.setModel(self._model)
        self.cards.picked.connect(lambda index: self._choose(index, True))
        self.cards.selectionModel().currentChanged.connect(lambda index, _: self._choose(index, False))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.cards)

    def show_environment(self, environment: EnvironmentEntry, catalogue: Catalogue) -> None:
        """List what fits this environment, and why the rest does not."""
        wanted, wanted_in = self._wanted, self._wanted_in
        blocked = self.cards.selectionModel().blockSignals(True)
        self._model.clear()
        self._environment, self._catalogue = environment, catalogue
        self._registered = [entry.id for entry in catalogue.algorithms]
        presets = {id: catalogue.presets_for(environment.id, id) for id in self._registered}
        self._proven = [id for id in self._registered if presets[id]]
        self._first = {id: found[0] for id, found in presets.items() if found}
        # Stable: those whose first preset is recommended come first.
        self._proven.sort(key=lambda id: not presets[id][0].recommended)
        for entry in sorted(catalogue.algorithms, key=lambda a: _place(a, environment.misfit(a.id))):
            item = QStandardItem()
            item.setData(entry, CardRole.ENTRY)
            # What does not fit is enabled, so that the keyboard and a screen reader can reach the reason.
            fits = environment.misfit(entry.id) is None
            selectable = Qt.ItemFlag.ItemIsSelectable if fits else Qt.ItemFlag.NoItemFlags
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | selectable)
            self._model.appendRow(item)
        self._say()
        self.cards.selectionModel().blockSignals(blocked)
        others = self._planners()
        known = wanted in {*self._proven, *others} or set(self._proven) <= set(others)
        ((known or wanted_in == environment.id) and self.choose(wanted)) or self.choose_first()
        # A replacement is not the person's choice.
        self._wanted, self._wanted_in = wanted, wanted_in

    def _say(self) -> None:
        """Write the words of each card."""
        heading = ""
        for row in range(self._model.rowCount()):
            item = self._model.item(row)
            entry: AlgorithmEntry = item.data(CardRole.ENTRY)
            misfit = self._environment.misfit(entry.id) if self._environment is not None else None
            group = entry.family if misfit is None else MISFITS
            title, reason = said(entry.title), said(misfit or "")
            item.setText(title)
            item.setData(reason, CardRole.REASON)
            item.setData(said(group) if group != heading else "", CardRole.HEADING)
            heading = group
            told = reason or said(entry.blurb)
            item.setToolTip(tr("{title}: {text}\n{paper}", title=title, text=told, paper=entry.paper))
            item.setAccessibleText(
                tr("{algorithm}, does not fit: {reason}", algorithm=title, reason=reason)
                if reason
                else tr("{algorithm}, {family}", algorithm=title, family=said(entry.family))
            )
        self._say_what_each_takes()

    def changeEvent(self, event: QEvent) -> None:
        """Say all in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            self.cards.scheduleDelayedItemsLayout()

    def show_estimates(self, tell: Callable[[Preset], str]) -> None:
        """Say of each algorithm what ``tell`` says of its first preset here, "" for nothing."""
        self._tell = tell
        self._say_what_each_takes()

    def _say_what_each_takes(self) -> None:
        for row in range(self._model.rowCount()):
            item = self._model.item(row)
            entry: AlgorithmEntry = item.data(CardRole.ENTRY)
            fits = not item.data(CardRole.REASON)
            takes = self._tell(self._first[entry.id]) if fits and entry.id in self._first else ""
            if takes != (item.data(CardRole.TAKES) or ""):
                item.setData(takes, CardRole.TAKES)
            if fits:
                blurb = said(entry.blurb)
                item.setAccessibleDescription(f"{blurb} {takes}." if takes else blurb)

    def current_id(self) -> str:
        """The id of the chosen algorithm, "" if none that fits."""
        entry = self.current_entry()
        return entry.id if entry is not None else ""

    def current_entry(self) -> AlgorithmEntry | None:
        """The catalogue's entry of the chosen algorithm, None if none that fits."""
        index = self.cards.chosen_index()
        return algorithm_of(index) if index.isValid() else None

    def choose(self, id: str) -> bool:
        """Choose the algorithm of this id; False if it is not there or does not fit."""
        for index in rows(self._model):
            if algorithm_of(index).id == id and not index.data(CardRole.REASON):
                self.cards.setCurrentIndex(index)
                self._want(id)
                return True
        return False

    def _want(self, id: str) -> None:
        self._wanted, self._wanted_in = id, self._environment.id if self._environment is not None else ""

    def choose_first(self) -> bool:
        """Choose the recommended learner, else one with a preset, else that of similar environments.

        Else the first; False if none fits.
        """
        others = self._planners()
        proven = [id for id in self._proven if id not in others]
        if any(self.choose(id) for id in proven):
            return True
        elsewhere = self._recommended_elsewhere()
        learners = sorted((id for id in self._registered if id not in others), key=lambda id: -elsewhere[id])
        return any(self.choose(id) for id in [*learners, *self._registered])

    def _recommended_elsewhere(self) -> Counter[str]:
        """In how many environments of this one's kind each algorithm is the recommended one."""
        assert self._environment is not None
        kind = _KINDS.intersection(self._environment.capabilities)
        alike = [e.id for e in self._catalogue.environments if _KINDS.intersection(e.capabilities) == kind]
        best = [preset for preset in self._catalogue.presets if preset.recommended]
        return Counter(preset.algorithm for preset in best for id in alike if preset.fits(id))

    def _planners(self) -> list[str]:
        entries = (algorithm_of(index) for index in rows(self._model))
        return [entry.id for entry in entries if entry.family in _NOT_FIRST]

    def refresh_theme(self) -> None:
        """Apply the colours and type of the current theme."""
        self.cards.scheduleDelayedItemsLayout()

    def _choose(self, index: QModelIndex, on_purpose: bool) -> None:
        if index.isValid() and not index.data(CardRole.REASON):
            self._want(algorithm_of(index).id)
            self.chosen.emit(algorithm_of(index), on_purpose)


def _place(algorithm: AlgorithmEntry, reason: str | None) -> tuple[bool, int]:
    """Sort key in the list: fitting ones first, then by family; unknown families last."""
    family = algorithm.family
    known = _FAMILIES.index(family) if family in _FAMILIES else len(_FAMILIES)
    return reason is not None, known
