"""One file per panel, and the registry of them in the order in which the workspace offers them.

A panel belongs to what it shows: ``PANELS[name].fits(info)`` says whether a run has it. Plug-ins will add
theirs through the entry point group ``rlstudio.panels``, a name and a ``Panel`` subclass each.
"""

from __future__ import annotations

from rlstudio.app.panels.actions import Actions
from rlstudio.app.panels.curves import Curves
from rlstudio.app.panels.distribution import Distribution
from rlstudio.app.panels.grid import Grid
from rlstudio.app.panels.inputs import Inputs
from rlstudio.app.panels.metrics import Metrics
from rlstudio.app.panels.panel import Panel
from rlstudio.app.panels.returns import Returns
from rlstudio.app.panels.screen import Screen
from rlstudio.app.panels.value import Value

PANELS: dict[str, type[Panel]] = {
    panel.id: panel
    for panel in (Screen, Actions, Distribution, Returns, Value, Curves, Metrics, Grid, Inputs)
}


def prepare() -> None:
    """Import what plots need; called when the window is up and idle, the first run opens faster."""
    import rlstudio.app.panels.plots  # noqa: F401
