"""Where two agents disagree: the moments by how much, and what each would do in the one that is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from rlstudio.app.language.saying import joined, said, tr
from rlstudio.app.look.figures import figures
from rlstudio.app.look.theme import current, set_type
from rlstudio.app.panels.actions.distribution import Distribution
from rlstudio.app.panels.actions.panel import ActionsPanel
from rlstudio.app.panels.panel import Panel
from rlstudio.app.panels.screen.image import image_of
from rlstudio.core.words import mark
from rlstudio.engine.disputed import Disagreement, Disputed
from rlstudio.engine.snapshot import ShownDecision, Snapshot
from rlstudio.engine.worker.messages import RunInfo

_ICON = QSize(96, 72)
_DISCRETE = mark(
    "The number is the Jensen-Shannon divergence of what both would do, in bits: 0 for the same, 1 for "
    "nothing in common. Action values become a distribution by a softmax, at a tenth of what is usually at "
    "stake between the best and the worst action."
)
_CONTINUOUS = mark(
    "The number is the distance of both actions in parts of their range: 0 for the same, 1 for opposite ends."
)


class DisagreementView(QDialog):
    """The moments of a ``Disagreement``, and the picture and the charts of both for the chosen one.

    Signal ``timeline_wanted`` (Disputed): the episode of this moment, to go through it.
    """

    timeline_wanted = Signal(object)

    def __init__(self, found: Disagreement, names: tuple[str, str], parent: QWidget | None = None) -> None:
        """names: what the two agents are called."""
        super().__init__(parent)
        self.found, self.names = found, names
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Where do they disagree?"))
        self.resize(current().pixels(980), current().pixels(620))
        self.summary = QLabel()
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setWordWrap(True)
        self.measure = QLabel()
        self.measure.setTextFormat(Qt.TextFormat.PlainText)
        self.measure.setObjectName("muted")
        self.measure.setWordWrap(True)
        set_type(self.measure, "small")
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Moments by how much they disagree"))
        self.list.setIconSize(_ICON * current().scale)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumWidth(current().pixels(330))
        self.list.setToolTip(tr("Enter, or a double click: go to the moment on a timeline of its episode"))
        self.list.currentRowChanged.connect(self.show_moment)
        self.list.itemActivated.connect(lambda _: self._want_timeline())
        self.timeline = QPushButton(tr("Go there on a timeline"))
        self.timeline.setToolTip(tr("Open the whole episode of this moment as a recording, in a tab"))
        self.timeline.clicked.connect(self._want_timeline)
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setMinimumHeight(150)
        self.picture.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.picture.setAccessibleName(tr("Picture of the moment"))
        self.where = QLabel()
        self.where.setTextFormat(Qt.TextFormat.PlainText)
        self.where.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.where.setWordWrap(True)
        self.charts = tuple(_Chart(name, info) for name, info in zip(names, (found.a, found.b), strict=True))
        sides = QHBoxLayout()
        sides.setSpacing(10)
        for chart in self.charts:
            sides.addWidget(chart, 1)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.picture, 3)
        right.addWidget(self.where)
        right.addLayout(sides, 2)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.list, 2)
        row.addLayout(right, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        column.addWidget(self.summary)
        column.addLayout(row, 1)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.measure, 1)
        foot.addWidget(self.timeline, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(foot)
        self._say()

    def show_moment(self, row: int) -> None:
        """Show the moment of this row: what both decide in that very state."""
        if not 0 <= row < len(self.found.moments):
            return
        moment = self.found.moments[row]
        self.where.setText(self._where(moment))
        self._draw(moment)
        for chart, decision in zip(self.charts, (moment.a, moment.b), strict=True):
            chart.show_decision(decision, moment)

    def _want_timeline(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self.found.moments):
            self.timeline_wanted.emit(self.found.moments[row])

    def _say(self) -> None:
        found, row = self.found, max(0, self.list.currentRow())
        told = [
            tr("{agent}: {score} in {steps:,} steps", agent=name, score=figures(score), steps=steps)
            for name, score, steps in zip(self.names, found.returns, found.steps, strict=True)
        ]
        told.append(
            tr("their episodes never part")
            if found.parted is None
            else tr("their episodes part at step {step:,}", step=found.parted)
        )
        if found.agreement is not None:
            told.append(tr("the same choice in {share:.0f} % of all states", share=100 * found.agreement))
        self.summary.setText(joined([tr("Seed {seed}", seed=found.seed), *told]))
        self.measure.setText(tr(_CONTINUOUS if found.agreement is None else _DISCRETE))
        self.list.clear()
        for moment in found.moments:
            item = QListWidgetItem(self._row(moment))
            if moment.picture is not None:
                item.setIcon(QIcon(QPixmap.fromImage(image_of(moment.picture)).scaled(
                    self.list.iconSize(),
                    Qt.AspectRatioMode.KeepAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )))  # fmt: skip
            self.list.addItem(item)
        if found.moments:
            self.list.setCurrentRow(min(row, len(found.moments) - 1))
        else:
            self.timeline.hide()
            self.where.setText(tr("They do the same in every state that either came to."))

    def _row(self, moment: Disputed) -> str:
        head = [self._step(moment), f"{moment.divergence:.2f}"]
        if moment.first:
            head.append(tr("here they part"))
        choices = [
            tr("{agent}: {choice}", agent=name, choice=_choice(info, decision))
            for name, info, decision in zip(
                self.names, (self.found.a, self.found.b), (moment.a, moment.b), strict=True
            )
        ]
        return "\n".join([joined(head), *choices])

    def _step(self, moment: Disputed) -> str:
        name = self.names[0] if moment.visited == "a" else self.names[1]
        return tr("Step {step:,} of {agent}", step=moment.step, agent=name)

    def _where(self, moment: Disputed) -> str:
        told = [self._step(moment), tr("return so far {score}", score=figures(moment.score))]
        return joined([*told, tr("here they part")] if moment.first else told)

    def _draw(self, moment: Disputed) -> None:
        if moment.picture is None:
            self.picture.clear()
            return
        self.picture.setPixmap(
            QPixmap.fromImage(image_of(moment.picture)).scaled(
                self.picture.size(),
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        )

    def resizeEvent(self, event: QEvent) -> None:
        """The picture takes its room."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        row = self.list.currentRow()
        if 0 <= row < len(self.found.moments):
            self._draw(self.found.moments[row])

    def changeEvent(self, event: QEvent) -> None:
        """Say all in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()


class _Chart(QWidget):
    """The name of an agent, and what it thinks of its actions."""

    def __init__(self, name: str, info: RunInfo) -> None:
        super().__init__()
        self._info = info
        heading = QLabel(name)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        set_type(heading, "strong")
        self.choice = QLabel()
        self.choice.setTextFormat(Qt.TextFormat.PlainText)
        self.choice.setObjectName("muted")
        kinds: Sequence[type[Panel]] = (ActionsPanel, Distribution)
        self.panel = next((kind() for kind in kinds if kind.fits(info)), None)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(heading)
        column.addWidget(self.choice)
        if self.panel is not None:
            self.panel.set_theme(current())
            self.panel.start(info)
            self.panel.set_state("running")
            column.addWidget(self.panel, 1)
        else:
            column.addStretch(1)

    def show_decision(self, decision: ShownDecision, moment: Disputed) -> None:
        """Show what it decides in this state."""
        self.choice.setText(_choice(self._info, decision))
        if self.panel is not None:
            step = self._info.step
            self.panel.show_snapshot(Snapshot("stage", step, 0, moment.step, moment.score, decision))


def _choice(info: RunInfo, decision: ShownDecision) -> str:
    if decision.action is not None:
        return said(info.action_names[decision.action])
    vector = decision.action_vector
    return "" if vector is None else ", ".join(figures(round(float(part), 3)) for part in vector)
