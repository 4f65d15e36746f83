"""Measures this computer: ``main`` runs in a process of its own, of low priority, for about two seconds."""

from __future__ import annotations

import json
import math
import os
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from rlstudio.core.errors import UserError
from rlstudio.core.work import KINDS, Kind
from rlstudio.engine.calibration.kinds import SMALL_TRAININGS
from rlstudio.engine.files.atomic import replacing
from rlstudio.engine.run.session import open_session
from rlstudio.processes.niceness import be_nice
from rlstudio.processes.parent import end_with_parent

SECONDS = 0.2
"""For each kind: ten kinds are two seconds."""
_LONGEST_S = 3.0
"""A computer on which one cycle takes longer than this is told nothing about that kind."""
_LOOK_S = 0.001
Clock = Callable[[], float]
CLOCKS: tuple[Clock, ...] = (time.perf_counter, time.process_time)
"""Where one thread works, its own seconds count, which other programs do not lengthen; where several do, they
add up to more than passes, and the wall's count."""


def speed(kind: Kind, seconds: float = SECONDS, clocks: Sequence[Clock] = CLOCKS) -> float | None:
    """Units of a kind per second: of the quickest whole cycle, as nothing disturbed it, by any of the clocks.

    None if not one cycle was over in time. Raises UserError if the environment is not installed.
    """
    small = SMALL_TRAININGS[kind]
    session = open_session(small.run, None, share=True, evaluates=False)
    best, cycles, since = 0.0, 0, [0.0 for _ in clocks]
    give_up = time.perf_counter() + _LONGEST_S
    enough = math.inf
    try:
        while time.perf_counter() < (enough if best else give_up):
            session.run.learn(_LOOK_S)
            passed = session.run.step // small.cycle
            if passed == cycles:
                continue
            now = [clock() for clock in clocks]
            if cycles:  # the first one fills caches and memories
                shortest = min(after - before for before, after in zip(since, now, strict=True))
                best = max(best, (passed - cycles) * small.cycle / max(shortest, 1e-9))
            else:
                enough = time.perf_counter() + seconds
                give_up = enough + _LONGEST_S
            cycles, since = passed, now
    finally:
        session.close()
    return best or None


def main(arguments: Sequence[str]) -> None:
    """Write the speeds (JSON: kind -> units a second) to the file named by the argument."""
    end_with_parent(0.0)
    be_nice()
    found: dict[Kind, float | None] = {}
    for kind in KINDS:
        try:
            found[kind] = speed(kind)
        except UserError:  # an optional package is not there: nothing is told about its environments
            continue
    with replacing(Path(arguments[0])) as fresh:
        fresh.write_text(json.dumps({kind: units for kind, units in found.items() if units}), "ascii")
    os._exit(0)  # libraries have nothing to tidy up, and take their time
