"""The runs and files of the last days, to open again by one click."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from rlstudio.app.language.saying import said, tr
from rlstudio.app.look.icons import icon
from rlstudio.app.look.theme import current, set_type
from rlstudio.core.catalogue import Catalogue
from rlstudio.core.system.file_types import ending
from rlstudio.core.words import Words, counted, mark, said_within, words
from rlstudio.engine.files.runs.places import called

if TYPE_CHECKING:
    from rlstudio.engine.files.manifest import Manifest
    from rlstudio.engine.files.runs.recent_runs import RecentRun

_KINDS = {
    ".rlstudio": ("file-outline", mark("{name}, agent")),
    ".rlreplay": ("movie-open-outline", mark("{name}, recording")),
    ".rlworld": ("vector-square-edit", mark("{name}, world")),
    ".rldemo": ("presentation", mark("{name}, demo")),
    ".rllesson": ("school-outline", mark("{name}, lesson")),
    ".rlrun": ("chart-line", mark("{name}, run")),
}
"""Icons and words of files, by their suffixes."""
_OTHER = ("file-outline", mark("{name}, file"))
_RUN = "chart-line"


@dataclass(frozen=True)
class Recent:
    """One line: the file that a click opens, what it is called, when it was written, and its icon."""

    path: str
    text: Words
    written: float
    symbol: str


def gathered(
    files: Iterable[Path], runs: Sequence[RecentRun], catalogue: Catalogue, now: datetime, most: int = 8
) -> list[Recent]:
    """Runs and files in one list, the newest first; no file twice."""
    found: dict[Path, Recent] = {}
    alike = Counter((run.manifest.env, run.manifest.algorithm) for run in runs)
    for run in runs:
        manifest = run.manifest
        text = _about(manifest, catalogue, alike[manifest.env, manifest.algorithm] > 1)
        found[run.path.resolve()] = Recent(str(run.path), _dated(text, run.written, now), run.written, _RUN)
    for path in files:
        try:
            written = path.stat().st_mtime
        except OSError:
            continue
        symbol, kind = _KINDS.get(ending(path), _OTHER)
        text = _dated(words(kind, name=called(path)), written, now)
        found.setdefault(path.resolve(), Recent(str(path), text, written, symbol))
    return sorted(found.values(), key=lambda one: one.written, reverse=True)[:most]


def _about(run: Manifest, catalogue: Catalogue, several: bool) -> Words:
    """A run in words. several: others of its kind are listed, and told apart by their seeds."""
    environment, algorithm = catalogue.titles(run.env, run.algorithm)
    names = {"environment": said_within(environment), "algorithm": said_within(algorithm)}
    sweeps = catalogue.counts_sweeps(run.algorithm)
    if several and sweeps:
        return counted(
            run.step,
            "{environment} · {algorithm}, seed {seed}, {n:,} sweep",
            "{environment} · {algorithm}, seed {seed}, {n:,} sweeps",
            **names,
            seed=run.seed,
        )
    if sweeps:
        return counted(
            run.step,
            "{environment} · {algorithm}, {n:,} sweep",
            "{environment} · {algorithm}, {n:,} sweeps",
            **names,
        )
    if several:
        return counted(
            run.step,
            "{environment} · {algorithm}, seed {seed}, {n:,} step",
            "{environment} · {algorithm}, seed {seed}, {n:,} steps",
            **names,
            seed=run.seed,
        )
    return counted(
        run.step,
        "{environment} · {algorithm}, {n:,} step",
        "{environment} · {algorithm}, {n:,} steps",
        **names,
    )


def _dated(text: Words, written: float, now: datetime) -> Words:
    at = datetime.fromtimestamp(written)
    if at.date() == now.date():
        return words("{what}  ·  {date:%H:%M}", what=text, date=at)
    return words("{what}  ·  {date:%Y-%m-%d}", what=text, date=at)


class RecentList(QWidget):
    """The list; without anything in it, a sentence.

    Signals: ``wanted`` (path) by a click or Enter; ``all_wanted``: the library of all runs.
    """

    wanted = Signal(str)
    all_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown: list[Recent] = []
        heading = QLabel(tr("Recent runs and files"))
        heading.setWordWrap(True)
        set_type(heading, "strong")
        self.all = QToolButton()
        self.all.setText(tr("All runs"))
        self.all.setObjectName("tiny")
        self.all.setToolTip(tr("All runs: search, names, tags, export, trash (Ctrl+R)"))
        self.all.clicked.connect(self.all_wanted)
        set_type(self.all, "small")
        self.list = _List()
        self.list.setAccessibleName(tr("Recent runs and files"))
        self.list.chosen.connect(self.wanted)
        nothing = QLabel(
            tr("What you train or open appears here. Files can be dropped anywhere on this window.")
        )
        nothing.setObjectName("muted")
        nothing.setWordWrap(True)
        nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        set_type(nothing, "small")
        self._pages = QStackedWidget()
        self._pages.addWidget(nothing)
        self._pages.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        top = QHBoxLayout()
        top.addWidget(heading, 1)
        top.addWidget(self.all)
        column.addLayout(top)
        column.addWidget(self._pages, 1)

    def show_entries(self, entries: Sequence[Recent]) -> None:
        """Show these."""
        if list(entries) == self._shown:
            return
        self._shown = list(entries)
        self.list.clear()
        for entry in self._shown:
            item = QListWidgetItem()
            item.setData(Qt.ItemDataRole.UserRole, entry.path)
            item.setToolTip(entry.path)
            self.list.addItem(item)
        self._say()
        self.refresh_theme()
        self._pages.setCurrentIndex(1 if self._shown else 0)

    def _say(self) -> None:
        for row, entry in enumerate(self._shown):
            item = self.list.item(row)
            item.setText(said(entry.text))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, item.text())

    def changeEvent(self, event: QEvent) -> None:
        """Say the entries in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def refresh_theme(self) -> None:
        """Apply the current theme."""
        side = current().pixels(16)
        self.list.setIconSize(QSize(side, side))
        for row, entry in enumerate(self._shown):
            self.list.item(row).setIcon(icon(entry.symbol, "muted"))


class _List(QListWidget):
    """Rows of one line. Signal ``chosen`` (path), once for a click, a double click or Enter."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("recent")
        set_type(self, "small")
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.itemClicked.connect(self._choose)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space open the current row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if self.currentItem() is not None:
                self._choose(self.currentItem())
            return
        super().keyPressEvent(event)

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(str(item.data(Qt.ItemDataRole.UserRole)))
