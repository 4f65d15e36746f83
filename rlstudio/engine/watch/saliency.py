"""Which inputs mattered for what a policy says: gradients, paths of gradients, and changes of the input.

All of it is computed from the observation that a shown decision was about. Nothing of the policy changes: no
random generator of its own is used, no statistics are added to.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from rlstudio.core.arrays import Array, Bools, Floats, Ints
from rlstudio.core.env import EnvSpec
from rlstudio.core.errors import UserError
from rlstudio.core.inside.looking import Method, Reading, Saliency, SaliencyRequest, Sought
from rlstudio.core.parts import loose_places, loosened
from rlstudio.core.policy import Policy
from rlstudio.core.spaces import LARGE_SIDE, Box
from rlstudio.core.words import words
from rlstudio.engine.snapshot import ShownDecision
from rlstudio.nn.acting.masks import legal_values

PATH_STEPS = {"picture": 16, "vector": 64}
"""Places on the way from the ground to the observation at which integrated gradients look."""
NOISY_COPIES = {"picture": 16, "vector": 64}
NOISE = 0.15
"""Deviation of SmoothGrad's noise, as a share of the input's range (Smilkov et al. 2017, section 3.3)."""
SIDE = 80.0
"""Rows of the pictures of Greydanus et al. 2018, to which their blurs and distances belong."""
SPOT, BLUR, APART = 5.0, 3.0, 7.0
"""Deviation of a mask and of the blur, and how far masks are apart (theirs are 5), in pixels of 80.

Masks this far apart overlap enough to leave no gap, and take half the time: play goes on beside it.
"""
BATCH = 128


def targets(spec: EnvSpec, policy: Policy) -> tuple[Sought, ...]:
    """The numbers whose inputs can be weighed; none without a network, or where states are numbered."""
    if not policy.networks or not isinstance(spec.observation_space, Box):
        return ()
    action = np.zeros(spec.action_space.shape, np.float32) if isinstance(spec.action_space, Box) else None
    wanted: tuple[Sought, ...] = ("action", "value")
    return tuple(of for of in wanted if policy.reading(of, 0, action=action) is not None)


def answers(
    spec: EnvSpec, policy: Policy, decision: ShownDecision, requests: Sequence[SaliencyRequest]
) -> tuple[Saliency, ...]:
    """All that is requested about a shown decision; nothing where no decision was made, as after an end.

    Raises UserError for what cannot be told.
    """
    if decision.observation is None:
        return ()
    return tuple(saliency(spec, policy, decision, request) for request in requests)


def saliency(spec: EnvSpec, policy: Policy, decision: ShownDecision, request: SaliencyRequest) -> Saliency:
    """How much each number of the decision's observation mattered.

    "gradient": of the number with respect to the input (Simonyan et al. 2014). "smooth": its mean over noisy
    copies (Smilkov et al. 2017), always the same noise. "integrated": along the straight way from the ground
    (Sundararajan et al. 2017); all of it together is the number less that of the ground. "perturbation": of
    pictures (n - n')^2 / 2, where n' is the number once a spot of the picture is blurred (Greydanus et al.
    2018); of vectors n - n', where one input is put on the ground. Of several parts each is treated as what
    it is, the others being held; what a spot does is shared evenly by the channels that it blurs.
    Raises UserError for what cannot be told.
    """
    start = time.perf_counter()
    if decision.observation is None or request.of not in targets(spec, policy):
        raise UserError(words("this policy does not say which of its inputs matter for that."))
    count = spec.action_space.shape[0] if isinstance(spec.action_space, Box) else spec.action_space.n
    index = chosen(decision) if request.index is None else request.index
    if not 0 <= index < count:
        raise UserError(
            words("an action here is one of 0 to {last}, not {index}.", last=count - 1, index=index)
        )
    reading = policy.reading(request.of, index, legal=decision.legal, action=_action(spec, decision))
    observation = _loose(spec, decision.observation)
    form = _Form.of(spec)
    if reading is None or (request.of == "action" and _illegal(decision, index)):
        number, importance = float("nan"), np.zeros(observation.shape, np.float32)
    else:
        number = float(reading(decision.observation[np.newaxis])[0])
        importance = _METHODS[request.method](reading, observation, form)
    seconds = time.perf_counter() - start
    return Saliency(request, index, number, importance, decision.observation, seconds)


def chosen(decision: ShownDecision) -> int:
    """The action that was taken, or while time stands still the preferred one; a first dimension: 0."""
    if decision.action is not None:
        return decision.action
    for table in (decision.action_values, decision.action_probabilities):
        if table is not None:
            return int(legal_values(table, decision.legal).argmax())
    return 0


def _illegal(decision: ShownDecision, index: int) -> bool:
    return decision.legal is not None and not decision.legal[index]


def _action(spec: EnvSpec, decision: ShownDecision) -> Floats | None:
    """The continuous action (D,) in the environment's units: taken, or while time stands still preferred."""
    if not isinstance(spec.action_space, Box):
        return None
    if decision.action_vector is not None:
        return decision.action_vector
    told = decision.action_distribution
    if told is None:
        return None
    if not told.squashed:
        return told.mean
    low, high = (bound.reshape(-1) for bound in spec.action_space.bounds())
    preferred: Floats = low + (np.tanh(told.mean) + 1) / 2 * (high - low)
    return preferred


# ---------------------------------------------------------------------------------- methods


def _loose(spec: EnvSpec, observation: Array) -> Floats:
    """An observation (*shape) as floats; of several parts all their numbers (S,)."""
    space = spec.observation_space
    if isinstance(space, Box) and space.parts:
        loose: Floats = loosened(space, observation[np.newaxis])[0]
        return loose
    return np.array(observation, np.float32)


@dataclass(frozen=True)
class _Form:
    """Which numbers of an observation as floats are pictures: (where, shape) of each, in flat order."""

    pictures: tuple[tuple[slice, tuple[int, ...]], ...]
    kind: Literal["picture", "vector"]

    @classmethod
    def of(cls, spec: EnvSpec) -> _Form:
        space = spec.observation_space
        assert isinstance(space, Box)
        if space.parts:
            found = tuple((place, part.shape) for part, place in loose_places(space) if part.is_picture)
        else:
            found = ((slice(0, math.prod(space.shape)), space.shape),) if len(space.shape) == 3 else ()
        large = any(min(shape[1:]) >= LARGE_SIDE for _, shape in found)
        return cls(found, "picture" if large else "vector")

    def numbers(self, count: int) -> Bools:
        """Which of so many numbers are no pixels, (count,)."""
        those = np.ones(count, np.bool_)
        for place, _ in self.pictures:
            those[place] = False
        return those


def _mean_gradient(reading: Reading, batch: Floats) -> Floats:
    parts = [reading.gradient(batch[at : at + BATCH])[1] for at in range(0, len(batch), BATCH)]
    mean: Floats = np.concatenate(parts).mean(0)
    return mean


def _gradient(reading: Reading, observation: Floats, form: _Form) -> Floats:
    found: Floats = reading.gradient(observation[np.newaxis])[1][0]
    return found


def _smooth(reading: Reading, observation: Floats, form: _Form) -> Floats:
    copies = NOISY_COPIES[form.kind]
    noise = np.random.default_rng(0).standard_normal((copies, *observation.shape), np.float32)
    # Each number has a unit of its own: its range is its way from the ground. Pixels have their picture's.
    deviation = np.abs(observation - reading.ground(observation)).reshape(-1)
    for place, _ in form.pictures:
        pixels = observation.reshape(-1)[place]
        deviation[place] = pixels.max() - pixels.min()
    spread = np.float32(NOISE) * deviation.reshape(observation.shape)
    return _mean_gradient(reading, observation + noise * spread)


def _integrated(reading: Reading, observation: Floats, form: _Form) -> Floats:
    ground, steps = reading.ground(observation), PATH_STEPS[form.kind]
    share = ((np.arange(steps) + 0.5) / steps).astype(np.float32).reshape(-1, *[1] * observation.ndim)
    return (observation - ground) * _mean_gradient(reading, ground + share * (observation - ground))


def _perturbation(reading: Reading, observation: Floats, form: _Form) -> Floats:
    if observation.ndim == 3:
        return _by_spots(reading, observation, *form.pictures[0])
    flat = observation.reshape(-1)
    found = np.zeros(flat.size, np.float32)
    for place, shape in form.pictures:
        score = _by_spots(reading, observation, place, shape)
        found[place] = np.broadcast_to(score / shape[0], shape).reshape(-1)
    _one_by_one(reading, observation, np.flatnonzero(form.numbers(flat.size)), found)
    return found.reshape(observation.shape)


def _by_spots(reading: Reading, observation: Floats, place: slice, shape: tuple[int, ...]) -> Floats:
    """What blurring a spot of one picture (K, H, W) does, all its channels alike: (H, W)."""
    rows, columns = shape[1:]
    picture = observation.reshape(-1)[place].reshape(shape)
    scale = min(rows, columns) / SIDE
    away = max(1.0, APART * scale)  # small pictures are looked at pixel by pixel
    blurred = _blurred(picture, max(0.5, BLUR * scale))
    row_Y, column_X = (_centres(side, away) for side in (rows, columns))
    wide = max(0.5, SPOT * scale)
    up_YR, across_XC = _bells(row_Y, rows, wide), _bells(column_X, columns, wide)
    pairs = [(y, x) for y in range(len(row_Y)) for x in range(len(column_X))]
    change = np.empty(len(pairs), np.float32)
    for at in range(0, len(pairs), BATCH):
        ys, xs = zip(*pairs[at : at + BATCH], strict=True)
        mask_BRC = up_YR[list(ys)][:, :, None] * across_XC[list(xs)][:, None, :]
        spotted = np.tile(observation.reshape(-1), (len(mask_BRC), 1))
        spotted[:, place] = (picture + mask_BRC[:, None] * (blurred - picture)).reshape(len(mask_BRC), -1)
        change[at : at + BATCH] = _less(reading, observation, spotted.reshape(-1, *observation.shape))
    score_YX = (change * change * np.float32(0.5)).reshape(len(row_Y), len(column_X))
    return _between(score_YX, row_Y, column_X, rows, columns)


def _one_by_one(reading: Reading, observation: Floats, which: Ints, found: Floats) -> None:
    """Fill in (N,) what putting each of these numbers on the ground takes away."""
    flat, ground = observation.reshape(-1), reading.ground(observation).reshape(-1)
    for at in range(0, len(which), BATCH):
        some = which[at : at + BATCH]
        batch = np.tile(flat, (len(some), 1))
        batch[np.arange(len(some)), some] = ground[some]
        found[some] = _less(reading, observation, batch.reshape(len(some), *observation.shape))


def _less(reading: Reading, observation: Floats, changed: Floats) -> Floats:
    """How much less than of the observation is said of each changed one, (B,): all in one batch.

    Products of another number of rows are rounded otherwise.
    """
    said = reading(np.concatenate([observation[np.newaxis], changed]))
    less: Floats = said[0] - said[1:]
    return less


_METHODS: dict[Method, Callable[[Reading, Floats, _Form], Floats]] = {
    "gradient": _gradient,
    "smooth": _smooth,
    "integrated": _integrated,
    "perturbation": _perturbation,
}


def _centres(side: int, apart: float) -> Array:
    return np.linspace(0, side - 1, max(2, round((side - 1) / apart) + 1))


def _bells(centres: Array, side: int, deviation: float) -> Floats:
    """A bell (Y, side) around each centre, 1 at its top."""
    away = (np.arange(side) - centres[:, None]) / deviation
    bells: Floats = np.exp(-0.5 * away * away).astype(np.float32)
    return bells


def _blurred(picture: Floats, deviation: float) -> Floats:
    """A stack (K, H, W) blurred by a bell along both sides; the rim is repeated outside."""
    for axis in (1, 2):
        side = picture.shape[axis]
        bells = _bells(np.arange(side), side, deviation)
        bells /= bells.sum(1, keepdims=True)
        picture = np.moveaxis(np.moveaxis(picture, axis, -1) @ bells.T, -1, axis)
    return picture


def _between(score_YX: Floats, row_Y: Array, column_X: Array, rows: int, columns: int) -> Floats:
    """The scores at these centres as a picture (rows, columns), linear between them."""
    along = np.stack([np.interp(np.arange(columns), column_X, line) for line in score_YX])
    found = np.stack([np.interp(np.arange(rows), row_Y, line) for line in along.T], 1)
    return found.astype(np.float32)
