"""What is written down about built-in environments against the environments themselves."""

from __future__ import annotations

import re
from pathlib import Path

import gymnasium
import numpy as np
import pytest

from rlstudio.core.registry import BUILT_IN_ENVIRONMENTS, environment
from rlstudio.core.spaces import Box, Discrete
from rlstudio.envs.atari.games import game, games
from rlstudio.envs.gym.environments import GymnasiumEnv, registered

WRITTEN = [id for id in BUILT_IN_ENVIRONMENTS if not id.startswith(("ALE/", "rlstudio/"))]
SAMPLE = ("LunarLander-v3", "CarRacing-v3", "HalfCheetah-v5")
GAMES = ("ALE/Freeway-v5", "ALE/Skiing-v5", "ALE/JourneyEscape-v5")


def test_the_list_of_games_is_that_of_ale_py() -> None:
    import ale_py

    gymnasium.register_envs(ale_py)
    there = {id: spec for id, spec in gymnasium.registry.items() if re.fullmatch(r"ALE/\w+-v5", id)}
    assert set(games()) == set(there)
    assert {id: facts["rom"] for id, facts in games().items()} == {
        id: spec.kwargs["game"] for id, spec in there.items()
    }
    assert len(games()) > 100
    assert set(games()) <= set(BUILT_IN_ENVIRONMENTS)


def check_game(id: str) -> None:
    import ale_py

    spec = environment(id, {"noop_max": 5, "height": 42, "width": 32})
    world = spec.make_world(1, 0)
    facts = games()[id]
    meanings = [action.name for action in world.lane._ale.getMinimalActionSet()]
    assert [name.replace("+", "") for name in facts["actions"]] == meanings
    assert len(spec.action_names) == spec.action_space.n == len(meanings)
    lives = world.lane.lives
    rng = np.random.default_rng(0)
    for _ in range(30):
        world.step(rng.integers(0, len(meanings), 1))
        lives = max(lives, world.lane.lives)
    assert spec.settings.episodic_life == (facts["lives"] > 1) == (lives > 1)
    assert world.observe().shape == (1, *spec.observation_space.shape)
    assert world.frame().std() > 1
    # The lane that is seen does as the lanes that train.
    others = ale_py.AtariVectorEnv(
        spec.rom, 1, num_threads=1, img_height=42, img_width=32, noop_max=5, autoreset_mode="SameStep",
        repeat_action_probability=0.25, reward_clipping=False, use_fire_reset=True,
    )  # fmt: skip
    seen, _ = others.reset(seed=np.array([5]))
    world.lane.seed(5)
    np.testing.assert_array_equal(world.lane.reset(), seen[0])
    for _ in range(60):
        action = int(rng.integers(0, len(meanings)))
        others.send(np.array([action]))
        seen, reward, over, _, _ = others.recv()
        if over[0]:
            break
        assert world.lane.step(action) == reward[0]
        np.testing.assert_array_equal(world.lane.observation(), seen[0])


@pytest.mark.parametrize("id", GAMES)
def test_a_game_is_what_is_written_about_it(id: str) -> None:
    check_game(id)


@pytest.mark.slow
@pytest.mark.parametrize("id", sorted(games()))
def test_every_game_is_what_is_written_about_it(id: str) -> None:
    check_game(id)


def test_names_and_keys_of_a_game_follow_from_ale_s() -> None:
    alien = game("ALE/Alien-v5")()
    assert len(alien.action_names) == 18
    assert alien.action_names[alien.key_bindings["Up+Right+Space"]] == "UP+RIGHT+FIRE"
    assert len(alien.key_bindings) == 17
    assert game("ALE/Skiing-v5")().key_bindings == {"Right": 1, "Left": 2}
    moves = alien.configured({"actions": "movement"})
    assert moves.action_space.n == 9
    assert not any("FIRE" in name for name in moves.action_names)
    assert game("ALE/Backgammon-v5")().idle_action is None  # it has no NOOP


def check_written(id: str) -> None:
    spec = environment(id)
    assert isinstance(spec, GymnasiumEnv)
    found = registered(id)
    assert found is not None
    real = found()
    for ours, theirs in ((spec.space_seen, real.space_seen), (spec.space_done, real.space_done)):
        assert type(ours) is type(theirs)
        assert ours.shape == theirs.shape
        if isinstance(ours, Box):
            np.testing.assert_allclose(ours.bounds(), theirs.bounds(), rtol=1e-6)
        else:
            assert isinstance(theirs, Discrete)
            assert ours.n == theirs.n
    for name in ("frame_rate", "step_limit", "picture", "capabilities"):
        assert getattr(spec, name) == getattr(real, name), name
    assert spec.solved_at == (real.solved_at or None)  # Pusher's is 0, which nobody means
    lanes = spec.make_world(2, 0)
    assert lanes.frame().std() > 5
    lanes.close()


@pytest.mark.parametrize("id", SAMPLE)
def test_what_is_written_about_an_environment_is_so(id: str) -> None:
    check_written(id)


@pytest.mark.slow
@pytest.mark.parametrize("id", [id for id in WRITTEN if isinstance(environment(id), GymnasiumEnv)])
def test_what_is_written_about_every_environment_is_so(id: str) -> None:
    check_written(id)


@pytest.mark.parametrize("id", BUILT_IN_ENVIRONMENTS)
def test_everything_is_said_about_every_environment(id: str) -> None:
    spec = environment(id)
    assert spec.id == id
    assert spec.title
    assert spec.family
    assert spec.blurb.endswith(".")
    assert len(spec.blurb) < 140
    assert spec.key_bindings or spec.board() is not None
    space = spec.action_space
    choices = space.n if isinstance(space, Discrete) else len(spec.human_actions)
    assert all(0 <= action < choices for action in spec.key_bindings.values())
    assert spec.idle_action is None or 0 <= spec.idle_action < choices
    assert 1 <= spec.frame_rate <= 60
    assert ("continuous" in spec.capabilities) != ("discrete" in spec.capabilities)


def test_every_library_is_named_in_the_constraints() -> None:
    lines = Path(__file__).parents[2].joinpath("constraints.txt").read_text().lower()
    for name in ("box2d==", "mujoco==", "gymnasium==", "ale-py=="):
        assert name in lines


def test_the_camera_goes_along_with_a_robot() -> None:
    """In every lane: one that runs well is soon far from where it began."""
    world = environment("HalfCheetah-v5").make_world(2, 0)

    def seen(lane: int) -> int:
        """Pixels of the robot, which alone is more red than blue."""
        picture = world.frame(lane).astype(int)
        return int((picture[:, :, 0] - picture[:, :, 2] > 40).sum())

    before = [seen(lane) for lane in range(2)]
    assert min(before) > 500
    for env in world.envs:
        own = env.unwrapped
        away = own.data.qpos.copy()
        away[0] += 40.0
        own.set_state(away, own.data.qvel.copy())
    assert [seen(lane) > 0.7 * before[lane] for lane in range(2)] == [True, True]
    world.close()
