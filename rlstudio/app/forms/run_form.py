"""All settings of a run: preset, budget, device, environment and algorithm."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from rlstudio.app.forms.fold import Fold
from rlstudio.app.forms.own_settings import DEFAULTS, own_settings, unmeasured
from rlstudio.app.forms.preset_box import PresetBox
from rlstudio.app.forms.run_schema import of_use, run_schema
from rlstudio.app.forms.schema_form import SchemaForm
from rlstudio.app.language.saying import said, tr
from rlstudio.app.look.theme import set_type
from rlstudio.core.catalogue import AlgorithmEntry, Catalogue, EnvironmentEntry, Preset
from rlstudio.engine.worker.messages import RunSpec

_OWN = ("seed", "device")


class RunForm(QWidget):
    """The settings of one environment and algorithm.

    Signals: ``changed``; ``live_changed`` (name, value) while running; ``edit_wanted`` (editor, settings of
    the environment) for a setting that has an editor of its own.
    """

    changed = Signal()
    live_changed = Signal(str, object)
    edit_wanted = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._env = self._algorithm = ""
        self._presets: list[Preset] = []
        self._none = self._defaults = DEFAULTS
        self._offered: tuple[object, ...] = ()
        self._running = False
        self.preset = PresetBox()
        self._tell: Callable[[Preset], str] = lambda preset: ""
        self.preset.currentIndexChanged.connect(self._use_preset)
        self._preset_label = QLabel(tr("&Preset"))
        self._preset_label.setBuddy(self.preset)
        self._blurb = QLabel()
        self._blurb.setObjectName("small")
        set_type(self._blurb, "small")
        self._blurb.setWordWrap(True)
        self._takes = QLabel()
        self._takes.setObjectName("takes")
        set_type(self._takes, "small")
        self.run = SchemaForm({})
        self.config = SchemaForm({})
        self.env_settings = SchemaForm({})
        self._body = QWidget()
        self._body.setObjectName("transparent")
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(12, 10, 8, 12)
        self._column.setSpacing(6)
        # What stays for every pair has a layout of its own: a widget that is taken out of one and put in
        # again is measured there once and for all.
        self._of_preset = QVBoxLayout()
        self._of_preset.setSpacing(6)
        for widget in (self._preset_label, self.preset, self._takes, self._blurb):
            self._of_preset.addWidget(widget)
        self._column.addLayout(self._of_preset)
        self._scroll = _Scroll(self._body)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)

    def show_pair(
        self, environment: EnvironmentEntry, algorithm: AlgorithmEntry, catalogue: Catalogue
    ) -> None:
        """Show the settings of this pair with its first preset.

        If only the algorithm changes, the settings of the environment stay. If the catalogue's entries of
        both are unchanged, everything stays.
        """
        presets, devices = catalogue.presets_for(environment.id, algorithm.id), catalogue.devices
        # What the environment was told when it was added counts below what a preset says.
        self._none = self._defaults = _with(unmeasured(algorithm), environment.told)
        presets = [_with(preset, environment.told) for preset in presets]
        offered = environment, algorithm, presets, devices
        if offered == self._offered:
            return
        kept = self._set_apart() if environment.id == self._env else {}
        self._offered = offered
        self._env, self._algorithm, self._presets = environment.id, algorithm.id, presets
        while self._column.count() > 1:
            item = self._column.takeAt(1)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        self.run = SchemaForm(run_schema(environment, algorithm, devices))
        self.config = SchemaForm(of_use(algorithm.settings_schema, environment.capabilities))
        self.env_settings = SchemaForm(environment.settings_schema)
        for widget in (self._preset_label, self.preset):
            widget.setHidden(algorithm.by_person)
        if not algorithm.by_person:
            self._column.addWidget(_rule())
        self._column.addWidget(self.run)
        if self.env_settings.has_editor:
            # An environment that can be drawn comes first.
            self._column.addWidget(_heading(said(environment.title)))
            self._column.addWidget(self.env_settings)
        self._column.addWidget(_heading(said(algorithm.title)))
        self._column.addWidget(self.config)
        if self.env_settings.names and not self.env_settings.has_editor:
            folding = Fold(
                tr("{environment} itself", environment=said(environment.title)),
                self.env_settings,
                tr("Show or hide the settings of the environment"),
            )
            self._column.addWidget(folding)
        self._column.addStretch(1)
        self._scroll.updateGeometry()
        for form in self._forms():
            form.changed.connect(self.changed)
            form.changed.connect(self._tell_takes)
        self.config.live_changed.connect(self.live_changed)
        self.env_settings.edit_wanted.connect(self._edit)
        self.preset.show_presets(self._presets, DEFAULTS)
        self.preset.show_estimates(self._presets, self._tell)
        self._use_preset()
        self._scroll.verticalScrollBar().setValue(0)
        if kept:
            self.show_environment({**self._preset().env_settings, **kept})

    def value(self) -> RunSpec:
        """The run as set. Raises ValueError with one sentence for invalid input."""
        run = self.run.value()
        return RunSpec(
            env=self._env,
            env_settings=self.env_settings.value(),
            algorithm=self._algorithm,
            config=self.config.value(),
            preset=self.preset.currentData() or None if self.as_preset else None,
            seed=run.get("seed", 0),
            lanes=run.get("lanes"),
            device=run.get("device", "auto"),
            steps=run.get("steps"),
            until_solved=run.get("until_solved"),
        )

    def show_spec(self, spec: RunSpec) -> None:
        """Show a run as it was requested: its preset, and the settings given in addition."""
        self._name_preset(self.preset.findData(spec.preset) if spec.preset is not None else -1, spec)
        preset = self._preset()
        self._show(
            {**preset.env_settings, **spec.env_settings},
            {**preset.config, **spec.config},
            spec.model_copy(
                update={
                    "steps": spec.steps or preset.steps,
                    "lanes": spec.lanes or preset.lanes,
                    "until_solved": preset.until_solved if spec.until_solved is None else spec.until_solved,
                }
            ),
        )

    def offer(self, title: str, blurb: str) -> None:
        """Offer the settings as they stand beside the presets, under a title of their own."""
        own = self._preset().model_copy(
            update={
                "name": "",
                "title": title,
                "blurb": blurb,
                "recommended": False,
                "work": None,  # nobody has measured it
                "config": self.config.value(),
                "env_settings": self.env_settings.value(),
            }
        )
        self._presets = [*(preset for preset in self._presets if preset.name), own]
        self.preset.show_presets(self._presets, DEFAULTS)
        self.preset.setCurrentIndex(len(self._presets) - 1)
        self._use_preset()
        self.show_estimates(self._tell)

    def show_environment(self, settings: Mapping[str, Any]) -> None:
        """Show these settings of the environment; everything else stays."""
        self.env_settings.set_value(settings)
        self.changed.emit()

    def show_run(self, spec: RunSpec) -> None:
        """Show a run with all settings resolved; its preset is the one named, or one that it equals."""
        device = _valid(self.run).get("device", "auto")
        spec = spec.model_copy(update={"device": device})
        index = self.preset.currentIndex()
        if not 0 <= index < len(self._presets) or not self._running:
            index = next((i for i in range(len(self._presets)) if self._equals(i, spec)), -1)
            self._name_preset(index, spec)
        if "lanes" in self.run.names and _valid(self.run).get("lanes") is None:
            # The number was left open: the resolved one is no difference from the preset.
            self.run.set_base({**self._run_base(), "lanes": spec.lanes})
        self._show(spec.env_settings, spec.config, spec)

    def _show(self, env_settings: Mapping[str, Any], config: Mapping[str, Any], spec: RunSpec) -> None:
        run = {"steps": spec.steps, "lanes": spec.lanes, "seed": spec.seed, "device": spec.device}
        if spec.until_solved is not None:
            run["until_solved"] = spec.until_solved
        self.run.set_value(run)
        self.config.set_value(config)
        self.env_settings.set_value(env_settings)
        self._tell_takes()

    def _equals(self, index: int, spec: RunSpec) -> bool:
        """Whether this preset alone gives these settings."""
        preset = self._presets[index]
        drawn = self._drawn(preset)
        chosen = {name: value for name, value in spec.env_settings.items() if name not in drawn}
        return self.config.means(preset.config, spec.config) and self.env_settings.means(
            preset.env_settings, chosen
        )

    def _drawn(self, preset: Preset) -> set[str]:
        """Names of the settings of a drawn environment that the preset does not set."""
        if not self.env_settings.has_editor:
            return set()
        return set(self.env_settings.names) - set(preset.env_settings)

    def _run_base(self) -> dict[str, Any]:
        """What the preset says about the run."""
        wanted = self._preset().model_dump(include={"steps", "lanes", "until_solved"}, exclude_none=True)
        return {name: value for name, value in wanted.items() if name in self.run.names}

    def _preset(self) -> Preset:
        index = self.preset.currentIndex()
        return self._presets[index] if 0 <= index < len(self._presets) else self._none

    def _name_preset(self, index: int, spec: RunSpec) -> None:
        """Choose a preset; -1: none, and say what these settings are instead."""
        if index < 0:
            configs = (self.config, spec.config), (self.env_settings, spec.env_settings)
            before, self._none = self._none, own_settings(self._presets, self._defaults, *configs)
            index, title = self.preset.findData(None), said(self._none.title)
            if index < 0:
                self.preset.addItem(title, None)
                index = self.preset.count() - 1
            self.preset.setItemText(index, title)
            if index == self.preset.currentIndex() and before != self._none:
                self._use_preset()
        self.preset.setCurrentIndex(index)

    def settle(self) -> None:
        """Take over what is being typed, as if its field were left: a key may begin a run meanwhile."""
        typed = QApplication.focusWidget()
        if typed is not None and self.isAncestorOf(typed):
            typed.clearFocus()
            typed.setFocus(Qt.FocusReason.OtherFocusReason)

    def problem(self) -> str | None:
        """What is wrong with the input, as one sentence; None if nothing is."""
        for form in self._forms():
            problem = form.problem()
            if problem is not None:
                return problem
        return None

    @property
    def budget(self) -> int | None:
        """After how many steps the run ends by itself; None: it does not, or the input is not valid."""
        steps = _valid(self.run).get("steps")
        return steps if isinstance(steps, int) else None

    @property
    def chosen_preset(self) -> Preset:
        """The preset that the settings began with."""
        return self._preset()

    @property
    def as_preset(self) -> bool:
        """Whether the settings are those of the preset.

        It fills in missing settings, so it is named only if nothing differs from it. A drawn world does not
        count as a difference.
        """
        drawn = self._drawn(self._preset())
        return not any(
            form.is_marked(name)
            for form in self._forms()
            for name in form.names
            if name not in _OWN and not (form is self.env_settings and name in drawn)
        )

    def show_estimates(self, tell: Callable[[Preset], str]) -> None:
        """Say under each preset what ``tell`` says of it, "" for nothing."""
        self._tell = tell
        self.preset.show_estimates(self._presets, tell)
        self._tell_takes()

    def _tell_takes(self) -> None:
        """Under the preset, as long as the settings are its own."""
        takes = self._tell(self._preset()) if self.as_preset and not self._running else ""
        self._takes.setText(takes)
        self._takes.setVisible(bool(takes))

    def set_running(self, running: bool) -> None:
        """While a run is going only live settings may be changed."""
        self._running = running
        for form in self._forms():
            form.set_running(running)
        self.preset.setEnabled(not running)
        self._tell_takes()

    def changeEvent(self, event: QEvent) -> None:
        """Say in another language what the presets take."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_estimates(self._tell)

    def refresh_theme(self) -> None:
        """Apply the current theme."""
        for form in self._forms():
            form.refresh_theme()
        # The layout does not notice by itself that wrapped text has another height in another font.
        for label in self.findChildren(QLabel):
            label.updateGeometry()

    def _forms(self) -> tuple[SchemaForm, SchemaForm, SchemaForm]:
        return self.run, self.config, self.env_settings

    def _set_apart(self) -> dict[str, Any]:
        """The settings of the environment that the person changed from the preset."""
        form = self.env_settings
        if form.problem() is not None:
            return {}
        return {name: form.field(name).value() for name in form.names if form.is_marked(name)}

    def _edit(self, editor: str) -> None:
        self.edit_wanted.emit(editor, _valid(self.env_settings))

    def _use_preset(self) -> None:
        preset = self._preset()
        self._blurb.setText(said(preset.blurb))
        self._blurb.setVisible(bool(preset.blurb))
        run = self._run_base()
        seed_and_device = {k: v for k, v in _valid(self.run).items() if k in _OWN}
        self.run.set_base(run)
        self.run.set_value({**run, **seed_and_device})
        self.config.set_base(preset.config)
        kept = self._set_apart() if self.env_settings.has_editor else {}
        self.env_settings.set_base(preset.env_settings)
        if kept:
            # A drawn world is kept when the preset changes.
            self.env_settings.set_value({**preset.env_settings, **kept})
        self._tell_takes()
        self.changed.emit()


class _Scroll(QScrollArea):
    """A vertical scroll area that is never too narrow for its body."""

    def __init__(self, body: QWidget) -> None:
        super().__init__()
        self._body = body
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def minimumSizeHint(self) -> QSize:
        """The minimum width of its body and a scroll bar."""
        wide = self._body.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(wide, super().minimumSizeHint().height())


def _valid(form: SchemaForm) -> dict[str, Any]:
    try:
        return form.value()
    except ValueError:
        return {}


def _with(preset: Preset, told: Mapping[str, Any]) -> Preset:
    """The preset over these settings of the environment."""
    return preset.model_copy(update={"env_settings": {**told, **preset.env_settings}}) if told else preset


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    set_type(label, "heading")
    label.setContentsMargins(0, 8, 0, 0)
    return label


def _rule() -> QFrame:
    line = QFrame()
    line.setFixedHeight(1)
    line.setObjectName("rule")
    return line
