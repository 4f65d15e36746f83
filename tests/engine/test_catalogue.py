from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from rlstudio.core import registry
from rlstudio.core.catalogue import Catalogue
from rlstudio.core.errors import UnknownId, UserError
from rlstudio.core.registry import LoadFailure
from rlstudio.engine.catalogue import build_catalogue
from rlstudio.engine.run import presets

TOML = """
[[preset]]
name = "all"
env = "ALE/*"
title = "Any game"

[[preset]]
name = "default"
env = "ALE/Pong-v5"
title = "Pong"
steps = 1000
lanes = 4
config = {learning_rate = 0.1}
env_settings = {height = 52}

[[preset]]
name = "second"
env = "ALE/Pong-v5"
title = "Pong again"
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(presets, "folder", lambda: tmp_path)
    return tmp_path


def test_presets_for_a_pair(folder: Path) -> None:
    (folder / "ppo.toml").write_text(TOML)
    assert [p.name for p in presets.read_for("ALE/Pong-v5", "ppo")] == ["default", "second", "all"]
    assert [p.name for p in presets.read_for("ALE/Breakout-v5", "ppo")] == ["all"]
    assert presets.read_for("CartPole-v1", "ppo") == []
    assert presets.read_for("ALE/Pong-v5", "dqn") == []
    found = presets.preset("ALE/Pong-v5", "ppo", "default")
    assert (found.steps, found.lanes, found.config, found.env_settings) == (
        1000, 4, {"learning_rate": 0.1}, {"height": 52},
    )  # fmt: skip
    with pytest.raises(UnknownId, match=r"defautl.*default"):
        presets.preset("ALE/Pong-v5", "ppo", "defautl")


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("[[preset]", "cannot be read"),
        ("preset = 3", "tables only"),
        ("preset = [5]", "tables only"),
        ("preset = " + "9" * 5000, "cannot be read"),
        ("preset = " + "[" * 5000, "cannot be read"),
        ("[other]", "tables only"),
        ('[[preset]]\nname = "a"\nenv = "b"', "title"),
        ('[[preset]]\nname = "a"\nenv = "b"\ntitle = "c"\nspeed = 1', "speed"),
        ('[[preset]]\nname = "a"\nenv = "b"\ntitle = "c"\nsteps = 0', "steps"),
        ('[[preset]]\nname = "a"\nenv = "b"\ntitle = "c"\nconfig = {rate = inf}', "config"),
        ('[[preset]]\nname = "a"\nenv = "b"\ntitle = "c"\nconfig = {rate = 1979-05-27}', "config"),
    ],
)
def test_a_broken_file_is_one_sentence_and_a_listed_failure(folder: Path, text: str, error: str) -> None:
    (folder / "dqn.toml").write_text(text)
    (folder / "ppo.toml").write_text(TOML)
    with pytest.raises(UserError, match=error):
        presets.read_for("CartPole-v1", "dqn")
    found, failures = presets.read_all()
    assert len(found) == 3
    assert [(f.group, f.name) for f in failures] == [("presets", "dqn.toml")]
    assert "dqn.toml" in failures[0].reason


def test_every_bundled_preset_is_valid() -> None:
    found, failures = presets.read_all()
    assert failures == []
    for preset in found:
        kind = registry.algorithm(preset.algorithm)
        kind.Config.parse(preset.config, preset.name)
        fitting = [id for id in registry.environment_ids() if preset.fits(id)]
        assert fitting, preset
        for id in fitting:
            spec = registry.environment(id, preset.env_settings)
            assert kind.misfit(spec) is None


def test_catalogue_is_json_and_complete() -> None:
    catalogue = build_catalogue()
    assert Catalogue.model_validate_json(catalogue.model_dump_json()) == catalogue
    assert pickle.loads(pickle.dumps(catalogue)) == catalogue
    assert catalogue.failures == ()
    environments = {env.id: env for env in catalogue.environments}
    assert list(environments) == registry.environment_ids()
    assert [kind.id for kind in catalogue.algorithms] == registry.algorithm_ids()
    assert environments["CartPole-v1"].misfit("dqn") is None
    assert environments["rlstudio/Maze-v0"].misfit("q_learning") is None
    reason = environments["CartPole-v1"].misfit("q_learning")
    assert reason is not None
    assert reason.endswith(".")
    for kind in catalogue.algorithms:
        for name, field in kind.settings_schema["properties"].items():
            assert {"title", "description", "default", "log", "unit", "live", "group"} <= set(field), name
    assert [device.id for device in catalogue.devices][:2] == ["auto", "cpu"]
    assert [kind.id for kind in catalogue.algorithms if kind.by_person] == ["human"]
    sweeps = [kind.id for kind in catalogue.algorithms if kind.sweeps]
    assert sweeps == ["value_iteration", "policy_iteration", "max_ent_irl", "linear_irl"]
    assert catalogue.presets_for("CartPole-v1", "ppo") == presets.read_for("CartPole-v1", "ppo")


def test_a_failing_environment_harms_nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    real = registry.environment

    def broken(id: str, settings: object = None) -> object:
        if id == "CartPole-v1":
            raise UserError("broken on purpose.")
        return real(id)

    monkeypatch.setattr(registry, "environment", broken)
    catalogue = build_catalogue()
    assert LoadFailure("envs", "CartPole-v1", "broken on purpose.") in catalogue.failures
    assert catalogue.environment("CartPole-v1") is None
    assert len(catalogue.environments) == len(registry.environment_ids()) - 1


@pytest.mark.parametrize(
    "nested", ["config." + "a." * 900 + "b = 1", f"config = {{ a = {'[' * 60}{']' * 60} }}"]
)
def test_settings_that_are_nested_without_end_are_refused(tmp_path: Path, nested: str) -> None:
    path = tmp_path / "dqn.toml"
    path.write_text(f'[[preset]]\nname = "a"\ntitle = "A"\nenv = "CartPole-v1"\n{nested}\n')
    with pytest.raises(UserError, match="nested too deeply"):
        presets.read(path)
