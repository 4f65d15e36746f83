"""The newest moments of a recording as arrays, to go on recording after them in another worker.

Unlike a recording's file it holds no pictures: where a display's states are arrays, a reel keeps its state,
and its moments are drawn again as they always were.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from rlstudio.core.arrays import Array, State, checked, prefixed, under, whole
from rlstudio.core.env import EnvSpec
from rlstudio.core.errors import Unsound, UserError, one_line, reason_in
from rlstudio.core.spaces import Box, Discrete
from rlstudio.core.words import Words, mark, said_within, words
from rlstudio.engine.past.moment_recorder import MomentRecorder
from rlstudio.engine.past.past import Past
from rlstudio.engine.past.recording import Moment, Recording, Reel
from rlstudio.engine.past.saved.columns import columns_of, dense, moments_of, sparse
from rlstudio.engine.snapshot import Snapshot

MOST_MOMENTS = 4000
MOST_BYTES = 64 << 20
"""Bytes of the states, as they are unpacked."""
MOST_TENSORS = 6000
GONE = mark(
    "This environment could not be put back to where it was. You see the moment as it was; when time goes "
    "on, a new episode begins."
)
MOST_FRAMES = 64
MOST_CURVES, MOST_POINTS = 64, 20_000
_MOST_PIXELS = 16 << 20
MOST_TRACE = 2000
"""Rows of a trace, and places of a trail."""


def tape_of(recording: Recording) -> tuple[State, State]:
    """The newest moments: columns of numbers, and the states of their reels. Nothing if there are none."""
    reels = _newest(recording)
    moments = [moment for reel in reels for moment in reel.moments]
    if not moments:
        return {}, {}
    lowest = min(moment.policy for moment in moments)
    policies = recording.policies
    small = [moment.observation for moment in moments]
    states: State = {}
    for place, reel in enumerate(reels):
        if reel.state is not None:
            states |= prefixed(f"reel{place}", reel.state.unpacked())
    return {
        **columns_of(moments, lowest),
        **sparse("observation", [seen if isinstance(seen, np.ndarray) else None for seen in small]),
        **sparse("legal", [moment.legal for moment in moments]),
        "policy_steps": np.array([policies.step(one) for one in range(lowest, len(policies))], np.int64),
        "reel.first": np.array([reel.first for reel in reels], np.int64),
        "reel.length": np.array([len(reel.moments) for reel in reels], np.int64),
        "reel.episode": np.array([reel.episode for reel in reels], np.int64),
        "reel.begins": np.array([reel.begins_episode for reel in reels], np.bool_),
    }, states


def _newest(recording: Recording) -> list[Reel]:
    """The newest reels that have room in a file, in order."""
    chosen: list[Reel] = []
    count = size = tensors = 0
    for reel in reversed(recording.reels):
        state = {} if reel.state is None else reel.state.unpacked()
        count, tensors = count + len(reel.moments), tensors + len(state)
        size += sum(value.nbytes for value in state.values())
        if chosen and (count > MOST_MOMENTS or size > MOST_BYTES or tensors > MOST_TENSORS):
            break
        if reel.moments:
            chosen.append(reel)
    return chosen[::-1]


def moments_on(tape: Mapping[str, Array], spaces: tuple[Any, Any, int]) -> list[Moment]:
    """The moments of a tape. spaces: of observations and actions, and how many names actions have.

    Raises ValueError where its columns do not fit together or not these spaces.
    """
    seen, acts, names = spaces
    count = len(whole(tape, "number", (None,)))
    steps = whole(tape, "policy_steps", (None,))
    if not 1 <= count <= 2 * MOST_MOMENTS:
        raise Unsound(words("a tape has 1 to {most} moments, not {n}", most=2 * MOST_MOMENTS, n=count))
    moments = moments_of(tape, count, len(steps), (names, isinstance(acts, Box)))
    for moment, observation in zip(moments, dense(tape, "observation", count), strict=True):
        moment.observation = None if observation is None else sight(observation, seen)
    for moment, legal in zip(moments, dense(tape, "legal", count), strict=True):
        moment.legal = None if legal is None else allowed(legal, names, over=moment.decision is None)
    return moments


def sight(observation: Array, space: Any) -> Array:
    """An observation (1, *shape) of a file. Raises ValueError if it is none of this space."""
    kind = "i" if isinstance(space, Discrete) else "fu"
    if observation.shape != (1, *space.shape) or observation.dtype.kind not in kind:
        raise Unsound(
            words(
                "what is seen has the shape {shape}, not {needed}",
                shape=str(observation.shape),
                needed=str((1, *space.shape)),
            )
        )
    if isinstance(space, Discrete) and not 0 <= int(observation[0]) < space.n:
        raise Unsound(words("what is seen must be one of {n} states", n=space.n))
    if observation.dtype.kind == "f" and not np.isfinite(observation).all():
        raise Unsound(words("what is seen must be finite"))
    return np.array(observation)


def allowed(legal: Array, count: int, *, over: bool = False) -> Array:
    """Which of ``count`` actions are legal (1, A); none need be where an episode is ``over``.

    Raises ValueError for what cannot be.
    """
    if legal.shape != (1, count) or legal.dtype != np.bool_ or not (over or legal.any()):
        raise Unsound(words("what is legal must be told of every action ({n}), and one must be", n=count))
    return legal


def put_back(
    recorder: MomentRecorder, tape: Mapping[str, Array], states: Mapping[str, Array], moments: list[Moment]
) -> None:
    """Go on recording after the moments of a tape, whose numbers stay. Raises ValueError for a bad tape."""
    recording = recorder.recording
    firsts = whole(tape, "reel.first", (None,))
    count = len(firsts)
    lengths = whole(tape, "reel.length", (count,), MOST_MOMENTS + 1)
    numbers = whole(tape, "reel.episode", (count,))
    begins = checked(tape, "reel.begins", (count,))
    if begins.dtype != np.bool_ or int(lengths.sum()) != len(moments) or (lengths < 1).any():
        raise Unsound(words("the moments of a tape do not fit its reels"))
    if (firsts[1:] != firsts[:-1] + lengths[:-1]).any():
        raise Unsound(words("the reels of a tape do not follow each other"))
    kept = numbered("reel", states)
    recording.begin_at(int(firsts[0]), whole(tape, "policy_steps", (None,)).tolist())
    rest = iter(moments)
    for place in range(count):
        recorder.begin_episode(int(numbers[place]), None)
        recorder.take_up(kept.get(place), anew=bool(begins[place]))
        for _ in range(int(lengths[place])):
            recorder.append(next(rest))
    recorder.met = None  # a condition that held then has been told


def tidy(recording: Recording) -> None:
    """Let a recording that was to go on after others, and got none of them, begin at 0."""
    if recording.first == len(recording):
        recording.begin_at(0, [])


def numbered(what: str, states: Mapping[str, Array]) -> dict[int, State]:
    """The states whose names begin with ``what`` and a number, by that number."""
    found: dict[int, State] = {}
    for name, value in states.items():
        place, _, inner = name.removeprefix(what).partition(".")
        if name.startswith(what) and place.isdecimal() and len(place) < 9:
            found.setdefault(int(place), {})[inner] = value
    return found


def way_of(past: Past, observation: Array) -> State:
    """What panels collect bit by bit, up to now: the trace, and the trail on the chart of states.

    observation (1, *shape): of now.
    """
    told = Snapshot("stage", 0, 0, 0, 0.0)
    past.review.tell_way_to_newest(told, observation)
    found = {"trace": told.trace, "trail": told.trail}
    return {name: array for name, array in found.items() if array is not None and len(array)}


def tell_way(past: Past, tape: Mapping[str, Array]) -> None:
    """Tell with the next snapshot what ``way_of`` found. Raises ValueError for what is no such thing."""
    if "trace" not in tape:
        return
    trace = checked(tape, "trace", (None, 4)).astype(np.float64)
    if len(trace) > MOST_TRACE or not np.isfinite(trace[:, [0, 2, 3]]).all():
        raise Unsound(words("the values over time are no numbers of decisions and rewards"))
    chart = past.review.spec.chart()
    trail = None
    if "trail" in tape and chart is not None:
        trail = checked(tape, "trail", (None, len(chart.dimensions))).astype(np.float64)
        if len(trail) > MOST_TRACE or np.isinf(trail).any():
            raise Unsound(words("the way on the chart of states is no way"))
    past.tell_at_first(trace, trail)


def series_of(curves: Mapping[str, tuple[Array, Array]]) -> State:
    """Curves for a tape; nothing if they are too long: they are much the same when they are learned again."""
    if len(curves) > MOST_CURVES or any(len(x) > MOST_POINTS for x, _ in curves.values()):
        return {}
    return {f"series.{name}": np.stack([x, y]).astype(np.float64) for name, (x, y) in curves.items()}


def curves_on(tape: Mapping[str, Array]) -> dict[str, tuple[Array, Array]]:
    """What ``series_of`` made. Raises ValueError for what is no curve."""
    found = {}
    for name, both in under("series", tape).items():
        both = checked({name: both}, name, (2, None))
        known = both.dtype.kind == "f" and np.isfinite(both[0]).all() and (np.diff(both[0]) >= 0).all()
        if not known or both.shape[1] > MOST_POINTS or len(name) > 100 or not name.isprintable():
            raise Unsound(words("the curves of a tape are none"))
        found[name] = (both[0].astype(np.float64), both[1].astype(np.float64))
    if len(found) > MOST_CURVES:
        raise Unsound(words("a tape has at most {most} curves", most=MOST_CURVES))
    return found


def about(spec: EnvSpec) -> dict[str, Any]:
    """What a seal is of, beside the states."""
    return {"env": spec.id, "settings": spec.settings.model_dump(mode="json"), "of": "demo"}


def pictures(stack: Array) -> list[Array]:
    """Pictures (n, H, W, 3). Raises ValueError for what is none."""
    shape = stack.shape
    if stack.dtype != np.uint8 or len(shape) != 4 or shape[3] != 3 or not 1 <= shape[0] <= MOST_FRAMES:
        raise Unsound(words("a picture must have three colours"))
    if not (shape[1] and shape[2]) or stack[0].nbytes > _MOST_PIXELS:
        raise Unsound(words("a picture must have at most {most} MB", most=_MOST_PIXELS >> 20))
    return list(stack)


def damaged(path: str, error: Exception) -> Words:
    """That what was played cannot be shown."""
    known = isinstance(error, UserError | ValueError)
    why = reason_in(error) if known else one_line(f"{type(error).__name__}: {error}").rstrip(".")
    return words(
        "The episode in {path} is damaged ({reason}); a new one has begun.",
        path=path,
        reason=said_within(why),
    )
