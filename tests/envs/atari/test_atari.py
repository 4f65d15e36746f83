from __future__ import annotations

import sys
from typing import Any

import ale_py
import numpy as np
import pytest

from rlstudio.core.errors import UserError
from rlstudio.core.registry import environment
from rlstudio.envs.atari import environment as atari
from rlstudio.envs.atari.environment import SERVE_AGAIN, AtariGame, AtariWorld

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
    sides = {"height": 52, "width": 40, "stack": 2, "crop_left": 2, "crop_right": 5}
    narrow = environment("ALE/Pong-v5", sides)
    assert narrow.observation_space.shape == (2, 52, 33)
    world, full = narrow.make_world(3, 0), whole.make_world(3, 0)
    for _ in range(4):
        np.testing.assert_array_equal(full.observe()[..., 2:35], world.observe())
        for each in (world, full):
            each.step(np.array([2, 3, 0]))


def test_a_lost_life_costs_what_is_set_and_scores_stay_true() -> None:
    """Without sticky actions both worlds play the same games; a game has five lives."""
    settings = {"repeat_action_probability": 0.0, "clip_rewards": False}
    free = environment("ALE/Breakout-v5", settings).make_world(3, 0)
    dear = environment("ALE/Breakout-v5", {**settings, "life_cost": 0.75}).make_world(3, 0)
    rng = np.random.default_rng(0)
    cost, games = np.zeros(3), [0, 0, 0]
    for _ in range(700):
        action = rng.integers(0, 4, 3)
        a, b = free.step(action), dear.step(action)
        np.testing.assert_array_equal(b.terminated, a.terminated)
        np.testing.assert_array_equal(a.reward - b.reward, 0.75 * a.terminated)
        cost += a.reward - b.reward
        assert a.episodes == b.episodes
        for episode in a.episodes:
            assert cost[episode.lane] == 5 * 0.75
            cost[episode.lane], games[episode.lane] = 0.0, games[episode.lane] + 1
    assert min(games) >= 2


@pytest.mark.parametrize(
    ("game", "settings", "axis", "actions"),
    [
        ("Breakout", {"actions": "movement"}, "columns", (0, 2, 1)),
        ("Breakout", {"crop_left": 4, "crop_right": 4}, "columns", (0, 1, 3, 2)),
        ("Pong", {"height": 52, "crop_top": 8, "crop_bottom": 4}, "rows", (0, 1, 3, 2, 5, 4)),
    ],
)
def test_a_game_says_how_it_looks_in_a_mirror(
    game: str, settings: dict[str, Any], axis: str, actions: tuple[int, ...]
) -> None:
    mirror = environment(f"ALE/{game}-v5", settings).mirror
    assert mirror is not None
    assert (mirror.axis, mirror.actions) == (axis, actions)


@pytest.mark.parametrize(
    ("game", "settings"), [("Breakout", {"crop_left": 4}), ("Pong", {}), ("Seaquest", {})]
)
def test_there_is_no_mirror_where_the_middle_is_elsewhere(game: str, settings: dict[str, Any]) -> None:
    assert environment(f"ALE/{game}-v5", settings).mirror is None


@pytest.mark.parametrize(
    ("game", "cut", "field"),
    [("Breakout", {}, np.s_[30:185]), ("Pong", {"crop_top": 34, "crop_bottom": 16}, np.s_[:, 20:140])],
)
def test_the_field_is_its_own_reflection(game: str, cut: dict[str, Any], field: Any) -> None:
    """The mean picture of random play, whose paddles and balls are everywhere."""
    spec = environment(f"ALE/{game}-v5", {"height": 210, "width": 160, "stack": 1, **cut})
    assert isinstance(spec, AtariGame)
    assert spec.mirror is not None
    pictures = np.concatenate([t.observation[:, 0] for t in play(spec.make_world(4, 0), 150)])
    mean = pictures.mean(0)
    assert np.abs(mean - spec.mirror.reflected(mean))[field].mean() < 0.02 * mean.max()


@pytest.mark.parametrize(
    "settings",
    [
        {"height": 300},
        {"crop_top": 70},
        {"crop_left": 40, "crop_right": 40},
        {"life_cost": 1.0},
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


@pytest.mark.parametrize("game", ["ALE/Pong-v5", "ALE/Boxing-v5"])
def test_with_sticky_actions_a_state_brings_back_the_action_that_is_held(game: str) -> None:
    """ALE's own states leave it out: what was done before going back showed in one frame of four."""
    spec = environment(game)
    display, other = spec.make_display(0), spec.make_display(9)
    display.reset(3)
    other.reset(4)
    generator = np.random.default_rng(1)
    actions = generator.integers(0, len(spec.action_names), 60)
    for begun in range(0, 30, 3):
        display.reset(3)
        for action in actions[:begun]:
            display.step(int(action), render=False)
        moment = display.snapshot()
        once = [display.step(int(a), render=False).observation for a in actions[begun : begun + 8]]
        for meanwhile in range(len(spec.action_names)):
            for one in (display, other):
                one.step(meanwhile, render=False)
                one.rewind(moment)
                again = [one.step(int(a), render=False).observation for a in actions[begun : begun + 8]]
                np.testing.assert_array_equal(once, again)


def test_without_sticky_actions_no_action_is_held() -> None:
    display = environment("ALE/Pong-v5", {"repeat_action_probability": 0.0}).make_display(0)
    display.reset(3)
    display.step(2)
    assert not [name for name in display.snapshot() if "run_up" in name]


def test_a_run_up_stays_as_short_as_it_has_to_be_over_many_continuations() -> None:
    """Each was saved and continued after fewer frames than a run-up needs."""
    spec = environment("ALE/Pong-v5")
    display, other = spec.make_display(0), spec.make_display(5)
    display.reset(3)
    other.reset(4)
    for action in range(30):
        state = display.snapshot()
        lengths = [len(value) for name, value in state.items() if name.endswith("run_up_actions")]
        assert lengths[0] <= 45
        display.rewind(state)
        other.rewind(state)
        outcomes = [one.step(action % 6, render=False).observation for one in (display, other)]
        np.testing.assert_array_equal(*outcomes)
