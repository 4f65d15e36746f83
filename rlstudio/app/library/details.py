"""The run that is chosen: its picture and facts, what a person says of it, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from rlstudio.app.language.saying import joined, plural, tr
from rlstudio.app.library.family_tree import FamilyTree
from rlstudio.app.library.row import paint_spark
from rlstudio.app.library.telling import IN_USE, Telling, age, date
from rlstudio.app.look.allow import allow
from rlstudio.app.look.figures import figures
from rlstudio.app.look.fitting.scrolled_column import ScrolledColumn
from rlstudio.app.look.icons import icon
from rlstudio.app.look.spoken import Spoken
from rlstudio.app.look.theme import current, make_primary, set_type
from rlstudio.core.catalogue import EMPTY
from rlstudio.core.words import mark
from rlstudio.engine.files.manifest import Manifest
from rlstudio.engine.files.runs.in_use import Doing
from rlstudio.engine.files.runs.notes import RunNotes
from rlstudio.engine.library.entries import LibraryEntry

_PICTURE_HEIGHT = 130
_SETTINGS = 6
"""So many changed settings are said."""
_IN_USE = mark("a training has it open.")
_ALONE = mark("its file holds the policy alone, or there is nothing left to go on from.")
_SEVERAL = mark("choose one run for that.")
_NOTHING = mark("no run is chosen.")
_SYMBOLS = {
    "watch": "play-outline", "go_on": "school-outline", "fork": "source-fork", "duplicate": "content-copy",
    "export": "tray-arrow-up", "alike": "dice-multiple-outline", "delete": "trash-can-outline",
    "restore": "restore", "compare": "chart-multiple", "erase": "delete-forever-outline",
}  # fmt: skip


class Details(QFrame):
    """Signals: ``noted`` (entry, RunNotes) when a person has written something; ``wanted`` (action).

    Actions: watch, go_on, fork, duplicate, export, alike (runs of the same settings), compare (curves),
    delete, restore, erase.
    """

    noted = Signal(object, object)
    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.telling = Telling(EMPTY)
        self._configured: Manifest | None = None
        self._in_use: dict[int, Doing] = {}
        self._entries: list[LibraryEntry] = []
        self.picture = _Picture()
        self.title = QLineEdit()
        self.title.setAcceptDrops(False)
        self.title.setMaxLength(200)
        self.title.setAccessibleName(tr("Name of the run"))
        self.title.setToolTip(tr("A name for this run (F2); empty for what it is by itself"))
        self.facts = QLabel()
        self.facts.setObjectName("muted")
        self.facts.setWordWrap(True)
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        set_type(self.facts, "small")
        self.facts.setToolTip(
            tr(
                "Best: the policy that did best in a test. In games of two: the newest of those that may be "
                "the best, by ratings or else by tests."
            )
        )
        self.family = FamilyTree()
        self.tags = QLineEdit()
        self.tags.setAcceptDrops(False)
        self.tags.setPlaceholderText(tr("Tags, with commas between them"))
        self.tags.setAccessibleName(tr("Tags"))
        self.tags.setToolTip(tr("Tags of this run, with commas between them"))
        self.note = QPlainTextEdit()
        self.note.setObjectName("field")
        self.note.setAcceptDrops(False)
        self.note.setTabChangesFocus(True)
        self.note.setPlaceholderText(tr("Note"))
        self.note.setAccessibleName(tr("Note"))
        self.note.setToolTip(tr("A note about this run; it is kept in the run's folder"))
        self.note.setMinimumHeight(54)
        self.note.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        for field in (self.title, self.tags):
            field.editingFinished.connect(self.keep)
        self.note.installEventFilter(self)
        self.buttons = {
            "watch": _button(tr("Watch"), tr("Open the run's best agent and watch it play (Enter)")),
            "go_on": _button(tr("Go on"), tr("Continue this run where it ended (Shift+Enter)")),
            "fork": _button(
                tr("Fork…"), tr("Go on from its end in a run of its own, with something changed")
            ),
            "duplicate": _button(tr("Duplicate"), tr("Copy this run, with its tags and note")),
            "export": _button(tr("Export…"), tr("Write the whole run to one file, to send it or to keep it")),
            "alike": _button(tr("Other seeds"), tr("List the runs that have the same settings as this one")),
            "compare": _button(tr("Compare curves"), tr("Lay the curves of all chosen runs over each other")),
            "delete": _button(tr("Delete"), tr("Move the run to the trash; that can be undone (Del)")),
            "restore": _button(tr("Bring back"), tr("Bring this run back from the trash")),
            "erase": _button(tr("Delete for good"), tr("Remove the run's files; that cannot be undone")),
        }
        make_primary(self.buttons["watch"])
        for name, button in self.buttons.items():
            button.clicked.connect(lambda _=False, name=name: self.wanted.emit(name))
        grid = QGridLayout()
        grid.setSpacing(6)
        pairs = ("watch", "go_on", "fork", "alike", "duplicate", "export", "compare", "delete")
        for place, name in enumerate(pairs):
            grid.addWidget(self.buttons[name], place // 2, place % 2)
        for place, name in enumerate(("restore", "erase")):
            grid.addWidget(self.buttons[name], 4 + place, 0, 1, 2)
        told = ScrolledColumn()
        told.setObjectName("transparent")
        self._told = QVBoxLayout(told)
        self._told.setContentsMargins(0, 0, 0, 0)
        self._told.setSpacing(8)
        for widget in (self.picture, self.title, self.facts, self.family, self.tags):
            self._told.addWidget(widget)
        self._told.addWidget(self.note, 1)
        # In a low window this scrolls, and the buttons below it stay whole.
        self.scrolled = QScrollArea()
        self.scrolled.setWidgetResizable(True)
        self.scrolled.setFrameShape(QFrame.Shape.NoFrame)
        self.scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scrolled.setMinimumHeight(40)
        self.scrolled.setWidget(told)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.scrolled, 1)
        column.addLayout(grid)
        self.show_runs([], {}, None)

    @property
    def entry(self) -> LibraryEntry | None:
        """The run that is shown, None for none or several."""
        return self._entries[0] if len(self._entries) == 1 else None

    def show_runs(
        self, entries: Sequence[LibraryEntry], in_use: dict[int, Doing], picture: QPixmap | None
    ) -> None:
        """Show what is chosen; what a person is writing stays as it is."""
        anew = [entry.number for entry in entries] != [entry.number for entry in self._entries]
        if anew:
            self.keep()
            self._configured = None
        self._entries = list(entries)
        entry = self.entry
        self.picture.show_run(entry, picture)
        for field in (self.title, self.note):
            field.setEnabled(entry is not None and entry.deleted is None)
        self.tags.setEnabled(bool(entries) and all(one.deleted is None for one in entries))
        self.tags.setToolTip(
            tr("Tags of this run, with commas between them")
            if len(entries) < 2
            else tr("Tags that all chosen runs have; what changes here changes for each of them")
        )
        self.title.setPlaceholderText(
            self.telling.pair(entry) if entry is not None else tr("Name of the run")
        )
        title, note = (entry.title, entry.note) if entry else ("", "")
        tags = ", ".join(_common_tags(entries))
        if anew or not self.title.hasFocus():
            self.title.setText(title)
        if anew or not self.tags.hasFocus():
            self.tags.setText(tags)
        if (anew or not self.note.hasFocus()) and self.note.toPlainText() != note:
            self.note.setPlainText(note)
        self._say(in_use)

    def show_settings(self, run: Manifest) -> None:
        """Say in what the run that is shown differs from its preset."""
        self._configured = run
        self._say(self._in_use)

    def keep(self) -> None:
        """Tell what a person has written, if it differs from what is kept."""
        entry = self.entry
        tags = [tag.strip()[:40] for tag in self.tags.text().replace("،", ",").replace("，", ",").split(",")]
        tags = [tag for tag in tags if tag][:32]
        if len(self._entries) > 1:
            self._keep_tags(tags)
        if entry is None or entry.deleted is not None:
            return
        notes = RunNotes(
            title=" ".join(self.title.text().split())[:200], tags=tags, note=self.note.toPlainText()[:20_000]
        )
        before = RunNotes(title=entry.title, tags=list(entry.tags), note=entry.note)
        if (notes.title, sorted(notes.tags), notes.note) != (before.title, sorted(before.tags), before.note):
            changed = entry._replace(title=notes.title, tags=tuple(sorted(notes.tags)), note=notes.note)
            self._entries = [changed]
            self.noted.emit(entry, notes)

    def _keep_tags(self, tags: list[str]) -> None:
        """Give each of several runs the tags that were written, and take those that were taken away."""
        common = _common_tags(self._entries)
        gone, new = set(common) - set(tags), [tag for tag in tags if tag not in common]
        if not (gone or new) or any(one.deleted is not None for one in self._entries):
            return
        for place, entry in enumerate(self._entries):
            kept = dict.fromkeys([*(tag for tag in entry.tags if tag not in gone), *new])
            changed = entry._replace(tags=tuple(sorted(kept))[:32])
            self._entries[place] = changed
            self.noted.emit(entry, RunNotes(title=entry.title, tags=list(changed.tags), note=entry.note))

    def refresh_theme(self) -> None:
        """Apply the current theme."""
        for name, button in self.buttons.items():
            side = current().pixels(16)  # small: beside two columns of buttons the rows need their room
            button.setIconSize(QSize(side + current().pixels(2), side))
            button.setIcon(icon(_SYMBOLS[name], "on_accent" if name == "watch" else "text"))
        self._fit()
        self.picture.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Words of another language need another width."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.note.setPlaceholderText(tr("Note"))
            QTimer.singleShot(0, self, self._fit)  # once the buttons have their new words

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little height the picture goes first: it stands in the list as well."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As wide as usual, or as the buttons need; with the picture, if there is height for all."""
        layout = self.layout()
        assert layout is not None
        outside, inside, margins = layout.minimumSize(), self._told.minimumSize(), layout.contentsMargins()
        border = self.width() - self.contentsRect().width()
        needed = max(outside.width(), inside.width() + margins.left() + margins.right())
        self.setFixedWidth(max(int(300 * current().body / 10), needed + border))
        picture = self.picture.sizeHint().height() + self._told.spacing()
        rest = inside.height() - (0 if self.picture.isHidden() else picture)
        room = self.contentsRect().height() - outside.height() + self.scrolled.minimumHeight()
        self.picture.setHidden(room < rest + picture)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep a note when the focus leaves it."""
        if watched is self.note and isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            self.keep()
        return super().eventFilter(watched, event)

    def _say(self, in_use: dict[int, Doing]) -> None:
        self._in_use = in_use
        entries, entry = self._entries, self.entry
        in_trash = bool(entries) and entries[0].deleted is not None
        going = any(one.number in in_use for one in entries)
        doing = in_use.get(entry.number) if entry is not None else None
        self.facts.setText(
            "\n".join([_facts(entry, self.telling, doing), *self._changed()]) if entry is not None
            else plural(len(entries), "{n} run is chosen", "{n} runs are chosen") if entries
            else tr("Choose a run to see it here.")
        )  # fmt: skip
        nothing = _NOTHING if not entries else ""
        single = nothing or (_SEVERAL if entry is None else "")
        reasons = dict.fromkeys(self.buttons, single)
        reasons["compare"] = nothing
        reasons["delete"] = nothing or (_IN_USE if going else "")
        reasons["restore"] = reasons["erase"] = nothing
        if entry is not None:
            reasons["go_on"] = _IN_USE if going else "" if entry.last else _ALONE
            reasons["fork"] = "" if entry.last else _ALONE
            reasons["alike"] = "" if entry.same > 1 else mark("no other run has these settings.")
        for name, button in self.buttons.items():
            button.setVisible((name in ("restore", "erase")) == in_trash)
            allow(button, tr(reasons[name]) if reasons[name] else "")

    def _changed(self) -> list[str]:
        """The line about the settings, if any is another one than in the preset."""
        told = self.telling.changed(self._configured) if self._configured is not None else []
        if not told:
            return []
        shown = joined([*told[:_SETTINGS], *(["…"] if len(told) > _SETTINGS else [])])
        return [tr("Changed: {settings}", settings=shown)]


def _common_tags(entries: Sequence[LibraryEntry]) -> list[str]:
    """The tags that all of these have, in the order of the first."""
    return [tag for tag in entries[0].tags if all(tag in one.tags for one in entries)] if entries else []


def _facts(entry: LibraryEntry, telling: Telling, doing: Doing | None) -> str:
    """Lines about one run."""
    steps = f"{entry.step:,}"
    if entry.budget is not None and entry.budget != entry.step:
        steps = tr("{steps:,} of {budget:,}", steps=entry.step, budget=entry.budget)
    count, seed = entry.episodes, entry.seed
    if telling.counts_sweeps(entry):
        lines = [tr("Sweeps: {steps} · seed: {seed}", steps=steps, seed=seed)]
    else:
        lines = [
            tr("Steps: {steps} · episodes: {count:,} · seed: {seed}", steps=steps, count=count, seed=seed)
        ]
    if entry.best_return is not None:
        lines.append(tr("Best return: {score}", score=figures(entry.best_return)))
    if entry.last_return is not None:
        lines.append(tr("Last return: {score}", score=figures(entry.last_return)))
    # The numbers above are of what was saved, also while it goes on.
    saved = tr("Saved: {when}", when=age(entry.written))
    lines.append(joined([saved, tr(IN_USE[doing]) if doing is not None else ""]))
    if entry.deleted is not None:
        lines.append(tr("Deleted: {when}", when=date(entry.deleted)))
    if entry.single:
        lines.append(tr("Written elsewhere: {folder}", folder=entry.folder))
    return "\n".join(lines)


class _Picture(Spoken, QWidget):
    """The run's picture, and its returns over its steps below it."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Picture and returns of the run"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._entry: LibraryEntry | None = None
        self._picture: QPixmap | None = None

    def show_run(self, entry: LibraryEntry | None, picture: QPixmap | None) -> None:
        """Show this run; a picture that is None is not there yet."""
        self._entry, self._picture = entry, picture
        self.update()

    def in_words(self) -> str:
        """Its best return."""
        if self._entry is None:
            return tr(_NOTHING)
        if self._entry.best_return is None:
            return tr("no return is known")
        return tr("best return {score}", score=figures(self._entry.best_return))

    def sizeHint(self) -> QSize:
        """Of a picture, and a curve."""
        return QSize(200, int(_PICTURE_HEIGHT * current().body / 10))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Both side by side."""
        theme = current()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            rect = self.rect()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("background"))
            painter.drawRoundedRect(QRectF(rect), 6, 6)
            if self._entry is None:
                return
            left = rect.adjusted(6, 6, -rect.width() // 2 - 3, -6)
            if self._picture is not None and not self._picture.isNull():
                size = self._picture.size().scaled(left.size(), Qt.AspectRatioMode.KeepAspectRatio)
                target = left.adjusted(0, 0, 0, 0)
                target.setSize(size)
                target.moveCenter(left.center())
                painter.drawPixmap(target, self._picture)
            paint_spark(
                painter, QRectF(rect.adjusted(rect.width() // 2 + 3, 8, -8, -8)), self._entry.spark, theme
            )


def _button(text: str, help: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(help)
    button.setAutoDefault(False)
    return button
