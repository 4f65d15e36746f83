"""Commands whose numbers mean nothing are refused before anything is done."""

from __future__ import annotations

import math
from numbers import Integral
from typing import get_args

from rlstudio.core.arrays import COUNTED
from rlstudio.core.errors import UserError
from rlstudio.core.inside.pairs import Verdict
from rlstudio.core.words import mark, said_within, words
from rlstudio.engine.worker import messages as m

SEEDS = 2**31
"""Seeds are below this, as in ``RunSpec``."""
LONGEST_TEXT = 1000
"""The most letters of a text that a person types."""


def check(command: m.Command) -> None:
    """Raise UserError if a number of a command means nothing, and say what would be right."""
    match command:
        case m.RestartEpisode(seed) | m.PlayBySeed(seed):
            _whole(mark("a seed"), seed, 0, SEEDS - 1)
        case m.ShowAge(_, step, seed):
            _whole(mark("a step"), step, 0, COUNTED)
            _whole(mark("a seed"), seed, 0, SEEDS - 1)
        case m.WallRequest(width):
            _whole(mark("the width of a picture"), width, 16, 4096)
        case m.OpenWall(seed=first):
            _whole(mark("a seed"), first, 0, SEEDS - 1)
        case m.Look(moment) | m.BranchRequest(moment) | m.SaveReplay(_, moment):
            _whole(mark("the number of a moment"), moment, -COUNTED, COUNTED)
        case m.FindDisagreement(_, _, seed) | m.RecordDisputed(_, seed):
            _whole(mark("a seed"), seed, 0, 2**31 - 1)
        case m.Judge(number, verdict):
            _whole(mark("the number of a question"), number, -1, COUNTED)
            if isinstance(verdict, int):
                _whole(mark("the number of an action"), verdict, 0, COUNTED)
            elif verdict not in get_args(Verdict):
                raise UserError(
                    words(
                        "a judgement is {choices}, not {value}.",
                        choices=" or ".join(get_args(Verdict)),
                        value=_shown(verdict),
                    )
                )
        case m.Write(number, text):
            _whole(mark("the number of a pair"), number, -1, COUNTED)
            if not isinstance(text, str) or len(text) > LONGEST_TEXT:
                raise UserError(
                    words(
                        "a text that a person types has at most {most} letters.",
                        most=LONGEST_TEXT,
                    )
                )
        case m.TimelineRequest(since):
            _whole(mark("the number of a moment"), since, 0, COUNTED)
        case m.HumanAction(action):
            _whole(mark("the number of an action"), action, 0, COUNTED)
        case m.SetSpeed(factor) | m.SetPlaySpeed(factor):
            _pace(factor)
        case m.Step(until):
            if until not in get_args(m.Until):
                raise UserError(
                    words(
                        "a step ends at {choices}, not at {value}.",
                        choices=" or ".join(get_args(m.Until)),
                        value=_shown(until),
                    )
                )
        case _:
            return


def _whole(what: str, value: object, least: int, most: int) -> None:
    """None stands for none."""
    if value is None:
        return
    if not isinstance(value, Integral) or not least <= int(value) <= most:
        raise UserError(
            words(
                "{what} is a whole number from {least} to {most}, not {value}.",
                what=said_within(what),
                least=least,
                most=most,
                value=_shown(value),
            )
        )


def _pace(value: object) -> None:
    """None stands for full speed."""
    if value is not None and not (isinstance(value, int | float) and 0 < value < math.inf):
        raise UserError(words("the speed must be a number above 0, not {value}.", value=_shown(value)))


def _shown(value: object) -> str:
    return repr(value)[:40]
