"""A run's settings beside its stage: live ones can be changed, the others show what was chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from rlstudio.app.forms.run_form import RunForm
from rlstudio.app.language.saying import said, tr
from rlstudio.app.look.theme import set_type
from rlstudio.app.tab.source import spec_of
from rlstudio.app.tab.words import of_pair
from rlstudio.core.catalogue import Catalogue
from rlstudio.core.words import mark
from rlstudio.engine.worker.messages import RunInfo, RunSpec

_RUNNING = mark("Settings marked live take effect at once; the others are fixed during the run.")
_READY = mark("Change what you like and learn anew in a tab of its own.")
_PLAY = mark("Change what you like and play anew in a tab of its own.")
_UNKNOWN = mark("The settings of this run are not known here.")


class RunSettings(QWidget):
    """The form of one run with its buttons.

    Signals: ``live_changed`` (name, value); ``learn_wanted`` (RunSpec).
    """

    live_changed = Signal(str, object)
    learn_wanted = Signal(object)

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__()
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._catalogue = catalogue
        self.title = ""
        self.by_person = False
        self._algorithm = ""
        self.form = RunForm()
        self.form.hide()
        self.form.live_changed.connect(self.live_changed)
        self.form.changed.connect(self._refresh)
        self._hint = QLabel(tr(_UNKNOWN))
        self._hint.setObjectName("small")
        set_type(self._hint, "small")
        self._hint.setWordWrap(True)
        self._hint.setContentsMargins(12, 6, 12, 0)
        self.again = QPushButton()
        self.again.setToolTip(tr("Start anew with the settings above, in a tab of its own"))
        self.again.clicked.connect(self._learn)
        self.again.hide()
        foot = QVBoxLayout()
        foot.setContentsMargins(10, 0, 10, 10)
        foot.addWidget(self.again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._hint)
        column.addWidget(self.form, 1)
        column.addLayout(foot)
        self._running = False

    def show_catalogue(self, catalogue: Catalogue, info: RunInfo | None) -> None:
        """Take the catalogue, which may come after the run."""
        self._catalogue = catalogue
        if info is not None and not self._known:
            running = self._running
            self.show_info(info)
            self.set_running(running)

    def title_of(self, name: str) -> str:
        """What a setting of the algorithm is called."""
        kind = self._catalogue.algorithm(self._algorithm)
        known = kind.settings_schema.get("properties", {}) if kind is not None else {}
        return said(str(known.get(name, {}).get("title", name.replace("_", " "))))

    def choose(self, name: str, value: object) -> bool:
        """Change a setting of the algorithm as if it were done in the form; returns whether it is there."""
        return self._known and self.form.config.choose(name, value)

    @property
    def ready(self) -> bool:
        """Whether a run could be started with the form's settings."""
        return self._known and not self._running and self.form.problem() is None

    @property
    def repeatable(self) -> bool:
        """Whether the run that the form describes could be done again, while this one goes on, too."""
        return self._known and not self.by_person and self.form.problem() is None

    def value(self) -> RunSpec:
        """The run that the form describes."""
        return self.form.value()

    def show_spec(self, spec: RunSpec) -> None:
        """Show the settings of a run that was requested here."""
        if self._show_pair(spec.env, spec.algorithm):
            self.form.show_spec(spec)
            self.set_running(True)

    def show_started(self, info: RunInfo) -> None:
        """Show the resolved settings of a run that was requested here; the device stays as requested."""
        if not self._known:
            self.show_info(info)
        else:
            self.form.show_run(spec_of(info))

    def show_info(self, info: RunInfo) -> None:
        """Show the settings of a run from a file; of a recording only those that mean something here."""
        if info.recorded is not None and not info.recorded.settled:
            return
        if self._show_pair(info.env, info.algorithm):
            spec = spec_of(info)
            if info.recorded is not None:  # its file tells no budget: the one it would be learned with
                offered = self._catalogue.presets_for(info.env, info.algorithm)
                spec = spec.model_copy(update={"steps": offered[0].steps if offered else None})
            self.form.show_run(spec)
            self.set_running(False)

    def set_running(self, running: bool) -> None:
        """While a run is going only live settings may be changed."""
        self._running = running
        if self._known:
            self.form.set_running(running)
            self._hint.setText(tr(_RUNNING if running else _PLAY if self.by_person else _READY))
        self._refresh()

    def refresh_theme(self) -> None:
        """Apply the current theme."""
        self.form.refresh_theme()

    @property
    def _known(self) -> bool:
        return not self.form.isHidden()

    def _show_pair(self, env: str, algorithm: str) -> bool:
        environment, kind = self._catalogue.environment(env), self._catalogue.algorithm(algorithm)
        if environment is None or kind is None:
            return False
        self.title = of_pair(environment.title, kind.title)
        self.form.show_pair(environment, kind, self._catalogue)
        self.form.show()
        self.by_person, self._algorithm = kind.by_person, kind.id
        self.again.setText(
            tr("Play with these settings") if self.by_person else tr("Learn with these settings")
        )
        self.again.setAccessibleName(self.again.text())
        return True

    def _refresh(self) -> None:
        self.again.setVisible(self._known and not self._running)
        self.again.setEnabled(self.ready)

    def _learn(self) -> None:
        if self.ready:
            self.learn_wanted.emit(self.form.value())
