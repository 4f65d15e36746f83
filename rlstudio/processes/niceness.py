"""The priority of a process."""

from __future__ import annotations

import os

TRAINING_NICENESS = 5


def be_nice() -> None:
    """Give this process a lower priority than the window and the stage."""
    if hasattr(os, "nice"):
        os.nice(TRAINING_NICENESS)
        return
    import psutil  # type: ignore[import-untyped]

    psutil.Process().nice(psutil.BELOW_NORMAL_PRIORITY_CLASS)
