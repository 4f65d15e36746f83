"""Tables ``P`` that would keep their reader busy for ever, or raise, whoever looks at them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest
from gymnasium import Env, spaces

from rlstudio.envs.gym.told.model import MOST_OUTCOMES, WrongModel, read_model, tells_model

START = [1.0, 0.0]
GOOD = [(1.0, 1, 0.0, True)]


class Endless(Sequence[Any]):
    """It says that it holds one outcome, and goes on for ever."""

    def __len__(self) -> int:
        return 1

    def __getitem__(self, place: Any) -> Any:
        return 0.0, 0, float(place), False


MANY = [(1e-6, 0, 0.0, False)] * MOST_OUTCOMES
"""One list that stands in many places costs its environment nothing, and its reader much."""


@pytest.mark.parametrize(
    "table",
    [{0: {0: Endless()}, 1: {0: GOOD}}, {0: {0: MANY}, 1: {0: MANY}}],
    ids=["a list that grows while it is read", "one long list in many places"],
)
@pytest.mark.timeout(30)
def test_no_more_is_read_than_there_may_be(table: Any) -> None:
    with pytest.raises(WrongModel, match="too many outcomes: more than 1,000,000 are not read"):
        read_model(table, START, 2, 1)


def test_as_much_as_there_may_be_is_read() -> None:
    model = read_model({0: {0: MANY[:-1]}, 1: {0: GOOD}}, START, 2, 1)
    np.testing.assert_allclose(model.probability[0, 0], [1.0], atol=2e-6)


def test_a_long_number_is_cut_in_the_sentence() -> None:
    with pytest.raises(WrongModel, match="leads to the state 1000") as caught:
        read_model({0: {0: [(1.0, 10**4000, 0.0, False)]}, 1: {0: GOOD}}, START, 2, 1)
    assert len(str(caught.value)) < 1000


@pytest.mark.parametrize("error", [RuntimeError, AttributeError, SystemExit])
def test_a_p_that_cannot_tell_is_no_model(error: type[BaseException]) -> None:
    """A property may be of use only later, or mean something else: the environment can be trained in."""

    class Later(Env[Any, Any]):
        observation_space = spaces.Discrete(2)
        action_space = spaces.Discrete(1)

        @property
        def P(self) -> Any:
            raise error("not yet")

    assert not tells_model(Later())
