"""The worked plug-in of docs/plugins/environment, installed as a person would, and broken ones beside it."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from tests.plugins.packages import PLUGINS, announce, install, run

SOURCE = PLUGINS / "environment"


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of packages with the plug-in, and with four that are broken in different ways."""
    place = tmp_path_factory.mktemp("packages")
    install(SOURCE, place, tmp_path_factory.mktemp("source"))
    (place / "torn_plugin.py").write_text(
        "from rlstudio.core.env import EnvSpec\n"
        "class Abstract(EnvSpec):\n    id = 'Abstract-v0'\n"
        "class Silent(EnvSpec):\n    id = 'Silent-v0'\n"
        "    observation_space = action_space = None\n"
        "    def make_world(self, lanes, seed): ...\n"
        "    def make_display(self, seed): ...\n"
    )
    (place / "raising_plugin.py").write_text("raise RuntimeError('its licence has run out')\n")
    announce(
        place,
        "torn-plugin",
        "[rlstudio.envs]\n"
        "Raising-v0 = raising_plugin:Nothing\n"
        "Gone-v0 = no_such_module:Nothing\n"
        "Abstract-v0 = torn_plugin:Abstract\n"
        "Silent-v0 = torn_plugin:Silent\n"
        "Number-v0 = math:pi\n",
    )
    return place


def test_it_is_listed_trained_and_played(installed: Path, tmp_path: Path) -> None:
    listed = {e["id"]: e for e in json.loads(run(installed, tmp_path, "-m", "rlstudio", "envs", "--json"))}
    assert listed["Catch-v0"]["family"] == "Plug-ins"
    assert "ppo" in listed["Catch-v0"]["algorithms"]
    assert "wind" in listed["Catch-v0"]["settings"]
    assert not {"Raising-v0", "Gone-v0", "Abstract-v0", "Silent-v0", "Number-v0"} & set(listed)
    assert "CartPole-v1" in listed
    out = tmp_path / "run"
    result = json.loads(
        run(
            installed, tmp_path,
            "-m", "rlstudio", "train", "Catch-v0", "ppo", "--steps", "20000", "--lanes", "8",
            "--set", "rollout_steps=64", "--set", "learning_rate=0.003", "--env-set", "rows=7",
            "--out", str(out), "--json",
        ).splitlines()[-1]
    )  # fmt: skip
    assert result["mean_return"] > 0.6  # at random it is about -0.8
    played = json.loads(
        run(installed, tmp_path, "-m", "rlstudio", "evaluate", str(out / "last.rlstudio"), "--json")
    )
    assert set(played["lengths"]) == {6}


def test_broken_ones_are_listed_with_their_error_and_harm_nothing(installed: Path, tmp_path: Path) -> None:
    script = (
        "import json; from rlstudio.engine.catalogue import build_catalogue;"
        "c = build_catalogue().model_dump();"
        "print(json.dumps([c['failures'], [e['id'] for e in c['environments']]]))"
    )
    failures, ids = json.loads(run(installed, tmp_path, "-c", script))
    reasons = {failure["name"]: failure["reason"] for failure in failures}
    assert set(reasons) == {"Raising-v0", "Gone-v0", "Abstract-v0", "Silent-v0", "Number-v0"}
    assert "its licence has run out" in reasons["Raising-v0"]
    assert "no_such_module" in reasons["Gone-v0"]
    assert "Abstract-v0 does not start" in reasons["Abstract-v0"]
    assert "does not say its title" in reasons["Silent-v0"]
    assert "Silent-v0" not in ids
    assert "not a subclass of EnvSpec" in reasons["Number-v0"]
    assert {"Catch-v0", "CartPole-v1", "ALE/Pong-v5"} <= set(ids)


def test_it_keeps_the_contract(installed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(installed))
    from rlstudio.core import registry

    spec = registry.environment("Catch-v0", {"wind": 0.3})
    world = spec.make_world(3, 1)
    moves = np.random.default_rng(0).integers(0, 3, (60, 3))
    for move in moves[:20]:
        world.step(move)
    state = world.state()
    once = [world.step(move).next_observation for move in moves[20:]]
    world.restore(state)
    np.testing.assert_array_equal(once, [world.step(move).next_observation for move in moves[20:]])
    assert world.frame().std() > 10
    registry._environment_class.cache_clear()
