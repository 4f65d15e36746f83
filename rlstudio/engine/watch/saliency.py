"""Which inputs mattered for what a policy says: gradients, paths of gradients, and changes of the input.

All of it is computed from the observation that a shown decision was about. Nothing of the policy changes: no
random generator of its own is used, no statistics are added to.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

import numpy as np

from rlstudio.core.arrays import Array, Floats
from rlstudio.core.env import EnvSpec
from rlstudio.core.errors import UserError
from rlstudio.core.looking import Method, Reading, Saliency, SaliencyRequest, Sought
from rlstudio.core.policy import Policy
from rlstudio.core.spaces import Box
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
    """The numbers whose inputs can be weighed; none without a network, or where inputs are no plain array."""
    space = spec.observation_space
    if not policy.networks or not isinstance(space, Box) or space.parts:
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
    2018); of vectors n - n', where one input is put on the ground.
    Raises UserError for what cannot be told.
    """
    start = time.perf_counter()
    if decision.observation is None or request.of not in targets(spec, policy):
        raise UserError("this policy does not say which of its inputs matter for that.")
    count = spec.action_space.shape[0] if isinstance(spec.action_space, Box) else spec.action_space.n
    index = chosen(decision) if request.index is None else request.index
    if not 0 <= index < count:
        raise UserError(f"an action here is one of 0 to {count - 1}, not {index}.")
    reading = policy.reading(request.of, index, legal=decision.legal, action=_action(spec, decision))
    observation = np.array(decision.observation, np.float32)
    if reading is None or (request.of == "action" and _illegal(decision, index)):
        number, importance = float("nan"), np.zeros(observation.shape, np.float32)
    else:
        number = float(reading(decision.observation[np.newaxis])[0])
        importance = _METHODS[request.method](reading, observation)
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


def _kind(observation: Floats) -> str:
    return "picture" if observation.ndim == 3 else "vector"


def _mean_gradient(reading: Reading, batch: Floats) -> Floats:
    parts = [reading.gradient(batch[at : at + BATCH])[1] for at in range(0, len(batch), BATCH)]
    mean: Floats = np.concatenate(parts).mean(0)
    return mean


def _gradient(reading: Reading, observation: Floats) -> Floats:
    found: Floats = reading.gradient(observation[np.newaxis])[1][0]
    return found


def _smooth(reading: Reading, observation: Floats) -> Floats:
    copies = NOISY_COPIES[_kind(observation)]
    noise = np.random.default_rng(0).standard_normal((copies, *observation.shape), np.float32)
    if observation.ndim == 3:
        deviation = NOISE * (observation.max() - observation.min())
    else:  # each number has a unit of its own: its range is its way from the ground
        deviation = NOISE * np.abs(observation - reading.ground(observation))
    return _mean_gradient(reading, observation + noise * np.float32(deviation))


def _integrated(reading: Reading, observation: Floats) -> Floats:
    ground, steps = reading.ground(observation), PATH_STEPS[_kind(observation)]
    share = ((np.arange(steps) + 0.5) / steps).astype(np.float32).reshape(-1, *[1] * observation.ndim)
    return (observation - ground) * _mean_gradient(reading, ground + share * (observation - ground))


def _perturbation(reading: Reading, observation: Floats) -> Floats:
    if observation.ndim != 3:
        return _one_by_one(reading, observation)
    rows, columns = observation.shape[1:]
    scale = min(rows, columns) / SIDE
    blurred = _blurred(observation, BLUR * scale)
    row_Y, column_X = (_centres(side, APART * scale) for side in (rows, columns))
    up_YR, across_XC = _bells(row_Y, rows, SPOT * scale), _bells(column_X, columns, SPOT * scale)
    pairs = [(y, x) for y in range(len(row_Y)) for x in range(len(column_X))]
    change = np.empty(len(pairs), np.float32)
    for at in range(0, len(pairs), BATCH):
        ys, xs = zip(*pairs[at : at + BATCH], strict=True)
        mask_BRC = up_YR[list(ys)][:, :, None] * across_XC[list(xs)][:, None, :]
        spotted = observation + mask_BRC[:, None] * (blurred - observation)
        change[at : at + BATCH] = _less(reading, observation, spotted)
    score_YX = (change * change * np.float32(0.5)).reshape(len(row_Y), len(column_X))
    return _between(score_YX, row_Y, column_X, rows, columns)


def _one_by_one(reading: Reading, observation: Floats) -> Floats:
    flat, ground = observation.reshape(-1), reading.ground(observation).reshape(-1)
    found = np.empty(flat.size, np.float32)
    for at in range(0, flat.size, BATCH):
        batch = np.tile(flat, (min(BATCH, flat.size - at), 1))
        rows = np.arange(len(batch))
        batch[rows, at + rows] = ground[at + rows]
        found[at : at + BATCH] = _less(reading, observation, batch.reshape(len(batch), *observation.shape))
    return found.reshape(observation.shape)


def _less(reading: Reading, observation: Floats, changed: Floats) -> Floats:
    """How much less than of the observation is said of each changed one, (B,): all in one batch.

    Products of another number of rows are rounded otherwise.
    """
    said = reading(np.concatenate([observation[np.newaxis], changed]))
    less: Floats = said[0] - said[1:]
    return less


_METHODS: dict[Method, Callable[[Reading, Floats], Floats]] = {
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
