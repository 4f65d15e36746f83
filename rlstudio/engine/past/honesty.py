"""Whether values are honest: what was predicted at moments of a recording, and what really followed."""

from __future__ import annotations

import math

import numpy as np

from rlstudio.engine.past.recording import Recording
from rlstudio.engine.timeline import Honesty

MOST = 4000
"""Newest moments that are looked at."""


def honesty(recording: Recording, discount: float, *, clipped: bool, reason: str = "") -> Honesty:
    """Predictions v and what came of them, G = r + γ G', of moments whose episode ended by itself.

    Episodes that go on, were cut off or are interrupted by a gap are left out: what would have followed is
    not known (Sutton and Barto 2018, section 3.3). clipped: the signs of rewards were learned from.
    """
    predicted, came, episodes, policies = [], [], [], []
    unknown = 0
    if not reason:
        first = max(recording.first, len(recording) - MOST)
        following, episode = math.nan, -1
        for number, moment in reversed(list(recording.span(first, len(recording)))):
            if moment.decision is None:
                following, episode = (0.0 if moment.terminal else math.nan), number
                continue
            if moment.human or (number + 1 < len(recording) and not _follows(recording, number)):
                following = math.nan  # what followed is not what the policy does, or it is not known
            reward = math.copysign(float(moment.reward != 0), moment.reward) if clipped else moment.reward
            following = reward + discount * following
            if math.isnan(following) or math.isnan(moment.value):
                unknown += 1
                continue
            predicted.append(moment.value)
            came.append(following)
            episodes.append(episode)
            policies.append(recording.policies.step(moment.policy))
    pairs = np.array([predicted, came], np.float32)
    steps = np.array(policies, np.int64)
    return Honesty(pairs[0], pairs[1], np.array(episodes, np.int64), unknown, reason, steps)


def _follows(recording: Recording, number: int) -> bool:
    """Whether the next moment is of the same episode, or its end."""
    here, after = recording.reel_of(number), recording.reel_of(number + 1)
    return here is after or not after.begins_episode
