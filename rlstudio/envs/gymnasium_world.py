"""Environments of Gymnasium stepped one after another in lanes, and shown."""

from __future__ import annotations

import copy
import importlib
import warnings
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from rlstudio.core import progress
from rlstudio.core.arrays import Array, State, generator_state, restore_generator
from rlstudio.core.env import Frame
from rlstudio.core.errors import UserError
from rlstudio.core.spaces import Box
from rlstudio.envs.drawing import notice_picture, smaller, without_a_screen
from rlstudio.envs.gymnasium_spaces import read_actions, read_observations
from rlstudio.envs.mujoco_state import physics, poses, restore_physics, restore_poses
from rlstudio.envs.world import Advance, LaneDisplay, LaneWorld

EXTRAS = {
    "Box2D": "box2d",
    "mujoco": "mujoco",
    "pygame": "classic-control",
    "ale_py": "atari",
}


def open_env(id: str, *, draws: bool) -> Any:
    """One environment as registered, without the wrappers that this studio replaces (time limit, checks).

    draws: whether it must be able to show itself. Raises UserError when it does not open.
    """
    without_a_screen()
    import gymnasium

    _quiet_mujoco(id)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            mode = {"render_mode": "rgb_array"} if draws and _can_draw(id) else {}
            env = gymnasium.make(id, max_episode_steps=-1, disable_env_checker=True, **mode)
    except (ImportError, gymnasium.error.DependencyNotInstalled) as error:
        raise UserError(_what_is_missing(id, error)) from error
    except Exception as error:  # the constructor is somebody else's code
        raise UserError(f"{id} does not open: {_fault(error)}.") from error
    while isinstance(env, gymnasium.wrappers.OrderEnforcing | gymnasium.wrappers.PassiveEnvChecker):
        env = env.env
    return env


def _can_draw(id: str) -> bool:
    import gymnasium

    spec = gymnasium.registry.get(id.rpartition(":")[2])
    if spec is None:
        return True  # making it will say what is wrong
    point = spec.entry_point
    try:
        if isinstance(point, str):
            module, _, name = point.partition(":")
            point = getattr(importlib.import_module(module), name)
    except ImportError:
        return True  # making it will say what is missing
    metadata = getattr(point, "metadata", None)
    return not isinstance(metadata, Mapping) or "rgb_array" in metadata.get("render_modes", ())


def _what_is_missing(id: str, error: Exception) -> str:
    cause: BaseException | None = error
    while cause is not None and not isinstance(cause, ModuleNotFoundError):
        cause = cause.__cause__ or cause.__context__
    name = (cause.name or "").partition(".")[0] if isinstance(cause, ModuleNotFoundError) else ""
    if name in EXTRAS:
        return f"{id} needs the library {name}; install it with: pip install 'gymnasium[{EXTRAS[name]}]'"
    if name:
        return f"{id} needs the library {name}, which is not installed here."
    return f"{id} does not open: {_fault(error)}."


def _fault(error: Exception) -> str:
    return f"{type(error).__name__}: {error}".rstrip(". ")


def _quiet_mujoco(id: str) -> None:
    """MuJoCo appends its warnings to a file in the folder one works in; nobody asked for that."""
    import gymnasium

    spec = gymnasium.registry.get(id.rpartition(":")[2])
    if spec is not None and "mujoco" in str(spec.entry_point):
        try:
            import mujoco  # type: ignore[import-untyped]
        except ImportError:
            return
        mujoco.set_mju_user_warning(lambda text: None)


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
    ``watched``: it is there to be shown, not to train in.
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
        watched: bool = False,
    ) -> None:
        super().__init__(lanes)
        self.id = id
        self.envs = []
        for lane in range(lanes):
            if lanes > 1:
                progress.tell(f"opening {id}, lane {lane + 1:,} of {lanes:,}", lane / lanes)
            self.envs.append(open_env(id, draws=lane == 0))
        observations = read_observations(id, self.envs[0].observation_space)
        actions = read_actions(id, self.envs[0].action_space)
        self._encode = observations.encode
        self._decode = actions.decode
        self._bounds = actions.space.bounds() if isinstance(actions.space, Box) else None
        self._limit = limit
        self._stack = stack if observations.picture == "moment" else 0
        self._size = size if observations.picture and size != observations.space.shape[1:] else None
        self._seeds: list[int | None] = [None] * lanes
        self._pictures: list[Array] = [np.empty(0)] * lanes
        self._drawn = False
        # Box2D's games scatter sparks in every step while they may be drawn, and collect them until they are.
        # They change nothing but the picture: a world that trains does without.
        own = self.envs[0].unwrapped
        self._sparks = type(own).__module__.startswith("gymnasium.envs.box2d") and not watched
        if self._sparks:
            own.render_mode = None
        self.begin(seed)

    def _reseed(self, seed: int) -> None:
        drawn = np.random.SeedSequence(seed).generate_state(self.lanes) & 0x7FFFFFFF
        self._seeds = [int(number) for number in drawn]

    def _read(self, lane: int, seen: Any, *, first: bool) -> Array:
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
            seen, _ = self.envs[lane].reset(seed=self._seeds[lane])
            self._seeds[lane] = None
            first.append(self._read(lane, seen, first=True))
        return np.stack(first)

    def _advance(self, action: Array) -> Advance:
        lanes = self.lanes
        if self._bounds is not None:
            action = np.clip(action, *self._bounds)
        reward = np.empty(lanes, np.float32)
        terminated = np.zeros(lanes, np.bool_)
        truncated = np.zeros(lanes, np.bool_)
        successor = []
        over = []
        for lane, env in enumerate(self.envs):
            seen, gained, ended, late, _ = env.step(self._decode(action[lane]))
            successor.append(self._read(lane, seen, first=False))
            reward[lane] = gained
            if ended:
                terminated[lane] = True
                over.append(lane)
            elif late or (self._limit is not None and self._length(lane) >= self._limit):
                # Time ran out: the state still has a value. An end of both kinds is an end.
                truncated[lane] = True
                over.append(lane)
        return np.stack(successor), reward, reward, terminated, truncated, over

    # ------------------------------------------------------------------------------ pictures

    def frame(self, lane: int = 0) -> Frame:
        """A lane as it draws itself, at most 640 pixels high; or in words why it does not."""
        first, own = self.envs[0], self.envs[lane].unwrapped
        if lane and getattr(first.unwrapped, "mujoco_renderer", None) is not None:
            return self._filmed(own.data)
        draws = self._sparks or first.render_mode == "rgb_array"
        before = own.render_mode
        if draws:
            own.render_mode = "rgb_array"  # only the first lane was opened to be drawn
        try:
            return self._picture(self.envs[lane])
        finally:
            own.render_mode = before

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
        if env.render_mode != "rgb_array":
            return notice_picture("This environment draws no picture of itself.")
        try:
            if not self._drawn:
                _set_scene(env)
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                picture = np.asarray(env.render())
        except Exception as error:  # no driver, no graphics card: training goes on without a picture
            return notice_picture(f"No picture: {type(error).__name__}: {error}")
        if picture.ndim != 3 or picture.shape[2] < 3 or picture.dtype != np.uint8:
            return notice_picture(f"Its picture is no RGB picture but {picture.dtype} {picture.shape}.")
        if not self._drawn and not picture.any():
            return notice_picture(
                "It draws black: the graphics driver does not work here. Another may: set MUJOCO_GL=osmesa."
            )
        self._drawn = True
        return smaller(picture[:, :, :3])

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
            raise NotImplementedError("this world cannot be restored; start fresh episodes instead")
        self._seeds = [None] * self.lanes
        for lane, env in enumerate(self.envs):
            restore_physics(env, state["physics"][lane])
            if "poses" in state:  # files of before 0.1.0 have none
                restore_poses(env, state["poses"][lane])
            restore_generator(env.unwrapped.np_random, state[f"generator.{lane}"])

    def close(self) -> None:
        """Free emulators and pictures."""
        for env in self.envs:
            # Gymnasium's environments end pygame for the whole process when they have drawn: only those
            # with a graphics context of their own are closed by name, the rest by being forgotten.
            if getattr(env.unwrapped, "mujoco_renderer", None) is not None:
                env.close()
        self.envs = []


def _set_scene(env: Any) -> None:
    """MuJoCo's camera goes along; no shadows, reflections and sky: a third of the time per picture."""
    renderer = getattr(env.unwrapped, "mujoco_renderer", None)
    if renderer is None:
        return
    import mujoco

    # Gymnasium 1.3 leaves the robots' own camera "track" alone and stands still: they run out of the picture.
    track = mujoco.mj_name2id(env.unwrapped.model, mujoco.mjtObj.mjOBJ_CAMERA, "track")
    if renderer.camera_id == -1 and track != -1:
        renderer.camera_id = track
    viewer = renderer._get_viewer("rgb_array")
    for flag in ("SHADOW", "REFLECTION", "SKYBOX"):
        viewer.scn.flags[getattr(mujoco.mjtRndFlag, f"mjRND_{flag}")] = 0


# ---------------------------------------------------------------------------------- watching


class GymnasiumDisplay(LaneDisplay):
    """One environment to watch; ``clones``: whether it can be copied, and so rewound."""

    world: GymnasiumWorld

    def __init__(self, world: GymnasiumWorld, clones: bool) -> None:
        super().__init__(world)
        self.clones = clones

    def snapshot(self) -> Any:
        """An opaque moment to come back to, or None where the environment cannot be copied."""
        world = self.world
        exact = world.state()
        if exact is not None:
            return exact
        env = copied(world.envs[0]) if self.clones else None
        if env is None:
            return None
        about = world._observation, world._clock, list(world._begun_at), world._returns.copy()
        return env, about, list(world._pictures), list(world._seeds)

    def rewind(self, moment: Any) -> Array:
        """Go back to a moment; returns its observation (1, *shape). Raises UserError for None."""
        if moment is None:
            raise UserError(f"{self.world.id} cannot go back: its simulation cannot be copied.")
        world = self.world
        if isinstance(moment, dict):
            return super().rewind(moment)
        env, about, pictures, seeds = moment
        world.envs[0] = copied(env)
        world._observation, world._clock, begun, returns = about
        world._begun_at, world._returns = list(begun), returns.copy()
        world._pictures, world._seeds = list(pictures), list(seeds)
        return world.observe()


def clones(env: Any) -> bool:
    """Whether a copy of this environment, begun already, goes its own way and the same one.

    Simulations of other languages may copy a reference only: that shows when both are stepped.
    """
    twin = copied(env)
    if twin is None:
        return False
    env.action_space.seed(0)
    actions = [env.action_space.sample() for _ in range(6)]
    ways: list[list[Any]] = []
    for one in (env, twin):
        way: list[Any] = []
        ways.append(way)
        try:
            for action in actions:
                seen, reward, terminated, truncated, _ = one.step(copy.deepcopy(action))
                way.append((flat(env.observation_space, seen), float(reward)))
                if terminated or truncated:
                    break
        except Exception:  # half a copy fails in any way it likes
            return False
    if len(ways[0]) != len(ways[1]):
        return False
    return all(np.array_equal(a, b) and r == s for (a, r), (b, s) in zip(*ways, strict=True))


def flat(space: Any, seen: Any) -> Array:
    """Any observation as one row of numbers."""
    from gymnasium import spaces

    return np.asarray(spaces.flatten(space, seen))


def copied(env: Any) -> Any:
    """A deep copy, its surfaces to draw on shared; None where the simulation does not allow it."""
    shared: dict[int, Any] = {}
    layer = env
    while layer is not None:
        for value in vars(layer).values():
            if type(value).__module__.partition(".")[0] == "pygame":
                shared[id(value)] = value
        layer = vars(layer).get("env")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return copy.deepcopy(env, shared)
    except Exception:  # pickling support of foreign types fails in any way it likes
        return None
