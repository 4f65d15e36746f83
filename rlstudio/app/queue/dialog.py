"""One dialog that asks for many runs: several seeds, several algorithms, or the values of one setting."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from rlstudio.app.forms.numbers.bounds import refused_text
from rlstudio.app.forms.numbers.boxes import IntegerBox
from rlstudio.app.forms.numbers.field import NumberField
from rlstudio.app.language.saying import plural, said, tr
from rlstudio.app.look.durations import about
from rlstudio.app.look.theme import current, make_primary, set_type
from rlstudio.app.queue.choices import FIELD, AlgorithmChoice, SettingChoice, fields
from rlstudio.app.queue.differing import differing
from rlstudio.core.catalogue import Catalogue
from rlstudio.core.errors import UserError
from rlstudio.core.words import mark
from rlstudio.engine.queue import plans
from rlstudio.engine.queue.crew import jobs_at_once
from rlstudio.engine.queue.queue import MOST
from rlstudio.engine.run_spec import RunSpec

_KINDS = (
    ("seed", mark("Several seeds")),
    ("algorithm", mark("Several algorithms")),
    ("setting", mark("Values of one setting")),
)
_STEPS = {"title": mark("Steps of each run"), "type": "integer", "minimum": 1, "maximum": 2**53}


class RunManyDialog(QDialog):
    """Asks for many runs. Signal ``wanted`` (specs, what differs, how many at a time)."""

    wanted = Signal(object, str, int)

    def __init__(
        self,
        spec: RunSpec,
        catalogue: Catalogue,
        seconds: Callable[[RunSpec], float | None],
        parent: QWidget | None = None,
    ) -> None:
        """spec: the run as it is set. seconds: how long a run takes, None where that is not known."""
        super().__init__(parent)
        self._spec, self._catalogue, self._seconds = spec, catalogue, seconds
        self._specs: list[RunSpec] = []
        self.setWindowTitle(tr("Run many"))
        self.resize(
            current().pixels(520), 0
        )  # its layout knows the least width in each language and size of type
        self.kind = QComboBox()
        for kind, title in _KINDS:
            self.kind.addItem(tr(title), kind)
        self.kind.setAccessibleName(tr("What differs"))
        self.kind.currentIndexChanged.connect(self._show_kind)
        self.seeds = QLineEdit("0-9")
        self.seeds.setPlaceholderText("0-9, 0,3,7-9")
        self.seeds.setAccessibleName(tr("Seeds"))
        self.seeds.setToolTip(tr("Numbers and ranges: 0-9, or 0,3,7-9. Every configuration runs with each"))
        self.steps = IntegerBox(log=True)
        self.steps.lineEdit().setTextMargins(6, 0, 0, 0)
        self.steps.setRange(0, 2**53)
        self.steps.setValue(self._budget(spec) or 0)
        self.steps.setSpecialValueText(tr("as each preset says"))
        self.steps.setAccessibleName(tr("Steps of each run"))
        most = max(jobs_at_once(0), 1)
        self.jobs = NumberField(
            {"type": "integer", "title": mark("Runs at a time"), "minimum": 1, "maximum": most}
        )
        self.jobs.set_value(most)
        self.jobs.editor.setAccessibleName(tr("Runs at a time"))
        self.jobs.editor.setToolTip(tr("How many runs learn at a time; each has its part of the cores"))
        self.algorithms = AlgorithmChoice(spec, catalogue)
        self.setting = SettingChoice(spec, catalogue)
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.setAccessibleName(tr("What that comes to"))
        self.add = QPushButton(tr("Add to the queue"))
        make_primary(self.add)
        self.add.setDefault(True)
        self.add.clicked.connect(self._accept)
        self._lay_out(spec)
        self._align()
        self.seeds.textChanged.connect(self._count)
        self.steps.valueChanged.connect(self._count)
        self.steps.refused.connect(lambda *_: self._count())
        self.jobs.changed.connect(self._count)
        self.jobs.mended.connect(self._count)
        self.algorithms.changed.connect(self._count)
        self.setting.changed.connect(self._count)
        self._show_kind()

    def _lay_out(self, spec: RunSpec) -> None:
        environment = self._catalogue.environment(spec.env)
        algorithm = self._catalogue.algorithm(spec.algorithm)
        heading = QLabel(
            tr(
                "{environment} by {algorithm}",
                environment=said(environment.title) if environment is not None else spec.env,
                algorithm=said(algorithm.title) if algorithm is not None else spec.algorithm,
            )
        )
        set_type(heading, "heading")
        cancel = QPushButton(tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        above = fields((tr("What differs"), self.kind))
        below = fields(
            (tr("Seeds"), self.seeds), (tr("Steps of each run"), self.steps), (tr("At a time"), self.jobs)
        )
        end = QHBoxLayout()
        end.addStretch(1)
        end.addWidget(cancel)
        end.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addLayout(above)
        column.addWidget(self.algorithms)
        column.addWidget(self.setting)
        column.addLayout(below)
        column.addWidget(self.said)
        column.addStretch(1)
        column.addLayout(end)

    # ------------------------------------------------------------------------------ what is wanted

    def specs(self) -> list[RunSpec]:
        """The runs that are wanted. Raises UserError for what is no wish."""
        seeds = plans.seeds_of(self.seeds.text())
        spec = self._spec
        match self.kind.currentData():
            case "algorithm":
                found = self.algorithms.specs()
            case "setting":
                found = self.setting.specs()
            case _:
                found = [spec]
        if not self.steps.hasAcceptableInput():
            raise UserError(refused_text(_STEPS, self.steps.text(), number=True))
        if self.jobs.problem():
            raise UserError(self.jobs.problem())
        steps = int(self.steps.value())
        if steps:
            found = [one.model_copy(update={"steps": steps}) for one in found]
        for one in found:
            if self._budget(one) is None:
                raise UserError(mark("nobody has said how many steps a run takes: say how many."))
        if len(found) * len(seeds) > MOST:
            raise UserError(mark("that is more than 1,000 runs; ask for fewer."))
        return plans.with_seeds(found, seeds)

    @property
    def varied(self) -> str:
        """In what the runs differ: "seed", "algorithm", or the name of a setting."""
        kind = str(self.kind.currentData())
        return self.setting.name if kind == "setting" else kind

    def _budget(self, spec: RunSpec) -> int | None:
        known = self._catalogue.presets_for(spec.env, spec.algorithm)
        preset = next((one for one in known if one.name == spec.preset), None)
        return spec.steps or (preset.steps if preset is not None else None)

    def _show_kind(self) -> None:
        self.algorithms.setVisible(self.kind.currentData() == "algorithm")
        self.setting.setVisible(self.kind.currentData() == "setting")
        if self.kind.currentData() == "seed" and self.seeds.text() == "0-2":
            self.seeds.setText("0-9")
        elif self.kind.currentData() != "seed" and self.seeds.text() == "0-9":
            self.seeds.setText("0-2")  # every seed multiplies the rest
        self._count()
        self.adjustSize()

    def _count(self) -> None:
        """Say how many runs that are and how long they take, or what is wrong."""
        try:
            self._specs = self.specs()
        except UserError as error:
            self._specs = []
            self._say(said(error.args[0]), problem=True)
            return
        count, at_once = len(self._specs), min(int(self.jobs.value()), len(self._specs))
        takes = [self._seconds(spec) for spec in self._specs]
        told = plural(count, "{n:,} run, {jobs} at a time.", "{n:,} runs, {jobs} at a time.", jobs=at_once)
        if None in takes:
            more = tr("How long that takes is told when they learn.")
        else:
            known = [one for one in takes if one is not None]
            whole = max(sum(known) / max(1, at_once), max(known, default=0.0))
            more = tr("That takes {duration} here.", duration=about(whole))
        told = tr("{runs} {takes}", runs=told, takes=more)
        apart = differing(self._specs, self.varied, self._catalogue)
        self._say(tr("{sentence} {another}", sentence=told, another=apart) if apart else told)

    def _say(self, text: str, *, problem: bool = False) -> None:
        self.said.setText(text[:1].upper() + text[1:])
        self.said.setObjectName("danger" if problem else "muted")
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)
        self.add.setEnabled(not problem)
        layout = self.layout()
        if layout is not None:  # longer words need more room, and nothing may lie over anything
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def _accept(self) -> None:
        self.wanted.emit(list(self._specs), self.varied, int(self.jobs.value()))
        self.accept()

    def changeEvent(self, event: QEvent) -> None:
        """Say all in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._count()
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.StyleChange, QEvent.Type.FontChange):
            QTimer.singleShot(0, self, self._align)

    def _align(self) -> None:
        """Let all fields begin in one column, whatever they are called in this language and type."""
        labels = self.findChildren(QLabel, FIELD)
        wide = max(label.sizeHint().width() for label in labels)
        for label in labels:
            label.setMinimumWidth(wide)
        self.adjustSize()
