"""One file per panel, and their registry in the order in which a run's tab offers them.

``PANELS[name].fits(info)`` says whether a run has a panel. Plug-ins add theirs
through the entry point group ``rlstudio.panels``: a name, which is the panel's id, and a ``Panel`` subclass.
"""

from __future__ import annotations

from functools import cache
from importlib.metadata import EntryPoint, entry_points

from rlstudio.app.panels.actions.choices import Choices
from rlstudio.app.panels.actions.distribution import Distribution
from rlstudio.app.panels.actions.panel import ActionsPanel
from rlstudio.app.panels.actions.returns import Returns
from rlstudio.app.panels.curves.curves import Curves
from rlstudio.app.panels.curves.metrics import Metrics
from rlstudio.app.panels.curves.td_errors import TdErrors
from rlstudio.app.panels.doctor import RunDoctor
from rlstudio.app.panels.grid.grid import Grid
from rlstudio.app.panels.grid.rewards import Rewards
from rlstudio.app.panels.memory.memory import MemoryPanel
from rlstudio.app.panels.network.embedding import EmbeddingPanel
from rlstudio.app.panels.network.network import NetworkPanel
from rlstudio.app.panels.network.saliency import SaliencyPanel
from rlstudio.app.panels.pairs.advice import AdvicePanel
from rlstudio.app.panels.pairs.panel import PairsPanel
from rlstudio.app.panels.panel import Panel
from rlstudio.app.panels.screen.inputs import Inputs
from rlstudio.app.panels.screen.panel import Screen
from rlstudio.app.panels.screen.wall import Wall
from rlstudio.app.panels.search.foresight import Foresight
from rlstudio.app.panels.search.futures import FuturesPanel
from rlstudio.app.panels.search.standings import StandingsPanel
from rlstudio.app.panels.search.tree import TreePanel
from rlstudio.app.panels.source.source import SourcePanel
from rlstudio.app.panels.state_map.state_map import StateMap
from rlstudio.app.panels.texts.written import WrittenPanel
from rlstudio.app.panels.update.update import Update
from rlstudio.app.panels.values.honesty import HonestyPanel
from rlstudio.app.panels.values.panel import Value
from rlstudio.app.panels.workers import Workers
from rlstudio.core.errors import UserError
from rlstudio.core.registry import LoadFailure
from rlstudio.core.words import words

PANELS: dict[str, type[Panel]] = {
    panel.id: panel
    for panel in (
        Screen,
        ActionsPanel,
        Distribution,
        Returns,
        Value,
        TreePanel,
        FuturesPanel,
        Foresight,
        StandingsPanel,
        Curves,
        Metrics,
        Rewards,
        Grid,
        StateMap,
        Inputs,
        Wall,
        TdErrors,
        Choices,
        Workers,
        SourcePanel,
        RunDoctor,
        Update,
        SaliencyPanel,
        NetworkPanel,
        EmbeddingPanel,
        MemoryPanel,
        HonestyPanel,
        PairsPanel,
        AdvicePanel,
        WrittenPanel,
    )
}
"""The built-in panels; ``all_panels`` also has those of plug-ins."""


def prepare() -> None:
    """Import the plot library and plug-ins. Called while the window is idle, so that runs open faster."""
    import ziamath  # noqa: F401

    import rlstudio.app.panels.plots.plot  # noqa: F401

    _plugins()


def all_panels() -> dict[str, type[Panel]]:
    """Every panel by id, the built-in ones first. Plug-ins are loaded by the first call."""
    return {**PANELS, **_plugins()[0]}


def failures() -> list[LoadFailure]:
    """Every plug-in panel that does not load, with the reason."""
    return list(_plugins()[1])


@cache
def _plugins() -> tuple[dict[str, type[Panel]], tuple[LoadFailure, ...]]:
    found: dict[str, type[Panel]] = {}
    failed = []
    for point in entry_points(group="rlstudio.panels"):
        if point.name in PANELS:  # a built-in panel is not replaced
            failed.append(LoadFailure("panels", point.name, words("a panel of this name is built in.")))
            continue
        try:
            found[point.name] = _loaded(point)
        except UserError as error:
            failed.append(LoadFailure("panels", point.name, str(error)))
        except Exception as error:  # a plug-in may raise anything
            failed.append(LoadFailure("panels", point.name, f"{type(error).__name__}: {error}."))
    return found, tuple(failed)


def _loaded(point: EntryPoint) -> type[Panel]:
    """Raises whatever the plug-in raises, and UserError if it is no complete panel."""
    kind = point.load()
    if not (isinstance(kind, type) and issubclass(kind, Panel)):
        raise UserError(words("it is not a subclass of {base}.", base=Panel.__name__))
    for name in ("id", "title", "tip"):
        if not isinstance(getattr(kind, name, None), str):
            raise UserError(words("it does not say its {name}.", name=name))
    if kind.id != point.name:
        raise UserError(words("it calls itself {id}.", id=repr(kind.id)))
    return kind
