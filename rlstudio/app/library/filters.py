"""Which runs are listed, and in which order: a search field and a row of choices."""

from __future__ import annotations

import math
from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from rlstudio.app.language.saying import tr
from rlstudio.app.library.telling import Telling
from rlstudio.app.look.fitting.elided_box import ElidedBox
from rlstudio.app.look.icons import icon, show_icon
from rlstudio.app.look.search_field import SearchField
from rlstudio.app.look.theme import current
from rlstudio.core.catalogue import EMPTY
from rlstudio.core.words import mark
from rlstudio.engine.library.entries import Offered, Query

_TYPED_MS = 120
"""After the last letter: one question for a word, not one for each of its letters."""
_DAY = 86_400.0
_AGES = (
    (None, mark("Any age")), (_DAY, mark("Last 24 hours")), (7 * _DAY, mark("Last 7 days")),
    (30 * _DAY, mark("Last 30 days")), (365 * _DAY, mark("Last 365 days")),
)  # fmt: skip
_ORDERS = (
    ("newest", mark("Newest first")), ("oldest", mark("Oldest first")), ("best", mark("By best return")),
    ("last", mark("By last return")), ("steps", mark("By steps")), ("title", mark("By name")),
    ("environment", mark("By environment")), ("algorithm", mark("By algorithm")),
    ("settings", mark("Same settings together")),
)  # fmt: skip


class Filters(QWidget):
    """Signals: ``changed`` when other runs are wanted, or another order; ``left_below`` by Down or Enter."""

    changed = Signal()
    left_below = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.telling = Telling(EMPTY)
        self._fingerprint = ""
        self.search = _Search()
        self.search.setPlaceholderText(tr("Search runs: names, tags, notes, environments, algorithms"))
        self.search.setAccessibleName(tr("Search runs"))
        self.search.setToolTip(tr("Type to find runs that have all these words (Ctrl+F)"))
        self.search.left_below.connect(self.left_below)
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(_TYPED_MS)
        self._typed.timeout.connect(self.changed)
        self.search.textChanged.connect(lambda: self._typed.start())
        self.environment = _box(tr("Environment"), tr("Only runs of this environment"))
        self.algorithm = _box(tr("Algorithm"), tr("Only runs by this algorithm"))
        self.tag = _box(tr("Tag"), tr("Only runs with this tag"))
        self.age = _box(tr("Age"), tr("Only runs that were saved lately"))
        self.order = _box(tr("Order"), tr("Which runs come first"))
        for seconds, text in _AGES:
            self.age.addItem(tr(text), seconds)
        for order, text in _ORDERS:
            self.order.addItem(tr(text), order)
        self.least = QLineEdit()
        self.least.setAcceptDrops(False)
        self.least.setPlaceholderText(tr("Return at least"))
        self.least.setAccessibleName(tr("Return at least"))
        self.least.setToolTip(tr("Only runs whose best return is at least this number"))
        self.least.setMinimumWidth(90)
        self.least.textChanged.connect(lambda: self._typed.start())
        self.alike = _tool(tr("Same settings"), tr("Runs of all settings again"))
        self.alike.clicked.connect(lambda: self.only_settings(""))
        self.trash = _tool(tr("Trash"), tr("Deleted runs: they can be brought back"))
        self.trash.clicked.connect(self.changed)
        for box in (self.environment, self.algorithm, self.tag, self.age, self.order):
            box.activated.connect(lambda _: self.changed.emit())
        self._row = QHBoxLayout()
        self._row.setSpacing(6)
        for chooser in (self.environment, self.algorithm, self.tag, self.least, self.age, self.order):
            self._row.addWidget(chooser)
        self._row.addWidget(self.alike)
        self._row.addWidget(self.trash)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addLayout(self._row)
        self._show_alike()

    def query(self) -> Query:
        """What is chosen."""
        return Query(
            search=self.search.text(),
            env=self.environment.currentData() or "",
            algorithm=self.algorithm.currentData() or "",
            tag=self.tag.currentData() or "",
            fingerprint=self._fingerprint,
            least=_number(self.least.text()),
            youngest=self.age.currentData(),
            sort=self.order.currentData() or "newest",
            deleted=self.trash.isChecked(),
            names=self.telling.names(),
        )

    @property
    def problem(self) -> str:
        """What is wrong with what is typed, "" if nothing is."""
        text = self.least.text().strip()
        if not text or _number(text) is not None:
            return ""
        return tr("“{text}” is no number, so all returns are listed", text=text)

    @property
    def narrowed(self) -> bool:
        """Whether anything is left out."""
        query = self.query()
        return query != Query(sort=query.sort, deleted=query.deleted, names=query.names)

    def clear(self) -> None:
        """Leave nothing out any more."""
        for box in (self.environment, self.algorithm, self.tag, self.age):
            box.setCurrentIndex(0)
        self.search.clear()
        self.least.clear()
        self._fingerprint = ""
        self._show_alike()
        self.changed.emit()

    def only_settings(self, fingerprint: str) -> None:
        """Only runs of one configuration, whatever their seed; "" for all."""
        self._fingerprint = fingerprint
        self._show_alike()
        self.changed.emit()

    def show_offered(self, offered: Offered) -> None:
        """Offer what there are runs of; what is chosen stays, though there may be none of it any more."""
        _fill(self.environment, tr("All environments"), offered.environments, self.telling.environment)
        _fill(self.algorithm, tr("All algorithms"), offered.algorithms, self.telling.algorithm)
        _fill(self.tag, tr("All tags"), offered.tags, str)
        self.trash.setText(tr("Trash ({count:,})", count=offered.deleted) if offered.deleted else tr("Trash"))

    def refresh_theme(self) -> None:
        """Apply the current theme."""
        self.search.refresh_theme()
        theme = current()
        side = theme.pixels(12)  # small: in large type the row has hardly any room
        air = 0 if theme.large and theme.scale == 1.0 else theme.pixels(4)
        self.trash.setIconSize(QSize(side + air, side))
        self.trash.setIcon(icon("trash-can-outline", "text"))
        show_icon(self.alike, "close", "text")

    def _show_alike(self) -> None:
        self.alike.setVisible(bool(self._fingerprint))
        self.alike.setChecked(bool(self._fingerprint))


class _Search(SearchField):
    """Signal ``left_below``: Down or Enter lead to the list. Escape clears it."""

    left_below = Signal()

    def keyPressEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        """Keys of a list go to the list."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left_below.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


def _fill(box: QComboBox, everything: str, counts: Mapping[str, int], called) -> None:  # type: ignore[no-untyped-def]
    chosen = box.currentData() or ""
    items = [(everything, "")]
    there = dict(counts) if not chosen or chosen in counts else {**counts, chosen: 0}
    items += sorted(
        (tr("{name} ({count:,})", name=called(id), count=count), id) for id, count in there.items()
    )
    if items == [(box.itemText(row), box.itemData(row)) for row in range(box.count())]:
        return
    box.clear()
    for text, id in items:
        box.addItem(text, id)
    box.setCurrentIndex(max(0, box.findData(chosen)))


def _box(name: str, help: str) -> QComboBox:
    box = ElidedBox()
    box.setAccessibleName(name)
    box.setToolTip(help)
    box.setMinimumContentsLength(8)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return box


def _tool(text: str, help: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName("tool")
    button.setCheckable(True)
    button.setText(text)
    button.setToolTip(help)
    button.setAccessibleName(help)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return button


def _number(text: str) -> float | None:
    """The number that was typed, None for what is none."""
    try:
        number = float(text.strip().replace(",", ".").replace("−", "-"))
    except ValueError:
        return None
    return number if math.isfinite(number) else None
