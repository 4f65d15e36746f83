"""The tools to draw with, each with its picture and its key."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QIcon, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from rlstudio.app.editor.canvas import TOOLS
from rlstudio.app.forms.numbers.field import NumberField
from rlstudio.app.forms.world_cells import cell_picture
from rlstudio.app.forms.world_sketch import REWARD
from rlstudio.app.language.saying import tr
from rlstudio.app.look.theme import current, set_type
from rlstudio.core.words import mark
from rlstudio.envs.grid.drawing import FLOOR, GOAL, MOST_REWARD, START, TRAP, WALL


@dataclass(frozen=True)
class _Tool:
    """A tool's name, its key, what its button is called aloud, and what it is for."""

    name: str
    key: str
    aloud: str
    help: str


_TOOLS = {
    WALL: _Tool(mark("Wall"), "W", mark("Draw wall"), mark("Nobody gets in ({key})")),
    FLOOR: _Tool(
        mark("Floor"),
        "F",
        mark("Draw floor"),
        mark("Free to walk on; the right mouse button paints it with any tool ({key})"),
    ),
    TRAP: _Tool(
        mark("Trap"),
        "T",
        mark("Draw trap"),
        mark("Costs the trap's reward, and ends the episode where traps do ({key})"),
    ),
    GOAL: _Tool(
        mark("Goal"), "G", mark("Draw goal"), mark("Ends the episode and gives the goal's reward ({key})")
    ),
    START: _Tool(
        mark("Start"),
        "S",
        mark("Draw start"),
        mark("Where episodes begin; with several, each is as likely; with none, any floor cell is ({key})"),
    ),
    REWARD: _Tool(
        mark("Reward"),
        "R",
        mark("Draw reward"),
        mark("A reward of the cell's own, paid every time it is entered; again: say how much ({key})"),
    ),
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
            action = QAction(group)
            action.setCheckable(True)
            action.setShortcut(QKeySequence(_TOOLS[tool].key))
            action.triggered.connect(lambda _=False, tool=tool: self._choose(tool))
            button = QToolButton()
            button.setObjectName("stage")
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            column.addWidget(button)
            self.actions_[tool] = action
            self._buttons.append(button)
        self.reward = NumberField(
            {"type": "number", "minimum": -MOST_REWARD, "maximum": MOST_REWARD, "title": mark("Reward")}
        )
        self.reward.set_value(1.0)
        self.reward.editor.setAccessibleName(tr("Reward to draw"))
        self.reward.editor.setToolTip(
            tr("What entering the cell gives besides the step; 0 on floor takes it away")
        )
        self.reward.changed.connect(self._on_reward)
        self.reward.editor.lineEdit().returnPressed.connect(self.typed)
        gives = QLabel(tr("gives"))
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
        self._say()
        self.refresh_theme()

    @property
    def tool(self) -> str:
        """The tool in use."""
        return self._tool

    @property
    def number(self) -> float:
        """The reward to draw: the last one that could be taken."""
        return float(self.reward.editor.value())

    def refresh_theme(self) -> None:
        """Draw the tools' pictures in the size of the type."""
        side = round(current().body * 2.4)
        for tool, button in zip(TOOLS, self._buttons, strict=True):
            mark, own = (FLOOR, self.number or 1.0) if tool == REWARD else (tool, None)
            ratio = self.devicePixelRatioF()
            self.actions_[tool].setIcon(QIcon(cell_picture(mark, own, side, 1.0, ratio=ratio)))
            button.setIconSize(QSize(side, side))

    def changeEvent(self, event: QEvent) -> None:
        """Say the names of the tools in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _say(self) -> None:
        for tool, button in zip(TOOLS, self._buttons, strict=True):
            action, words = self.actions_[tool], _TOOLS[tool]
            name = tr(words.name)
            action.setText(name)
            action.setToolTip(tr(words.help, key=words.key))
            action.setIconText(f" {name}  {words.key}")
            button.setAccessibleName(tr(words.aloud))

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
        self.chosen.emit(self.tool, self.number)
