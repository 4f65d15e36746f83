"""Where two agents disagree, in a real window and as it is shown."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from rlstudio.app.panels.actions.panel import ActionsPanel
from rlstudio.app.tab.comparison.disagreeing import A_PERSON, NOBODY
from rlstudio.app.tab.comparison.disagreement_view import DisagreementView
from rlstudio.app.window.main_window import MainWindow
from rlstudio.engine.disagreement.finding import find
from rlstudio.engine.disputed import Disagreement
from rlstudio.engine.play.agent import open_agent
from rlstudio.engine.worker.messages import OpenStage, RunSpec
from tests.app.runs import WAIT
from tests.app.tab.comparison.test_comparison import CARTPOLE, against, playing

pytestmark = pytest.mark.usefixtures("dark")


def untrained(env: str, algorithm: str, seed: int) -> OpenStage:
    return OpenStage(spec=RunSpec(env=env, algorithm=algorithm, seed=seed), seed=seed)


def found_in(env: str, one: str, other: str) -> Disagreement:
    return find(open_agent(untrained(env, one, 1)), open_agent(untrained(env, other, 2)), 3, steps=60)


def test_both_charts_are_of_the_chosen_moment(qtbot: QtBot) -> None:
    found = found_in("CartPole-v1", "dqn", "ppo")
    view = DisagreementView(found, ("one", "other"))
    qtbot.addWidget(view)
    view.show()
    assert view.list.count() == len(found.moments) > 1
    assert "part at step" in view.summary.text()
    assert ("here they part" in view.list.item(0).text()) == found.moments[0].first
    for row in (1, 0):
        view.list.setCurrentRow(row)
        moment = found.moments[row]
        for chart, decision in zip(view.charts, (moment.a, moment.b), strict=True):
            assert isinstance(chart.panel, ActionsPanel)
            bars = chart.panel.bars
            assert bars.chosen == decision.action
            if decision.action_values is not None:
                np.testing.assert_array_equal(bars.values, decision.action_values)
            if decision.action_probabilities is not None:
                np.testing.assert_array_equal(bars.probabilities, decision.action_probabilities)
        assert not view.picture.pixmap().isNull()
        name = "one" if moment.visited == "a" else "other"
        assert view.where.text().startswith(f"Step {moment.step} of {name}")


def test_continuous_actions_and_agents_that_agree(qtbot: QtBot) -> None:
    view = DisagreementView(found_in("Pendulum-v1", "sac", "td3"), ("one", "other"))
    qtbot.addWidget(view)
    view.show()
    assert "parts of their range" in view.measure.text()
    assert view.charts[0].choice.text()
    alike = DisagreementView(
        find(*(open_agent(untrained("CartPole-v1", "dqn", 1)) for _ in "ab"), 3), ("one", "other")
    )
    qtbot.addWidget(alike)
    alike.show()
    assert alike.list.count() == 0
    assert "never part" in alike.summary.text()
    assert "the same in every state" in alike.where.text()


def test_in_a_window(qtbot: QtBot, window: MainWindow) -> None:
    tab = playing(qtbot, window, CARTPOLE)
    disagreeing = tab.comparison.disagreeing
    assert disagreeing.why_not == NOBODY
    against(qtbot, window, tab, "Random")
    assert disagreeing.why_not == ""
    tab.opponent_menu.fill()
    entry = next(a for a in tab.opponent_menu.actions() if a.text() == "Where do they disagree?")
    entry.trigger()
    qtbot.waitUntil(lambda: disagreeing.view is not None, timeout=WAIT)
    view = disagreeing.view
    assert view is not None
    assert view.names[0] == "cartpole-ppo"
    assert view.found.seed == tab.comparison.seed
    assert view.list.count() > 0
    row = next(row for row, moment in enumerate(view.found.moments) if moment.visited == "b")
    moment = view.found.moments[row]
    view.list.setCurrentRow(row)
    view.timeline.click()
    qtbot.waitUntil(lambda: window.front_tab() is not tab, timeout=WAIT)
    recording = window.front_tab()
    assert recording is not None
    assert recording.source.replay is not None
    timeline = recording.timeline
    qtbot.waitUntil(lambda: timeline.at == moment.step, timeout=WAIT)
    assert not timeline.playing
    assert disagreeing.view is None or not disagreeing.view.isVisible()
    window.tabs.setCurrentWidget(tab)
    against(qtbot, window, tab, "A person")
    assert disagreeing.why_not == A_PERSON
    disagreeing.begin(window)
    assert disagreeing.view is None or not disagreeing.view.isVisible()
