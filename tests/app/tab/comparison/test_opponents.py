"""Who is offered to compare with, and how a score is told."""

from __future__ import annotations

import math
from shutil import copyfile

import numpy as np
import pytest

from rlstudio.app.tab.comparison.opponents import Score, from_file, opponents
from rlstudio.app.tab.comparison.side_by_side import ScoreLine
from rlstudio.core.catalogue import Catalogue
from rlstudio.core.errors import UserError
from rlstudio.core.system.resources import resources
from rlstudio.engine.catalogue import build_catalogue
from tests.app.panels.samples import run_info

AGENT = str(resources() / "checkpoints" / "maze-q_learning.rlstudio")


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return build_catalogue()


def offered(info, catalogue):
    return {opponent.title: opponent for opponent in opponents(info, catalogue)}


def test_a_world_with_a_model_has_them_all(catalogue):
    info = run_info(env="rlstudio/Maze-v0", config={"discount": 0.9}, env_settings={"size": 3}, seed=7)
    found = offered(info, catalogue)
    assert list(found) == ["Random", "Optimal plan", "A person"]
    best = found["Optimal plan"].opening
    assert best is not None
    assert best.spec is not None
    assert best.ready
    assert best.judged_by == 0.9
    assert (best.spec.config, best.spec.env_settings, best.spec.seed) == ({"discount": 0.9}, {"size": 3}, 7)
    person = found["A person"].opening
    assert person is not None
    assert not person.ready


def test_where_nobody_knows_the_rules_it_is_said(catalogue):
    found = offered(run_info(env="CartPole-v1"), catalogue)
    assert found["Optimal plan"].opening is None
    assert "no table" in found["Optimal plan"].reason
    assert found["Random"].opening is not None


def test_a_person_is_not_compared_with_a_person(catalogue):
    assert "A person" not in offered(run_info(env="CartPole-v1", acts_by="person"), catalogue)


def test_what_a_plug_in_declares_counts_and_not_its_name(catalogue):
    no_search = (kind for kind in catalogue.algorithms if kind.family != "search")
    own = tuple(kind.model_copy(update={"id": f"own_{kind.id}"}) for kind in no_search)
    fits = catalogue.environments[0].model_copy(update={"id": "Own-v0", "algorithms": {}})
    found = opponents(run_info(env="Own-v0"), Catalogue(version="0", algorithms=own, environments=(fits,)))
    assert [opponent.title for opponent in found] == ["Random", "Optimal plan", "Rule of thumb", "A person"]
    assert [r.opening.spec.algorithm for r in found if r.opening and r.opening.spec] == [
        "own_random", "own_value_iteration", "own_baseline", "own_human",
    ]  # fmt: skip


def test_an_agent_of_another_world_is_refused(tmp_path):
    opponent, remark = from_file(run_info(env="rlstudio/Maze-v0"), AGENT)
    assert opponent.title == "maze-q_learning"
    assert opponent.opening is not None
    assert remark.startswith("maze-q_learning plays with its own settings of Pong: ")
    with pytest.raises(UserError, match="plays rlstudio/Maze-v0; to be compared here it has"):
        from_file(run_info(), AGENT)
    with pytest.raises(UserError, match="there is no file"):
        from_file(run_info(), str(tmp_path / "none.rlstudio"))


def test_an_autosave_is_called_as_its_run(tmp_path):
    folder = tmp_path / "20261129-maze"
    folder.mkdir()
    for name in ("best", "mine"):
        copyfile(AGENT, folder / f"{name}.rlstudio")
    info = run_info(env="rlstudio/Maze-v0")
    assert from_file(info, str(folder / "best.rlstudio"))[0].title == "20261129-maze"
    assert from_file(info, str(folder / "mine.rlstudio"))[0].title == "mine"


def test_a_score_is_the_mean_and_its_standard_error():
    returns = np.array([1.0, math.nan, 3.0, 5.0, 7.0])
    score = Score.of(returns)
    assert score.episodes == 4
    assert score.mean == pytest.approx(4.0)
    assert score.error == pytest.approx(np.std([1, 3, 5, 7], ddof=1) / 2)
    assert score.text == "4.0 ± 1.3"
    assert Score.of(np.array([7.2])).text == "7.2"
    assert Score.of(np.full(9, -13.0)).text.endswith("± 0")
    assert Score.of(np.array([math.nan])) == Score.of(np.empty(0)) == Score()
    assert Score().text == ""


def test_the_line_always_tells_how_many_episodes(qtbot):
    shown = ScoreLine()
    qtbot.addWidget(shown)
    score = Score.of(np.arange(30.0))
    shown.resize(500, 26)
    shown.show_score("Value iteration", score)
    assert (shown.caption, shown.figures) == ("Value iteration", ["mean 14.5 ± 1.6 (n = 30)"])
    shown.resize(200, 26)
    shown.show_score("Value iteration", score)
    assert shown.figures == ["14.5 ± 1.6 (n=30)"]
    shown.show_score("PPO", Score.of(np.arange(10.0)), of_last=20)
    assert "(n=10)" in shown.figures[0]
    shown.show_score("PPO", Score.of(np.arange(20.0)), of_last=20)
    assert "(last 20)" in shown.figures[0]
    shown.show_score("PPO", Score())
    assert shown.figures == ["no episode yet"]
