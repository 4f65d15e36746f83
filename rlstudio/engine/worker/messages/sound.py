"""Commands whose numbers mean nothing are refused before anything is done."""

from __future__ import annotations

import math
from numbers import Integral
from typing import get_args

from rlstudio.core.arrays import COUNTED
from rlstudio.core.errors import UserError
from rlstudio.core.inside.pairs import Verdict
from rlstudio.engine.worker import messages as m

SEEDS = 2**31
"""Seeds are below this, as in ``RunSpec``."""
LONGEST_TEXT = 1000
"""The most letters of a text that a person types."""


def check(command: m.Command) -> None:
    """Raise UserError if a number of a command means nothing, and say what would be right."""
    match command:
        case m.RestartEpisode(seed) | m.PlayBySeed(seed):
            _whole("a seed", seed, 0, SEEDS - 1)
        case m.ShowAge(_, step, seed):
            _whole("a step", step, 0, COUNTED)
            _whole("a seed", seed, 0, SEEDS - 1)
        case m.WallRequest(width):
            _whole("the width of a picture", width, 16, 4096)
        case m.OpenWall(seed=first):
            _whole("a seed", first, 0, SEEDS - 1)
        case m.Look(moment) | m.BranchRequest(moment) | m.SaveReplay(_, moment):
            _whole("the number of a moment", moment, -COUNTED, COUNTED)
        case m.FindDisagreement(_, _, seed) | m.RecordDisputed(_, seed):
            _whole("a seed", seed, 0, 2**31 - 1)
        case m.Judge(number, verdict):
            _whole("the number of a question", number, -1, COUNTED)
            if isinstance(verdict, int):
                _whole("the number of an action", verdict, 0, COUNTED)
            elif verdict not in get_args(Verdict):
                raise UserError(f"a judgement is {' or '.join(get_args(Verdict))}, not {_shown(verdict)}.")
        case m.Write(number, text):
            _whole("the number of a pair", number, -1, COUNTED)
            if not isinstance(text, str) or len(text) > LONGEST_TEXT:
                raise UserError(f"a text that a person types has at most {LONGEST_TEXT} letters.")
        case m.TimelineRequest(since):
            _whole("the number of a moment", since, 0, COUNTED)
        case m.HumanAction(action):
            _whole("the number of an action", action, 0, COUNTED)
        case m.SetSpeed(factor) | m.SetPlaySpeed(factor):
            _pace(factor)
        case m.Step(until):
            if until not in get_args(m.Until):
                raise UserError(f"a step ends at {' or '.join(get_args(m.Until))}, not at {_shown(until)}.")
        case _:
            return


def _whole(what: str, value: object, least: int, most: int) -> None:
    """None stands for none."""
    if value is None:
        return
    if not isinstance(value, Integral) or not least <= int(value) <= most:
        raise UserError(f"{what} is a whole number from {least} to {most}, not {_shown(value)}.")


def _pace(value: object) -> None:
    """None stands for full speed."""
    if value is not None and not (isinstance(value, int | float) and 0 < value < math.inf):
        raise UserError(f"the speed must be a number above 0, not {_shown(value)}.")


def _shown(value: object) -> str:
    return repr(value)[:40]
