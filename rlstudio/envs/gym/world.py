"""Environments of Gymnasium stepped one after another in lanes, and drawn."""

from __future__ import annotations

import math
import os
import warnings
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from rlstudio.core import progress
from rlstudio.core.arrays import Array, Bools, State, generator_state, restore_generator
from rlstudio.core.env import Frame
from rlstudio.core.errors import EnvironmentFault, OpensOnce, Unsound, UserError, one_line
from rlstudio.core.spaces import Box
from rlstudio.core.words import words
from rlstudio.envs.drawing import larger, notice_picture, smaller
from rlstudio.envs.gym.faults import (
    LARGEST,
    begun,
    end_a_copy,
    misfit,
    named,
    number,
    raised,
    wrong_step,
)
from rlstudio.envs.gym.masks import KEY, MaskReader, refuse_late_mask, told
from rlstudio.envs.gym.open import close_env, open_env, picture_mode
from rlstudio.envs.gym.parts import PartsReader
from rlstudio.envs.gym.picture import as_picture
from rlstudio.envs.gym.spaces import read_actions, read_observations
from rlstudio.envs.physics.mujoco_state import physics, poses, restore_physics, restore_poses
from rlstudio.envs.world import Advance, LaneWorld


def shrunk(picture: Array, size: tuple[int, int]) -> Array:
    """Bytes (H, W) or (K, H, W) shrunk to (rows, columns) by averaging areas."""
    import cv2

    if picture.ndim == 3:
        return np.stack([shrunk(plane, size) for plane in picture])
    return np.asarray(cv2.resize(picture, size[::-1], interpolation=cv2.INTER_AREA))


class GymnasiumWorld(LaneWorld):
    """Lanes of any environment, each with its own seed; lane 0 can draw itself.

    ``limit``: steps after which an episode is cut off, or None. Where observations are pictures:
    ``stack`` of them are seen at once (those of one moment only), shrunk to ``size`` (rows, columns).
    ``longest``: that of the sides of pictures that are parts of observations, 0 for any.
    ``watched``: it is there to be shown, not to train in. ``arguments``: what the constructor is told.
    ``masked``: it tells which actions are legal; None: it tells, and nobody wants to know.
    """

    native = True

    def __init__(
        self,
        id: str,
        lanes: int,
        seed: int,
        *,
        limit: int | None,
        stack: int,
        size: tuple[int, int] | None,
        longest: int = 0,
        watched: bool = False,
        arguments: Mapping[str, Any] | None = None,
        masked: bool | None = False,
    ) -> None:
        super().__init__(lanes)
        self.id = id
        self.envs: list[Any] = []
        self._arguments = dict(arguments or {})
        try:
            self._open(lanes, seed, limit, stack, size, longest, watched, masked)
        except BaseException:
            self.close()
            raise

    def _open(
        self,
        lanes: int,
        seed: int,
        limit: int | None,
        stack: int,
        size: tuple[int, int] | None,
        longest: int,
        watched: bool,
        masked: bool | None,
    ) -> None:
        id = self.id
        for lane in range(lanes):
            if lanes > 1:
                progress.tell(
                    words("opening {id}, lane {lane:,} of {lanes:,}", id=id, lane=lane + 1, lanes=lanes),
                    lane / lanes,
                )
            try:
                self.envs.append(open_env(id, draws=True, arguments=self._arguments))
            except UserError as error:
                if not lane:
                    raise
                raise OpensOnce(id, lane, str(error)) from error
        observations = read_observations(id, self.envs[0].observation_space)
        actions = read_actions(id, self.envs[0].action_space)
        self._encode = observations.encode
        self._decode = actions.decode
        self._bounds = actions.space.bounds() if isinstance(actions.space, Box) else None
        self._counts = actions.counts
        self._masked = masked
        self._reader: MaskReader | None = None
        self._lane_legal: list[Bools] = [np.ones(math.prod(actions.counts), np.bool_)] * lanes
        self._limit = limit
        parts = observations.parts
        self._parts = None if parts is None else PartsReader(parts, stack, longest)
        self._stack = stack if observations.picture == "moment" else 0
        self._size = size if size is not None and size != observations.space.shape[1:] else None
        self._seeds: list[int | None] = [None] * lanes
        self._pictures: list[Any] = [()] * lanes
        self._drawn = False
        self._inner = self.envs[0].observation_space
        self._checked = not (isinstance(observations.space, Box) and observations.space.dtype == "uint8")
        # Box2D's games scatter sparks in every step while they may be drawn, and collect them until they are.
        # They change nothing but the picture: a world that trains does without.
        own = self.envs[0].unwrapped
        self._sparks = type(own).__module__.startswith("gymnasium.envs.box2d") and not watched
        if self._sparks:
            for env in self.envs:
                env.unwrapped.render_mode = None
        # Lists of pictures grow until they are asked for.
        self._collects = str(getattr(self.envs[0], "render_mode", "")).endswith("_list")
        self.begin(seed)

    def _reseed(self, seed: int) -> None:
        drawn = np.random.SeedSequence(seed).generate_state(self.lanes) & 0x7FFFFFFF
        self._seeds = [int(number) for number in drawn]

    def _read(self, lane: int, seen: Any, *, first: bool) -> Array:
        if self._parts is not None:
            value, self._pictures[lane] = self._parts.read(seen, () if first else self._pictures[lane])
            return value
        value = self._encode(seen)
        if self._size is not None:
            value = shrunk(value, self._size)
        if self._stack:
            if first:
                value = np.repeat(value[None], self._stack, 0)
            else:
                value = np.concatenate([self._pictures[lane][1:], value[None]])
            self._pictures[lane] = value
        return value

    def _restart(self, lanes: Sequence[int]) -> Array:
        first = []
        for lane in lanes:
            env = self.envs[lane]
            seen, info = begun(self.id, env, self._seeds[lane])
            self._seeds[lane] = None
            try:
                value = self._read(lane, seen, first=True)
                if not (np.abs(value) <= LARGEST).all():
                    raise ValueError(seen)
            except Exception as error:  # it may be anything
                complaint = misfit(self._inner, seen) or words(
                    "what cannot be read ({error})", error=named(error)
                )
                raise EnvironmentFault(
                    words("{id}: reset() returned {complaint}.", id=self.id, complaint=complaint)
                ) from error
            first.append(value)
            if self._masked:
                self._lane_legal[lane] = self._mask_reader(env, info).read(env, info, 0)
            if self._collects:
                self._rendered(env)
        return np.stack(first)

    def _mask_reader(self, env: Any, info: Any) -> MaskReader:
        if self._reader is None:
            self._reader = MaskReader(self.id, told(env, info) or KEY, self._counts)
        return self._reader

    def _legal_now(self) -> Bools | None:
        return np.stack(self._lane_legal) if self._masked else None

    def _advance(self, action: Array) -> Advance:
        lanes = self.lanes
        if self._bounds is not None:
            action = np.clip(action, *self._bounds)
        reward = np.empty(lanes, np.float32)
        terminated = np.zeros(lanes, np.bool_)
        truncated = np.zeros(lanes, np.bool_)
        successor = []
        results = []
        over = []
        own = os.getpid()
        for lane, env in enumerate(self.envs):
            try:
                result = env.step(self._decode(action[lane]))
            except BaseException as error:
                end_a_copy(own)
                raise raised(self.id, "step()", error) from error
            end_a_copy(own)
            try:
                seen, gained, ended, late, info = result
                successor.append(self._read(lane, seen, first=False))
                if type(gained) is not float:
                    gained = number(gained)
                if not -LARGEST <= gained <= LARGEST:
                    raise ValueError(gained)
                reward[lane] = gained
                if ended:
                    terminated[lane] = True
                    over.append(lane)
                elif late or (self._limit is not None and self._length(lane) >= self._limit):
                    # Time ran out: the state still has a value. An end of both kinds is an end.
                    truncated[lane] = True
                    over.append(lane)
            except Exception as error:
                raise wrong_step(self.id, self._inner, result, self._length(lane), error) from error
            if self._masked:
                if not ended:  # after the end nobody acts
                    self._lane_legal[lane] = self._mask_reader(env, info).read(env, info, self._length(lane))
            elif info and self._counts and self._masked is not None:
                refuse_late_mask(self.id, info)
            results.append(result)
        values = np.stack(successor)
        if self._checked and not np.isfinite(values).all():
            lane = next(lane for lane in range(lanes) if not np.isfinite(successor[lane]).all())
            raise wrong_step(
                self.id, self._inner, results[lane], self._length(lane), ValueError("not finite")
            )
        return values, reward, reward, terminated, truncated, over

    # ------------------------------------------------------------------------------ pictures

    def frame(self, lane: int = 0) -> Frame:
        """A lane as it draws itself, at most 640 pixels high; or in words why it does not."""
        first, env = self.envs[0], self.envs[lane]
        if lane and getattr(first.unwrapped, "mujoco_renderer", None) is not None:
            return self._filmed(env.unwrapped.data)
        if not self._sparks:
            return self._picture(env)
        env.unwrapped.render_mode = "rgb_array"
        try:
            return self._picture(env)
        finally:
            env.unwrapped.render_mode = None

    def _filmed(self, data: Any) -> Frame:
        """A lane's bodies before the camera of lane 0: a graphics context for each would be slow to make."""
        env = self.envs[0]
        viewer = env.unwrapped.mujoco_renderer._get_viewer("rgb_array")
        viewer.data, before = data, viewer.data
        try:
            return self._picture(env)
        finally:
            viewer.data = before

    def _picture(self, env: Any) -> Frame:
        if not self._sparks and picture_mode(self.id) is None:
            return notice_picture("This environment draws no picture of itself.")
        mujoco = getattr(env.unwrapped, "mujoco_renderer", None) is not None
        try:
            if not self._drawn and mujoco:
                _set_scene(env)
            picture = as_picture(self._rendered(env))
        except (Exception, SystemExit) as error:  # no driver, no graphics card: training goes on without one
            return notice_picture(one_line(f"No picture: {named(error)}"))
        if isinstance(picture, str):
            return notice_picture(picture)
        if not self._drawn and not picture.any():
            advice = "the graphics driver does not work here. Another may: set MUJOCO_GL=osmesa."
            return notice_picture(f"It draws black: {advice}" if mujoco else "It draws black.")
        self._drawn = True
        return smaller(larger(picture))

    def _rendered(self, env: Any) -> Any:
        own = os.getpid()
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                # Where the mode was forgotten or is unknown to the constructor, the wrappers refuse.
                return (env if env.render_mode is not None else env.unwrapped).render()
        finally:
            end_a_copy(own)

    # ------------------------------------------------------------------------------ states

    def _dynamics(self) -> State | None:
        """MuJoCo's whole state per lane and the generators; None for all others."""
        states = [physics(env) for env in self.envs]
        if any(state is None for state in states) or self._stack or any(s is not None for s in self._seeds):
            return None
        found: State = {
            "physics": np.stack([state for state in states if state is not None]),
            "poses": np.stack([poses(env) for env in self.envs]),
        }
        for lane, env in enumerate(self.envs):
            found[f"generator.{lane}"] = generator_state(env.unwrapped.np_random)
        return found

    def _restore_dynamics(self, state: Mapping[str, Array]) -> None:
        if "physics" not in state or physics(self.envs[0]) is None:
            raise Unsound(words("this world cannot be restored; start fresh episodes instead"))
        self._seeds = [None] * self.lanes
        for lane, env in enumerate(self.envs):
            restore_physics(env, state["physics"][lane])
            if "poses" in state:  # files of before 0.1.0 have none
                restore_poses(env, state["poses"][lane])
            restore_generator(env.unwrapped.np_random, state[f"generator.{lane}"])

    def close(self) -> None:
        """Close every copy."""
        envs, self.envs = self.envs, []
        for env in envs:
            close_env(env)


_USUAL_FLOOR, _WIDER = 100.0, 25.0
"""The most metres of a floor that is drawn wider, and how many times."""


def _set_scene(env: Any) -> None:
    """MuJoCo's camera goes along; no shadows, reflections and sky: a third of the time per picture."""
    renderer = env.unwrapped.mujoco_renderer
    import mujoco  # type: ignore[import-untyped]

    # Gymnasium 1.3 leaves the robots' own camera "track" alone and stands still: they run out of the picture.
    track = mujoco.mj_name2id(env.unwrapped.model, mujoco.mjtObj.mjOBJ_CAMERA, "track")
    if renderer.camera_id == -1 and track != -1:
        renderer.camera_id = track
    # What they stand on never ends, but its picture does after 40 m, which a quick one has behind it in 7 s.
    model = env.unwrapped.model
    floors = np.flatnonzero(model.geom_type == mujoco.mjtGeom.mjGEOM_PLANE)
    if model.geom_size[floors, :2].max(initial=0.0) <= _USUAL_FLOOR:
        model.geom_size[floors, :2] *= _WIDER
        materials = np.unique(model.geom_matid[floors])  # -1: a plain colour
        model.mat_texrepeat[materials[materials >= 0]] *= _WIDER
    viewer = renderer._get_viewer("rgb_array")
    for flag in ("SHADOW", "REFLECTION", "SKYBOX"):
        viewer.scn.flags[getattr(mujoco.mjtRndFlag, f"mjRND_{flag}")] = 0
