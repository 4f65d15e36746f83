"""Where the panels of a board stand, as readable data: read from the docks, and given to them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabBar

from rlstudio.app.board.board import PanelBoard
from rlstudio.engine.scene import Layout, Place, Scene, Side

_AREAS = {
    "left": Qt.DockWidgetArea.LeftDockWidgetArea,
    "right": Qt.DockWidgetArea.RightDockWidgetArea,
    "top": Qt.DockWidgetArea.TopDockWidgetArea,
    "bottom": Qt.DockWidgetArea.BottomDockWidgetArea,
}
_UPRIGHT = ("left", "right")
"""Sides whose places stand one below the other."""
_MOST_PLACES = 3
"""In an arrangement that nobody has made, so many places stand on one side; other panels share the last."""
_LEFT, _RIGHT, _BOTTOM = 0.2, 0.3, 0.34


def layout_seen(board: PanelBoard) -> Layout:
    """Where the panels of a run stand now, also while one of them has the whole board."""
    if not board.enlarged:
        return _layout_of(board)
    alone = next(dock for dock in _docks(board) if not dock.isHidden())
    board.toggle_enlarged()
    layout = _layout_of(board).model_copy(update={"enlarged": alone.objectName()})
    board.toggle_enlarged(alone)
    return layout


def show_as(board: PanelBoard, scene: Scene) -> None:
    """Put the panels of a run where a scene says; where it says nothing, they stay."""
    areas = {slot.panel.id: slot.panel.area for slot in board.slots if slot.dock is not None}
    layout = scene.layout
    if layout is None and scene.panels is not None:
        layout = own_places(scene.panels, {**areas, "settings": "left"})
    if layout is None:
        return
    if board.enlarged:
        board.toggle_enlarged()
    arrange(board, layout)
    # Sizes hold only once the docks have been laid out.
    QTimer.singleShot(0, board, lambda: _settle(board, layout))


def _settle(board: PanelBoard, layout: Layout) -> None:
    resize(board, layout)
    board.keep_sizes()
    dock = next((dock for dock in _docks(board) if dock.objectName() == layout.enlarged), None)
    if dock is not None and not dock.isHidden():
        board.toggle_enlarged(dock)


def _layout_of(board: QMainWindow) -> Layout:
    """Where the docks stand. A side has one row of places; docks beside each other in it count as such."""
    sides = {}
    docks = [dock for dock in _docks(board) if not dock.isHidden()]
    for name, area in _AREAS.items():
        upright = name in _UPRIGHT
        left = [dock for dock in docks if board.dockWidgetArea(dock) == area]
        groups: list[list[QDockWidget]] = []
        while left:
            group = [left[0], *(d for d in board.tabifiedDockWidgets(left[0]) if d in left)]
            groups.append(_in_order(board, group))
            left = [dock for dock in left if dock not in group]
        seen = [(next((d for d in group if _in_front(d)), group[0]), group) for group in groups]
        seen.sort(key=lambda one: (one[0].y(), one[0].x()) if upright else (one[0].x(), one[0].y()))
        total = sum(front.height() if upright else front.width() for front, _ in seen) or 1
        places = [
            Place(
                panels=[dock.objectName() for dock in group],
                front=front.objectName() if len(group) > 1 else None,
                share=_share(front.height() if upright else front.width(), total),
            )
            for front, group in seen
        ]
        across = max((front.width() if upright else front.height() for front, _ in seen), default=0)
        whole = board.width() if upright else board.height()
        sides[name] = Side(places=places, share=_share(across, whole) if places else None)
    return Layout(**sides)


def arrange(board: QMainWindow, layout: Layout) -> None:
    """Put the docks of a board where a layout says; those that it does not name are hidden.

    Panels that this board does not have are left out.
    """
    docks = {dock.objectName(): dock for dock in _docks(board)}
    homes = {name: board.dockWidgetArea(dock) for name, dock in docks.items()}
    for dock in docks.values():
        board.removeDockWidget(dock)
    fronts = []
    last: dict[Qt.DockWidgetArea, QDockWidget] = {}
    for side, area in _AREAS.items():
        for place in getattr(layout, side).places:
            here = [docks.pop(name) for name in place.panels if name in docks]
            if not here:
                continue
            board.addDockWidget(area, here[0])
            for other in here[1:]:
                board.tabifyDockWidget(here[0], other)
            for dock in here:
                dock.show()
            last[area] = here[0]
            fronts += [dock for dock in here if dock.objectName() == place.front] or here[:1]
    for name, dock in docks.items():  # the View menu shows them where they belong
        area = homes[name]
        if area in last:
            board.tabifyDockWidget(last[area], dock)
        else:
            board.addDockWidget(area, dock)
        dock.hide()
    for dock in fronts:
        dock.raise_()


def resize(board: QMainWindow, layout: Layout) -> None:
    """Give the docks the sizes of a layout, once they have been laid out."""
    docks = {dock.objectName(): dock for dock in _docks(board)}
    horizontal, vertical = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    for name in _AREAS:
        side: Side = getattr(layout, name)
        along, across = (vertical, horizontal) if name in _UPRIGHT else (horizontal, vertical)
        there = [
            (next(docks[panel] for panel in place.panels if panel in docks), place)
            for place in side.places
            if any(panel in docks for panel in place.panels)
        ]
        if not there:
            continue
        firsts = [dock for dock, _ in there]
        if side.share is not None:
            whole = board.width() if name in _UPRIGHT else board.height()
            board.resizeDocks(firsts[:1], [max(1, round(side.share * whole))], across)
        if all(place.share is not None for _, place in there):
            size = board.height() if name in _UPRIGHT else board.width()
            board.resizeDocks(firsts, [max(1, round((p.share or 1) * size)) for _, p in there], along)


def own_places(panels: Sequence[str], areas: dict[str, str]) -> Layout:
    """Only these panels, each on its own side. areas: the side of every panel that there is."""
    stand: dict[str, list[list[str]]] = {"left": [], "right": [], "bottom": []}
    for name in dict.fromkeys(panels):
        if name not in areas:
            continue
        places = stand[areas[name] if areas[name] in stand else "right"]
        if len(places) < _MOST_PLACES:
            places.append([name])
        else:
            places[-1].append(name)
    shares = {"left": _LEFT, "right": _RIGHT, "bottom": _BOTTOM}
    sides = {
        side: Side(places=[Place(panels=place) for place in places], share=shares[side])
        for side, places in stand.items()
        if places
    }
    return Layout(**sides)


def _docks(board: QMainWindow) -> list[QDockWidget]:
    return board.findChildren(QDockWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)


def _in_front(dock: QDockWidget) -> bool:
    return dock.isVisible() and not dock.visibleRegion().isEmpty()


def _in_order(board: QMainWindow, group: list[QDockWidget]) -> list[QDockWidget]:
    """Docks that share a place in the order of their tabs."""
    titles = [dock.windowTitle() for dock in group]
    for bar in board.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
        told = [bar.tabText(place) for place in range(bar.count())]
        if all(title in told for title in titles):
            return sorted(group, key=lambda dock: told.index(dock.windowTitle()))
    return group


def _share(part: int, whole: int) -> float:
    return min(1.0, max(0.001, round(part / max(1, whole), 3)))
