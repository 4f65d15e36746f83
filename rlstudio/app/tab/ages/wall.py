"""The window of a wall of ages: agents of one run at several ages, side by side on the same seed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from rlstudio.app.language.saying import said, tr
from rlstudio.app.language.switching import keep_left_to_right
from rlstudio.app.links.wall_thread import WallThread
from rlstudio.app.look.fitting.elided_label import ElidedLabel
from rlstudio.app.look.icons import show_icon
from rlstudio.app.look.theme import current
from rlstudio.app.panels.text import grouped
from rlstudio.app.tab.ages.tiles import AgeTiles
from rlstudio.app.tab.saving.exporting import ask_for_film
from rlstudio.app.tab.saving.filming import Filming
from rlstudio.engine.files.runs.ages_file import Age, spread
from rlstudio.engine.worker import messages as m

_FRAME_MS = 16
SIZES = (2, 3, 4)


class WallWindow(QDialog):
    """Plays, pauses and films a wall. ``gone`` (thread): its worker ends; keep it until it has.

    agent: what a stage opens to play the run. file: the file of an agent of the run, which a video needs;
    None before there is one. ages: of the run, in the file ``path``. seed: of the first episode.
    """

    gone = Signal(object)

    def __init__(
        self,
        agent: m.OpenStage,
        info: m.RunInfo,
        path: Path,
        ages: Sequence[Age],
        host_kind: str,
        film: tuple[str | None, str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._agent, self._info, self._path, self._ages = agent, info, path, tuple(ages)
        self._host_kind = host_kind
        self._file, self._stem = film
        self.thread_: WallThread | None = None
        self.steps: tuple[int, ...] = ()
        self.seed = info.seed
        self.paused = False
        self.tiles = AgeTiles()
        self.tiles.chosen.connect(self._offer_ages)
        self.size_box = QComboBox()
        keep_left_to_right(self.size_box)
        for side in SIZES:
            self.size_box.addItem(f"{side} × {side}", side)
        self.size_box.setCurrentIndex(1)
        self.size_box.activated.connect(lambda _: self.begin())
        self.said = ElidedLabel()
        self.said.setObjectName("muted")
        self._label = QLabel()
        self._label.setObjectName("muted")
        self.pause_button, self.again_button = QPushButton(), QPushButton()
        self.seed_button, self.film_button = QPushButton(), QPushButton()
        self.pause_button.clicked.connect(self.toggle_pause)
        self.again_button.clicked.connect(self.play_again)
        self.seed_button.clicked.connect(lambda: self.play_again(self.seed + 1))
        self.film_button.clicked.connect(self._film)
        self._filming = Filming(self)
        self._filming.said.connect(lambda _, text: self.said.setText(text))
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.pause_button, self.again_button, self.seed_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addWidget(self._label)
        row.addWidget(self.size_box)
        row.addWidget(self.said, 1)
        self.film_button.setAutoDefault(False)
        row.addWidget(self.film_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 10)
        column.setSpacing(10)
        column.addWidget(self.tiles, 1)
        column.addLayout(row)
        self._timer = QTimer(self, interval=_FRAME_MS)
        self._timer.timeout.connect(self._tick)
        self._say()
        self.refresh_theme()
        self.begin()

    # ------------------------------------------------------------------ playing

    def begin(self, steps: Sequence[int] | None = None) -> None:
        """Play agents of these ages; None: log-spaced ones, as many as there is room for."""
        side = int(self.size_box.currentData())
        if steps is None:
            steps = [age.step for age in spread(self._ages, side * side)]
        self.steps = tuple(steps)
        self._end_thread()
        self.tiles.begin(side, sweeps=self._info.sweeps, pixels="pixels" in self._info.capabilities)
        self.said.setText(tr("Opening …"))
        opening = m.OpenWall(self._agent, str(self._path), self.steps, self.seed)
        thread = self.thread_ = WallThread(opening, self._host_kind)
        thread.opened.connect(lambda _: self.said.setText(""))
        thread.refused.connect(self._on_trouble)
        thread.failed.connect(lambda text, _: self._on_trouble(text))
        thread.died.connect(self._on_trouble)
        thread.start()
        if self.paused:
            thread.send(m.Pause())
        self._timer.start()

    def show_ages(self, ages: Sequence[Age]) -> None:
        """Offer these ages from now on; what plays, plays on."""
        self._ages = tuple(ages)

    def toggle_pause(self) -> None:
        """Pause or play on."""
        self.paused = not self.paused
        self._send(m.Pause() if self.paused else m.Resume())
        self._say()
        self.refresh_theme()

    def play_again(self, seed: int | None = None) -> None:
        """Begin anew on the same seed, or on another one."""
        if seed:
            self.seed = seed
        self._send(m.RestartEpisode(self.seed))
        if self.paused:
            self.toggle_pause()

    def _send(self, command: m.Command) -> None:
        if self.thread_ is not None:
            self.thread_.send(command)

    def _tick(self) -> None:
        thread = self.thread_
        if thread is None:
            return
        view = thread.pop_wall()
        if view is not None:
            self.tiles.show_views(view.ages)
        thread.want(self.tiles.wanted_width)

    def _on_trouble(self, text: str) -> None:
        self.said.setText(said(text))

    def _offer_ages(self, place: int) -> None:
        """Let a person choose another age for one of the agents."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for age in self._ages:
            number = grouped(age.step)
            sweeps = self._info.sweeps
            name = tr("sweep {sweep}", sweep=number) if sweeps else tr("step {step}", step=number)
            entry = menu.addAction(name)
            entry.setCheckable(True)
            entry.setChecked(age.step == self.steps[place])
            entry.triggered.connect(lambda _=False, step=age.step: self.put(place, step))
        menu.popup(QCursor.pos())

    def put(self, place: int, step: int) -> None:
        """Put the agent of this age into a place, and begin anew."""
        self.begin([*self.steps[:place], step, *self.steps[place + 1 :]])

    def _film(self) -> None:
        path = ask_for_film(f"{self._stem}-ages", self)
        if path:
            side = self.size_box.currentData()
            self._filming.begin(self._file, path, self.seed, f"{side}x{side}", *map(str, self.steps))

    # ------------------------------------------------------------------ the window

    def _say(self) -> None:
        game, algorithm = said(self._info.env_title), said(self._info.algorithm_title)
        self.setWindowTitle(tr("Wall of ages: {game}, {algorithm}", game=game, algorithm=algorithm))
        self.pause_button.setText(tr("Play on") if self.paused else tr("Pause"))
        self.again_button.setText(tr("Again"))
        self.again_button.setToolTip(tr("Play this seed once more (R)"))
        self.seed_button.setText(tr("Next seed"))
        self.film_button.setText(tr("Save a video…"))
        self._label.setText(tr("Agents"))
        self.size_box.setAccessibleName(tr("Size of the wall"))

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def refresh_theme(self) -> None:
        """Apply the current theme."""
        self.tiles.set_theme(current())
        show_icon(self.pause_button, "play" if self.paused else "pause")
        show_icon(self.again_button, "restart")
        show_icon(self.seed_button, "skip-next-outline")
        show_icon(self.film_button, "movie-open-outline")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and R as in the tab; Escape closes it."""
        if event.key() == Qt.Key.Key_Space:
            self.toggle_pause()
        elif event.key() == Qt.Key.Key_R:
            self.play_again()
        else:
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """End what plays, however it is closed."""
        self._end()
        super().done(result)

    def _end(self) -> None:
        self._timer.stop()
        self._filming.end()
        self._end_thread()

    def _end_thread(self) -> None:
        thread, self.thread_ = self.thread_, None
        if thread is not None:
            thread.disconnect(self)
            thread.end(save=False)
            self.gone.emit(thread)
