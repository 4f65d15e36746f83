"""Asks what a fork does otherwise than the run that it branches off from."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from rlstudio.app.forms.editor_field import EditorField
from rlstudio.app.forms.fold import Fold
from rlstudio.app.forms.run_schema import of_use, run_schema
from rlstudio.app.forms.schema_form import SchemaForm
from rlstudio.app.language.saying import plural, said, tr
from rlstudio.app.look.theme import make_primary, set_type
from rlstudio.core.catalogue import Catalogue
from rlstudio.core.words import mark
from rlstudio.engine.files.manifest import Manifest
from rlstudio.engine.run_spec import Fork

_WIDTH, _HEIGHT = 480, 620
_FIXED = mark(
    "Grey settings stay: what was learned so far was learned with them (the network, its memory, the number "
    "of environments), so another value needs a new run."
)
_EXACT = mark("Nothing is changed: it learns bit for bit as its parent would.")
_DRAWN = mark("A drawn world stays as it is in a fork.")


class ForkDialog(QDialog):
    """The settings of a run from its file: those that may change are open, the others stand there in grey.

    Raises KeyError where the catalogue does not know its environment or algorithm. Signal ``chosen``
    (Fork, steps or None).
    """

    chosen = Signal(object, object)

    def __init__(
        self, name: str, manifest: Manifest, steps: int | None, catalogue: Catalogue, parent: QWidget
    ) -> None:
        """steps: the budget that is offered."""
        super().__init__(parent)
        environment = catalogue.environment(manifest.env)
        algorithm = catalogue.algorithm(manifest.algorithm)
        if environment is None or algorithm is None:
            raise KeyError(manifest.env if environment is None else manifest.algorithm)
        self.setWindowTitle(tr("Fork a run"))
        self.resize(_WIDTH, _HEIGHT)
        heading = QLabel(
            tr("A fork of {run} from sweep {step:,} on", run=name, step=manifest.step)
            if algorithm.sweeps
            else tr("A fork of {run} from step {step:,} on", run=name, step=manifest.step)
        )
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setWordWrap(True)
        set_type(heading, "strong")
        fixed = QLabel(tr(_FIXED))
        fixed.setObjectName("muted")
        fixed.setWordWrap(True)
        set_type(fixed, "small")
        schema = run_schema(environment, algorithm, catalogue.devices)["properties"]
        self.run = SchemaForm(
            {"properties": {name: schema[name] for name in ("steps", "seed") if name in schema}},
            {"steps": steps, "seed": manifest.seed},
        )
        self.config = SchemaForm(
            of_use(algorithm.settings_schema, environment.capabilities), dict(manifest.config)
        )
        self.config.set_running(True)  # what may change during a run may change in a fork
        self.env_settings = SchemaForm(environment.settings_schema, dict(manifest.env_settings))
        for row in self.env_settings.rows.values():
            if isinstance(row.field, EditorField):
                row.field.setEnabled(False)
                row.field.setToolTip(tr(_DRAWN))
        body = QWidget()
        body.setObjectName("transparent")
        column = QVBoxLayout(body)
        column.setContentsMargins(2, 2, 10, 2)
        column.setSpacing(6)
        column.addWidget(self.run)
        column.addWidget(_heading(said(algorithm.title)))
        column.addWidget(fixed)
        column.addWidget(self.config)
        if self.env_settings.names:
            column.addWidget(
                Fold(
                    tr("{environment} itself", environment=said(environment.title)),
                    self.env_settings,
                    tr("Show or hide the settings of the environment"),
                )
            )
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(body)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setObjectName("small")
        set_type(self.told, "small")
        self.fork_button = QPushButton(tr("Fork"))
        make_primary(self.fork_button)
        self.fork_button.setDefault(True)
        self.fork_button.clicked.connect(self._choose)
        cancel = QPushButton(tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        end = QHBoxLayout()
        end.addWidget(self.told, 1)
        end.addWidget(cancel)
        end.addWidget(self.fork_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(18, 16, 12, 14)
        whole.setSpacing(10)
        whole.addWidget(heading)
        whole.addWidget(scroll, 1)
        whole.addLayout(end)
        for form in self._forms():
            form.changed.connect(self._say)
        self._say()

    def fork(self) -> Fork:
        """What is changed. Raises ValueError with one sentence for invalid input."""
        for form in self._forms():
            form.value()
        seed = self.run.field("seed").value() if self.run.is_marked("seed") else None
        return Fork(config=_marked(self.config), env_settings=_marked(self.env_settings), seed=seed)

    def _say(self) -> None:
        problem = next((found for form in self._forms() if (found := form.problem()) is not None), None)
        self.fork_button.setEnabled(problem is None)
        if problem is not None:
            self.told.setText("")  # the form itself says it
            return
        fork = self.fork()
        count = len(fork.config) + len(fork.env_settings) + (fork.seed is not None)
        self.told.setText(
            plural(count, "{n} setting is changed.", "{n} settings are changed.") if count else tr(_EXACT)
        )

    def _choose(self) -> None:
        steps = self.run.field("steps").value() if "steps" in self.run.names else None
        self.chosen.emit(self.fork(), steps)
        self.accept()

    def _forms(self) -> tuple[SchemaForm, SchemaForm, SchemaForm]:
        return self.run, self.config, self.env_settings


def _marked(form: SchemaForm) -> dict[str, Any]:
    return {name: form.field(name).value() for name in form.names if form.is_marked(name)}


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    set_type(label, "strong")
    return label
