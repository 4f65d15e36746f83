"""One dialog that asks for many runs: several seeds, several algorithms, or the values of one setting."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from rlstudio.app.forms.number_boxes import IntegerBox
from rlstudio.app.language.saying import plural, said, tr
from rlstudio.app.look.durations import about
from rlstudio.app.look.theme import set_type
from rlstudio.app.queue.telling import QueueTelling
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
_FIELDS = (
    mark("What differs"),
    mark("Seeds"),
    mark("Steps of each run"),
    mark("At a time"),
    mark("Setting"),
    mark("Its values"),
)
_COUNT = 5


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
        self._telling = QueueTelling(catalogue)
        self._specs: list[RunSpec] = []
        self.setWindowTitle(tr("Run many"))
        self.setMinimumWidth(520)
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
        self.steps.setRange(0, 2**53)
        self.steps.setValue(self._budget(spec) or 0)
        self.steps.setSpecialValueText(tr("as each preset says"))
        self.steps.setAccessibleName(tr("Steps of each run"))
        self.jobs = QSpinBox()
        self.jobs.setRange(1, max(jobs_at_once(0), 1))
        self.jobs.setValue(jobs_at_once(0))
        self.jobs.setAccessibleName(tr("Runs at a time"))
        self.jobs.setToolTip(tr("How many runs learn at a time; each has its part of the cores"))
        self.algorithms = _Algorithms(spec, catalogue)
        self.setting = _Setting(spec, catalogue)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setAccessibleName(tr("What that comes to"))
        self.add = QPushButton(tr("Add to the queue"))
        self.add.setObjectName("primary")
        self.add.setDefault(True)
        self.add.clicked.connect(self._accept)
        self._lay_out(spec)
        self.seeds.textChanged.connect(self._count)
        self.steps.valueChanged.connect(self._count)
        self.jobs.valueChanged.connect(self._count)
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
        above = _form((tr("What differs"), self.kind))
        below = _form(
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
        self._say(tr("{runs} {takes}", runs=told, takes=more))

    def _say(self, text: str, *, problem: bool = False) -> None:
        self.said.setText(text[:1].upper() + text[1:])
        self.said.setObjectName("danger" if problem else "muted")
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)
        self.add.setEnabled(not problem)

    def _accept(self) -> None:
        self.wanted.emit(list(self._specs), self.varied, int(self.jobs.value()))
        self.accept()

    def changeEvent(self, event: QEvent) -> None:
        """Say all in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._count()


class _Algorithms(QWidget):
    """Which algorithms run, those that fit and learn. Signal ``changed``."""

    changed = Signal()

    def __init__(self, spec: RunSpec, catalogue: Catalogue) -> None:
        super().__init__()
        self._spec, self._catalogue = spec, catalogue
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Algorithms"))
        environment = catalogue.environment(spec.env)
        fitting = environment.fitting if environment is not None else [spec.algorithm]
        for id in fitting:
            kind = catalogue.algorithm(id)
            if kind is None or kind.acts_by not in ("learning", "planning"):
                continue
            item = QListWidgetItem(said(kind.title))
            item.setData(Qt.ItemDataRole.UserRole, id)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable
            )
            item.setCheckState(Qt.CheckState.Checked if id == spec.algorithm else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setFixedHeight(min(8, max(3, self.list.count())) * (self.list.sizeHintForRow(0) + 2) + 8)
        self.list.itemChanged.connect(lambda _: self.changed.emit())
        note = QLabel(tr("Each by its own default preset; the one that is set, as it is set."))
        note.setObjectName("muted")
        note.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        column.addWidget(note)

    def changeEvent(self, event: QEvent) -> None:
        """Name the algorithms in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            for row in range(self.list.count()):
                item = self.list.item(row)
                kind = self._catalogue.algorithm(str(item.data(Qt.ItemDataRole.UserRole)))
                if kind is not None:
                    item.setText(said(kind.title))

    def chosen(self) -> list[str]:
        """The ids that are ticked."""
        items = [self.list.item(row) for row in range(self.list.count())]
        ticked = [item for item in items if item.checkState() == Qt.CheckState.Checked]
        return [str(item.data(Qt.ItemDataRole.UserRole)) for item in ticked]

    def specs(self) -> list[RunSpec]:
        """One run for each. Raises UserError if none is ticked."""
        if not self.chosen():
            raise UserError(mark("choose at least one algorithm."))
        return plans.with_algorithms(self._spec, self.chosen(), self._catalogue)


class _Setting(QWidget):
    """Which setting takes which values. Signal ``changed``."""

    changed = Signal()

    def __init__(self, spec: RunSpec, catalogue: Catalogue) -> None:
        super().__init__()
        self._spec = plans.resolved(spec, catalogue)
        kind = catalogue.algorithm(spec.algorithm)
        self._known: dict[str, Any] = kind.settings_schema.get("properties", {}) if kind is not None else {}
        self.names = QComboBox()
        self.names.setAccessibleName(tr("Setting"))
        for name, schema in self._known.items():
            if plans.can_vary(schema):
                self.names.addItem(said(str(schema.get("title", name))), name)
        self.values = QLineEdit()
        self.values.setAccessibleName(tr("Its values"))
        self.values.setToolTip(tr("The values that it takes, with commas between them"))
        self.low, self.high, self.count = QLineEdit(), QLineEdit(), QSpinBox()
        for field, name in ((self.low, tr("From")), (self.high, tr("To")), (self.count, tr("How many"))):
            field.setAccessibleName(name)
        self.count.setRange(2, 50)
        self.count.setValue(_COUNT)
        fill = self.fill = QPushButton(tr("Fill in"))
        fill.setToolTip(tr("Write the values of this range above, by equal factors where that is its scale"))
        fill.setAutoDefault(False)
        fill.clicked.connect(self._fill)
        self._range = QWidget()
        line = QHBoxLayout(self._range)
        line.setContentsMargins(0, 0, 0, 0)
        for text, widget in ((tr("From"), self.low), (tr("To"), self.high), (tr("How many"), self.count)):
            label = QLabel(text)
            label.setBuddy(widget)
            line.addWidget(label)
            line.addWidget(widget, 1)
        line.addWidget(fill)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(_form((tr("Setting"), self.names), (tr("Its values"), self.values)))
        column.addWidget(self._range)
        self.names.currentIndexChanged.connect(self._show)
        self.values.textChanged.connect(self.changed)
        self._show()

    @property
    def name(self) -> str:
        """The setting that is varied."""
        return str(self.names.currentData() or "")

    def specs(self) -> list[RunSpec]:
        """One run for each value. Raises UserError for values that it cannot take."""
        schema = self._known.get(self.name, {})
        if not self.name:
            raise UserError(mark("this algorithm has no setting that could vary."))
        values = plans.values_of(self.values.text(), schema, str(schema.get("title", self.name)))
        return plans.with_setting(self._spec, self.name, values)

    def _show(self) -> None:
        """Begin with the value that is set, and for numbers with a range around it."""
        schema = self._known.get(self.name, {})
        value = self._spec.config.get(self.name, schema.get("default"))
        number = plans.is_number(schema)
        self._range.setVisible(number)
        if schema.get("enum"):
            self.values.setText(", ".join(str(choice) for choice in schema["enum"]))
        elif isinstance(value, bool):
            self.values.setText("false, true")
        else:
            self.values.setText("null" if value is None else _written(value))
        if number and isinstance(value, int | float) and not isinstance(value, bool) and value > 0:
            low, high = (value / 10, value * 10) if schema.get("log") else (value / 2, value)
            whole = isinstance(schema.get("default"), int)
            self.low.setText(_written(max(1, round(low)) if whole else low))
            self.high.setText(_written(round(high) if whole else min(high, schema.get("maximum", high))))
        else:
            self.low.clear()
            self.high.clear()

    def _fill(self) -> None:
        low, high = _number(self.low.text()), _number(self.high.text())
        try:
            found = plans.spread(low, high, self.count.value(), self._known.get(self.name, {}))
        except UserError:
            self.low.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.values.setText(", ".join(map(_written, found)))


def _form(*rows: tuple[str, QWidget]) -> QFormLayout:
    """Fields under each other, in one column over all forms of the dialog."""
    form = QFormLayout()
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    form.setHorizontalSpacing(14)
    names = [tr(name) for name in _FIELDS]
    for name, field in rows:
        label = QLabel(name)
        label.setBuddy(field)
        label.setMinimumWidth(max(label.fontMetrics().horizontalAdvance(one) for one in names))
        form.addRow(label, field)
    return form


def _written(value: float | Sequence[object]) -> str:
    return f"{value:.6g}" if isinstance(value, float) else str(value)


def _number(text: str) -> float:
    try:
        return float(text.strip().replace(",", "."))
    except ValueError:
        return float("nan")
