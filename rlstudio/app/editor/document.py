"""The world that is being edited, its history and its file."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from rlstudio.app.forms.world_sketch import Sketch
from rlstudio.app.language.saying import tr
from rlstudio.core.words import mark
from rlstudio.engine.files import world_file
from rlstudio.envs.grid.settings import WorldSettings

_NEW_SIZE = (8, 12)
_UNNAMED = mark("Unnamed world")


@dataclass(frozen=True)
class State:
    """One state of a world: its drawing, and its rules as differences from the defaults."""

    sketch: Sketch
    rules: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def of(cls, settings: WorldSettings) -> State:
        """The state of a world's settings."""
        rules = settings.model_dump(mode="json", exclude={"map"}, exclude_defaults=True)
        return cls(Sketch.of(settings.map), rules)

    def world(self) -> WorldSettings:
        """The finished world. Raises UserError if something is missing."""
        return WorldSettings.parse({"map": self.sketch.value(), **self.rules}, "this world")


class Document(QObject):
    """A world with its history.

    Signals: ``changed`` when the world changes; ``file_changed`` when its file changes, or when the world
    becomes equal to or different from its file.
    """

    changed = Signal()
    file_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = State(Sketch.blank(*_NEW_SIZE))
        self.path: Path | None = None
        self.history = QUndoStack(self)
        self.history.cleanChanged.connect(self.file_changed)

    @property
    def sketch(self) -> Sketch:
        """The drawing as it is now."""
        return self.state.sketch

    @property
    def modified(self) -> bool:
        """Whether there are unsaved changes."""
        return not self.history.isClean()

    @property
    def name(self) -> str:
        """The name of the file, or that of the one it may become."""
        return self.path.stem if self.path is not None else _UNNAMED

    @property
    def title(self) -> str:
        """What the world is called on the screen."""
        return self.path.stem if self.path is not None else tr(_UNNAMED)

    def draw(self, sketch: Sketch, words: str, *, kind: str = "") -> None:
        """Change the drawing as one step of the history; consecutive steps of one kind are merged."""
        self._push(replace(self.state, sketch=sketch), words, kind)

    def set_rules(self, rules: dict[str, Any], words: str, *, kind: str) -> None:
        """Change rewards, slipping and the like."""
        self._push(replace(self.state, rules=rules), words, kind)

    def clear(self) -> None:
        """Begin a new world."""
        self._replace(State(Sketch.blank(*_NEW_SIZE)), None)

    def open(self, path: str) -> None:
        """Open a file. Raises UserError; the current world then stays."""
        self._replace(State.of(world_file.read(path)), Path(path).resolve())

    def show(self, settings: WorldSettings) -> None:
        """Begin with this world, which has no file."""
        self._replace(State.of(settings), None)

    def save(self, path: str) -> None:
        """Write it to a file, which becomes its file. Raises UserError."""
        world_file.write(path, self.state.world())
        self.path = Path(path).resolve()
        self.history.setClean()
        self.file_changed.emit()

    def _replace(self, state: State, path: Path | None) -> None:
        self.state, self.path = state, path
        self.history.clear()
        self.changed.emit()
        self.file_changed.emit()

    def _push(self, state: State, words: str, kind: str) -> None:
        if state != self.state:
            self.history.push(_Step(self, self.state, state, words, kind))

    def _go_to(self, state: State) -> None:
        self.state = state
        self.changed.emit()


class _Step(QUndoCommand):
    """A change from one state to another; states are small enough to store whole."""

    def __init__(self, document: Document, before: State, after: State, words: str, kind: str) -> None:
        super().__init__(words)
        self._document, self._before, self._after, self._kind = document, before, after, kind

    def redo(self) -> None:
        """Apply the later state."""
        self._document._go_to(self._after)

    def undo(self) -> None:
        """Apply the earlier state."""
        self._document._go_to(self._before)

    def id(self) -> int:
        """Steps that can become one have the same number; -1 is never merged."""
        return 1 if self._kind else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Merge a following step of the same kind into this one."""
        if not isinstance(other, _Step) or other._kind != self._kind:
            return False
        self._after = other._after
        self.setObsolete(self._after == self._before)
        return True
