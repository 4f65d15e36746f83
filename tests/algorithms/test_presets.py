from __future__ import annotations

import tomllib

import numpy as np
import pytest

from rlstudio.core.events import Stepped, Updated
from rlstudio.core.registry import algorithm, algorithm_ids, environment, environment_ids
from rlstudio.core.system.resources import resources
from tests.optimal import greedy_path_is_optimal

TRAINED = [name for name in algorithm_ids() if algorithm(name).acts_by != "person"]


def presets():
    for name in TRAINED:
        path = resources() / "presets" / f"{name}.toml"
        for preset in tomllib.loads(path.read_text(encoding="utf-8"))["preset"]:
            yield name, preset


PRESETS = list(presets())
IDS = [f"{name}-{preset['env']}-{preset['name']}" for name, preset in PRESETS]


@pytest.mark.parametrize(("name", "preset"), PRESETS, ids=IDS)
def test_every_preset_is_valid_and_fits(name, preset):
    kind = algorithm(name)
    kind.Config.parse(preset.get("config", {}), name)
    family = preset["env"].removesuffix("*")
    matching = [env for env in environment_ids() if env.startswith(family)]
    assert matching
    for env in matching:
        assert kind.misfit(environment(env, preset.get("env_settings", {}))) is None
    assert preset["title"]
    assert preset["blurb"].endswith(".")
    # A planner's sweeps end by themselves and step no lanes.
    assert preset.get("steps", 1) > 0
    assert preset.get("lanes", 1) > 0


FIRST_ENVIRONMENTS = (
    "CartPole-v1", "ALE/Pong-v5", "ALE/Breakout-v5", "rlstudio/GridWorld-v0", "rlstudio/Maze-v0",
)  # fmt: skip


@pytest.mark.parametrize("name", ["q_learning", "dqn", "reinforce", "ppo"])
def test_what_people_try_first_has_a_preset(name):
    own = [preset["env"] for kind, preset in PRESETS if kind == name]
    for env in FIRST_ENVIRONMENTS:
        if algorithm(name).misfit(environment(env)) is None:
            assert env in own or (env.startswith("ALE/") and "ALE/*" in own), env


def test_every_algorithm_has_a_preset():
    assert {name for name, _ in PRESETS} == set(TRAINED)


GRIDS = [
    (name, preset) for name, preset in PRESETS if "rlstudio/" in preset["env"] and preset["name"] == "default"
]


@pytest.mark.slow
@pytest.mark.parametrize(("name", "preset"), GRIDS, ids=[f"{name}-{preset['env']}" for name, preset in GRIDS])
def test_the_default_presets_of_grids_find_shortest_ways(name, preset):
    kind = algorithm(name)
    spec = environment(preset["env"], preset.get("env_settings", {}))
    learner = kind(spec, kind.Config.parse(preset.get("config", {}), name), device="cpu", seed=0)
    steps, checked = 0, 0
    for event in learner.learn(spec.make_world(preset["lanes"], 0)):
        if isinstance(event, Stepped):
            steps += preset["lanes"]
            if steps - checked > 2000:
                checked = steps
                if greedy_path_is_optimal(spec, learner.policy, min(0.99, learner.config.discount)):
                    return
            assert steps < preset["steps"]


@pytest.mark.parametrize(("name", "preset"), PRESETS, ids=IDS)
def test_what_a_preset_takes_fits_its_budget(name, preset):
    work = preset.get("work")
    if work is None:
        return
    assert ("learned" in work) == ("goal" in work)
    assert work.get("learned", 1) <= preset["steps"]
    assert algorithm(name).acts_by == "learning"


def test_the_learned_baseline_of_reinforce_follows_the_returns():
    """With the policy's rate it stood at 3 where returns were at 60: as good as none."""
    preset = next(preset for name, preset in PRESETS if name == "reinforce")
    kind, spec = algorithm("reinforce"), environment(preset["env"])
    learner = kind(spec, kind.Config.parse(preset["config"], "reinforce"), device="cpu", seed=0)
    error, square = [], []
    for event in learner.learn(spec.make_world(preset["lanes"], 0)):
        if isinstance(event, Updated):
            error.append(event.metrics["value_loss"])
            square.append(np.mean(event.evidence["truth"] ** 2))
        if learner.steps > 60_000:
            break
    assert np.mean(error[-10:]) < 0.3 * np.mean(square[-10:])
