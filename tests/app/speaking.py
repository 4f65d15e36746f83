"""What a screen reader finds in a window, and what a person reaches there by the keyboard alone."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollBar,
    QTabBar,
    QToolBar,
    QToolButton,
    QWidget,
)

from rlstudio.app.look import spoken

Role = QAccessible.Role
CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QTabBar,
)
_NO_ROLE = (Role.NoRole, Role.Client)
_WORDS_ALONE = (Role.StaticText,)
"""Roles of which the name is all that there is to say."""


def unspoken(shown: QWidget) -> list[str]:
    """Controls without a name, and what paints itself without a role, a name or a description."""
    spoken.begin()
    found = []
    for widget in (shown, *shown.findChildren(QWidget)):
        if not widget.isVisible() or _is_part(widget) or (isinstance(widget, QLabel) and not widget.text()):
            continue
        face = QAccessible.queryAccessibleInterface(widget)
        role, name = face.role(), face.text(QAccessible.Text.Name)
        about = f"{type(widget).__name__} {widget.objectName()} in {_place(widget)}"
        if is_control(widget) or widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            if not name.strip():
                found.append(f"{about} has no name")
            if role in _NO_ROLE and is_control(widget):
                found.append(f"{about} has no role")
        elif paints(widget):
            if role in _NO_ROLE:
                found.append(f"{about} has no role")
            if not name.strip():
                found.append(f"{about} has no name")
            elif role not in _WORDS_ALONE and not face.text(QAccessible.Text.Description).strip():
                found.append(f"{about}, {name!r}, has no description")
    return found


def is_control(widget: QWidget) -> bool:
    """Whether a person works it."""
    return isinstance(widget, CONTROLS)


def paints(widget: QWidget) -> bool:
    """Whether its class is ours and paints."""
    ours = (kind for kind in type(widget).__mro__ if kind.__module__.startswith(("rlstudio", "tests")))
    return any("paintEvent" in vars(kind) for kind in ours)


def _is_part(widget: QWidget) -> bool:
    """Whether it is a part of another control, made by Qt."""
    parents = (QComboBox, QAbstractSpinBox, QTabBar, QAbstractItemView, QLineEdit)
    inside = isinstance(widget.parentWidget(), parents) and not isinstance(widget, parents)
    return (
        inside
        or isinstance(widget, QScrollBar | QHeaderView)
        or widget.objectName().startswith("qt_")
        or type(widget).__name__ in ("QToolBarExtension",)
        or type(widget.parentWidget()).__name__ == "QComboBoxPrivateContainer"
    )


def _place(widget: QWidget) -> str:
    names: list[str] = []
    at = widget.parentWidget()
    while at is not None and len(names) < 3:
        names.append(type(at).__name__)
        at = at.parentWidget()
    return "/".join(names)


def tab_order(window: QWidget) -> list[QWidget]:
    """The widgets that Tab goes to, from the first one until it is there again."""
    window.activateWindow()
    first = window.focusWidget() or window
    first.setFocus(Qt.FocusReason.TabFocusReason)
    found: list[QWidget] = []
    for _ in range(2000):
        at = window.focusWidget()
        assert at is not None
        if at in found:
            break
        found.append(at)
        window.focusNextChild() if hasattr(window, "focusNextChild") else None
    else:
        raise AssertionError("Tab never comes back")
    QApplication.processEvents()
    return found


def unreachable(window: QWidget, in_menus: Collection[str] = ()) -> list[str]:
    """Controls that can be worked by the mouse only: neither by Tab nor by an action of the menus.

    in_menus: names of those of which a menu does the same.
    """
    reached = set(tab_order(window))
    found = []
    for widget in window.findChildren(QWidget):
        if not is_control(widget) or _is_part(widget) or not widget.isVisible() or not widget.isEnabled():
            continue
        if (
            widget in reached
            or widget.focusProxy() in reached
            or _has_action(widget)
            or _holds(widget, reached)
        ):
            continue
        if widget.accessibleName() in in_menus:
            continue
        if isinstance(widget, QAbstractButton) and _one_of_a_group(widget, reached):
            continue
        found.append(
            f"{type(widget).__name__} {widget.accessibleName() or widget.toolTip()!r} in {_place(widget)}"
        )
    return found


def _holds(widget: QWidget, reached: set[QWidget]) -> bool:
    return any(widget.isAncestorOf(one) for one in reached)


def _one_of_a_group(button: QAbstractButton, reached: set[QWidget]) -> bool:
    """Whether arrow keys go to it from another button of its group."""
    group = button.group()
    return group is not None and group.exclusive() and any(other in reached for other in group.buttons())


def _has_action(widget: QWidget) -> bool:
    """Whether it is a tool button of an action that the menus or a key have, too."""
    if isinstance(widget, QToolButton) and isinstance(widget.parentWidget(), QToolBar):
        action = widget.defaultAction()
        return action is not None and (bool(action.shortcuts()) or len(action.associatedObjects()) > 1)
    return False


def jumps(window: QWidget, groups: list[QWidget]) -> list[str]:
    """Groups that Tab leaves and comes back to later, where each should be gone through at once."""
    order = [next((g for g in groups if g.isAncestorOf(w)), None) for w in tab_order(window)]
    found, left, before = [], set(), None
    for group in order:
        if group is not before and before is not None:
            left.add(before)
        if group in left and group is not before and group is not None:
            # The first group may be split, because the walk begins within it.
            found.append(f"{type(group).__name__} {group.accessibleName()}")
        before = group
    return found


def corner(widget: QWidget, window: QWidget) -> QPoint:
    """Where it is in a window."""
    return widget.mapTo(window, QPoint(0, 0))
