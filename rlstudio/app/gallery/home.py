"""The first page: its header, and below from left to right environment, algorithm, settings, and Learn."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from rlstudio.app.forms.run_form import RunForm
from rlstudio.app.gallery.algorithm_list import AlgorithmList
from rlstudio.app.gallery.column import column_of
from rlstudio.app.gallery.estimates import Estimates
from rlstudio.app.gallery.gallery import Gallery
from rlstudio.app.gallery.header import Header
from rlstudio.app.gallery.showcase import about
from rlstudio.app.language.saying import said, tr
from rlstudio.app.look.fitting.folding_row import FoldingRow
from rlstudio.app.look.icons import show_icon
from rlstudio.app.look.message_bar import MessageBar
from rlstudio.app.look.page import whole_column
from rlstudio.app.look.theme import make_primary, set_type
from rlstudio.app.settings import TABLE_SPEED
from rlstudio.core.catalogue import EMPTY, AgentEntry, AlgorithmEntry, Catalogue, EnvironmentEntry
from rlstudio.core.work import Speeds
from rlstudio.engine.run_spec import RunSpec

_LEAST_WIDTH = 800
"""Pixels that three columns need."""


class Home(QWidget):
    """Gallery, algorithms and settings side by side.

    Signals: ``learn`` (RunSpec) when the person wants to start; ``many_wanted``: that many times; ``watch``
    (path) for a bundled agent; ``ready_changed`` when either becomes possible or impossible; ``edit_wanted``
    (editor, settings of the environment) for a setting that has an editor of its own; ``lessons_wanted``;
    ``shown``: it is in view.
    """

    learn = Signal(object)
    many_wanted = Signal()
    watch = Signal(str)
    open_wanted = Signal()
    lessons_wanted = Signal()
    ready_changed = Signal()
    edit_wanted = Signal(str, object)
    shown = Signal()

    def __init__(self, pace: Callable[[str, str], float | None] = lambda env, algorithm: None) -> None:
        """pace: steps per second of the last run of an environment and an algorithm here, or None."""
        super().__init__()
        self._pace = pace
        self._speeds: Speeds | None = None
        self._estimates = Estimates()
        self._begins_slowly = True
        self._catalogue = EMPTY
        self._environment: EnvironmentEntry | None = None
        self.messages = MessageBar(self, above=72)
        self.gallery = Gallery()
        self.algorithms = AlgorithmList()
        self.form = RunForm()
        self.learn_button = QPushButton(tr("Learn"))
        make_primary(self.learn_button)
        self.learn_button.clicked.connect(self.start)
        self.many_button = QPushButton()
        self.many_button.setToolTip(
            tr("Run many: several seeds, several algorithms, or values of one setting (Ctrl+M)")
        )
        self.many_button.setAccessibleName(tr("Run many"))
        self.many_button.clicked.connect(self.many_wanted)
        self.watch_button = QPushButton(tr("Watch a trained agent"))
        self.watch_button.setAccessibleName(tr("Watch a trained agent"))
        self.watch_button.clicked.connect(self.watch_agent)
        self.watch_button.hide()
        self.header = Header()
        self.header.watch.connect(self.watch)
        self.header.open_file.connect(self.open_wanted)
        self.header.teach.connect(self._teach)
        self.lessons_button = QPushButton(tr("Guided lessons"))
        self.lessons_button.setToolTip(tr("Guided lessons beside the running program (Ctrl+Shift+L)"))
        self.lessons_button.setAccessibleName(tr("Lessons"))
        self.lessons_button.clicked.connect(self.lessons_wanted)
        self._summary = QLabel()
        self._summary.setTextFormat(Qt.TextFormat.PlainText)
        self._summary.setObjectName("small")
        set_type(self._summary, "small")
        self._summary.setWordWrap(True)
        self._waiting = QLabel(
            tr("Its settings appear here once an environment and an algorithm are chosen.")
        )
        self._waiting.setWordWrap(True)
        self._waiting.setObjectName("muted")
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._settings = QStackedWidget()
        self._settings.addWidget(self._waiting)
        self._settings.addWidget(self.form)
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(2, 2, 2, 2)
        inside.addWidget(self._settings)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.learn_button, 1)
        buttons.addWidget(self.many_button)
        columns = QHBoxLayout()
        columns.setSpacing(14)
        columns.addLayout(column_of("1", tr("Choose an environment"), self.gallery, self.gallery.draw), 11)
        self.settings_button, self.back_button = QPushButton(tr("Settings")), QPushButton(tr("Back"))
        self.settings_button.setToolTip(tr("Settings"))
        self.back_button.setToolTip(tr("Choose how it learns"))
        self.settings_button.clicked.connect(lambda: self._turn_to(settings=True))
        self.back_button.clicked.connect(lambda: self._turn_to(settings=False))
        second = column_of("2", tr("Choose how it learns"), self.algorithms)
        second.addWidget(self.settings_button)
        second.addWidget(self.lessons_button)
        second.setContentsMargins(0, 0, 0, 0)
        self._second = QWidget()
        self._second.setObjectName("transparent")
        self._second.setLayout(second)
        columns.addWidget(self._second, 7)
        third = column_of("3", tr("Settings"), card, self.back_button)
        third.addWidget(self._summary)
        third.addWidget(FoldingRow(self.watch_button, buttons))
        self._third = QWidget()
        self._third.setObjectName("transparent")
        self._third.setLayout(third)
        third.setContentsMargins(0, 0, 0, 0)
        columns.addWidget(self._third, 8)
        page = self._page = whole_column(self)
        page.addWidget(self.header)
        page.addLayout(columns, 1)
        self.gallery.chosen.connect(self._show_environment)
        self.gallery.lost.connect(self._forget_environment)
        self.gallery.watched.connect(self.watch_agent)
        self.algorithms.chosen.connect(self._show_algorithm)
        self.form.changed.connect(self._refresh)
        self.form.edit_wanted.connect(self.edit_wanted)
        self.setTabOrder(self.gallery.search, self.gallery.cards)
        self.setTabOrder(self.gallery.cards, self.algorithms.cards)
        self._refresh()

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """Show the catalogue; an earlier choice stays."""
        if catalogue == self._catalogue:
            return
        self._catalogue, self._environment = catalogue, None
        self.header.show_agents(catalogue.agents)
        self._renew_estimates()
        self.gallery.show_catalogue(catalogue)

    @property
    def catalogue(self) -> Catalogue:
        """What there is to choose from, as far as it is known."""
        return self._catalogue

    @property
    def ready(self) -> bool:
        """Whether a pair is chosen and its settings are valid."""
        chosen = self._environment is not None and bool(self.algorithms.current_id())
        return chosen and self.form.problem() is None

    @property
    def by_person(self) -> bool:
        """Whether the person plays and nothing learns."""
        algorithm = self.algorithms.current_entry()
        return algorithm is not None and algorithm.by_person

    @property
    def symbol(self) -> str:
        """Name of the icon of the start button."""
        return "gamepad-variant-outline" if self.by_person else "school-outline"

    def show_speeds(self, speeds: Speeds | None) -> None:
        """Tell from now on what learning takes by these speeds of this computer; None: they are not known."""
        self._speeds = speeds
        self._renew_estimates()
        self._refresh()

    def seconds(self, spec: RunSpec) -> float | None:
        """How long a run takes at full speed, by the last one of its pair or its preset; None: unknown."""
        presets = self._catalogue.presets_for(spec.env, spec.algorithm)
        return self._estimates.of_spec(spec, presets, self._pace(spec.env, spec.algorithm))

    def _renew_estimates(self) -> None:
        on_gpu = any(device.id == "cuda" for device in self._catalogue.devices)
        self._estimates = Estimates(self._speeds, on_gpu=on_gpu)
        self.form.show_estimates(self._estimates.in_words)
        self.algorithms.show_estimates(self._estimates.in_words)

    def start(self) -> None:
        """Emit ``learn`` with the current settings."""
        self.form.settle()
        if self.ready:
            self.learn.emit(self.form.value())

    @property
    def agent(self) -> AgentEntry | None:
        """The bundled agent of the chosen environment: the one of algorithm and settings, else the best."""
        if self._environment is None:
            return None
        form = self.form.env_settings
        chosen = form.value() if form.problem() is None else {}

        def rank(agent: AgentEntry) -> tuple[bool, float]:
            return form.means({**chosen, **agent.settings}, chosen), agent.mean_return or -math.inf

        agents = self._catalogue.agents_for(self._environment.id, self.algorithms.current_id())
        return max(agents, key=rank, default=None)

    def watch_agent(self) -> None:
        """Emit ``watch`` with the bundled agent, if there is one."""
        agent = self.agent
        if agent is not None:
            self.watch.emit(agent.path)

    def choose(self, environment: str, algorithm: str) -> None:
        """Choose both, e.g. those of the last run."""
        if self.gallery.choose(environment):
            self.algorithms.choose(algorithm)

    def choose_with(self, environment: str, settings: Mapping[str, Any]) -> bool:
        """Choose an environment with these settings; False if it is not in the catalogue (yet)."""
        if not self.gallery.reveal(environment):
            return False
        self.form.show_environment(settings)
        self.algorithms.cards.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def set_up(self, spec: RunSpec) -> bool:
        """Choose what a run asks for with its settings; False where that cannot be chosen here."""
        if not self.gallery.reveal(spec.env) or not self.algorithms.choose(spec.algorithm):
            return False
        self.form.show_spec(spec)
        self.learn_button.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def learn_in(self, environment: str, settings: Mapping[str, Any]) -> bool:
        """Learn in an environment with these settings; False if it is not in the catalogue (yet).

        By what is chosen for this very environment, if it trains; else by what learns best there.
        """
        ours = self.gallery.current_id() == environment
        if not self.choose_with(environment, settings):
            return False
        chosen = self.algorithms.current_entry()
        if not (ours and chosen is not None and chosen.acts_by in ("learning", "planning")):
            self.algorithms.choose_first()
        self.start()
        return True

    def note_own_speed(self, chosen: bool) -> None:
        """Whether a person has chosen the speed that new runs begin at."""
        if self._begins_slowly == chosen:
            self._begins_slowly = not chosen
            self._refresh()

    def refresh_theme(self) -> None:
        """Apply the current theme."""
        self.gallery.refresh_theme()
        self.algorithms.refresh_theme()
        self.form.refresh_theme()
        self.messages.refresh_theme()
        show_icon(self.learn_button, self.symbol, "on_accent")
        show_icon(self.many_button, "playlist-plus", "text")
        show_icon(self.watch_button, "play-outline", "text")
        self.header.refresh_theme()
        self._fit_header()
        show_icon(self.lessons_button, "school-outline", "text")

    def _show_environment(self, entry: EnvironmentEntry, on_purpose: bool) -> None:
        if entry is not self._environment:
            self._environment = entry
            self.algorithms.show_environment(entry, self._catalogue)
            if not self.algorithms.current_id():
                self._settings.setCurrentIndex(0)
        if on_purpose:
            self.algorithms.cards.setFocus(Qt.FocusReason.TabFocusReason)
        self._refresh()

    def _forget_environment(self) -> None:
        """Clear the choice: an environment that the search hides cannot be started."""
        self._environment = None
        self._settings.setCurrentIndex(0)
        self._refresh()

    def _show_algorithm(self, entry: AlgorithmEntry, on_purpose: bool) -> None:
        if self._environment is None:
            return
        self.form.show_pair(self._environment, entry, self._catalogue)
        self._settings.setCurrentIndex(1)
        if on_purpose:
            self.learn_button.setFocus(Qt.FocusReason.TabFocusReason)
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Say in another language what the button begins: Play is said of other things, too."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()

    def _refresh(self) -> None:
        problem = self.form.problem()
        self.learn_button.setEnabled(self.ready)
        self.many_button.setEnabled(self.ready and not self.by_person)
        verb = tr("Play", about="a button that begins a game") if self.by_person else tr("Learn")
        self.learn_button.setText(verb)
        self.learn_button.setAccessibleName(verb)
        self.learn_button.setToolTip(
            tr("Play with these settings (Ctrl+Return)")
            if self.by_person
            else tr("Learn with these settings (Ctrl+Return)")
        )
        show_icon(self.learn_button, self.symbol, "on_accent")
        agent = self.agent
        if agent is None and self.watch_button.hasFocus():
            self.gallery.cards.setFocus()  # else Qt would give it to Learn, which a key begins
        self.watch_button.setVisible(agent is not None)
        if agent is not None:
            help = about(agent)
            self.watch_button.setToolTip(tr("Watch a trained agent: {agent} (Ctrl+Shift+Return)", agent=help))
            self.watch_button.setAccessibleDescription(help)
        if self._environment is not None and not self.algorithms.current_id():
            none_fits = tr("No algorithm fits this environment; the reasons stand beside each.")
            self._summary.setText(said(self._environment.missing) or none_fits)
        else:
            self._summary.setText(problem or (self._takes() if self.ready else ""))
        self._summary.setVisible(bool(self._summary.text()))
        self._tell_door()
        self.ready_changed.emit()

    def _fit_header(self) -> None:
        margins = self._page.contentsMargins()
        self.header.fit(self.width() - margins.left() - margins.right(), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside the lessons a narrow window has no room for three columns: the last two take turns."""
        super().resizeEvent(event)
        self._fit_header()
        self._page.activate()  # at once: lists keep what is chosen in view
        roomy = self.width() >= _LEAST_WIDTH
        self._turn_to(settings=not roomy and self._second.isHidden())
        for title in self.findChildren(QLabel, "columnTitle"):
            title.setWordWrap(not roomy)

    def _turn_to(self, *, settings: bool) -> None:
        """Where three columns have no room, show the settings or the algorithms; else both."""
        roomy = self.width() >= _LEAST_WIDTH
        self._second.setVisible(roomy or not settings)
        self._third.setVisible(roomy or settings)
        self.settings_button.setVisible(not roomy)
        self.back_button.setVisible(not roomy)

    def showEvent(self, event: QShowEvent) -> None:
        """Tell how long it takes by what has been learned meanwhile."""
        super().showEvent(event)
        self._refresh()
        self.shown.emit()

    def _teach(self) -> None:
        """Learn with what is chosen; where nothing fits, go to the choice."""
        if self.ready:
            self.start()
        else:
            self.gallery.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_door(self) -> None:
        """Say what *Teach a new one* begins with."""
        environment, algorithm = self._environment, self.algorithms.current_entry()
        if not self.ready or environment is None or algorithm is None:
            self.header.say_teach(None)
            return
        takes = self._estimates.duration(self.form.chosen_preset) if self.form.as_preset else ""
        self.header.say_teach((environment, algorithm), takes)

    def _takes(self) -> str:
        """What the run will take, as far as that is known; "" for one without an end."""
        algorithm, steps = self.algorithms.current_entry(), self.form.budget
        if (
            algorithm is None
            or self._environment is None
            or self.by_person
            or algorithm.sweeps
            or steps is None
        ):
            return ""
        own = self._pace(self._environment.id, algorithm.id)
        slowly = self._begins_slowly and algorithm.family == "tabular"
        takes = self._estimates.of_run(self.form.chosen_preset, steps, own)
        if not slowly:
            return takes
        return tr("{takes} It begins at {speed:g}×.", takes=takes, speed=TABLE_SPEED)
