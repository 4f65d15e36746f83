"""What an environment of Gymnasium tells in ``P``, compared with what it does before anybody trusts it."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import numpy as np

from rlstudio.core.arrays import Bools
from rlstudio.core.errors import UserError
from rlstudio.core.words import mark, words
from rlstudio.core.worlds.finite import TabularModel
from rlstudio.envs.gym.faults import begun, named, number
from rlstudio.envs.gym.masks import MaskReader
from rlstudio.envs.gym.open import close_env
from rlstudio.envs.gym.told.model import WrongModel, read_model

TRIED_STEPS, TRIED_RESETS, TRIED_SECONDS = 500, 1000, 0.2
"""How long a model is compared with what the environment does: the first of the two ends it."""


class ToldModel:
    """Reads the model of one environment and compares it with what the environment does.

    ``encode``: an observation as its number from 0. ``pick``: an action of Gymnasium, by the last ``info``
    and the number of steps. ``reader``: reads the legal actions, where it tells them.
    """

    def __init__(
        self,
        id: str,
        env: Any,
        encode: Callable[[Any], Any],
        pick: Callable[[Any, int], Any],
        reader: MaskReader | None,
    ) -> None:
        self.id, self.env, self.reader = id, env, reader
        self._encode, self._pick = encode, pick
        self.states, self.actions = int(env.observation_space.n), int(env.action_space.n)
        self.first_state, self.first_action = int(env.observation_space.start), int(env.action_space.start)

    def trusted(self, another: Callable[[], Any]) -> TabularModel:
        """The model, if all that it was compared with agrees. Raises WrongModel.

        another: opens another copy, whose table has to be the same.
        """
        try:
            return self._trusted(another)
        except WrongModel:
            raise
        except (Exception, SystemExit) as error:  # somebody else's code
            raise WrongModel(words("trying it out failed ({error})", error=named(error))) from error

    def _trusted(self, another: Callable[[], Any]) -> TabularModel:
        own = self.env.unwrapped
        told = getattr(own, "initial_state_distrib", getattr(own, "isd", None))
        starts = told if told is not None else self._seen_starts()
        model = self._read(own, starts, mark("reading its model"))
        self._try_out(model, told=told is not None)
        changes = words("it changes from one reset() to the next")
        self._expect(model, own, changes, mark("reading its model once more"))
        try:
            copy = another()
        except UserError:
            copy = None  # only one can be open
        if copy is not None:
            try:
                own = copy.unwrapped
                differs = words("another copy has another P")
                self._expect(model, own, differs, mark("reading the model of another copy"))
            finally:
                close_env(copy)
        if told is None and not (model.start == 1).any():
            model.whole = False  # how likely each start is, nobody knows
        return model

    def _expect(self, model: TabularModel, own: Any, otherwise: str, telling: str) -> None:
        """Read once more, what has to be the same. Raises WrongModel."""
        try:
            same = _same(model, self._read(own, model.start, telling))
        except WrongModel:
            same = False
        if not same:
            raise WrongModel(otherwise)

    def _read(self, own: Any, start: Any, telling: str) -> TabularModel:
        return read_model(
            own.P,
            start,
            self.states,
            self.actions,
            first_state=self.first_state,
            first_action=self.first_action,
            legal=self._legal(own),
            telling=telling,
        )

    def _legal(self, own: Any) -> Bools | None:
        if self.reader is None:
            return None
        if not callable(getattr(own, "action_mask", None)):
            raise WrongModel(
                words(
                    "the environment tells which actions are legal only where it is; a method "
                    "action_mask(state) would tell it of every state"
                )
            )
        numbers = range(self.first_state, self.first_state + self.states)
        legal = np.array([own.action_mask(state) for state in numbers], np.bool_)
        if legal.shape != (self.states, self.actions):
            raise WrongModel(
                words(
                    "action_mask(state) does not have {n:,} values, one for each action",
                    n=self.actions,
                )
            )
        return legal

    def _seen_starts(self) -> Any:
        """How often resets lead to each state, in shares."""
        counts = np.zeros(self.states)
        until = time.perf_counter() + TRIED_SECONDS
        for seed in range(TRIED_RESETS):
            counts[int(self._encode(begun(self.id, self.env, seed)[0]))] += 1
            if time.perf_counter() > until and seed >= 10:
                break
        return counts / counts.sum()

    def _try_out(self, model: TabularModel, *, told: bool) -> None:
        """Take steps, each of which the model has to know. told: the starts, too. Raises WrongModel."""
        until = time.perf_counter() + TRIED_SECONDS
        over, length, state, info = True, 0, 0, None
        for step in range(TRIED_STEPS):
            if over:
                seen, info = begun(self.id, self.env, step)
                state, over, length = int(self._encode(seen)), False, 0
                if told and not model.start[state]:
                    raise WrongModel(
                        words(
                            "reset() begins in the state {state}, where no episode begins by its "
                            "initial_state_distrib",
                            state=state + self.first_state,
                        )
                    )
            if self.reader is not None and model.legal is not None:
                legal = self.reader.read(self.env, info, length)
                if not np.array_equal(legal, model.legal[state]):
                    raise WrongModel(
                        words(
                            "action_mask({state}) is not what the environment allows there",
                            state=state + self.first_state,
                        )
                    )
            action = self._pick(info, step)
            seen, reward, ended, late, info = self.env.step(action)
            successor, gained = int(self._encode(seen)), number(reward)
            self._compare(model, state, int(action) - self.first_action, successor, gained, bool(ended))
            state, over, length = successor, bool(ended or late), length + 1
            if late and not ended:
                model.whole = False  # it cuts episodes off by a limit that nobody knows
            if time.perf_counter() > until:
                return

    def _compare(
        self, model: TabularModel, state: int, action: int, successor: int, reward: float, ended: bool
    ) -> None:
        known = (
            (model.probability[state, action] > 0)
            & (model.next_state[state, action] == successor)
            & (model.terminated[state, action] == ended)
            & np.isclose(model.reward[state, action], reward, rtol=1e-5, atol=1e-6)
        )
        if not known.any():
            led = mark(
                "step({action}) in the state {state} led to {successor} with reward {reward:g}, which "
                "{place} does not hold"
            )
            ended_there = mark(
                "step({action}) in the state {state} led to {successor} with reward {reward:g} and ended, "
                "which {place} does not hold"
            )
            act, at = action + self.first_action, state + self.first_state
            raise WrongModel(
                words(
                    ended_there if ended else led,
                    action=act,
                    state=at,
                    successor=successor + self.first_state,
                    reward=reward,
                    place=f"P[{at}][{act}]",
                )
            )


def _same(one: TabularModel, other: TabularModel) -> bool:
    return (
        one.probability.shape == other.probability.shape
        and all(
            np.array_equal(getattr(one, name), getattr(other, name))
            for name in ("probability", "next_state", "reward", "terminated", "start")
        )
        and (one.legal is None or np.array_equal(one.legal, other.legal))  # type: ignore[arg-type]
    )
