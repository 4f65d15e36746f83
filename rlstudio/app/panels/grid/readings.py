"""Numbers of whole cells in a mode of the grid's map, their colours and their texts."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rlstudio.app.look.theme import Theme
from rlstudio.app.panels.colours import Scale, ShownRange
from rlstudio.app.panels.text import decimals_for, fixed
from rlstudio.core.words import mark
from rlstudio.engine.worker.messages import StateValues, VisitCounts

Floats = NDArray[np.float64]

VISIT_MODES = ("visits", "lately")
REWARD_MODES = ("found", "true")
"""What entering a cell is found to be worth, and what it truly is."""
SAME = 1e-9
"""Values with at most this difference are equal."""


@dataclass
class Reading:
    """One number for each state.

    number_S: the numbers in the cells, as texts by ``write``. shade_S: the numbers that choose the colour;
    NaN keeps the ground's. low, high: the ends of the scale as texts. unit: of the numbers, in English.
    """

    number_S: Floats
    shade_S: Floats
    scale: Scale
    unit: str
    low: str
    high: str
    write: Callable[[float], str]

    def text(self, state: int) -> str:
        """The number of a state, as short as its scale allows."""
        return self.write(float(self.number_S[state]))

    @property
    def widest(self) -> str:
        """The longest text of a cell."""
        ends = (int(np.nanargmin(self.number_S)), int(np.nanargmax(self.number_S)))
        return max((self.text(state) for state in ends), key=len)


def reading(
    mode: str,
    found: StateValues | None,
    visits: VisitCounts | None,
    states: NDArray[np.int64],
    theme: Theme,
    reach: ShownRange,
) -> Reading | None:
    """The reading of this mode; None without numbers. states: those on the map. reach: of their values."""
    if mode in VISIT_MODES:
        return None if visits is None else _visited(mode, visits, theme)
    if found is None:
        return None
    if mode in REWARD_MODES:
        return _rewards(mode, found, states, theme)
    values, unit = state_values(found), mark("expected return")
    of_values = values is not None
    if values is None and found.action_probabilities is not None:
        values = np.asarray(found.action_probabilities, np.float64).max(axis=1)
        unit = mark("highest probability")
    if values is None:
        return None
    scale = value_scale(values[states], theme, reach) if of_values else Scale(0.0, 1.0, theme)
    decimals = decimals_for(scale.high - scale.low)
    low, high = fixed(scale.low, decimals), fixed(scale.high, decimals)
    return Reading(values, values, scale, unit, low, high, lambda value: fixed(value, min(3, decimals)))


def _rewards(mode: str, found: StateValues, states: NDArray[np.int64], theme: Theme) -> Reading | None:
    """Rewards on a scale of their own; cells that nobody can enter have none."""
    number_S = found_reward(found) if mode == "found" else true_reward(found)
    if number_S is None:
        return None
    shown = number_S[states]
    if not np.any(shown[np.isfinite(shown)]):  # 0 everywhere: no colour, and no other number that is none
        scale, decimals = Scale(-1.0, 1.0, theme), 0
        low = high = fixed(0.0, decimals)
    else:
        scale = value_scale(shown, theme, ShownRange())
        decimals = decimals_for(scale.high - scale.low)
        low, high = fixed(scale.low, decimals), fixed(scale.high, decimals)
    unit = mark("found reward (median 0)") if mode == "found" else mark("true reward")

    def written(value: float) -> str:
        return "" if np.isnan(value) else fixed(value, min(2, decimals))

    return Reading(number_S, number_S, scale, unit, low, high, written)


def true_reward(found: StateValues) -> Floats | None:
    """What entering each state truly gives (S,); NaN where nobody can."""
    return None if found.true_reward is None else np.asarray(found.true_reward, np.float64)


def found_reward(found: StateValues) -> Floats | None:
    """What entering each state is found to be worth (S,), against the median of all that can be entered.

    Demonstrations do not tell where 0 is: they look the same if every step gives or costs a little more.
    """
    if found.found_reward is None:
        return None
    number_S = np.array(found.found_reward, np.float64)
    if found.true_reward is not None:
        number_S[np.isnan(found.true_reward)] = np.nan
    against: Floats = number_S - np.nanmedian(number_S)
    return against


def _visited(mode: str, visits: VisitCounts, theme: Theme) -> Reading:
    """Counts on a logarithmic scale, or the share of the last steps on a linear one."""
    count_S = visits.visits
    if mode == "visits":
        number_S = count_S.astype(np.float64)
        # A logarithm distinguishes one visit, ten visits and a million visits.
        shade_S = np.log10(np.maximum(number_S, 1.0))
        high = max(10.0, float(number_S.max()))
        scale = Scale(0.0, float(np.log10(high)), theme)
        unit, low, top = mark("visits"), "1", compact(high)
    else:
        number_S = recent_shares(visits)
        shade_S = number_S.copy()
        scale = Scale(0.0, max(1e-6, float(number_S.max())), theme)
        unit, low, top = mark("of the last steps"), "0%", _percent(scale.high)
    shade_S[count_S == 0] = np.nan
    return Reading(number_S, shade_S, scale, unit, low, top, compact if mode == "visits" else _percent)


def recent_shares(visits: VisitCounts) -> Floats:
    """Each state's share of the last steps (S,)."""
    recent_S = visits.recent.astype(np.float64)
    shares: Floats = recent_S / max(1e-12, float(recent_S.sum()))
    return shares


def state_values(found: StateValues) -> Floats | None:
    """V of every state (S,): as given, or the highest Q-value."""
    if found.value is not None:
        return np.asarray(found.value, np.float64)
    if found.action_values is not None:
        best: Floats = np.asarray(found.action_values, np.float64).max(axis=1)
        return best
    return None


def ties(found: StateValues, visits: VisitCounts | None, *, plans: bool) -> NDArray[np.bool_]:
    """Whether all actions of a state have the same value (S,), learned and not only initial.

    plans: every sweep corrects all states, so two different values show that there was a sweep. For a
    learner, training must have tried every action; without counts of visits the result is False.
    """
    numbers = found.action_values if found.action_values is not None else found.action_probabilities
    if numbers is None:
        return np.zeros(0, np.bool_)
    number_SA = np.asarray(numbers, np.float64)
    alike_S: NDArray[np.bool_] = number_SA.max(axis=1) - number_SA.min(axis=1) <= SAME
    if plans:
        return alike_S if float(np.ptp(number_SA)) > SAME else np.zeros_like(alike_S)
    if visits is None or found.action_values is None or visits.total.shape != number_SA.shape:
        return np.zeros_like(alike_S)
    known: NDArray[np.bool_] = alike_S & (visits.total > 0).all(axis=1)
    return known


def known_range(rewards: Iterable[float], *, per_action: bool) -> ShownRange:
    """The reach of values as far as the rewards of single cells tell it; nothing, where none is a gain.

    A value of 0 has the ground's colour from the beginning where there are losses, too. No more of a loss is
    taken than of the gain, except for values of actions: what chooses its actions goes round a cliff.
    """
    told = [0.0, *rewards]
    low, high = min(told), max(told)
    if high <= 0:
        return ShownRange()
    return ShownRange(low if per_action else max(low, -high), high)


def value_scale(values: Floats, theme: Theme, reach: ShownRange) -> Scale:
    """The scale from the lowest to the highest finite value that has been shown so far."""
    finite = values[np.isfinite(values)]
    if not len(finite):
        return Scale(0.0, 1.0, theme)
    return Scale(*reach.widened(float(finite.min()), float(finite.max())), theme)


def _percent(share: float) -> str:
    return f"{share:.1%}"


def compact(number: float) -> str:
    """A count in at most four characters: 950, 1.2k, 34k, 5.6M."""
    for size, letter in ((1e9, "G"), (1e6, "M"), (1e3, "k")):
        if number >= 0.9995 * size:
            part = number / size
            return f"{part:.1f}{letter}" if part < 9.95 else f"{part:.0f}{letter}"
    return f"{number:.0f}"


def same_values(one: StateValues, other: StateValues | None) -> bool:
    """Whether both say the same of every state."""
    if other is None:
        return False
    for name in ("action_values", "action_probabilities", "value", "found_reward"):
        a, b = getattr(one, name), getattr(other, name)
        if (a is None) != (b is None) or (a is not None and not np.array_equal(a, b)):
            return False
    return True
