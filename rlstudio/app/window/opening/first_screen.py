"""What makes the first minute: the agent that plays, recent work, what learning takes here, the tour."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QTimer
from PySide6.QtWidgets import QMenuBar, QWidget

from rlstudio.app.gallery.recent import gathered
from rlstudio.app.language.saying import tr
from rlstudio.app.look import motion
from rlstudio.app.tour.tour import Step, Tour
from rlstudio.app.window.opening.calibration import Calibration
from rlstudio.core.catalogue import EMPTY
from rlstudio.processes import cores

if TYPE_CHECKING:
    from rlstudio.app.window.main_window import MainWindow

_PLAY_MS, _IMPORT_MS, _MEASURE_MS = 300, 500, 6000
"""How long after the catalogue has come: first the window, then an agent, then what can wait."""
_SEEN = "tour_seen"
_RUNS = 8


class FirstScreen(QObject):
    """Brings the first screen together with the rest of the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._home, self._settings = window, window.home, window.settings
        self._runs_chosen = self._curves_chosen = False
        self._obey()
        self.calibration = Calibration(self._settings, self._idle, self)
        self.calibration.measured.connect(self._home.show_speeds)
        self._home.show_speeds(self.calibration.speeds)
        showcase = self._home.header.showcase
        showcase.may_play = self._may_play
        showcase.host_kind = self._settings.host_kind
        showcase.worker_taken.connect(window.background.refill_later)
        self._home.header.recent.connect(window.open_file)
        self._home.shown.connect(lambda: QTimer.singleShot(0, self, self.show_recent))
        window.background.catalogue_ready.connect(self._begin)
        # What the first run's tab needs is imported while the person reads the gallery.
        window.background.catalogue_ready.connect(
            lambda: QTimer.singleShot(_IMPORT_MS, self, self._import_run_tab)
        )
        self.tour = Tour(window, self._steps())
        self.tour.ended.connect(lambda: self._settings.put(_SEEN, True))
        window.tabs.currentChanged.connect(self.tour.end)
        window.actions_.tour.triggered.connect(self._take_tour)
        self._begun = self._offered = False
        self._timers: list[QTimer] = []

    def warm_up(self) -> None:
        """Begin at once where the catalogue is known from last time; else when it comes."""
        if self._window.catalogue is not None:
            QTimer.singleShot(_PLAY_MS, self, self._begin)

    def offer_tour(self) -> None:
        """Begin the tour where nobody has seen it yet, as soon as there is something to point at."""
        self._offered = self._window.catalogue is None
        if not (self._offered or self._settings.flag(_SEEN)) and self._window.front_tab() is None:
            self.tour.begin(focus=False)

    def end(self) -> None:
        """End what computes in the background, and what was to begin later: nobody would end that."""
        self._begun = True
        for timer in self._timers:
            timer.stop()
        self._home.header.showcase.end()
        self.calibration.end()

    def computing_changed(self) -> None:
        """New runs use other cores, and are as fast as these, or are kept in another folder."""
        before, curves = cores.chosen(), self._curves_chosen
        self._obey()
        self.show_recent()
        if (cores.chosen(), self._curves_chosen) == (before, curves):
            return
        self._window.background.renew()
        if cores.chosen() == before:
            return
        self.calibration.renew()
        self._home.show_speeds(self.calibration.speeds)

    def _obey(self) -> None:
        """Give what workers are to know to this process, from which they inherit it."""
        from rlstudio.engine.files.runs.run_folders import RUNS_VARIABLE

        cores.choose(self._settings.cores)
        if self._settings.runs_folder:
            os.environ[RUNS_VARIABLE] = self._settings.runs_folder
        elif self._runs_chosen:
            os.environ.pop(RUNS_VARIABLE, None)
        self._runs_chosen = bool(self._settings.runs_folder)
        wanted = self._settings.flag("tensorboard")
        if wanted != self._curves_chosen:
            from rlstudio.engine.export.event_files import VARIABLE, usual_folder

            if wanted:
                os.environ[VARIABLE] = str(usual_folder())
            else:
                os.environ.pop(VARIABLE, None)
        self._curves_chosen = wanted

    def show_recent(self) -> None:
        """List the runs and files of the last days."""
        from rlstudio.engine.files.runs.recent_runs import recent_runs  # late: after the window is shown

        if not self._home.isVisible():
            return
        catalogue = self._window.catalogue or EMPTY
        found = gathered(self._settings.recent(), recent_runs(_RUNS), catalogue, datetime.now(), _RUNS)
        self._home.header.recents.show_entries(found)

    def _begin(self) -> None:
        if self._begun:
            return
        self._begun = True
        if self._offered:
            self._later(_PLAY_MS, self.offer_tour)
        self._later(_PLAY_MS, self._home.header.showcase.begin)
        self._later(_MEASURE_MS, self.calibration.begin)

    def _import_run_tab(self) -> None:
        import rlstudio.app.library.page  # the library, too
        import rlstudio.app.tab.run_tab  # noqa: F401
        from rlstudio.app import panels

        panels.prepare()
        self._home.gallery.add_broken_panels(panels.failures())

    def _later(self, milliseconds: int, begin: Callable[[], None]) -> None:
        """Begin something then, unless the window has ended."""
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(begin)
        timer.start(milliseconds)
        self._timers.append(timer)

    def _idle(self) -> bool:
        """Whether nothing trains."""
        return not any(run_tab.playback.training_going for run_tab in self._window.run_tabs())

    def _may_play(self) -> bool:
        """Whether the agent in the header may play: nothing trains, and moving pictures are wanted."""
        return not motion.reduced() and self._idle()

    # ------------------------------------------------------------------------------ the tour

    def _take_tour(self) -> None:
        self._window.tabs.setCurrentIndex(0)
        QTimer.singleShot(0, self.tour, lambda: self.tour.begin(focus=True))

    def _steps(self) -> list[Step]:
        home = self._home
        return [
            Step(
                lambda: home.header,
                tr("Three ways to begin"),
                tr(
                    "Watch a trained agent with all that it thinks, teach a new one with what is chosen "
                    "below, or open a file."
                ),
            ),
            Step(
                lambda: home.gallery,
                tr("1  An environment"),
                tr(
                    "What is to be learned: type to search, or choose a family. A card's mark says that a "
                    "trained agent comes along."
                ),
            ),
            Step(
                lambda: home.algorithms,
                tr("2  How it learns"),
                tr(
                    "The algorithms that fit come first; the others say why they do not. What each takes on "
                    "this computer stands with it, once that has been measured."
                ),
            ),
            Step(
                lambda: home.form,
                tr("3  Settings that work"),
                tr(
                    "Presets were tried and measured. Change what you like: a mark shows what differs, and "
                    "one click brings it back."
                ),
            ),
            Step(
                lambda: home.learn_button,
                tr("Learn"),
                tr(
                    "Starts a run in a tab of its own, where the newest policy plays while it learns. "
                    "Ctrl+Return does the same; Space pauses."
                ),
            ),
            Step(
                lambda: self._help(),
                tr("When you are stuck"),
                tr(
                    "Help explains every panel and algorithm (F1), lists all keys (?), has guided lessons, "
                    "and begins this tour again."
                ),
            ),
        ]

    def _help(self) -> tuple[QWidget, QRect]:
        bar: QMenuBar = self._window.menuBar()
        return bar, bar.actionGeometry(bar.actions()[-1])
