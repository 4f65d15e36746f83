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


@pytest.mark.parametrize(
    ("what", "value", "why"),
    [
        ("actions", np.ones((400, 1), np.int64), "does not fit"),
        ("actions", np.full(400, 0.5), "of another kind"),
        ("actions", np.full(400, b"left"), "of another kind"),
        ("observations", np.zeros((400, 5), np.float32), "does not fit"),
        ("observations", np.zeros((400, 4), np.complex128), "of another kind"),
        ("observations", np.full((400, 4), np.nan, np.float32), "finite"),
        ("rewards", np.zeros((400, 2)), "not one for each step"),
        ("observations", np.full((400, 4), 1e300), "finite"),
        ("rewards", np.full(400, 1e300), "finite"),
    ],
    ids=lambda value: "" if isinstance(value, np.ndarray) else value,
)
def test_arrays_of_another_kind_are_refused_in_a_sentence(
    episodes: list[dict[str, np.ndarray]], tmp_path: Path, what: str, value: np.ndarray, why: str
) -> None:
    import h5py

    with h5py.File(tmp_path / "datasets" / NAME / "data" / "main_data.hdf5", "a") as file:
        group = file["episode_0"]
        held = value[: len(group[what])]
        del group[what]
        group[what] = held
    out = tmp_path / "x.rldemonstrations"
    refused(rlstudio("demonstrate", NAME, out, "--minari"), why)
    assert not out.exists()


def test_what_would_fill_the_memory_is_refused(episodes: list[dict[str, np.ndarray]], tmp_path: Path) -> None:
    import h5py

    folder = tmp_path / "datasets" / NAME / "data"
    about = json.loads((folder / "metadata.json").read_text())
    (folder / "metadata.json").write_text(json.dumps(about | {"algorithm_name": "\ud800"}))
    assert from_minari(NAME, 5)[2] == "?"
    (folder / "metadata.json").write_text(json.dumps(about | {"total_episodes": 10**12}))
    with pytest.raises(UserError, match="damaged"):
        from_minari(NAME, 5)
    (folder / "metadata.json").write_text(json.dumps(about))
    with h5py.File(folder / "main_data.hdf5", "a") as file:
        del file["episode_0/observations"]
        file.create_dataset("episode_0/observations", (10**9, 4), "f4", chunks=(1000, 4), compression="gzip")
    with pytest.raises(UserError, match="too many"):
        from_minari(NAME, 5)


def test_without_minari_it_says_what_brings_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "minari", None)
    with pytest.raises(UserError, match=r"rlstudio\[minari\]"):
        from_minari(NAME, 5)
