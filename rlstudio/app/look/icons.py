"""Icons in the theme's colours, and the program's own."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QIcon

from rlstudio.app.look.theme import Theme, current
from rlstudio.core.system.resources import resources


def icon(name: str, colour: str = "text", theme: Theme | None = None) -> QIcon:
    """A Material Design icon ("play", "pause", ...) in one of the theme's colours."""
    theme = theme or current()
    return _drawn(name, str(getattr(theme, colour)), theme.disabled)


@cache
def _drawn(name: str, colour: str, disabled: str) -> QIcon:
    import qtawesome  # type: ignore[import-untyped]

    made: QIcon = qtawesome.icon(f"mdi6.{name}", color=colour, color_disabled=disabled)
    return made


def app_icon() -> QIcon:
    """The program's icon."""
    return QIcon(str(resources() / "icons" / "rlstudio.svg"))
