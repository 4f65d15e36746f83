"""Plays two agents on one seed, and asks both about all states that either came to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from rlstudio.core import progress
from rlstudio.core.arrays import Array, Bools, Doubles
from rlstudio.core.env import EnvSpec, Frame
from rlstudio.core.errors import UserError
from rlstudio.core.policy import Decision, decided
from rlstudio.core.spaces import Box
from rlstudio.core.words import mark, words
from rlstudio.engine.disagreement.measures import asked, divergences
from rlstudio.engine.disputed import Disagreement, Disputed, Side
from rlstudio.engine.play.agent import Agent
from rlstudio.engine.watch.insight import shown_decision
from rlstudio.envs.drawing import drawn

MOST_STEPS = 2000
"""So many decisions of each episode are looked at."""
MOMENTS = 24
APART = 3
"""Moments of the list are so many steps apart at least: neighbours tell the same story."""
_BATCH = 128
_ROUNDING = 1e-5
"""A network says of a state alone and among others what differs in its last figures."""


@dataclass
class _Way:
    """An episode: what was seen before each decision, what was legal and done there, and the score before."""

    seen: list[Array] = field(default_factory=list)
    legal: list[Bools] = field(default_factory=list)
    decisions: list[Decision] = field(default_factory=list)
    actions: list[Array] = field(default_factory=list)
    scores: list[float] = field(default_factory=list)
    score: float = 0.0
    ended: bool = False

    def legal_of(self, place: int) -> Bools | None:
        return self.legal[place] if self.legal else None


def find(a: Agent, b: Agent, seed: int, *, steps: int = MOST_STEPS, pictures: bool = True) -> Disagreement:
    """Where two agents disagree: both are asked about the same states, those that each came to.

    Both play greedily in the environment of ``a``. Raises UserError where they cannot be compared.
    """
    why = misfit(a, b)
    if why:
        raise UserError(why)
    ways = [_played(agent, a.spec, seed, steps, share) for agent, share in ((a, 0.0), (b, 0.35))]
    told = [_of_way(way, place, a, b) for place, way in enumerate(ways)]
    parted = _parted(ways)
    chosen = _chosen([divergence for divergence, _ in told], parted)
    frames = [_pictures(a.spec, seed, way, [step for side, step in chosen if side == place])
              for place, way in enumerate(ways)] if pictures else [{}, {}]  # fmt: skip
    moments = []
    for place, step in chosen:
        divergence, same = told[place]
        way, side = ways[place], _side(place)
        seen, legal = way.seen[step], way.legal_of(step)
        said = [shown_decision(decided(each.policy, seen, legal), seen, a.spec) for each in (a, b)]
        moments.append(
            Disputed(
                side, step, way.scores[step], float(divergence[step]), bool(same[step]),
                place == 0 and step == parted, said[0], said[1], frames[place].get(step),
            )
        )  # fmt: skip
    every = np.concatenate([divergence for divergence, _ in told])
    continuous = isinstance(a.spec.action_space, Box)
    alike = np.concatenate([same for _, same in told])
    progress.tell(mark("comparing both agents"), 1.0)
    return Disagreement(
        a.info(a.step), b.info(b.step), seed,
        (len(ways[0].seen), len(ways[1].seen)), (ways[0].score, ways[1].score),
        (ways[0].ended, ways[1].ended), parted, None if continuous else float(alike.mean()),
        float(every.mean()), tuple(moments),
    )  # fmt: skip


_SEE_OTHERWISE = mark(
    "what the two agents see is not the same under their settings of {environment}, so that they cannot be "
    "asked about the same states."
)
_DO_OTHERWISE = mark(
    "what the two agents do is not the same under their settings of {environment}, so that they cannot be "
    "asked about the same states."
)


def misfit(a: Agent, b: Agent) -> str:
    """Why two agents cannot be asked about the same states; "" if they can."""
    if a.spec.id != b.spec.id:
        return words(
            "one agent plays {a}, the other one {b}: only agents of one environment can be asked about the "
            "same states.",
            a=a.spec.id,
            b=b.spec.id,
        )
    for template, ours, theirs in (
        (_SEE_OTHERWISE, a.spec.observation_space, b.spec.observation_space),
        (_DO_OTHERWISE, a.spec.action_space, b.spec.action_space),
    ):
        if ours != theirs:
            return words(template, environment=a.spec.id)
    for agent in (a, b):
        if agent.kind.acts_by == "person":
            return words("a person cannot be asked about every state.")
    return ""


def _side(place: int) -> Side:
    return "b" if place else "a"


def _played(agent: Agent, spec: EnvSpec, seed: int, steps: int, share: float) -> _Way:
    display, way = spec.make_display(seed), _Way()
    try:
        observation = display.reset(seed)
        while len(way.seen) < steps and not way.ended:
            if len(way.seen) % 50 == 0:
                progress.tell(mark("playing both agents"), share + 0.35 * len(way.seen) / steps)
            legal = display.legal()
            decision = decided(agent.policy, observation, legal)
            way.seen.append(np.array(observation))
            way.decisions.append(decision)
            way.scores.append(way.score)
            if legal is not None:
                way.legal.append(np.array(legal))
            way.actions.append(np.array(decision.action))
            outcome = display.step(decision.action, render=False)
            observation = outcome.observation
            way.score += outcome.reward
            way.ended = outcome.terminated or outcome.truncated
    finally:
        display.close()
    return way


def _of_way(way: _Way, place: int, a: Agent, b: Agent) -> tuple[Doubles, Bools]:
    """Divergence and sameness (N,) in all states of an episode; whoever did not play it is asked now."""
    player, other = (b, a) if place else (a, b)
    answers = []
    for begin in range(0, len(way.seen), _BATCH):
        progress.tell(mark("comparing both agents"), 0.7 + 0.15 * (place + begin / len(way.seen)))
        rows = np.concatenate(way.seen[begin : begin + _BATCH])
        legal = np.concatenate(way.legal[begin : begin + _BATCH]) if way.legal else None
        answers.append(decided(other.policy, rows, legal))
    played, answered = asked(player.policy, way.decisions), asked(other.policy, answers)
    legal = np.concatenate(way.legal) if way.legal else None
    divergence = divergences(played, answered, legal, a.spec.action_space)
    divergence[divergence < _ROUNDING] = 0.0
    if isinstance(a.spec.action_space, Box):
        return divergence, divergence == 0.0
    return divergence, played.action.reshape(-1) == answered.action.reshape(-1)


def _parted(ways: Sequence[_Way]) -> int | None:
    """The last step before their episodes are not the same any more; None if they never part."""
    one, other = ways
    for step in range(min(len(one.seen), len(other.seen))):
        if not np.array_equal(one.seen[step], other.seen[step]):
            return max(0, step - 1)
    if len(one.seen) != len(other.seen):
        return min(len(one.seen), len(other.seen)) - 1
    same = np.array_equal(one.actions[-1], other.actions[-1])
    return None if same else len(one.seen) - 1


def _chosen(divergence: Sequence[Doubles], parted: int | None) -> list[tuple[int, int]]:
    """(side, step) of the most disputed states, the first one that in which they part."""
    ranked = sorted(
        (-float(value), place, step)
        for place, values in enumerate(divergence)
        for step, value in enumerate(values)
        if value > 0
    )
    chosen: list[tuple[int, int]] = [] if parted is None else [(0, parted)]
    for _, place, step in ranked:
        # Up to where they part both episodes have the same states: once is enough.
        double = place == 1 and parted is not None and step <= parted
        near = any(place == side and abs(step - there) < APART for side, there in chosen)
        if len(chosen) < MOMENTS and not double and not near:
            chosen.append((place, step))
    return chosen


def _pictures(spec: EnvSpec, seed: int, way: _Way, steps: Sequence[int]) -> dict[int, Frame]:
    """Pictures of these steps of an episode, which is played again for them: a seed says all of it."""
    found: dict[int, Frame] = {}
    if not steps:
        return found
    display = spec.make_display(seed)
    try:
        display.reset(seed)
        for step in range(max(steps) + 1):
            if step in steps:
                found[step] = drawn(display.frame)
            if step < max(steps):
                display.step(way.actions[step], render=False)
    finally:
        display.close()
    return found
