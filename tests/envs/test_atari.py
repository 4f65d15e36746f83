from __future__ import annotations

import sys
from typing import Any

import ale_py
import numpy as np
import pytest

from rlstudio.core.errors import UserError
from rlstudio.core.registry import environment
from rlstudio.envs import atari
from rlstudio.envs.atari import SERVE_AGAIN, AtariGame, AtariWorld

SETTINGS: list[dict[str, Any]] = [
    {},
    {"repeat_action_probability": 0.0, "frame_skip": 1},
    {"frame_skip": 3, "noop_max": 0, "height": 210, "width": 160, "stack": 1},
    {"height": 52, "width": 40, "stack": 2, "crop_top": 8, "crop_bottom": 4, "max_frames": 203},
]


@pytest.mark.skipif(sys.platform != "linux", reason="idle frames are drawn as GNU's C++ library does")
@pytest.mark.parametrize("game", ["ALE/Pong-v5", "ALE/Breakout-v5"])
@pytest.mark.parametrize("settings", SETTINGS, ids=str)
def test_all_lanes_are_the_cpp_ones_byte_for_byte(game: str, settings: dict[str, Any]) -> None:
    spec = environment(game, settings)
    assert isinstance(spec, AtariGame)
    s = spec.settings
    world = spec.make_world(3, 7)
    twin = ale_py.AtariVectorEnv(
        spec.rom, 3, num_threads=1, autoreset_mode="SameStep", reward_clipping=False,
        repeat_action_probability=s.repeat_action_probability, frameskip=s.frame_skip,
        img_height=s.height, img_width=s.width, stack_num=s.stack,
        max_num_frames_per_episode=s.max_frames, noop_max=s.noop_max,
    )  # fmt: skip
    rows = slice(s.crop_top, s.height - s.crop_bottom)
    observation, _ = twin.reset(seed=world._seeds(7))
    np.testing.assert_array_equal(world.observe(), observation[:, :, rows])
    rng = np.random.default_rng(0)
    score, ends = np.zeros(3), 0
    for _ in range(350):
        action = rng.integers(0, len(spec.action_names), 3)
        held = action.copy()
        if spec.serves_by_fire:
            held[world._idle % SERVE_AGAIN == 0] = 1
        t = world.step(action)
        observation, reward, terminated, truncated, info = twin.step(held)
        np.testing.assert_array_equal(world.observe(), observation[:, :, rows])
        score += reward
        successor = observation.copy()
        for lane in np.flatnonzero(terminated | truncated):
            successor[lane] = info["final_obs"][lane]
        np.testing.assert_array_equal(t.next_observation, successor[:, :, rows])
        np.testing.assert_array_equal(t.reward, np.sign(reward))
        np.testing.assert_array_equal(t.truncated, truncated)
        assert [e.lane for e in t.episodes] == np.flatnonzero(terminated | truncated).tolist()
        for episode in t.episodes:
            assert episode.episode_return == score[episode.lane]
            score[episode.lane] = 0
            ends += 1
    if "max_frames" in settings:
        assert ends >= 18


def play(world: AtariWorld, steps: int, action: int | None = None) -> list[Any]:
    rng = np.random.default_rng(0)
    n = len(world._moves)
    return [
        world.step(rng.integers(0, n, world.lanes) if action is None else np.full(world.lanes, action))
        for _ in range(steps)
    ]


def test_a_lost_life_ends_learning_but_not_the_game() -> None:
    world = environment("ALE/Breakout-v5").make_world(3, 0)
    steps = play(world, 400)
    games = [e for t in steps for e in t.episodes]
    assert games
    marks = sum(int(t.terminated.sum()) for t in steps)
    assert marks > 3 * len(games)
    assert all(e.length > 60 for e in games), "a game has five lives"
    assert max(e.episode_return for e in games) > 0
    without = environment("ALE/Breakout-v5", {"episodic_life": False}).make_world(3, 0)
    steps = play(without, 400)
    assert sum(int(t.terminated.sum()) for t in steps) == sum(len(t.episodes) for t in steps) > 0


def test_points_end_learning_but_not_the_game() -> None:
    world = environment("ALE/Pong-v5", {"point_ends": True, "actions": "movement"}).make_world(2, 0)
    points = 0
    for t in play(world, 300):
        np.testing.assert_array_equal(t.terminated, t.reward != 0)
        assert not t.episodes
        points += int((t.reward != 0).sum())
    assert points > 8


def test_true_scores_are_kept_while_learning_sees_signs() -> None:
    clipped = environment("ALE/Breakout-v5", {"max_frames": 2000}).make_world(1, 1)
    raw = environment("ALE/Breakout-v5", {"max_frames": 2000, "clip_rewards": False}).make_world(1, 1)
    for a, b in zip(play(clipped, 500), play(raw, 500), strict=True):
        np.testing.assert_array_equal(a.reward, np.sign(b.reward))
        assert a.episodes == b.episodes


@pytest.mark.parametrize("lanes", [1, 3])
def test_a_policy_that_never_fires_loses_instead_of_standing_still(lanes: int) -> None:
    world = environment("ALE/Breakout-v5", {"actions": "movement"}).make_world(lanes, 3)
    ended = {e.lane for t in play(world, 2 * SERVE_AGAIN, action=0) for e in t.episodes}
    assert ended == set(range(lanes))


def test_a_game_that_waits_is_served_again(monkeypatch: pytest.MonkeyPatch) -> None:
    spec = environment("ALE/Breakout-v5", {"actions": "movement", "repeat_action_probability": 0.0})
    assert isinstance(spec, AtariGame)
    world = spec.make_world(1, 3)
    held = []
    step = world.lane.step
    monkeypatch.setattr(world.lane, "step", lambda action: held.append(action) or 0)
    play(world, SERVE_AGAIN + 1, action=0)
    assert [number for number, action in enumerate(held) if action == atari.FIRE] == [0, SERVE_AGAIN]
    monkeypatch.setattr(world.lane, "step", step)


def test_a_display_gives_every_game_frame() -> None:
    display = environment("ALE/Pong-v5").make_display(0)
    display.reset(0)
    outcome = display.step(2)
    assert len(outcome.frames) == 4
    assert all(frame.shape == (210, 160, 3) for frame in outcome.frames)
    np.testing.assert_array_equal(outcome.frames[-1], display.frame())
    for _ in range(30):
        outcome = display.step(2)
    assert len({frame.tobytes() for frame in outcome.frames}) > 1


def test_up_moves_the_paddle_up() -> None:
    spec = environment("ALE/Pong-v5", {"actions": "movement", "repeat_action_probability": 0.0})
    display = spec.make_display(0)

    def paddle_after(action: int) -> float:
        display.reset(0)
        for _ in range(6):
            display.step(action, render=False)
        green = (display.frame()[34:194, 140:144] == np.array([92, 186, 92])).all(axis=2)
        return float(np.nonzero(green)[0].mean())

    assert spec.action_names == ("NOOP", "UP", "DOWN")
    assert paddle_after(spec.key_bindings["Up"]) < paddle_after(0) < paddle_after(spec.key_bindings["Down"])
    assert "Space" not in spec.key_bindings


def test_names_are_in_the_emulators_order() -> None:
    for game in ("ALE/Pong-v5", "ALE/Breakout-v5"):
        spec = environment(game)
        assert isinstance(spec, AtariGame)
        world = spec.make_world(1, 0)
        meaning = {"UP": "RIGHT", "DOWN": "LEFT", "UP+FIRE": "RIGHTFIRE", "DOWN+FIRE": "LEFTFIRE"}
        names = [meaning.get(name, name) for name in spec.minimal_names]
        assert names == [action.name for action in world.lane._actions]


def test_cropping_cuts_the_shrunken_picture() -> None:
    whole = environment("ALE/Pong-v5", {"height": 52, "width": 40, "stack": 2})
    cut = environment("ALE/Pong-v5", {"height": 52, "width": 40, "stack": 2, "crop_top": 8, "crop_bottom": 4})
    assert cut.observation_space.shape == (2, 40, 40)
    a, b = whole.make_world(2, 0).observe(), cut.make_world(2, 0).observe()
    np.testing.assert_array_equal(a[:, :, 8:48], b)


@pytest.mark.parametrize(
    "settings",
    [
        {"height": 300},
        {"crop_top": 70},
        {"stack": 0},
        {"actions": "all"},
        {"frame_skip": 0},
        {"colour": True},
    ],
    ids=str,
)
def test_bad_settings_are_refused(settings: dict[str, Any]) -> None:
    with pytest.raises(UserError):
        environment("ALE/Pong-v5", settings)


@pytest.mark.parametrize("length", [0, 1000, None])
def test_a_state_that_is_damaged_is_refused(length: int | None) -> None:
    world = environment("ALE/Pong-v5", {"height": 42, "width": 42}).make_world(1, 0)
    state = world.state()
    assert state is not None
    whole = state["dynamics.lane.emulator"]
    broken = np.full_like(whole, 255) if length is None else whole[:length]
    with pytest.raises(ValueError, match="does not know its state again"):
        world.restore({**state, "dynamics.lane.emulator": broken})
    world.restore(state)
    world.step(np.array([0]))
