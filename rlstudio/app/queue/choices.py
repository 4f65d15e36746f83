"""What the dialog for many runs lets vary: algorithms, or the values of one setting."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from rlstudio.app.forms.numbers.field import NumberField
from rlstudio.app.forms.problem_label import ProblemLabel
from rlstudio.app.language.saying import said, tr
from rlstudio.core.catalogue import Catalogue
from rlstudio.core.errors import UserError
from rlstudio.core.words import mark
from rlstudio.engine.queue import plans
from rlstudio.engine.run_spec import RunSpec

FIELD = "field"
"""Objects of this name are the names of fields."""
_COUNT = 5
_HOW_MANY = {"type": "integer", "title": mark("How many"), "minimum": 2, "maximum": 50}


class AlgorithmChoice(QWidget):
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


class SettingChoice(QWidget):
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
        self.low, self.high, self.count = QLineEdit(), QLineEdit(), NumberField(_HOW_MANY)
        for field, name in ((self.low, tr("From")), (self.high, tr("To"))):
            field.setAccessibleName(name)
        self.count.editor.setAccessibleName(tr("How many"))
        for number in (self.low, self.high):
            number.setMinimumWidth(number.fontMetrics().horizontalAdvance("0.000000") + 26)
        self.count.set_value(_COUNT)
        fill = self.fill = QPushButton(tr("Fill in"))
        fill.setToolTip(tr("Write the values of this range above, by equal factors where that is its scale"))
        fill.setAutoDefault(False)
        fill.clicked.connect(self._fill)
        self._range = QWidget()
        lines = QVBoxLayout(self._range)
        lines.setContentsMargins(0, 0, 0, 0)
        ends, how_many = QHBoxLayout(), QHBoxLayout()
        for line, text, widget in (
            (ends, tr("From"), self.low),
            (ends, tr("To"), self.high),
            (how_many, tr("How many"), self.count),
        ):
            label = QLabel(text)
            label.setBuddy(widget)
            line.addWidget(label)
            line.addWidget(widget, 1)
        how_many.addWidget(fill)
        lines.addLayout(ends)
        lines.addLayout(how_many)
        lines.addWidget(ProblemLabel(self.count))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(fields((tr("Setting"), self.names), (tr("Its values"), self.values)))
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
        if self.count.problem():
            self.count.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        low, high = _number(self.low.text()), _number(self.high.text())
        try:
            found = plans.spread(low, high, int(self.count.value()), self._known.get(self.name, {}))
        except UserError:
            self.low.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.values.setText(", ".join(map(_written, found)))


def fields(*rows: tuple[str, QWidget]) -> QFormLayout:
    """Fields under each other, with their names before them."""
    form = QFormLayout()
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    form.setHorizontalSpacing(14)
    for name, field in rows:
        label = QLabel(name)
        label.setBuddy(field)
        label.setObjectName(FIELD)
        form.addRow(label, field)
    return form


def _written(value: float | Sequence[object]) -> str:
    return f"{value:.6g}" if isinstance(value, float) else str(value)


def _number(text: str) -> float:
    try:
        return float(text.strip().replace(",", "."))
    except ValueError:
        return float("nan")
