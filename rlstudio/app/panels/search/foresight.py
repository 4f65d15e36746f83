"""How a learned model's imagined steps stay true: errors of values and rewards, and positions."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget

from rlstudio.app.look.theme import Theme
from rlstudio.app.panels.panel import Area, Panel
from rlstudio.app.panels.search.errors_ahead import KINDS, ErrorsAhead
from rlstudio.app.panels.search.nearest_positions import PICTURE_WIDTH, NearestPositions
from rlstudio.app.panels.switch import ModeSwitch
from rlstudio.core.words import mark
from rlstudio.engine.worker.messages import RunInfo, TrainingView

CHOICES = (
    ("errors", mark("Errors"), mark("Err."), mark("How far values and rewards are off, k steps ahead")),
    ("positions", mark("Positions"), mark("Pos."), mark("Which real positions the imagined ones are like")),
)


class Foresight(Panel):
    """The mean error of what was imagined, by how many steps ahead; or the positions it is like."""

    id = "foresight"
    title = "The model's foresight"
    tip = (
        "From positions in memory the model imagines the actions that were really taken. Errors: how far its "
        "values are from the n-step returns, and its rewards from the real ones, k steps ahead: mean sizes "
        "over the last updates. Dashed: the error of always saying the mean, which is no foresight at all. "
        "Positions: a model's state is no picture, so the real position whose state is nearest to the "
        "imagined one is shown below the one that really came."
    )
    needs_snapshots = False
    needs_evidence = tuple(
        f"{name}{kind}{end}" for kind in KINDS for name, end in (("", "_k"), ("imagined_", ""), ("real_", ""))
    )
    training_hz = 2.0
    area: ClassVar[Area] = "right"
    empty_text = "The errors appear here with the first updates."
    natural_size = (320, 240)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plot, self.positions = ErrorsAhead(), NearestPositions()
        self.switch = ModeSwitch(mark("What is shown"), self)
        self.switch.set_choices(CHOICES)
        self.switch.changed.connect(lambda _: self._show())
        self.shown = QStackedWidget()
        for part in (self.plot, self.positions):
            self.shown.addWidget(part)
        self.set_column(self.switch, self.shown)

    def minimumSizeHint(self) -> QSize:
        """Two charts, or two rows of boards, that can be told from each other."""
        return QSize(150, 210)

    @classmethod
    def fits(cls, info: RunInfo) -> bool:
        """Needs a training whose updates compare what was imagined with what came."""
        return info.training and set(cls.needs_evidence) <= set(info.evidence)

    def start(self, info: RunInfo) -> None:
        """Forget the errors of the previous run."""
        super().start(info)
        self.plot.start()
        self.positions.start(info)

    def foreseen_width(self) -> int:
        """Pictures only while positions are shown."""
        return PICTURE_WIDTH if self.switch.mode == "positions" else 0

    def show_training(self, view: TrainingView) -> None:
        """Add the updates since the previous view, and take the newest positions."""
        if view.foreseen is not None:
            self.positions.show_positions(view.foreseen)
            self.mark_filled()
        told = [one for one in view.evidence if set(self.needs_evidence) <= set(one)]
        if told:
            self.plot.add(told)
            self.mark_filled()

    def _show(self) -> None:
        self.shown.setCurrentWidget(self.positions if self.switch.mode == "positions" else self.plot)

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        super().set_theme(theme)
        self.switch.set_theme(theme)
        self.plot.theme = self.positions.theme = theme
        self.plot.update()
        self.positions.update()

    def corner_room(self) -> int:
        """The room that the switch leaves with its shortest labels."""
        return self.width() - 2 * 8 - self.switch.least_width

    def reserve_corner(self, pixels: int) -> None:
        """Make room for the badge beside the switch."""
        self.switch.setContentsMargins(0, 0, pixels, 0)
