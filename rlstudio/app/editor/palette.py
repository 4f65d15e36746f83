"""The tools to draw with, each with its picture and its key."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QIcon, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from rlstudio.app.editor.canvas import TOOLS
from rlstudio.app.forms.fields import NumberField
from rlstudio.app.forms.world_cells import cell_picture
from rlstudio.app.forms.world_sketch import REWARD
from rlstudio.app.look.theme import current, set_type
from rlstudio.envs.grid.drawing import FLOOR, GOAL, MOST_REWARD, START, TRAP, WALL

_WORDS = {
    WALL: ("Wall", "W", "Nobody gets in"),
    FLOOR: ("Floor", "F", "Free to walk on; the right mouse button paints it with any tool"),
    TRAP: ("Trap", "T", "Costs the trap's reward, and ends the episode where traps do"),
    GOAL: ("Goal", "G", "Ends the episode and gives the goal's reward"),
    START: (
        "Start",
        "S",
        "Where episodes begin; with several, each is as likely; with none, any floor cell is",
    ),
    REWARD: ("Reward", "R", "A reward of the cell's own, paid every time it is entered; again: say how much"),
}


class Palette(QWidget):
    """One tool is chosen.

    Signals: ``chosen`` (tool, reward) when the tool or the reward changes; ``typed`` when a number was
    entered.
    """

    chosen = Signal(str, float)
    typed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("transparent")
        self.actions_: dict[str, QAction] = {}
        self._buttons: list[QToolButton] = []
        group = QActionGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for tool in TOOLS:
            name, key, help = _WORDS[tool]
            action = QAction(name, group)
            action.setCheckable(True)
            action.setShortcut(QKeySequence(key))
            action.setToolTip(f"{help} ({key})")
            action.setIconText(f" {name}  {key}")
            action.triggered.connect(lambda _=False, tool=tool: self._choose(tool))
            button = QToolButton()
            button.setObjectName("stage")
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setAccessibleName(f"Draw {name.lower()}")
            column.addWidget(button)
            self.actions_[tool] = action
            self._buttons.append(button)
        self.reward = NumberField(
            {"type": "number", "minimum": -MOST_REWARD, "maximum": MOST_REWARD, "title": "Reward"}
        )
        self.reward.set_value(1.0)
        self.reward.editor.setAccessibleName("Reward to draw")
        self.reward.editor.setToolTip(
            "What entering the cell gives besides the step; 0 on floor takes it away"
        )
        self.reward.changed.connect(self._on_reward)
        self.reward.editor.lineEdit().returnPressed.connect(self.typed)
        gives = QLabel("gives")
        gives.setObjectName("small")
        set_type(gives, "small")
        gives.setBuddy(self.reward)
        line = QHBoxLayout()
        line.setContentsMargins(8, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(gives)
        line.addWidget(self.reward, 1)
        column.addLayout(line)
        column.addStretch(1)
        self._tool = WALL
        self.actions_[WALL].setChecked(True)
        self.refresh_theme()

    @property
    def tool(self) -> str:
        """The tool in use."""
        return self._tool

    def refresh_theme(self) -> None:
        """Draw the tools' pictures in the size of the type."""
        side = round(current().body * 2.4)
        for tool, button in zip(TOOLS, self._buttons, strict=True):
            mark, own = (FLOOR, float(self.reward.value()) or 1.0) if tool == REWARD else (tool, None)
            ratio = self.devicePixelRatioF()
            self.actions_[tool].setIcon(QIcon(cell_picture(mark, own, side, 1.0, ratio=ratio)))
            button.setIconSize(QSize(side, side))

    def _on_reward(self) -> None:
        self.actions_[REWARD].setChecked(True)
        self._tool = REWARD
        self.refresh_theme()
        self._tell()

    def _choose(self, tool: str) -> None:
        if tool == REWARD == self._tool:
            self.reward.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.reward.editor.selectAll()
        self._tool = tool
        self._tell()

    def _tell(self) -> None:
        self.chosen.emit(self.tool, float(self.reward.value()))
