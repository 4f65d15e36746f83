"""Data sets that Minari has written become demonstrations; what does not fit is refused in a sentence."""

from __future__ import annotations

import json
import sys
import warnings
from pathlib import Path

import numpy as np
import pytest

from rlstudio.core.errors import UserError
from rlstudio.engine.demonstrations.minari_data import MISSING, from_minari
from rlstudio.engine.files import demonstrations_file
from tests.cli.running import refused, rlstudio

NAME = "pole/chance-v0"


@pytest.fixture
def episodes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[dict[str, np.ndarray]]:
    """Three episodes by chance, in a data set that Minari itself writes into its folder."""
    minari = pytest.importorskip("minari", reason=MISSING)
    import gymnasium
    from minari.data_collector import EpisodeBuffer

    monkeypatch.setenv("MINARI_DATASETS_PATH", str(tmp_path / "datasets"))
    env = gymnasium.make("CartPole-v1")
    played, chance = [], np.random.default_rng(0)
    for seed in range(3):
        seen, action, reward, over = [env.reset(seed=seed)[0]], [], [], False
        while not over:
            action.append(int(chance.integers(2)))
            observation, got, over, _, _ = env.step(action[-1])
            seen.append(observation)
            reward.append(float(got))
        ends = np.arange(len(action)) == len(action) - 1
        played.append(
            {
                "observations": np.array(seen), "actions": np.array(action), "rewards": np.array(reward),
                "terminations": ends, "truncations": np.zeros(len(action), bool),
            }
        )  # fmt: skip
    buffers = [
        EpisodeBuffer(id=n, **{k: list(v) if k != "observations" else v for k, v in one.items()})
        for n, one in enumerate(played)
    ]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of authors and links that a data set should name
        minari.create_dataset_from_buffers(NAME, buffers, env=env, algorithm_name="chance")
    return played


def test_what_minari_wrote_is_what_is_learned_from(episodes: list[dict[str, np.ndarray]]) -> None:
    spec, found, maker = from_minari(NAME, 5)
    assert (spec.id, maker, found.episodes) == ("CartPole-v1", "chance", 3)
    np.testing.assert_array_equal(found.length, [len(one["actions"]) for one in episodes])
    np.testing.assert_array_equal(found.action, np.concatenate([one["actions"] for one in episodes]))
    np.testing.assert_array_equal(
        found.observation, np.concatenate([one["observations"][:-1] for one in episodes])
    )
    np.testing.assert_array_equal(found.last, [one["observations"][-1] for one in episodes])
    np.testing.assert_array_equal(found.returns, [one["rewards"].sum() for one in episodes])
    assert found.terminated.sum() == 3
    assert not found.truncated.any()


def test_the_command_writes_a_file_of_them(episodes: list[dict[str, np.ndarray]], tmp_path: Path) -> None:
    out = tmp_path / "pole.rldemonstrations"
    folder = tmp_path / "datasets" / NAME
    ran = rlstudio("demonstrate", folder, out, "--minari", "--episodes", 2)
    assert ran.code == 0, ran.err
    about = demonstrations_file.read(out).manifest
    assert (about.env, about.maker, about.episodes) == ("CartPole-v1", "chance", 2)
    assert about.steps == sum(len(one["actions"]) for one in episodes[:2])


def test_what_does_not_fit_is_refused(episodes: list[dict[str, np.ndarray]], tmp_path: Path) -> None:
    out = tmp_path / "x.rldemonstrations"
    refused(rlstudio("demonstrate", "pole/other-v0", out, "--minari"), "no data set pole/other-v0 on")
    refused(rlstudio("demonstrate", NAME, out, "--minari", "--env", "MountainCar-v0"), "does not fit")
    path = tmp_path / "datasets" / NAME / "data" / "metadata.json"
    about = json.loads(path.read_text())
    spec = json.dumps({**json.loads(about["env_spec"]), "id": "a_stranger:Env-v0"})
    path.write_text(json.dumps({**about, "env_spec": spec}))
    with pytest.raises(UserError, match="if you trust it"):
        from_minari(NAME, 5)
    path.write_text(json.dumps({k: v for k, v in about.items() if k != "action_space"}))
    with pytest.raises(UserError, match="does not say what is seen and done"):
        from_minari(NAME, 5)
    path.write_text("{")
    with pytest.raises(UserError, match="damaged"):
        from_minari(NAME, 5)
    assert not out.exists()


def test_without_minari_it_says_what_brings_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "minari", None)
    with pytest.raises(UserError, match=r"rlstudio\[minari\]"):
        from_minari(NAME, 5)
