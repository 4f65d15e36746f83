"""A map of the moments of a recording: what a layer of one network says of them, in two dimensions."""

from __future__ import annotations

import math
import time
import traceback
from collections.abc import Callable, Generator
from dataclasses import dataclass, replace
from itertools import count

import numpy as np

from rlstudio.core.arrays import Array, Floats
from rlstudio.core.errors import UserError
from rlstudio.core.inside.looking import EmbeddedMoments, Embedding, EmbeddingRequest
from rlstudio.core.policy import Policy
from rlstudio.core.spaces import Space
from rlstudio.core.words import mark, words
from rlstudio.engine.past.recording import Recording
from rlstudio.engine.past.redraw import Scenes
from rlstudio.engine.watch.inside import descriptions
from rlstudio.engine.watch.projection import Axes, as_before, neighbour_map, principal_axes

MOST = 1000
"""Points of a map at most. Of more moments every 2nd, 4th, 8th … is one."""
FEWEST = 3
KEPT_BYTES = 64 << 20
"""Observations that are kept for the next map may occupy so much; of larger ones there are fewer points."""
BATCH_NUMBERS = 200_000
"""Numbers of the observations that a network is asked of at once, so that play goes on meanwhile."""
REST_SECONDS, PATIENCE_SECONDS = 2.0, 60.0
"""After so long without a question the work rests, and everything is given up."""
SEEING, THINKING = 0.7, 0.3
"""Shares of the work before places are looked for: to have the observations, and to ask the network."""
BEFORE_NEIGHBOURS = 0.3
"""The share of both in a map by t-SNE."""
_counted = count(1)
"""Numbers of maps, none of which is used twice: who knows one by its number knows its points."""


@dataclass(slots=True)
class _Map:
    """A map. ``asked``: what was asked for. ``said`` (n, D): what the layer says of its points.

    ``axes``: those of "pca". ``policy``: has the one network.
    """

    asked: EmbeddingRequest
    told: Embedding
    points: EmbeddedMoments
    said: Floats
    axes: Axes | None
    policy: Policy


class EmbeddingMap:
    """Makes one map at a time, a little at a time between whatever else a worker does.

    All points are placed by one network, the newest that decided when the map was begun: its parameters are
    copied into a policy of the map's own. Neither the recording nor what learns or plays is changed.
    """

    def __init__(
        self, space: Space, recording: Recording, scenes: Scenes, make_policy: Callable[[], Policy]
    ) -> None:
        self._recording, self._scenes, self._make_policy = recording, scenes, make_policy
        size = max(1, math.prod(space.shape))
        self._most = min(MOST, max(FEWEST, KEPT_BYTES // size))
        self._batch = max(1, min(256, BATCH_NUMBERS // size))
        self._seen: dict[int, Array] = {}
        self._map: _Map | None = None
        self._spare: Policy | None = None
        self._making: Generator[float, None, _Map] | None = None
        self._asked: EmbeddingRequest | None = None
        self._share = self._spent = 0.0
        self._asked_at = time.monotonic()

    # ------------------------------------------------------------------ answers

    def answer(self, request: EmbeddingRequest, observation: Array | None) -> Embedding:
        """The newest map, and how far the one that is asked for is; that is begun if it is another one.

        observation (*shape): that of the moment in view, None if it has none.
        Raises UserError for a layer that there is not.
        """
        self._asked_at = time.monotonic()
        wanted, shown = replace(request, known=0), self._map
        done = shown is not None and shown.asked == wanted
        if done:
            self._making, self._asked = None, wanted
        elif wanted != self._asked:
            self._begin(wanted)
        if shown is None:
            return Embedding(0, request.method, share=self._share)
        points = None if request.known == shown.told.number else shown.points
        here = None if observation is None else self._here(shown, observation)
        return replace(shown.told, points=points, here=here, share=1.0 if done else self._share)

    def _begin(self, wanted: EmbeddingRequest) -> None:
        if len(self._numbers()[0]) < FEWEST or not len(self._recording.policies):
            return
        policy, self._spare = self._spare or self._make_policy(), None
        network = next((one for one in descriptions(policy) if one.name == wanted.network), None)
        if network is None or wanted.layer not in {layer.name for layer in network.layers}:
            raise UserError(
                words(
                    "this agent has no layer “{layer}” of “{network}” to map by.",
                    layer=wanted.layer,
                    network=wanted.network,
                )
            )
        policies = self._recording.policies
        policy.restore(policies.state(policies.newest))
        self._asked, self._share, self._spent = wanted, 0.0, 0.0
        self._making = self._make(wanted, policy, policies.step(policies.newest))

    def _here(self, shown: _Map, observation: Array) -> Floats | None:
        """Where the network of a map puts an observation (*shape)."""
        if not len(shown.said):
            return None
        said = _said(shown.policy, shown.asked, observation[np.newaxis])
        if shown.axes is not None:
            place: Floats = shown.axes(said)[0]
            return place
        alike = int(np.square(shown.said - said).sum(1).argmin())
        nearest: Floats = shown.points.place[alike]
        return nearest

    # ------------------------------------------------------------------ time

    @property
    def forgotten(self) -> bool:
        """Whether nobody asks any more."""
        return time.monotonic() > self._asked_at + PATIENCE_SECONDS

    def go_on(self, seconds: float) -> bool:
        """Work for about so long; returns whether there is more to do."""
        making = self._making
        if making is None or time.monotonic() > self._asked_at + REST_SECONDS:
            return False
        start = time.perf_counter()
        made: _Map | None = None
        try:
            while time.perf_counter() < start + seconds:
                self._share = next(making)
        except StopIteration as end:
            made = end.value
        except UserError as error:
            made = self._faulty(str(error))
        except Exception as error:  # a map that cannot be made ends no run
            traceback.print_exc()
            made = self._faulty(f"{type(error).__name__}: {error}.")
        self._spent += time.perf_counter() - start
        if made is None:
            return True
        made.told.seconds = self._spent
        self._spare = None if self._map is None else self._map.policy
        self._map, self._making = made, None
        return False

    def _faulty(self, fault: str) -> _Map:
        """A map without points. fault: why, one sentence."""
        assert self._asked is not None
        told = Embedding(next(_counted), self._asked.method, fault=fault)
        said: Floats = np.empty((0, 1), np.float32)
        return _Map(self._asked, told, self._points([]), said, None, self._make_policy())

    def close(self) -> None:
        """Free what draws the past."""
        self._making = None
        self._scenes.close()

    # ------------------------------------------------------------------ making one

    def _numbers(self) -> tuple[list[int], int]:
        """The moments that are points, and that it is every n-th one. An end of an episode is none."""
        recording, every = self._recording, 1
        while (len(recording) - recording.first) / every > self._most:
            every *= 2
        numbers = range(-(-recording.first // every) * every, len(recording), every)
        return [number for number in numbers if recording[number].decision is not None], every

    def _make(
        self, wanted: EmbeddingRequest, policy: Policy, policy_step: int
    ) -> Generator[float, None, _Map]:
        recording, method = self._recording, wanted.method
        whole = 1.0 if method == "pca" else BEFORE_NEIGHBOURS
        recorded, (numbers, every) = len(recording) - recording.first, self._numbers()
        for share in self._see(numbers):
            yield whole * SEEING * share
        kept = [number for number in numbers if number in self._seen and number >= recording.first]
        points = self._points(kept)
        told: list[Floats] = []
        for at in range(0, len(kept), self._batch):
            seen = np.stack([self._seen[number] for number in kept[at : at + self._batch]])
            told.append(_said(policy, wanted, seen))
            yield whole * (SEEING + THINKING * at / len(kept))
        said, axes = np.concatenate(told or [np.empty((0, 1), np.float32)]), None
        made = Embedding(next(_counted), method, None, recorded, every, policy_step, said.shape[1])
        if len(said) < FEWEST or not np.isfinite(said).all():
            made.fault = "" if len(said) < FEWEST else mark("What this layer says is no longer finite.")
            said, points = said[:0], self._points([])
        elif method == "pca":
            axes = self._as_before(wanted, principal_axes(said), said, points)
            points.place, made.spread = axes(said), axes.shares
        else:
            looking = neighbour_map(said)
            while True:
                try:
                    yield whole + (1 - whole) * next(looking)
                except StopIteration as end:
                    points.place = end.value
                    break
        return _Map(wanted, made, points, said, axes, policy)

    def _see(self, numbers: list[int]) -> Generator[float]:
        """Have the observations of these moments, and no others. Yields the share that is there."""
        wanted = set(numbers)
        for number in [number for number in self._seen if number not in wanted]:
            del self._seen[number]
        for done, number in enumerate(numbers):
            if number not in self._seen and number >= self._recording.first:
                observation = self._scenes.observation(number)
                if observation is not None:
                    self._seen[number] = observation[0]
                yield done / len(numbers)

    def _points(self, numbers: list[int]) -> EmbeddedMoments:
        """What is known of these moments; their places are still to be found."""
        moments = [self._recording[number] for number in numbers]
        action = [np.asarray(moment.action, np.float32).reshape(-1) for moment in moments]
        return EmbeddedMoments(
            place=np.zeros((len(numbers), 2), np.float32),
            moment=np.array(numbers, np.int64),
            decision=np.array([moment.number for moment in moments], np.int64),
            value=np.array([moment.value for moment in moments], np.float32),
            action=np.stack(action) if action else np.empty((0, 1), np.float32),
            episode=np.array([self._recording.reel_of(number).episode for number in numbers], np.int64),
            step=np.array([moment.step for moment in moments], np.int64),
        )

    def _as_before(self, wanted: EmbeddingRequest, axes: Axes, said: Floats, points: EmbeddedMoments) -> Axes:
        """The axes with the signs that leave moments about where they were in the map before this one."""
        before = self._map
        if before is None or before.axes is None or before.asked.layer != wanted.layer:
            return axes
        _, now, then = np.intersect1d(points.moment, before.points.moment, return_indices=True)
        return as_before(axes, said[now], before.points.place[then]) if len(now) >= FEWEST else axes


def _said(policy: Policy, wanted: EmbeddingRequest, observation: Array) -> Floats:
    """What the layer says of observations (B, *shape): (B, D)."""
    found: Floats = policy.activations(observation)[wanted.network][wanted.layer]
    return found.reshape(len(observation), -1)
