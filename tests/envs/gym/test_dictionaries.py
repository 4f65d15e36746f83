"""Dictionaries with pictures: which parts there are, and what of an observation arrives in which of them."""

from __future__ import annotations

import pickle
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import gymnasium
import numpy as np
import pytest
from gymnasium import spaces

from rlstudio.core import registry
from rlstudio.core.algorithm import Algorithm
from rlstudio.core.env import EnvSpec
from rlstudio.core.errors import EnvironmentFault, UserError
from rlstudio.core.parts import places, values
from rlstudio.core.spaces import Box, Part
from rlstudio.engine.files import checkpoint
from rlstudio.engine.watch.insight import run_info
from rlstudio.envs.gym.parts import PartsReader, channel_axis, read_parts
from rlstudio.envs.gym.spaces import read_observations
from tests.engine.checkpoints import parts as checkpoint_of
from tests.engine.stages import one_step, open_stage
from tests.envs.gym.strangers import Line

COLOUR = spaces.Box(0, 255, (60, 120, 3), np.uint8)
CODES = spaces.Box(0, 255, (7, 7, 3), np.uint8)


class Eyes(Line):
    """A line walker that sees a small picture of codes, a camera, its speed, a compass and a text."""

    observation_space = spaces.Dict(
        codes=CODES, camera=COLOUR, speed=spaces.Box(-5, 5, (2,)), compass=spaces.Discrete(4),
        text=spaces.Text(9),
    )  # fmt: skip

    def obs(self) -> Any:
        camera = np.zeros(COLOUR.shape, np.uint8)
        camera[:, :, 0], camera[:, :60, 1], camera[:, :, 2] = self.t, 200, 7
        codes = np.arange(147, dtype=np.uint8).reshape(7, 7, 3)
        return {
            "codes": codes, "camera": camera, "speed": np.array([self.x, -1.5]), "compass": self.t % 4,
            "text": "go",
        }  # fmt: skip


class Doubtful(Eyes):
    """From the fourth step on a number is wrong."""

    wrong: Any = None
    part = "speed"

    def obs(self) -> Any:
        seen = super().obs()
        if self.t >= 4:
            seen[self.part] = self.wrong
        return seen


class NaNBeside(Doubtful):
    wrong = np.array([np.nan, 0.0])


class Overflown(Doubtful):
    part, wrong = "codes", np.full((7, 7, 3), 256)


class Fractions(Doubtful):
    part, wrong = "codes", np.full((7, 7, 3), 0.5)


KINDS = (Eyes, NaNBeside, Overflown, Fractions)


@pytest.fixture(autouse=True)
def registered() -> Iterator[None]:
    for kind in KINDS:
        gymnasium.register(f"test/{kind.__name__}-v0", kind, max_episode_steps=40)
    registry._environment_class.cache_clear()
    yield
    for kind in KINDS:
        del gymnasium.registry[f"test/{kind.__name__}-v0"]
    registry._environment_class.cache_clear()


def taken_apart(space: Any, observation: np.ndarray) -> dict[str, np.ndarray]:
    assert isinstance(space, Box)
    return {part.name: values(part, place, observation) for part, place in places(space)}


def test_each_part_goes_where_it_belongs() -> None:
    spec = registry.environment("test/Eyes-v0")
    assert spec.observation_space == Box(
        shape=(42 * 84 * 3 + 147 + 4 + 8,),
        dtype="uint8",
        parts=(
            Part(name="codes", shape=(3, 7, 7), dtype="uint8", codes=True),
            Part(name="camera", shape=(3, 42, 84), dtype="uint8", top=255),
            Part(name="speed", shape=(2,)),
            Part(name="compass", shape=(4,), dtype="uint8"),
        ),
    )
    assert spec.remarks == (
        "observation['text'] (Text) is no number, so it is left out: the agent does not see it.",
    )
    assert {"parts", "pixels", "discrete"} <= spec.capabilities
    assert spec.chart() is None
    world = spec.make_world(2, 0)
    for _ in range(3):
        transition = world.step(np.array([1, 0]))
    seen = taken_apart(spec.observation_space, transition.next_observation)
    np.testing.assert_array_equal(seen["codes"][0], np.moveaxis(np.arange(147).reshape(7, 7, 3), 2, 0))
    np.testing.assert_array_equal(seen["compass"], [[0, 0, 0, 1]] * 2)
    lanes = np.array([env.unwrapped.x for env in world.envs], np.float32)
    np.testing.assert_array_equal(seen["speed"], np.stack([lanes, [-1.5, -1.5]], 1))
    camera = seen["camera"][1]
    assert camera.shape == (3, 42, 84)
    assert camera[:, 20, 10].tolist() == [3, 200, 7]
    assert camera[:, 20, 70].tolist() == [3, 0, 7]


def test_pictures_of_several_moments_and_of_other_sizes() -> None:
    spec = registry.environment("test/Eyes-v0", {"stack": 3, "size": 0})
    world = spec.make_world(1, 0)
    first = taken_apart(spec.observation_space, world.observe())
    assert first["camera"].shape == (1, 9, 60, 120)
    assert first["camera"][0, ::3, 5, 5].tolist() == [0, 0, 0]  # the first moment, repeated
    for _ in range(2):
        transition = world.step(np.array([1]))
    seen = taken_apart(spec.observation_space, transition.next_observation)
    assert seen["camera"][0, :, 5, 5].tolist() == [0, 200, 7, 1, 200, 7, 2, 200, 7]  # oldest first, by moment
    assert seen["codes"].shape == (1, 9, 7, 7)
    assert seen["compass"].shape == (1, 4)


def test_rewinding_brings_back_the_pictures_of_moments_before() -> None:
    display = registry.environment("test/Eyes-v0", {"stack": 2}).make_display(0)
    display.reset(1)
    display.step(1)
    moment = display.snapshot()
    once = [display.step(1).observation for _ in range(3)]
    display.rewind(moment)
    np.testing.assert_array_equal(once, [display.step(1).observation for _ in range(3)])


@pytest.mark.parametrize(
    ("space", "expected"),
    [
        (CODES, Part(name="picture", shape=(3, 7, 7), dtype="uint8", codes=True)),
        (spaces.Box(0, 9, (7, 7, 3), np.int64), Part(name="picture", shape=(3, 7, 7), dtype="uint8", top=9)),
        (spaces.Box(0, 1, (10, 10, 6), bool), Part(name="picture", shape=(6, 10, 10), dtype="uint8")),
        (spaces.MultiBinary((4, 8, 8)), Part(name="picture", shape=(4, 8, 8), dtype="uint8")),
        (spaces.Box(0, 1, (64, 48, 3), np.float32), Part(name="picture", shape=(3, 64, 48))),
        (spaces.Box(0, 255, (3, 50, 50), np.float32), Part(name="picture", shape=(3, 50, 50), top=255)),
        (spaces.Box(-1, 1, (3, 50, 50), np.float32), Part(name="picture", shape=(3, 50, 50))),
        (spaces.Box(0, 5, (8, 8), np.int32), Part(name="picture", shape=(1, 8, 8), dtype="uint8", top=5)),
        (spaces.Box(0, 9, (60, 60), np.uint8), Part(name="picture", shape=(1, 60, 60), dtype="uint8", top=9)),
        (spaces.Box(-np.inf, np.inf, (7, 11, 11), np.float32), None),  # quantities of any size
        (spaces.Box(-1, 1, (5, 5), np.float32), None),
        (spaces.Box(0, 9, (4, 4), np.uint8), None),
        (spaces.Box(0, 255, (128,), np.uint8), None),
        (spaces.Box(0, 1, (3, 2, 8), np.float32), None),
        (spaces.Box(0, 1, (3, 3, 10), np.float32), None),
        (spaces.Box(0, 1, (5, 6, 3), np.float32), Part(name="picture", shape=(3, 5, 6))),
        (spaces.Box(0, 1, (2, 8, 8, 3), np.float32), None),
    ],
)  # fmt: skip
def test_what_is_a_picture(space: Any, expected: Part | None) -> None:
    """Alone as in a dictionary; what comes of it are the numbers of the space, channels first."""
    read = read_observations("x", space)
    if expected is None:
        assert isinstance(read.space, Box)
        assert read.space.parts == ()
        return
    assert isinstance(read.space, Box)
    assert read.space.parts == (expected,)
    space.seed(1)
    seen = space.sample()
    (found,) = taken_apart(read.space, read.encode(seen)[None]).values()
    axis = None if len(space.shape) == 2 else channel_axis(space.shape)
    wanted = seen[None] if axis is None else np.moveaxis(seen, axis, 0)
    np.testing.assert_array_equal(found[0], wanted.astype(found.dtype))
    inside = read_observations("x", spaces.Dict(a=space, b=spaces.Discrete(2))).space
    assert isinstance(inside, Box)
    assert inside.parts[0] == expected.model_copy(update={"name": "a"})


@pytest.mark.parametrize(
    ("shape", "axis"),
    [((7, 7, 3), 2), ((3, 84, 84), 0), ((7, 7, 20), 2), ((20, 7, 7), 0), ((60, 120, 3), 2), ((4, 60, 120), 0),
     ((5, 5, 5), 2)],
)  # fmt: skip
def test_where_the_channels_stand(shape: tuple[int, ...], axis: int) -> None:
    assert channel_axis(shape) == axis


def test_names_of_any_depth_differ() -> None:
    inner = spaces.Dict({"b": spaces.Discrete(2), "c": spaces.Tuple((CODES, spaces.Discrete(3)))})
    many = spaces.Dict({**{f"{i}": spaces.Discrete(2) for i in range(1024)}, "p": CODES})
    with pytest.raises(UserError, match="x does not fit: its observations have 1,025 parts"):
        read_observations("x", many)
    long = read_observations("x", spaces.Dict({"k" * 900: spaces.Discrete(2), "p": CODES})).space
    assert isinstance(long, Box)
    assert [len(part.name) for part in long.parts] == [150, 1]
    parts = read_parts(spaces.Dict({"a": inner, "a.b": spaces.Discrete(2), "": spaces.Discrete(2)}))
    assert [leaf.part.name for leaf in parts.leaves] == ["picture", "a.b", "a.c.0", "a.c.1", "a.b'"]
    seen = {"a": {"b": 1, "c": (np.full((7, 7, 3), 5, np.uint8), 2)}, "a.b": 0, "": 1}
    row, _ = PartsReader(parts).read(seen)
    found = taken_apart(parts.space, row[None])
    assert found["a.b"].tolist() == [[0, 1]]
    assert found["a.b'"].tolist() == [[1, 0]]
    assert found["a.c.1"].tolist() == [[0, 0, 1]]
    assert (found["a.c.0"] == 5).all()


@pytest.mark.parametrize(
    ("name", "complaint"),
    [
        ("NaNBeside", r"observation\['speed'\]\[0\] that is NaN"),
        ("Overflown", "codes holds other numbers than 0, 1, ... 255"),
        ("Fractions", "codes holds other numbers than 0, 1, ... 255"),
    ],
)
def test_a_part_that_is_wrong_is_named(name: str, complaint: str) -> None:
    world = registry.environment(f"test/{name}-v0").make_world(1, 0)
    for _ in range(3):
        world.step(np.array([1]))
    with pytest.raises(EnvironmentFault, match=f"test/{name}-v0: step.*as step 4.*{complaint}"):
        world.step(np.array([1]))


def test_a_window_is_told_the_parts_and_what_was_seen() -> None:
    stage = open_stage("test/Eyes-v0", "dqn", env_settings={"stack": 2})
    try:
        seen = one_step(stage).decision.inputs
        space = stage.spec.observation_space
        told = run_info(stage.spec, registry.algorithm("dqn"), {}, device="cpu", lanes=1, seed=0, step=0)
    finally:
        stage.close()
    assert isinstance(space, Box)
    assert pickle.loads(pickle.dumps(told)).parts == space.parts
    assert seen is not None
    shown = taken_apart(space, seen[None])
    assert shown["camera"][0, :, 5, 5].tolist() == [0, 200, 7, 0, 200, 7]
    assert shown["compass"].tolist() == [[1, 0, 0, 0]]


def stored(path: Path, spec: EnvSpec, kind: type[Algorithm], space: Box) -> Path:
    """An agent of this environment as it was when its observations were of another space."""
    made = checkpoint_of("test/Eyes-v0", kind.id)
    made["manifest"] = made["manifest"].model_copy(update={"observation_space": space})
    checkpoint.write(path, **made)
    return path


def test_an_agent_that_saw_one_flat_row_is_refused_in_a_sentence(
    tmp_path: Path,
) -> None:
    spec, kind = registry.environment("test/Eyes-v0"), registry.algorithm("dqn")
    flat = stored(tmp_path / "old.rlstudio", spec, kind, Box(shape=(21753,)))
    expected = (
        "old.rlstudio cannot be opened: its observation space is float32 (21753,), but test/Eyes-v0 has "
        "4 parts (codes: 7 x 7 with 3 channels, camera: 42 x 84 with 3 channels, speed: 2 numbers, "
        "compass: 4 numbers) here."
    )
    with pytest.raises(UserError, match=re.escape(expected)):
        checkpoint.open_policy(checkpoint.load(flat))
    assert isinstance(spec.observation_space, Box)
    good = stored(tmp_path / "new.rlstudio", spec, kind, spec.observation_space)
    again, policy = checkpoint.open_policy(checkpoint.load(good))
    assert policy.decide(again.make_world(2, 0).observe(), explore=False).action.shape == (2,)


def test_parts_that_do_not_fill_a_space_are_refused() -> None:
    part = Part(name="x", shape=(2,))
    assert Box.model_validate_json(Box(shape=(8,), dtype="uint8", parts=(part,)).model_dump_json()).parts == (
        part,
    )
    for wrong in ({"shape": (9,)}, {"dtype": "float32"}, {"parts": (part, part), "shape": (16,)}):
        with pytest.raises(ValueError, match="parts"):
            Box(**{"shape": (8,), "dtype": "uint8", "parts": (part,), **wrong})
    for bad in ({"shape": (2, 2)}, {"codes": True}, {"top": 0.0}, {"shape": ()}, {"shape": (0,)}):
        with pytest.raises(ValueError, match=r"x|top|shape"):
            Part(**{"name": "x", "shape": (2,), **bad})
