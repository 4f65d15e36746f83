"""A search gone through step by step: rows, words and the marked line of the algorithm agree."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt

from rlstudio.app.language import saying
from rlstudio.app.panels.search.tree import SLOWLY, TreePanel
from rlstudio.app.panels.source.source import SourcePanel
from rlstudio.core.inside.thought import Thought
from rlstudio.core.registry import algorithm, environment
from rlstudio.engine.timeline import PastMoment
from rlstudio.engine.watch.source import source_of
from tests.app.panels.samples import GRID_INFO, THOUGHT, make, run_info, snapshot

ENV = "rlstudio/ConnectFour-v0"


def thought(name: str, settings: dict[str, object], env: str = ENV) -> Thought:
    kind, spec = algorithm(name), environment(env)
    policy = kind.make_policy(spec, kind.Config.parse(settings, name), device="cpu", seed=1)
    game = spec.game()
    position = game.begin(1)
    legal = game.legal(position)
    return policy.decide(game.observe(position), explore=False, legal=legal).insight.thought.told(0)


def shown(qtbot, name: str, settings: dict[str, object], acts_by: str) -> tuple[TreePanel, SourcePanel]:
    kind = algorithm(name)
    info = run_info(
        action_names=environment(ENV).action_names, shows=("thought",), acts_by=acts_by, training=False,
        algorithm_title=kind.title,
    )  # fmt: skip
    assert SourcePanel.fits(info)
    tree, source = (
        make(qtbot, TreePanel, info, size=(420, 500)),
        make(qtbot, SourcePanel, info, size=(420, 500)),
    )
    tree.phase_shown.connect(source.show_phase)
    source.show_snapshot(snapshot(listing=source_of(kind).listing))
    tree.show_snapshot(snapshot(thought=thought(name, settings)))
    return tree, source


@pytest.fixture
def mcts(qtbot) -> tuple[TreePanel, SourcePanel]:
    return shown(qtbot, "mcts", {"simulations": 60}, "rule")


def phase_of(tree: TreePanel) -> str:
    return tree.line.text().split("\n")[0].partition(": ")[2].partition(" · ")[0]


def click(qtbot, button) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def line(source: SourcePanel) -> str:
    return "" if source.listing.current is None else source.listing.rows[source.listing.current].text


def test_mcts_shows_its_search_and_marks_the_line_of_each_step(qtbot, mcts) -> None:
    tree, source = mcts
    assert source.part.mode == "search"
    assert line(source) == ""
    click(qtbot, tree.bar.on)
    seen = []
    for _ in range(4):
        seen.append((phase_of(tree), line(source).partition(":")[0]))
        click(qtbot, tree.bar.forward_button)
    assert seen == [(phase, phase) for phase in ("Select", "Expand", "Evaluate", "Back up")]
    assert tree.line.text().startswith("Simulation 2 of 60: Select")
    click(qtbot, tree.bar.back_button)
    assert tree.line.text().startswith("Simulation 1 of 60: Back up")
    click(qtbot, tree.bar.on)
    assert line(source) == ""
    assert tree.line.text().startswith("Best line"), "the whole tree again"
    assert tree.rows.columns == ["visits", "q", "bonus"]


def test_the_formula_has_the_numbers_of_the_rows(qtbot, mcts) -> None:
    tree, _ = mcts
    click(qtbot, tree.bar.on)
    tree.bar.slider.setValue(40)  # shown after it; then the next begins
    click(qtbot, tree.bar.forward_button)
    at_root = [row for row in tree.rows.rows if len(row.path) == 1]
    chosen = next(row for row in at_root if row.tone == "accent")
    visits, q, rank = (chosen.texts[name] for name in ("visits", "q", "rank"))
    formula = tree.line.text().split("\n")[1]
    assert formula == (
        f"{chosen.name} ranks highest: Q + c √(ln N / n) = {q} + 1.4 √(ln 41 / {visits}) = {rank}"
    )
    assert sum(int(row.texts["visits"]) for row in at_root) == 41
    assert float(rank) == max(float(row.texts["rank"]) for row in at_root)
    shown = float(q.replace("−", "-")) + 1.4 * np.sqrt(np.log(41) / int(visits))
    assert abs(shown - float(rank)) < 0.011


def test_backing_up_tells_what_has_changed(qtbot, mcts) -> None:
    tree, _ = mcts
    click(qtbot, tree.bar.on)
    tree.bar.slider.setValue(30)
    before = {row.path: row.texts["visits"] for row in tree.rows.rows}
    click(qtbot, tree.bar.next_button)
    told = tree.line.text().split("\n")[2:]
    way = tree.walk.way
    assert len(told) == len(way)
    first = next(row for row in tree.rows.rows if row.path == way[:1])
    assert f"N {before[way[:1]]} → {first.texts['visits']}" in told[0]
    assert told[0].endswith(first.texts["q"])


def test_a_search_that_is_gone_through_has_the_room_to_be_read(qtbot, mcts) -> None:
    tree, _ = mcts
    usual = tree.minimumSizeHint().height()
    click(qtbot, tree.bar.on)
    least = tree.minimumSizeHint().height()
    assert least > usual
    tree.resize(340, least)
    tree.grab()
    assert tree.bar.height() >= tree.bar.sizeHint().height(), "its buttons are whole"
    first_move = tree.rows.mapTo(tree, tree.rows.rect().topLeft()).y() + 2 * tree.rows.line_height()
    assert first_move < least, "words and a move are in view together"
    click(qtbot, tree.bar.on)
    assert tree.minimumSizeHint().height() == usual


def test_time_is_to_stand_still_while_a_search_is_gone_through(qtbot, mcts) -> None:
    tree, _ = mcts
    with qtbot.waitSignal(tree.still_wanted, timeout=1000):
        click(qtbot, tree.bar.on)
    click(qtbot, tree.bar.on)
    tree.show_snapshot(snapshot(thought=thought("mcts", {"simulations": 60}), at_rest=True))
    with qtbot.assertNotEmitted(tree.still_wanted):
        click(qtbot, tree.bar.on)


def test_a_learner_shows_its_learning_until_its_search_is_gone_through(qtbot) -> None:
    tree, source = shown(qtbot, "alphazero", {"simulations": 12, "hidden": [8]}, "learning")
    assert source.part.mode == "all"
    assert any("minibatch" in row.text for row in source.listing.rows)
    source.part.choose("search")
    assert not any("minibatch" in row.text for row in source.listing.rows)
    source.part.choose("all")
    click(qtbot, tree.bar.on)
    assert source.part.mode == "search"
    assert line(source).startswith("Select")
    assert "Q + c P √(1 + N) / (1 + n)" in tree.line.text()


def test_it_goes_on_by_itself_and_stops_at_the_end(qtbot) -> None:
    tree, _ = shown(qtbot, "alphazero", {"simulations": 6, "hidden": [8]}, "learning")
    click(qtbot, tree.bar.on)
    click(qtbot, tree.bar.play)
    heads = []
    for tick in range(40):
        tree.snapshot_request(0.25 * tick)
        heads.append(tree.line.text().split("\n")[0].partition(" · ")[0])
    assert heads[:2] == ["Simulation 1 of 6: Expand", "Simulation 1 of 6: Evaluate"]
    assert heads[-1] == "Simulation 6 of 6: Back up"
    assert not tree.bar.play.isChecked()
    assert len({head for head in heads if f"Simulation {SLOWLY + 2} " in head}) == 1, "then each at once"


def test_the_key_for_lines_goes_on_where_nothing_learns(mcts) -> None:
    tree, source = mcts
    assert not source.step_line()
    assert tree.step_line()
    assert line(source).startswith("Select")
    assert tree.step_line()
    assert line(source).startswith("Expand")


def test_it_is_not_torn_away_by_what_plays_on(qtbot, mcts) -> None:
    tree, _ = mcts
    click(qtbot, tree.bar.on)
    tree.bar.slider.setValue(9)
    other = thought("mcts", {"simulations": 30})
    tree.show_snapshot(snapshot(thought=other))
    assert "of 60" in tree.line.text()
    tree.show_snapshot(snapshot(thought=other, at_rest=True))
    assert tree.line.text().startswith("Simulation 1 of 30"), "time stands still at another position"


def test_it_is_left_when_time_goes_on(qtbot, mcts) -> None:
    """Board and bars are of another moment from then on."""
    tree, source = mcts
    tree.set_state("running")
    click(qtbot, tree.bar.on)
    tree.set_state("paused")
    tree.show_snapshot(snapshot(thought=tree.thought, at_rest=True))
    assert tree.walk is not None
    assert source.part.mode == "search"
    tree.set_state("running")
    assert tree.walk is None
    other = thought("mcts", {"simulations": 30})
    tree.show_snapshot(snapshot(thought=other))
    assert tree.thought is other


def test_it_is_left_when_a_moment_of_the_past_is(qtbot, mcts) -> None:
    tree, _ = mcts
    tree.set_state("running")
    past = PastMoment(3, 1, playing=False, thought_by=0)
    tree.show_snapshot(snapshot(thought=thought("mcts", {"simulations": 30}), past=past))
    click(qtbot, tree.bar.on)
    assert tree.walk is not None
    other = thought("mcts", {"simulations": 20})
    tree.show_snapshot(snapshot(thought=other))
    assert tree.walk is None
    assert tree.thought is other


def test_where_its_growth_is_not_known_nothing_is_offered(qtbot) -> None:
    tree = make(qtbot, TreePanel, GRID_INFO)
    tree.show_snapshot(snapshot(thought=THOUGHT))
    assert tree.bar.isHidden()


def test_gumbels_choice_is_told_with_its_rounds_and_decided_at_the_end(qtbot) -> None:
    settings = {"simulations": 16, "hidden": [8], "selection": "gumbel", "considered": 4}
    tree, source = shown(qtbot, "alphazero", settings, "learning")
    click(qtbot, tree.bar.on)
    assert line(source).startswith("Select at the root")
    tree.bar.slider.setValue(9)
    click(qtbot, tree.bar.forward_button)
    words = tree.line.text().split("\n")
    assert words[0] == "Simulation 11 of 16: Select · At the root"
    assert words[1].startswith("Sequential halving, round 2 of 2: the best 2 get 4 visits more each")
    chosen = next(row for row in tree.rows.rows if row.tone == "accent")
    assert words[2].startswith(f"{chosen.name} ranks highest: ln P + (50 + max n) Q̂ = ")
    assert words[2].endswith(f" = {chosen.texts['rank']}")
    in_turn = [row for row in tree.rows.rows if len(row.path) == 1 and row.texts["rank"]]
    due = words[1].rpartition("n = ")[2].rstrip(".")
    assert {row.texts["visits"] for row in in_turn} == {due}
    assert float(chosen.texts["rank"]) == max(float(row.texts["rank"]) for row in in_turn)
    click(qtbot, tree.bar.forward_button)
    assert line(source).startswith("Select below")
    assert "π′ − n / (1 + N)" in tree.line.text()
    tree.bar.slider.setValue(15)
    assert tree.line.text().startswith("After 16 simulations: the decision")
    assert line(source).startswith("Decide")
    visits = [int(row.texts["visits"]) for row in tree.rows.rows if len(row.path) == 1]
    chosen = next(row for row in tree.rows.rows if row.tone == "accent")
    assert int(chosen.texts["visits"]) == max(visits)
    assert tree.rows.columns == ["visits", "q", "prior", "better", "rank"]


def test_muzero_tells_rewards_and_values_of_what_it_imagines(qtbot) -> None:
    tree, source = shown(qtbot, "muzero", {"simulations": 12, "hidden": [8], "discount": 0.9}, "learning")
    click(qtbot, tree.bar.on)
    seen = []
    for _ in range(4):
        seen.append((phase_of(tree), line(source).partition(":")[0]))
        words = tree.line.text().split("\n")
        click(qtbot, tree.bar.forward_button)
    assert seen == [(phase, phase) for phase in ("Select", "Expand", "Evaluate", "Back up")]
    assert words[1] == "From the end back G = r − γ v, then r − γ G; Q is the mean of all G:"
    assert "− 0.9 · " in words[2]
    assert "Q̄ + c P √N / (1 + n)" in tree.line.text()
    assert "Q̄ = (Q + 1) / 2" in tree.line.text() or "Q̄ = (v + 1) / 2" in tree.line.text()
    assert "reward" in tree.rows.columns
    tree.bar.slider.setValue(11)
    depth = len(tree.walk.way)
    words = tree.line.text().split("\n")[2:]
    assert len(words) == depth
    gains = [float(told.partition(" = ")[2].partition(",")[0].replace("−", "-")) for told in words]
    np.testing.assert_allclose(gains, tree.walk._growth.course.gain[11, :depth][::-1], atol=0.006)


def test_many_moves_that_were_never_tried_share_a_row(qtbot) -> None:
    env = "rlstudio/Breakthrough-v0"
    info = run_info(action_names=environment(env).action_names, shows=("thought",))
    tree = make(qtbot, TreePanel, info, size=(420, 500))
    found = thought("alphazero", {"simulations": 1, "hidden": [8]}, env)
    moves = len(found.children())
    tree.show_snapshot(snapshot(thought=found))
    assert [row.name for row in tree.rows.rows][4:] == [f"{moves - 4} more, never tried"]
    untried = [float(row.texts["prior"]) for row in tree.rows.rows[1:4]]
    assert untried == sorted(untried, reverse=True)
    tree.rows.toggle(tree.rows.rows[-1])
    assert len(tree.rows.rows) == moves + 1
    rest = [float(row.texts["prior"]) for row in tree.rows.rows[5:]]
    assert rest == sorted(rest, reverse=True)
    assert abs(sum(rest) - float(tree.rows.rows[4].texts["prior"])) < 0.0005 * moves + 0.0005
    tree.rows.toggle(tree.rows.rows[4])
    assert len(tree.rows.rows) == 5


def test_the_chosen_move_is_in_view_below_the_headings(qtbot) -> None:
    settings = {"simulations": 60, "hidden": [8], "exploration": 50.0}
    tree, _ = shown(qtbot, "alphazero", settings, "learning")
    tree.resize(340, tree.minimumSizeHint().height())
    click(qtbot, tree.bar.on)
    scrolled = 0
    for simulation in range(0, 60, 7):
        tree.bar.slider.setValue(simulation)
        qtbot.wait(1)
        spot = tree.rows.place(tree.walk.way)
        assert spot is not None
        view, bar = tree._view._moves.viewport(), tree._view._moves.verticalScrollBar()
        top, line_height = tree.rows.scrolled_to(), tree.rows.line_height()
        scrolled += top > 0
        assert abs(top / line_height - round(top / line_height)) < 0.1 or top == bar.maximum()
        assert spot[0] >= tree.rows.scrolled_to() + tree.rows.line_height() - 2
        assert spot[1] <= tree.rows.scrolled_to() + view.height() + 2
    assert scrolled


@pytest.mark.parametrize("name", ["mcts", "muzero"])
def test_formulas_run_to_the_right_in_every_language(qtbot, monkeypatch, name) -> None:
    tree, _ = shown(qtbot, name, {"simulations": 12}, "rule")
    monkeypatch.setattr(saying, "_isolates", True)
    click(qtbot, tree.bar.on)
    tree.bar.slider.setValue(11)
    for step in range(2):
        told = tree.line.text().split("\n")[1 + (step == 0) :]
        assert all("\u2066" in formula for formula in told if " = " in formula or " → " in formula)
        assert any("\u2066" in formula for formula in told)
        tree.walk.to(11)
        tree._show_step()
