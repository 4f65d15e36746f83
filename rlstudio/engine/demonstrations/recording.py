"""Records episodes of a policy as demonstrations."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np

from rlstudio.core.arrays import Array
from rlstudio.core.demonstrations import MOST_BYTES, MOST_STEPS, Demonstrations
from rlstudio.core.env import EnvSpec
from rlstudio.core.errors import UserError
from rlstudio.core.policy import Policy, decided
from rlstudio.core.spaces import Discrete
from rlstudio.core.words import words

LONGEST_EPISODE = 10_000
"""Steps after which an episode that nothing is known to end is given up."""
_MOST_LANES = 16
# Mixed into the seed, so that demonstrations are neither the training's episodes nor the evaluations'.
_STREAM = 0x64_65_6D_6F


@dataclass
class EpisodeRecorder:
    """One episode, step by step."""

    observation: list[Array] = field(default_factory=list)
    action: list[Array] = field(default_factory=list)
    reward: list[float] = field(default_factory=list)
    legal: list[Array] = field(default_factory=list)
    terminated: bool = False
    truncated: bool = False
    last: Array | None = None
    true_return: float = 0.0

    def add(self, observation: Array, action: Array, reward: float, legal: Array | None) -> None:
        """Note one step: arrays without an axis of lanes."""
        self.observation.append(observation)
        self.action.append(action)
        self.reward.append(reward)
        if legal is not None:
            self.legal.append(legal)


def put_together(episodes: Sequence[EpisodeRecorder], spec: EnvSpec) -> Demonstrations:
    """Demonstrations of these episodes, each with at least one step and a ``last`` observation."""
    length = np.array([len(episode.reward) for episode in episodes], np.int64)
    ends = np.cumsum(length) - 1
    discrete = isinstance(spec.action_space, Discrete)
    actions = [np.asarray(action) for episode in episodes for action in episode.action]
    flags = {}
    for name in ("terminated", "truncated"):
        flags[name] = np.zeros(int(length.sum()), np.bool_)
        flags[name][ends] = [getattr(episode, name) for episode in episodes]
    legal = [allowed for episode in episodes for allowed in episode.legal]
    return Demonstrations(
        np.stack([seen for episode in episodes for seen in episode.observation]),
        np.stack(actions).astype(np.int64 if discrete else np.float32),
        np.array([reward for episode in episodes for reward in episode.reward], np.float32),
        flags["terminated"],
        flags["truncated"],
        np.stack([np.asarray(episode.last) for episode in episodes]),
        length,
        np.array([episode.true_return for episode in episodes], np.float64),
        np.stack(legal) if legal else None,
    )


def record(
    spec: EnvSpec,
    policy: Policy,
    episodes: int,
    seed: int,
    *,
    progress: Callable[[int], None] | None = None,
    should_stop: Callable[[], bool] | None = None,
) -> Demonstrations:
    """So many greedy episodes of a policy, several at a time; the same seed records the same.

    Which lane plays how many is fixed beforehand: whichever end first would be the short ones. ``progress``
    is called with the number of ended episodes. Raises UserError for an episode without an end, for more than
    demonstrations may be, and where it was stopped.
    """
    lanes = min(episodes, _MOST_LANES, spec.default_lanes)
    quota = [episodes // lanes + (lane < episodes % lanes) for lane in range(lanes)]
    world_seed = int(np.random.SeedSequence([seed, _STREAM]).generate_state(1)[0] >> 1)
    done: list[list[EpisodeRecorder]] = [[] for _ in range(lanes)]
    going = [EpisodeRecorder() for _ in range(lanes)]
    world, steps, size = spec.make_world(lanes, world_seed), 0, 0
    try:
        while any(len(done[lane]) < quota[lane] for lane in range(lanes)):
            if should_stop is not None and should_stop():
                raise UserError(words("recording was stopped; nothing was written."))
            decision = decided(policy, world.observe(), world.legal())
            step = world.step(decision.action)
            ended = {over.lane: over for over in step.episodes}
            for lane in range(lanes):
                if len(done[lane]) == quota[lane]:
                    continue
                legal = None if step.legal is None else step.legal[lane]
                going[lane].add(step.observation[lane], step.action[lane], float(step.reward[lane]), legal)
                steps, size = steps + 1, size + step.observation[lane].nbytes
                if lane in ended:
                    whole, going[lane] = going[lane], EpisodeRecorder()
                    whole.terminated = bool(step.terminated[lane])
                    whole.truncated = not whole.terminated
                    whole.last = step.next_observation[lane]
                    whole.true_return = ended[lane].episode_return
                    done[lane].append(whole)
                    if progress is not None:
                        progress(sum(map(len, done)))
                elif len(going[lane].reward) >= LONGEST_EPISODE and spec.endless:
                    raise UserError(
                        words(
                            "{environment}: an episode has not ended within {most:,} steps; let "
                            "its setting Longest episode (--env-set max_steps=1000) cut episodes off.",
                            environment=spec.id,
                            most=LONGEST_EPISODE,
                        )
                    )
            if steps > MOST_STEPS or size > MOST_BYTES:
                raise UserError(
                    words(
                        "{episodes:,} episodes of {environment} are more than demonstrations may be, "
                        "{most:,} steps and {size} GB; take fewer episodes.",
                        episodes=episodes,
                        environment=spec.id,
                        most=MOST_STEPS,
                        size=MOST_BYTES >> 30,
                    )
                )
    finally:
        world.close()
    rounds = range(max(quota))
    return put_together([done[lane][k] for k in rounds for lane in range(lanes) if k < quota[lane]], spec)
