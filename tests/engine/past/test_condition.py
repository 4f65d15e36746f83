from __future__ import annotations

import math
from types import SimpleNamespace
from typing import cast

import numpy as np
import pytest

from rlstudio.core.errors import UserError
from rlstudio.core.formulas.condition import LONGEST
from rlstudio.engine.past.condition import Condition, known_of, names_of
from rlstudio.engine.past.recording import Moment
from rlstudio.engine.run_info import RunInfo
from rlstudio.engine.snapshot import ShownDecision

KNOWN = {"q": 1.5, "v": -2.0, "pi": 0.25, "r": 0.0, "td": 2.5, "done": 0.0, "step": 7.0, "action": 1.0}


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("td > 2 and r == 0", True),
        ("td > 2 and r != 0", False),
        ("q - v >= 3.5", True),
        ("0.2 < pi < 0.3", True),
        ("0.2 < pi < 0.25", False),
        ("not (step == 7 or done)", False),
        ("done", False),
        ("not done", True),
        ("-v * 2 == 4", True),
        ("q / 0 > 1", False),
        ("entropy > 0", False),
        ("not entropy > 0", True),
        ("action == 1 and step > 5 or td < 0", True),
    ],
)
def test_conditions_are_computed(text: str, holds: bool) -> None:
    assert Condition(text).holds(KNOWN) is holds


def test_what_is_not_known_holds_in_no_comparison() -> None:
    for text in ("td > 0", "td <= 0", "td == td", "td != 1"):
        assert not Condition(text).holds({"td": math.nan})


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "1 to 200 characters"),
        ("td > " + "1" * LONGEST, "1 to 200 characters"),
        ("td >", "cannot be read"),
        ("td", "is a number, not a condition"),
        ("1 + 2", "is a number, not a condition"),
        ("loss > 1", "'loss' is not known here; there are q, v, pi"),
        ("__import__('os').system('true') == 0", "names, numbers"),
        ("td.real > 1", "names, numbers"),
        ("[td > 1]", "names, numbers"),
        ("td ** 9 > 1", "names, numbers"),
        ("(lambda: 1) == 1", "names, numbers"),
        ("td > 'a'", "is not a number"),
        ("td > 1e999", "is not a number"),
        ("td > True", "is not a number"),
        ("td if td > 1 else 2", "names, numbers"),
        ("(" * 60 + "td" + ")" * 60 + " > 1", None),
        ("-" * 60 + "td > 1", "too many brackets"),
        ("td in q", "names, numbers"),
        ("r := 1", "cannot be read"),
        ("\x00", "cannot be read"),
    ],
)
def test_anything_else_is_refused_in_one_sentence(text: str, sentence: str | None) -> None:
    if sentence is None:
        Condition(text)
        return
    with pytest.raises(UserError, match=sentence):
        Condition(text)


def test_the_values_of_a_moment() -> None:
    """td = r + γ v' - v, where nothing follows an end; the entropy of (1/4, 3/4) is 0.562 nats."""
    shown = ShownDecision(
        action=1, action_values=np.array([3.0, 1.0]), action_probabilities=np.array([0.25, 0.75])
    )
    moment = Moment(1, shown, np.zeros(1), 2.0, 4, 0.0, False, 0, value=3.0)
    after = Moment(2, shown, np.zeros(1), 0.0, 5, 0.0, False, 0, value=5.0)
    known = known_of(moment, after, 0.9)
    assert known == pytest.approx(
        {"q": 3.0, "v": 3.0, "pi": 0.75, "r": 2.0, "td": 2.0 + 0.9 * 5.0 - 3.0, "done": 0.0, "step": 4.0,
         "action": 1.0, "entropy": 0.562335},
        abs=1e-6,
    )  # fmt: skip
    end = Moment(1, None, np.zeros(0), 0.0, 5, 0.0, False, 0, terminal=True)
    assert known_of(moment, end, 0.9)["td"] == 2.0 - 3.0
    assert known_of(moment, end, 0.9)["done"] == 1.0
    cut = Moment(1, None, np.zeros(0), 0.0, 5, 0.0, False, 0)
    assert math.isnan(known_of(moment, cut, 0.9)["td"]), "what would have followed is not known"
    assert "td" not in known_of(moment, after, None)
    assert known_of(end, after, 0.9) == {}


def info(shows: tuple[str, ...], **config: float) -> RunInfo:
    return cast(RunInfo, SimpleNamespace(shows=shows, capabilities=("discrete",), config=config))


def test_only_what_is_known_of_what_is_shown_may_be_named() -> None:
    actor = info(("action_probabilities", "value"), discount=0.9)
    assert names_of(actor) == ("v", "pi", "r", "td", "done", "step", "action", "entropy")
    assert names_of(info(("action_values",))) == ("q", "v", "r", "done", "step", "action")
    with pytest.raises(UserError, match=r"q is never known here: this has v, pi, r"):
        Condition("q > 1", names_of(actor))
    assert Condition("v > 1 or td < 0", names_of(actor)).text
