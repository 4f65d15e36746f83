"""A wall of ages: agents of several ages in step on one seed, as a video."""

from __future__ import annotations

from pathlib import Path

import av
import numpy as np
import pytest

from rlstudio.core.errors import UserError
from rlstudio.engine.export import wall_video
from rlstudio.engine.files import checkpoint
from rlstudio.engine.files.runs import ages_file
from rlstudio.engine.files.runs.ages_file import Age
from rlstudio.engine.play.agent import open_agent
from rlstudio.engine.play.shown_wall import ShownWall
from rlstudio.engine.play.wall import Wall
from rlstudio.engine.worker.messages import OpenStage, OpenWall
from tests.engine.sessions import learned_run


@pytest.fixture(scope="module")
def agent(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return learned_run(tmp_path_factory.mktemp("run"), algorithm="ppo", steps=6000) / "last.rlstudio"


def test_ages_are_spread_as_they_lie(agent: Path) -> None:
    ages = [Age(step=step) for step in range(0, 500, 10)]
    chosen = [age.step for age in ages_file.spread(ages, 9)]
    assert len(set(chosen)) == 9
    assert (chosen[0], chosen[-1]) == (0, 490)
    assert ages_file.spread(ages[:3], 9) == tuple(ages[:3])
    assert wall_video.shape_of("3x3") == (3, 3)
    for wrong in ("5x5", "1x1", "3", "3x", "0x3", "33"):
        with pytest.raises(UserError, match="2x2, 3x3 or 4x4"):
            wall_video.shape_of(wrong)


def test_each_plays_alone_as_it_would_by_itself(agent: Path) -> None:
    steps = [age.step for age in ages_file.peek(agent.with_name(ages_file.NAME)).ages][::4]
    wall = Wall(open_agent(OpenStage(path=str(agent))), agent.with_name(ages_file.NAME), steps, 11)
    begins = [player.picture() for player in wall.players]
    for begin in begins:
        np.testing.assert_array_equal(begin, begins[0])
    while wall.step():
        pass
    env, policy = checkpoint.open_policy(checkpoint.load(agent))
    for player, step in zip(wall.players, steps, strict=True):
        policy.restore(ages_file.read(agent.with_name(ages_file.NAME), step)[1])
        display = env.make_display(11)
        seen, total = display.reset(11), 0.0
        while True:
            outcome = display.step(policy.decide(seen, explore=False).action[0], render=False)
            seen, total = outcome.observation, total + outcome.reward
            if outcome.terminated or outcome.truncated:
                break
        assert player.score == total
        display.close()
    wall.close()


def test_the_same_seed_gives_the_same_film(agent: Path, tmp_path: Path) -> None:
    for name, seed in (("a", 1), ("b", 1), ("c", 2)):
        wall_video.record_wall(agent, tmp_path / f"{name}.gif", (1, 2), seed, (0, 200))
    a, b, c = ((tmp_path / f"{name}.gif").read_bytes() for name in "abc")
    assert a == b != c


def test_the_video_shows_them_all_until_the_last_has_ended(agent: Path, tmp_path: Path) -> None:
    made = wall_video.record_wall(agent, tmp_path / "wall.mp4", (2, 2), 11)
    assert len(made.returns) == 4
    with av.open(str(tmp_path / "wall.mp4")) as film:
        frames = [frame.to_ndarray(format="rgb24") for frame in film.decode(video=0)]
    assert len(frames) == made.frames >= max(made.returns)
    first, last = frames[0], frames[-1]
    assert first.shape == (made.height, made.width, 3)
    left, right = slice(20, made.width // 2 - 20), slice(made.width // 2 + 20, made.width - 20)
    upper = slice(20, made.height // 2 - 60)
    assert first[upper, left].mean() > 120, "a bright picture of the game"
    assert abs(first[upper, left].mean() - first[upper, right].mean()) < 3, "the same seed"
    assert last[upper, left].mean() < 0.6 * first[upper, left].mean(), "it waits, darker"


def test_what_has_no_ages_is_refused(agent: Path, tmp_path: Path) -> None:
    alone = tmp_path / "alone.rlstudio"
    alone.write_bytes(agent.read_bytes())
    with pytest.raises(UserError, match="has no ages"):
        wall_video.record_wall(alone, tmp_path / "wall.mp4", (2, 2))
    with pytest.raises(UserError, match=r"\.mp4 or \.gif"):
        wall_video.record_wall(agent, tmp_path / "wall.avi", (2, 2))
    assert not list(tmp_path.glob("wall*"))


def test_a_wall_in_a_worker_answers_when_there_is_news(agent: Path) -> None:
    path = agent.with_name(ages_file.NAME)
    steps = tuple(age.step for age in ages_file.spread(ages_file.peek(path).ages, 4))
    shown = ShownWall(OpenWall(OpenStage(path=str(agent)), str(path), steps, 11))
    shown.asked = 100
    first = shown.view()
    assert first is not None
    assert [view.age for view in first.ages] == list(steps)
    assert all(view.frame is not None and view.frame.shape[1] == 100 for view in first.ages)
    assert shown.view() is None, "nobody has asked again"
    shown.asked = 100
    shown._draw_at = 0.0
    assert shown.view() is None, "nothing has moved"
    shown.set_speed(None)
    shown.advance()
    second = shown.view()
    assert second is not None
    assert {view.score for view in second.ages} == {1.0}
    while not shown.wall.over:
        shown.advance()
    shown.asked, shown._draw_at = 100, 0.0
    third = shown.view()
    assert third is not None
    assert third.over
    shown._due = 0.0
    shown.advance()
    assert shown.wall.seed == 12, "the next seed follows"
    assert not shown.wall.over
    shown.set_paused(True)
    before = [player.steps for player in shown.wall.players]
    shown.advance()
    assert [player.steps for player in shown.wall.players] == before
    shown.begin(None)
    assert (shown.wall.seed, shown.wall.players[0].steps) == (12, 0)
    shown.close()
