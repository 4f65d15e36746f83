"""What a constructor can be told becomes settings: names, types, defaults, spaces that follow, files."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Literal

import gymnasium
import numpy as np
import pytest
from gymnasium import spaces

from rlstudio.core import registry
from rlstudio.core.errors import UnknownId, Untold, UserError
from rlstudio.core.spaces import Box
from rlstudio.engine.catalogue import build_catalogue
from rlstudio.engine.files import added_environments, checkpoint
from rlstudio.engine.run.session import open_session
from rlstudio.engine.run_spec import RunSpec
from tests.cli.running import refused, rlstudio
from tests.envs.gym.strangers import Line


class Told(Line):
    """A point on a line.

    Args:
        stride: how far one step goes.
    """

    last: dict[str, Any]

    def __init__(
        self,
        stride: float = 0.2,
        width=2,
        goal: str = "right",
        start=(0, 1),
        side: Literal["left", "right"] = "left",
        flag: bool = False,
        limit: int | None = None,
        max_steps: int = 50,
        options: dict | None = None,
        noise: Callable[[], float] = float,
        render_mode: str | None = None,
    ) -> None:
        super().__init__(render_mode)
        Told.last = {k: v for k, v in locals().items() if k not in ("self", "__class__")}
        self.stride, self.width = stride, width
        self.observation_space = spaces.Box(-10.0, 10.0, (width,), np.float32)

    def obs(self) -> Any:
        return np.full(self.width, self.x, np.float32)

    def move(self, action: Any) -> None:
        self.x += self.stride if action == 1 else -self.stride


class Derived(Told):
    """Hands on what it does not know, and sets the width itself."""

    def __init__(self, colour: str = "red", **more: Any) -> None:
        super().__init__(width=3, **more)


class Needs(Line):
    def __init__(self, level: int, render_mode: str | None = None) -> None:
        super().__init__(render_mode)
        self.level = level


class Looks(Line):
    """Its position, and a camera's picture beside it where it has one."""

    def __init__(self, side: int = 0, render_mode: str | None = None) -> None:
        super().__init__(render_mode)
        self.camera = np.full((side, side, 3), 9, np.uint8) if side else None
        parts: dict[str, spaces.Space[Any]] = {"x": spaces.Box(-10.0, 10.0, (1,), np.float32)}
        if side:
            parts["camera"] = spaces.Box(0, 255, (side, side, 3), np.uint8)
        self.observation_space = spaces.Dict(parts)

    def obs(self) -> Any:
        seen = {"x": np.full(1, self.x, np.float32)}
        return seen if self.camera is None else seen | {"camera": self.camera}


KINDS = {
    "Told": (Told, {}), "Derived": (Derived, {}), "Needs": (Needs, {}), "Set": (Needs, {"level": 3}),
    "Looks": (Looks, {}),
}  # fmt: skip


@pytest.fixture(autouse=True)
def _registered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    for name, (kind, kwargs) in KINDS.items():
        gymnasium.register(f"told/{name}-v0", entry_point=kind, kwargs=kwargs)
    registry._environment_class.cache_clear()
    yield
    for name in KINDS:
        del gymnasium.registry[f"told/{name}-v0"]
    registry._environment_class.cache_clear()


def schema(id: str) -> dict[str, Any]:
    return type(registry.environment(id)).Settings.model_json_schema()["properties"]


def test_names_types_and_defaults_come_from_the_signature() -> None:
    found = {name: part for name, part in schema("told/Told-v0").items() if "argument" in part}
    assert {name: part["default"] for name, part in found.items()} == {
        "stride": 0.2, "width": 2, "goal": "right", "start": [0, 1], "side": "left", "flag": False,
        "limit": None, "env_max_steps": 50, "options": None,
    }  # fmt: skip
    assert {name: part["type"] for name, part in found.items() if "type" in part} == {
        "stride": "number", "width": "number", "goal": "string", "side": "string", "flag": "boolean",
        "env_max_steps": "integer",
    }  # fmt: skip
    assert found["side"]["enum"] == ["left", "right"]
    assert found["stride"]["description"] == "how far one step goes."
    assert {part["group"] for part in found.values()} == {"Its own arguments"}


def test_the_constructor_gets_what_was_given_and_nothing_else() -> None:
    spec = registry.environment("told/Told-v0", {"stride": 1, "start": [2, 3], "max_steps": 9, "width": 4})
    assert spec.observation_space.shape == (4,)
    assert spec.settings.model_dump(mode="json") == {
        "max_steps": 9, "stride": 1.0, "width": 4, "start": [2, 3],
    }  # fmt: skip
    world = spec.make_world(1, 0)
    assert type(Told.last["stride"]) is float
    assert type(Told.last["width"]) is int
    assert Told.last["start"] == (2, 3)
    assert Told.last["max_steps"] == 50
    before = float(world.observe()[0, 0])
    assert float(world.step(np.array([1])).next_observation[0, 0]) == pytest.approx(before + 1.0, abs=1e-5)
    world.close()
    assert registry.environment("told/Told-v0").observation_space.shape == (2,)


def test_parts_of_observations_follow_and_have_their_own_settings() -> None:
    assert registry.environment("told/Looks-v0").observation_space == Box(shape=(1,))
    for side, size, seen in ((48, 84, 48), (120, 84, 84), (120, 40, 40)):
        spec = registry.environment("told/Looks-v0", {"side": side, "size": size, "stack": 2})
        assert [part.shape for part in spec.observation_space.parts] == [(6, seen, seen), (1,)]
        world = spec.make_world(2, 0)
        assert world.observe().shape == (2, 6 * seen * seen + 4)
        world.close()
    with pytest.raises(UserError, match="stack"):
        registry.environment("told/Looks-v0", {"stack": 2})  # no camera: nothing to stack


def test_what_is_handed_on_counts_unless_it_is_set_there() -> None:
    found = schema("told/Derived-v0")
    assert "colour" in found
    assert "stride" in found
    assert "width" not in found
    assert registry.environment("told/Derived-v0", {"goal": "left"}).observation_space.shape == (3,)
    assert Told.last["goal"] == "left"


def test_what_it_is_registered_with_is_the_default() -> None:
    assert schema("told/Set-v0")["level"]["default"] == 3
    assert registry.environment("told/Needs-v0", {"level": 3}).settings.model_dump()["level"] == 3
    with pytest.raises(UserError, match=r"does not open without being told its level: --env-set level="):
        registry.environment("told/Needs-v0")


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"strid": 1}, r"no setting of told/Told-v0 named 'strid': perhaps you mean stride"),
        ({"noise": 1}, r"no setting of told/Told-v0 named 'noise'"),
        (
            {"stride": "far"},
            r"stride of told/Told-v0 must be a number, but it is 'far'; its default is 0.2\.",
        ),
        ({"width": 1.5}, r"told/Told-v0 does not start: TypeError|told/Told-v0 does not open: TypeError"),
        ({"side": "up"}, r"side of told/Told-v0 must be 'left' or 'right', but it is 'up'"),
        ({"flag": "maybe"}, r"flag of told/Told-v0 must be true or false"),
        ({"limit": 1.5}, r"limit of told/Told-v0 must be a whole number"),
        (
            {"options": [[[[[[[[[[1]]]]]]]]]]},
            r"options of told/Told-v0 must not be nested deeper than 8 levels",
        ),
        ({"options": float("inf")}, r"options of told/Told-v0 must be finite"),
    ],
)
def test_bad_names_and_types(values: dict[str, Any], words: str) -> None:
    with pytest.raises((UserError, UnknownId), match=words):
        registry.environment("told/Told-v0", values)


# ---------------------------------------------------------------------------------- whole runs


def test_a_file_keeps_them(tmp_path: Path) -> None:
    asked = RunSpec(env="told/Told-v0", env_settings={"stride": 0.5}, algorithm="ppo", lanes=2, steps=4000)
    session = open_session(asked, tmp_path / "run")
    while session.run.step < 100:
        session.advance(seconds=0.05)
    path = session.run.save(tmp_path / "mine.rlstudio")
    session.stop()
    assert checkpoint.peek(path).env_settings == {"max_steps": 0, "stride": 0.5}
    Told.last = {}
    spec, _ = checkpoint.open_policy(checkpoint.load(path))
    spec.make_display(0).close()
    assert Told.last["stride"] == 0.5
    spec, _ = checkpoint.open_policy(checkpoint.load(path), changes={"stride": 0.3})
    spec.make_display(0).close()
    assert Told.last["stride"] == 0.3
    with pytest.raises(UserError, match=r"its observation space .* with these settings\."):
        checkpoint.open_policy(checkpoint.load(path), changes={"width": 3})
    session = open_session(RunSpec(env="told/Told-v0", algorithm="ppo"), tmp_path / "on", resume=path)
    assert session.run.spec.settings.model_dump()["stride"] == 0.5
    session.stop()


def test_a_file_tells_a_constructor_no_text_that_nobody_gave(tmp_path: Path) -> None:
    asked = RunSpec(
        env="told/Told-v0", env_settings={"options": {"map": ["a.xml"]}}, algorithm="random", steps=200
    )
    session = open_session(asked, tmp_path / "run")
    while not session.finished:
        session.advance(seconds=0.05)
    session.close()
    path = tmp_path / "run" / "last.rlstudio"
    assert added_environments.texts() == {"told/Told-v0": ["map", "a.xml"]}
    checkpoint.open_policy(checkpoint.load(path))
    added_environments._write("environment_texts.json", {"told/Told-v0": ["map"]})
    Told.last = {}
    again = RunSpec(env="told/Told-v0", algorithm="random", steps=400)
    for attempt in (
        lambda: checkpoint.open_policy(checkpoint.load(path)),
        lambda: open_session(again, tmp_path / "x", resume=path),
    ):
        with pytest.raises(UserError, match=r"tell told/Told-v0 the text 'a.xml', which may name a file"):
            attempt()
    assert Told.last == {}
    for mine in ({"map": ["a.xml"]}, {"map": 3}):  # a person says what the file may not
        spec, _ = checkpoint.open_policy(checkpoint.load(path), changes={"options": mine})
        spec.make_display(0).close()
        assert Told.last["options"] == mine


def test_what_an_environment_is_added_with_is_what_new_runs_begin_with() -> None:
    id = "told/Needs-v0"
    with pytest.raises(Untold, match="does not open without being told its level: --env-set level=") as fault:
        added_environments.add(id)
    assert fault.value.wanted == f"{id} does not open without being told its level"
    for wrong, words in (({"level": "high"}, "whole number"), ({"level": 3, "speed": 1}, "speed")):
        with pytest.raises(UserError, match=words):
            added_environments.add(id, wrong)
    assert not added_environments.ids()
    assert not added_environments.told()
    added_environments.add(id, {"level": 3})
    entry = build_catalogue().environment(id)
    assert entry is not None
    assert entry.told == {"level": 3}
    level = entry.settings_schema["properties"]["level"]
    assert level["type"] == "integer"
    assert "default" not in level, "it has none of its own"
    added_environments.add(id, {"level": 4})
    assert added_environments.told() == {id: {"level": 4}}
    added_environments.remove(id)
    assert not added_environments.told()


def test_spaces_follow_from_what_it_was_added_with() -> None:
    """So does whom it fits, in the gallery."""
    added_environments.add("told/Looks-v0", {"side": 40})
    added_environments.add("told/Told-v0", {"goal": "a.xml", "width": 5})
    listed = build_catalogue()
    looks = listed.environment("told/Looks-v0")
    assert looks is not None
    assert {"parts", "pixels"} <= set(looks.capabilities)
    assert added_environments.texts() == {"told/Told-v0": ["a.xml"]}
    added_environments.add("told/Told-v0")
    assert added_environments.told() == {"told/Looks-v0": {"side": 40}}
    plain = build_catalogue().environment("told/Told-v0")
    assert plain is not None
    assert plain.told == {}


def test_arguments_are_told_before_anything_is_opened() -> None:
    found = added_environments.arguments("told/Needs-v0")["properties"]
    assert list(found) == ["level"]
    assert "default" not in found["level"]
    assert set(added_environments.arguments("told/Told-v0")["properties"]) == {
        "stride", "width", "goal", "start", "side", "flag", "limit", "env_max_steps", "options",
    }  # fmt: skip
    with pytest.raises(UserError, match="is there already"):
        added_environments.arguments("CartPole-v1")
    with pytest.raises(UserError, match="told/Nothing-v0"):
        added_environments.arguments("told/Nothing-v0")


def test_the_command_line(tmp_path: Path) -> None:
    run = tmp_path / "run"
    ran = rlstudio(
        "train", "told/Told-v0", "random", "--steps", 300, "--env-set", "stride=4", "--out", run, "--lanes", 1
    )
    assert ran.code == 0, ran.err
    path = run / "last.rlstudio"
    assert json.loads(rlstudio("info", path, "--json").out)["env_settings"]["stride"] == 4
    # A stride of 4 ends every episode at once, one of 0.001 none before its limit of 50 steps.
    told = json.loads(rlstudio("evaluate", path, "--episodes", 3, "--json").out)
    assert told["lengths"] == [1, 1, 1]
    changed = rlstudio("evaluate", path, "--episodes", 3, "--json", "--env-set", "stride=0.001")
    assert json.loads(changed.out)["lengths"] == [50, 50, 50]
    filmed = rlstudio("record", path, tmp_path / "a.gif", "--seconds", 1, "--env-set", "stride=0.001")
    assert filmed.code == 0, filmed.err
    refused(rlstudio("evaluate", path, "--env-set", "strid=1"), "perhaps you mean stride")
    refused(rlstudio("evaluate", path, "--env-set", "options={'a': 1}"), "is not JSON; in lists and objects")
    refused(rlstudio("algorithms", "--env", "told/Told-v0", "--env-set", "flag=3"), "must be true or false")
    refused(rlstudio("algorithms", "--env-set", "flag=1"), "needs --env")
    refused(rlstudio("train", "told/Needs-v0", "ppo"), "--env-set level=")
    refused(rlstudio("envs", "--add", "told/Needs-v0"), "--env-set level=")
    refused(rlstudio("envs", "--env-set", "level=3"), "needs --add")
    assert rlstudio("envs", "--add", "told/Needs-v0", "--env-set", "level=3").code == 0
    listed = {entry["id"]: entry for entry in json.loads(rlstudio("envs", "--json").out)}
    assert listed["told/Needs-v0"]["told"] == {"level": 3}
