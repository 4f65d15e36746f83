"""The sizes that a person gave the docks, which outlast a time with too little room for them."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Annotated, NamedTuple

from pydantic import Field, TypeAdapter, ValidationError
from PySide6.QtCore import QByteArray, QSize, Qt, QTimer
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabBar

from rlstudio.app.panels.panel import Panel

_MARK = b"docks 1\n"
_SAME = 2
"""Pixels by which Qt may round a size."""
_SHARE = 0.42
"""The most of a side that one of several places has while there is too little room."""
_BETWEEN, _TABS = 6, 32
"""Pixels between two docks, and of the tabs above one."""
_Pixels = Annotated[int, Field(ge=0, le=16_777_215)]
"""Up to the largest widget of Qt; numbers that are no C integers crash it."""


class _Given(NamedTuple):
    """A size that a dock was given, where it stood then, how large the board was, and whether by a person."""

    width: _Pixels
    height: _Pixels
    board_width: _Pixels
    board_height: _Pixels
    area: int
    by_hand: bool = False

    @classmethod
    def to(cls, dock: QDockWidget, board: QMainWindow, *, by_hand: bool = False) -> _Given:
        area = board.dockWidgetArea(dock).value
        return cls(dock.width(), dock.height(), board.width(), board.height(), area, by_hand)

    def on(self, board: QMainWindow) -> QSize:
        """The size on this board: in proportion if it is smaller, or larger and nobody chose the size.

        What stands at the left is written, and gains nothing by more room.
        """
        wide, high = board.width() / max(1, self.board_width), board.height() / max(1, self.board_height)
        if self.by_hand or self.area == Qt.DockWidgetArea.LeftDockWidgetArea.value:
            wide = min(1.0, wide)
        if self.by_hand:
            high = min(1.0, high)
        return QSize(max(1, round(self.width * wide)), max(1, round(self.height * high)))


_STORED = TypeAdapter(dict[str, _Given])


class DockSizes:
    """What every dock was given, and how large the board was then.

    On a smaller board the docks shrink in proportion; as soon as there is room again they are as before.
    On a larger one those grow that no person gave a size.
    Names are those of the dock widgets, sizes are pixels. A dock that was moved to another side has what
    Qt gives it there.
    """

    def __init__(self) -> None:
        self._given: dict[str, _Given] = {}
        self._held: dict[str, QSize] = {}

    @property
    def unknown(self) -> bool:
        """Whether no size is known yet."""
        return not self._given

    def chosen(self, docks: Sequence[QDockWidget]) -> bool:
        """Whether a person has given one of these its size."""
        given = (self._given.get(dock.objectName()) for dock in docks)
        return any(one is not None and one.by_hand for one in given)

    def make_room(self, board: QMainWindow, dock: QDockWidget, docks: Sequence[QDockWidget]) -> None:
        """Give a dock half of the height of its side to be read in, unless a person has shared that out."""
        area = board.dockWidgetArea(dock)
        beside = [other for other in docks if board.dockWidgetArea(other) == area]
        high = board.height() // 2
        if dock.height() < high and not self.chosen(beside):
            board.resizeDocks([dock], [high + _tabs_above(board, dock)], Qt.Orientation.Vertical)
            QTimer.singleShot(0, board, lambda: self.note_all(board, beside))  # once they are laid out

    def forget(self) -> None:
        """Forget all sizes."""
        self._given.clear()

    def note_all(self, board: QMainWindow, docks: Sequence[QDockWidget]) -> None:
        """Keep the sizes of all docks on the screen as given."""
        self._given |= {dock.objectName(): _Given.to(dock, board) for dock in _on_screen(docks)}

    def take_hold(self, docks: Sequence[QDockWidget]) -> None:
        """A person may begin to drag the line between two docks."""
        self._held = {dock.objectName(): dock.size() for dock in _on_screen(docks)}

    def let_go(self, board: QMainWindow, docks: Sequence[QDockWidget]) -> None:
        """Keep the sizes that have changed since ``take_hold``."""
        for dock in _on_screen(docks):
            name = dock.objectName()
            if self._held.get(name) not in (None, dock.size()):
                self._given[name] = _Given.to(dock, board, by_hand=True)

    def apply(self, board: QMainWindow, docks: Sequence[QDockWidget]) -> None:
        """Give the docks on the screen their sizes, as far as this board allows."""
        sizes: dict[QDockWidget, QSize] = {}
        for dock in _on_screen(docks):
            given = self._given.get(dock.objectName())
            if given is not None and given.area == board.dockWidgetArea(dock).value:
                sizes[dock] = given.on(board)
        if all(_alike(dock.size(), size) for dock, size in sizes.items()):
            return
        horizontal, vertical = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        board.resizeDocks(list(sizes), [size.width() for size in sizes.values()], horizontal)
        heights = [size.height() + _tabs_above(board, dock) for dock, size in sizes.items()]
        board.resizeDocks(list(sizes), heights, vertical)

    def stored(self, state: QByteArray) -> QByteArray:
        """These sizes and the state of the board as bytes."""
        return QByteArray(_MARK + _STORED.dump_json(self._given) + b"\n" + bytes(state.data()))

    def read(self, stored: QByteArray) -> QByteArray:
        """Take over sizes from the bytes of ``stored``; returns the state of the board.

        Bytes without sizes are a state.
        """
        self.forget()
        content = bytes(stored.data())
        if not content.startswith(_MARK):
            return stored
        sizes, _, state = content.removeprefix(_MARK).partition(b"\n")
        with contextlib.suppress(ValidationError):
            self._given = _STORED.validate_json(sizes)
        return QByteArray(state)


def _on_screen(docks: Sequence[QDockWidget]) -> list[QDockWidget]:
    return [dock for dock in docks if dock.isVisible() and not dock.visibleRegion().isEmpty()]


def _tabs_above(board: QMainWindow, dock: QDockWidget) -> int:
    """The height of the tabs that a dock shares its place with; Qt counts them as part of the place."""
    if not board.tabifiedDockWidgets(dock):
        return 0
    bars = board.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
    tops = [bar.y() for bar in bars if bar.isVisible() and bar.x() <= dock.x() + 1 <= bar.x() + bar.width()]
    return dock.y() - max((top for top in tops if top < dock.y()), default=dock.y())


def _alike(one: QSize, other: QSize) -> bool:
    return abs(one.width() - other.width()) <= _SAME and abs(one.height() - other.height()) <= _SAME


def natural_height(panel: Panel) -> int:
    """The height that the panel's content needs, e.g. a row per action; else the default of its kind."""
    layout = panel.layout()
    content = layout.sizeHint().height() if layout is not None else 0
    return content + 24 if content > 40 else panel.natural_size[1]


def heights_of(board: QMainWindow, panels: Mapping[QDockWidget, Panel], *, asked: bool) -> list[int]:
    """Heights of these docks of one side, some of which share a place as tabs; Qt takes that of the last one.

    A place that several share is as high as the highest of them, if there is room. Where there is too little,
    no place has more than its share, and those of panels without a priority give way first. asked: a person
    is asked something, so what asks has priority.
    """
    docks = list(panels)
    shared = {dock: [dock, *(d for d in board.tabifiedDockWidgets(dock) if d in panels)] for dock in docks}
    places = [dock for dock in docks if dock is min(shared[dock], key=docks.index)]
    tabs = sum(len(shared[dock]) > 1 for dock in places)
    room = board.height() - _BETWEEN * (len(places) - 1) - _TABS * tabs
    heights = [max(natural_height(panels[other]) for other in shared[dock]) for dock in places]
    if sum(heights) > room:
        most = int(_SHARE * room)
        least = [max(other.minimumSizeHint().height() for other in shared[dock]) for dock in places]
        heights = [
            max(low, min(natural_height(panels[dock]), most)) for dock, low in zip(places, least, strict=True)
        ]
        first = [panels[dock].priority > 0 or (asked and panels[dock].asks_person) for dock in places]
        for wanted in (False, True):
            heights = _shrunk(heights, least, [one is wanted for one in first], sum(heights) - room)
    high = {other: height for dock, height in zip(places, heights, strict=True) for other in shared[dock]}
    return [high[dock] for dock in docks]


def _shrunk(heights: Sequence[int], least: Sequence[int], those: Sequence[bool], over: int) -> list[int]:
    """These heights with so many pixels less, taken from what those have above their least, in proportion."""
    spare = [(high - low) * one for high, low, one in zip(heights, least, those, strict=True)]
    taken = min(1.0, max(0, over) / max(1, sum(spare)))
    return [high - int(taken * more) for high, more in zip(heights, spare, strict=True)]


def share_right(board: QMainWindow, docks: list[QDockWidget]) -> None:
    """Stack at most three docks on the right; the others share a place as tabs."""
    for first, second in pairwise(docks[:3]):
        board.splitDockWidget(first, second, Qt.Orientation.Vertical)
    if len(docks) >= 3:
        # Three panels need the whole height.
        board.setCorner(Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea)
    for dock in docks[3:]:
        board.tabifyDockWidget(docks[2], dock)
