"""What is said about a run."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rlstudio.app.links.link_thread import RunProgress
from rlstudio.app.tab import words
from rlstudio.app.tab.source import TabSource
from rlstudio.app.tab.status import RunStatus
from rlstudio.app.tab.words import clock
from rlstudio.app.window.tabs import told_apart
from rlstudio.core.registry import environment
from rlstudio.engine.catalogue import bundled_agents
from rlstudio.engine.files.checkpoint import peek
from rlstudio.engine.worker.messages import RunSpec
from tests.app.catalogues import CATALOGUE
from tests.app.links.scripted import INFO


@pytest.mark.parametrize(
    ("seconds", "text"), [(0.0, "00:00:00"), (59.9, "00:00:59"), (3661.0, "01:01:01"), (90_000.0, "25:00:00")]
)
def test_a_run_of_more_than_a_day_goes_on_counting(seconds: float, text: str) -> None:
    assert clock(seconds) == text


def run(**other: object) -> RunStatus:
    """A run that learns."""
    status = RunStatus(
        title="CartPole · PPO",
        state="running",
        source=TabSource(spec=RunSpec(env="CartPole-v1", algorithm="ppo")),
        info=INFO,
        trains=True,
        trainer_opening=False,
        opening="",
        stage_alive=True,
        going=True,
        kept=False,
        progress=RunProgress(step=1500, updates=3, episodes=20, seconds=60.0),
        rate=1234.5,
        seconds=61.0,
    )
    return replace(status, **other)  # type: ignore[arg-type]


def test_the_line_says_how_far_a_training_is() -> None:
    line = words.status_line(run())
    assert line.split("   ·   ") == [
        "Learning",
        "step 1,500",
        "20 episodes",
        "3 updates",
        "1,234 steps/s",
        "00:01:01",
    ]
    assert "steps/s" not in words.status_line(run(state="paused")), "nothing is computed meanwhile"


def test_the_line_says_which_moment_of_the_past_is_in_view() -> None:
    """A panel that fills the tab hides the line below the picture that says so."""
    line = words.status_line(run(state="paused", looks_back="past moment 22, policy of sweep 21"))
    assert line.split("   ·   ")[:3] == ["Paused", "past moment 22, policy of sweep 21", "step 1,500"]


def test_the_line_does_not_say_that_it_stands_while_an_update_is_computed() -> None:
    assert words.status_line(run(state="paused", reaching="update")).startswith("Going on to the next update")
    assert words.status_line(run(state="paused")).startswith("Paused")


def test_the_line_says_how_long_a_search_thinks() -> None:
    line = words.status_line(run(thinking=12.4))
    assert line.startswith("Learning   ·   thinking about its move, for 12 s now   ·   step 1,500")


def test_the_line_says_what_fraction_of_a_step_a_slow_search_takes() -> None:
    assert "   ·   0.154 steps/s" in words.status_line(run(rate=0.154))


def test_the_line_says_that_the_last_policy_is_tested() -> None:
    line = words.status_line(run(info=replace(INFO, steps_budget=1500)))
    assert line.startswith("Testing what was learned   ·   step 1,500 of 1,500")
    assert "steps/s" not in line


def test_the_line_says_that_a_person_is_waited_for() -> None:
    waits = run(progress=RunProgress(step=1500, updates=3, episodes=20, seconds=2.0, waiting=True))
    line = words.status_line(waits)
    assert line.split("   ·   ") == [
        "Waiting for your answer", "step 1,500", "20 episodes", "3 updates", "00:01:01",
    ]  # fmt: skip
    assert waits.seconds_left is None
    assert words.status_line(replace(waits, state="paused")).startswith("Paused")


@pytest.mark.parametrize(
    ("budget", "rate", "words_"),
    [
        (2000, 100.0, "about 5 s left"),
        (200_000, 100.0, "about 33 min left"),
        (200_000, 5.0, "about 11.0 h left"),
        (1600, 1000.0, "less than 1 s left"),
    ],
)
def test_where_there_is_a_budget_the_time_left_is_told(budget: int, rate: float, words_: str) -> None:
    status = run(info=replace(INFO, steps_budget=budget), rate=rate)
    assert words.status_line(status).split("   ·   ")[-1] == words_
    assert status.share_done == 1500 / budget
    assert "left" not in words.status_line(replace(status, state="paused"))
    assert "left" not in words.status_line(replace(status, rate=None))
    assert run().share_done is None, "without a budget"
    begun = replace(status, progress=replace(status.progress, seconds=2.0))
    assert "left" not in words.status_line(begun), "the first seconds are slower than the rest"


def test_tabs_of_one_pair_are_told_apart() -> None:
    pair = "CartPole · PPO"
    assert told_apart([(pair, "seed 0"), ("Maze · PPO", "seed 0")]) == [pair, "Maze · PPO"]
    assert told_apart([(pair, "seed 0"), (pair, "seed 1"), (pair, "best")]) == [
        f"{pair} · seed 0", f"{pair} · seed 1", f"{pair} · best",
    ]  # fmt: skip
    assert told_apart([(pair, "seed 0"), (pair, "seed 0"), ("mine", "")]) == [
        f"{pair} · seed 0 (1)", f"{pair} · seed 0 (2)", "mine",
    ]  # fmt: skip
    assert words.distinction(TabSource(path="/runs/a/best.rlstudio"), INFO) == "best"
    assert words.distinction(TabSource(spec=RunSpec(env="a", algorithm="b", seed=7)), None) == "seed 7"


def test_one_episode_is_no_episodes() -> None:
    line = words.status_line(run(progress=RunProgress(step=100, updates=1, episodes=1, seconds=2.0)))
    assert "1 episode   ·   1 update   ·" in line


def test_a_planner_counts_sweeps() -> None:
    line = words.status_line(run(info=replace(INFO, sweeps=True, steps_budget=2000)))
    assert line.startswith("Planning   ·   sweep 1,500 of 2,000   ·   1,234 sweeps/s")


def test_the_line_says_what_a_trainer_that_gets_ready_does() -> None:
    opening = run(trainer_opening=True, opening="game 3 of 32", state="loading")
    line = words.status_line(opening)
    assert line == (
        "The trainer is getting ready   ·   game 3 of 32   ·   the untrained policy plays meanwhile"
    )
    assert words.status_tip(opening) == ""
    assert words.device(opening) == ""


def test_one_run_is_named_and_several_are_counted() -> None:
    assert words.going_on([run()])[0] == "CartPole · PPO is still learning."
    assert words.going_on([run(state="paused")])[0] == "CartPole · PPO is paused before its learning is done."
    assert words.going_on([run(), run()])[0] == "2 runs are still learning."
    assert words.ended([run(going=False, kept=True)])[1] != ""
    assert words.ended([run(going=False, kept=True), run(going=False)])[1] == "", "not all of it is kept"


def test_a_bundled_agent_is_called_by_titles_while_it_is_opened() -> None:
    path = min(bundled_agents())
    manifest = peek(path).model_copy(update={"env": "ALE/Pong-v5", "algorithm": "ppo"})
    source = TabSource(path=str(path), manifest=manifest)
    assert words.title(source, None, "", CATALOGUE) == "Pong · PPO"
    strange = TabSource(path=str(path), manifest=manifest.model_copy(update={"env": "Gone-v0"}))
    assert words.title(strange, None, "", CATALOGUE) == "Gone-v0 · PPO"


def test_a_file_is_named_after_its_agent() -> None:
    assert words.file_stem(run()) == "cartpole-v1-ppo-1500"
    assert words.device(run(info=replace(INFO, device="cuda:1"))) == "GPU 1"


def test_a_board_is_played_by_clicks() -> None:
    board = environment("rlstudio/Othello-v0").board()
    assert words.how_to_play(replace(INFO, board=board, key_bindings={"P": 64})) == "Click a cell · P to pass"
    assert words.how_to_play(replace(INFO, board=board, key_bindings={"1": 0, "2": 1})) == "Click a cell"
    assert words.how_to_play(replace(INFO, key_bindings={"Left": 0})) == "←"
    assert words.how_to_play(None) == ""


def test_keys_to_play_are_short_enough_to_stand_beside_the_buttons() -> None:
    assert words.keys_to_play({"Left": 0, "Down": 1, "Right": 2, "Up": 3}) == "← ↓ → ↑"
    assert words.keys_to_play({"Space": 1, "Up+Space": 10, "Up": 2}) == "Keys: Space ↑"
    assert words.keys_to_play({}) == ""


def test_what_learns_nothing_plays() -> None:
    by_rule = run(info=replace(INFO, acts_by="rule"))
    assert words.status_line(by_rule).startswith("Playing   ·   step 1,500")
    assert words.going_on([by_rule])[0] == "CartPole · PPO is still playing."


@pytest.mark.parametrize(
    ("env", "settings", "told"),
    [
        ("rlstudio/Chess-v0", {}, "Click a piece, then where it goes"),
        ("rlstudio/Hex-v0", {}, "Click a cell"),
        ("rlstudio/OpenSpiel-v0", {"game": "mancala"}, "Click for a menu of moves"),
    ],
)
def test_how_to_play_is_what_the_board_takes(env: str, settings: dict[str, object], told: str) -> None:
    board = environment(env, settings).board()
    assert words.how_to_play(replace(INFO, board=board, key_bindings={})) == told
