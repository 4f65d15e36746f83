"""Tries Qt out, in a child process of ``rlstudio doctor``: Qt ends its process when it finds no display."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from typing import Any

_CALLS = 1000


def main(arguments: Sequence[str]) -> None:
    """Print what was found, a JSON object a line: first of Qt itself, then of the screen."""
    from PySide6.QtCore import QObject, qVersion

    # PySide6 6.12.0 loses a reference to None with every void call: these show it without harm.
    thing, before = QObject(), sys.getrefcount(None)
    for _ in range(_CALLS):
        thing.setObjectName("x")
    lost = before - sys.getrefcount(None)
    _tell({"version": qVersion(), "loses_references": lost > _CALLS // 2})
    from PySide6.QtGui import QGuiApplication

    app = QGuiApplication([])
    screen = app.primaryScreen()
    _tell(
        {
            "platform": app.platformName(),
            "screen": [screen.size().width(), screen.size().height()] if screen else None,
            "refresh_hz": round(screen.refreshRate(), 1) if screen else None,
        }
    )


def _tell(facts: dict[str, Any]) -> None:
    print(json.dumps(facts), flush=True)  # noqa: T201 - the parent reads it
