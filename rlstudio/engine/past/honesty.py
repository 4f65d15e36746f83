"""Whether values are honest: what was predicted at moments of a recording, and what really followed."""

from __future__ import annotations

import math

import numpy as np

from rlstudio.core.words import counted, words
from rlstudio.engine.past.recording import Recording
from rlstudio.engine.timeline import KNOWN, Honesty

MOST = 4000
"""Newest moments that are looked at."""


def honesty(recording: Recording, discount: float, *, clipped: bool, reason: str = "") -> Honesty:
    """Predictions v and what came of them, G = r + γ G', of moments whose future is known.

    What would have followed is not known where an episode goes on, was cut off, is interrupted by a gap or
    was played on by a person (Sutton and Barto 2018, section 3.3). It counts as 0 in moments so long before
    that it weighs ``KNOWN`` at most; later ones are left out. clipped: signs of rewards were learned from.
    """
    predicted, came, episodes, policies = [], [], [], []
    unknown = 0
    if not reason:
        first = max(recording.first, len(recording) - MOST)
        following, unseen, episode = 0.0, 1.0, -1  # unseen: the weight of what is not known
        for number, moment in reversed(list(recording.span(first, len(recording)))):
            if moment.decision is None:
                following, unseen, episode = 0.0, float(not moment.terminal), number
                continue
            if number + 1 < len(recording) and not _follows(recording, number):
                following, unseen, episode = 0.0, 1.0, number
            reward = math.copysign(float(moment.reward != 0), moment.reward) if clipped else moment.reward
            following, unseen = reward + discount * following, discount * unseen
            if moment.human:
                following, unseen = 0.0, 1.0  # not what the policy does
            if unseen > KNOWN or math.isnan(moment.value):
                unknown += 1
                continue
            predicted.append(moment.value)
            came.append(following)
            episodes.append(episode)
            policies.append(recording.policies.step(moment.policy))
    if unknown and not predicted:
        reason = _why_nothing(discount)
    pairs = np.array([predicted, came], np.float32)
    steps = np.array(policies, np.int64)
    return Honesty(pairs[0], pairs[1], np.array(episodes, np.int64), unknown, reason, steps)


def _why_nothing(discount: float) -> str:
    """Why none of the moments can be compared, as sentences. discount: γ."""
    ends = words("No episode has ended by itself yet, and what follows a cut is not known.")
    if not 0 < discount < 1:
        return ends
    steps = math.ceil(math.log(KNOWN) / math.log(discount))
    return counted(
        steps,
        "{ends} By discount {discount:g} it counts for at most {share:.0%} after {n:,} step.",
        "{ends} By discount {discount:g} it counts for at most {share:.0%} after {n:,} steps.",
        ends=ends,
        discount=discount,
        share=KNOWN,
    )


def _follows(recording: Recording, number: int) -> bool:
    """Whether the next moment is of the same episode, or its end."""
    here, after = recording.reel_of(number), recording.reel_of(number + 1)
    return here is after or not after.begins_episode
