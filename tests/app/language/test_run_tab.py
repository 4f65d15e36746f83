"""What is said around a run, in another language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from rlstudio.app.board.title_bar import TitleBar
from rlstudio.app.forms.fork_dialog import ForkDialog
from rlstudio.app.links.link_thread import RunProgress, Silence
from rlstudio.app.settings import Settings
from rlstudio.app.tab import endings, words
from rlstudio.app.tab.comparison.disagreeing import NOBODY
from rlstudio.app.tab.comparison.disagreement_view import DisagreementView
from rlstudio.app.tab.comparison.opponent_menu import OpponentMenu
from rlstudio.app.tab.comparison.opponents import Score, episodes_text, opponents
from rlstudio.app.tab.comparison.side_by_side import ScoreLine
from rlstudio.app.tab.run_settings import RunSettings
from rlstudio.app.tab.silence import sentence
from rlstudio.app.tab.source import TabSource
from rlstudio.app.tab.stage_view import StageView
from rlstudio.app.tab.status import RunStatus
from rlstudio.app.tab.timeline.bar import TimelineBar
from rlstudio.app.tab.timeline.moments import Moments
from rlstudio.app.tab.timeline.recording_dialog import RecordingDialog
from rlstudio.app.tab.timeline.what_if import choices
from rlstudio.app.window.main_window import MainWindow
from rlstudio.core.words import words as made
from rlstudio.engine.catalogue import build_catalogue
from rlstudio.engine.disagreement.finding import find
from rlstudio.engine.past.condition import NAMES
from rlstudio.engine.play.agent import open_agent
from rlstudio.engine.timeline import Bookmark, PastMoment
from rlstudio.engine.worker.messages import Finished, OpenStage, RunSpec, Saved
from tests.app.language.pseudo import OPEN, pseudo, unsaid, unsaid_texts
from tests.app.links.scripted import INFO
from tests.app.runs import learning
from tests.app.tab.timeline.test_strip import news
from tests.engine.checkpoints import parts

CODE = frozenset({"td > 2 and r == 0", *NAMES})
"""Python that a condition is written in."""


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[None]:
    with pseudo(qapp):
        yield


def entries(menu: QMenu) -> list[str]:
    """The words of a menu that nobody can translate, those of its tooltips too."""
    texts = [
        t for one in menu.actions() for t in (one.text().partition("\t")[0], one.toolTip().partition("\t")[0])
    ]
    return [text for text in texts if unsaid(text)]


@pytest.mark.usefixtures("spoken", "dark")
def test_the_stage_and_its_controls(qtbot: QtBot) -> None:
    view = StageView()
    qtbot.addWidget(view)
    view.resize(1200, 400)
    for alive, training in ((False, False), (True, True), (True, False)):
        view.set_stage_alive(alive, training)
        view.show_board(True, playing=alive)
        assert unsaid_texts(view) == []
    view.show_human(True, words.how_to_play(INFO))
    assert unsaid_texts(view) == []
    view.wait("")
    view.show_opening(made("opening {what}", what="Hopper-v5"), None)
    assert view.waiting_text == f"{OPEN}opening Hopper-v5⟧ …"


def test_a_control_that_is_not_possible_says_so_in_the_next_language(
    qtbot: QtBot, qapp: QApplication
) -> None:
    view = StageView()
    qtbot.addWidget(view)
    before = view.restart_button.toolTip()
    assert "\n\nNot now: nothing plays here." in before
    with pseudo(qapp):
        assert unsaid_texts(view) == []
        view.set_stage_alive(True)
        assert view.restart_button.toolTip() == f"{OPEN}Begin a new episode on the stage (R)⟧"
        view.set_stage_alive(False)
    assert view.restart_button.toolTip() == before


@pytest.mark.usefixtures("spoken", "dark")
def test_the_timeline_its_menus_and_its_dialog(qtbot: QtBot) -> None:
    moments = Moments()
    marks = (Bookmark(120, "TD error", 0.5), Bookmark(250, "explored", 1.0))
    bar = TimelineBar(moments)
    qtbot.addWidget(bar)
    assert unsaid(bar.strip.in_words()) is False
    moments.take(news(0, 300, bookmarks=marks))
    bar.refresh()
    for past in (None, PastMoment(3, 1, False, True, 0)):
        bar.show_past(past)
        assert unsaid_texts(bar, names=CODE) == []
        assert not unsaid(bar.strip.in_words())
    assert not unsaid(bar.strip.words_at(bar.strip.x_of(120)))
    bar.mark_stop("td > 2")
    bar.show_saving(0.5)
    assert unsaid_texts(bar, names=CODE) == []
    assert unsaid_texts(bar.stop_when, names=CODE) == []
    bar._fill_marks()
    assert len(bar._marks.actions()) == 3
    assert entries(bar._marks) == []
    bar._fill_more()
    assert entries(bar._more) == []
    for at in (None, 120):
        dialog = RecordingDialog(moments, at, bar)
        assert unsaid_texts(dialog) == []
    assert [name for name, _ in choices(INFO) if unsaid(name)] == []


@pytest.mark.usefixtures("spoken", "dark")
def test_a_comparison(qtbot: QtBot, settings: Settings) -> None:
    line = ScoreLine()
    qtbot.addWidget(line)
    line.resize(900, 30)
    for score in (Score(), Score(20, 475.0, 3.0)):
        line.show_score("PPO", score, of_last=20)
        assert not any(map(unsaid, line.figures)), line.figures
    assert not unsaid(episodes_text(3))
    assert not unsaid(line.toolTip())
    window, catalogue = QWidget(), build_catalogue()
    qtbot.addWidget(window)
    maze = replace(INFO, env="rlstudio/Maze-v0", env_title="Maze")
    comparison = SimpleNamespace(
        info=maze, catalogue=catalogue, together=True, on=True, begin=print, end=print, set_together=print,
        disagreeing=SimpleNamespace(begin=print, why_not=NOBODY),
    )  # fmt: skip
    menu = OpponentMenu(comparison, QToolButton(window), settings)  # type: ignore[arg-type]
    menu.fill()
    assert len(menu.actions()) > len(opponents(maze, catalogue)) > 2
    assert entries(menu) == []


@pytest.mark.usefixtures("spoken", "dark")
def test_where_two_agents_disagree(qtbot: QtBot) -> None:
    for env, algorithms in (("CartPole-v1", ("dqn", "ppo")), ("Pendulum-v1", ("sac", "td3"))):
        agents = [open_agent(OpenStage(spec=RunSpec(env=env, algorithm=name))) for name in algorithms]
        view = DisagreementView(find(agents[0], agents[1], 3, steps=20), (f"{OPEN}a⟧", f"{OPEN}b⟧"))
        qtbot.addWidget(view)
        assert unsaid_texts(view) == []
        rows = [view.list.item(row).text() for row in range(view.list.count())]
        assert len(rows) > 1
        assert not any(unsaid(line) for row in rows for line in row.split("\n"))


@pytest.mark.usefixtures("spoken", "dark")
def test_the_form_of_a_fork(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    manifest = parts("rlstudio/Maze-v0", "q_learning")["manifest"]
    dialog = ForkDialog(f"{OPEN}run⟧", manifest, 4000, build_catalogue(), window)
    assert unsaid_texts(dialog) == []
    dialog.config.field("learning_rate").set_value(0.02)
    dialog.config._on_change("learning_rate")
    assert not unsaid(dialog.told.text())


@pytest.mark.usefixtures("spoken")
def test_the_settings_beside_a_run(qtbot: QtBot) -> None:
    beside = RunSettings(build_catalogue())
    qtbot.addWidget(beside)
    beside.show_spec(RunSpec(env="CartPole-v1", algorithm="ppo"))
    for running in (True, False):
        beside.set_running(running)
        own = [child for child in (beside._hint, beside.again) if unsaid_texts(child)]
        assert own == []
    assert beside.title_of("learning_rate") == f"{OPEN}Learning rate⟧"


def status(**other: object) -> RunStatus:
    """A run that learns, as it is told of."""
    made = RunStatus(
        title="A · B",
        state="running",
        source=TabSource(spec=RunSpec(env="CartPole-v1", algorithm="ppo")),
        info=replace(INFO, steps_budget=2000),
        trains=True,
        trainer_opening=False,
        opening="",
        stage_alive=True,
        going=True,
        kept=True,
        progress=RunProgress(step=1500, updates=3, episodes=20, seconds=2.0),
        rate=1234.5,
        seconds=61.0,
    )
    return replace(made, **other)  # type: ignore[arg-type]


@pytest.mark.usefixtures("spoken")
def test_what_is_told_of_a_run() -> None:
    by_rule, planner = replace(INFO, acts_by="rule"), replace(INFO, sweeps=True, steps_budget=2000)
    runs = [
        status(),
        status(state="paused"),
        status(info=by_rule),
        status(info=planner),
        status(info=None, trainer_opening=True, opening="reading the file", state="loading"),
    ]
    for run in runs:
        assert not unsaid(words.status_line(run)), words.status_line(run)
        assert not unsaid(words.status_tip(run))
        assert not any(map(unsaid, words.going_on([run])))
        assert not any(map(unsaid, words.ended([run])))
    assert not any(map(unsaid, words.going_on(runs)))
    assert not unsaid(words.distinction(runs[0].source, INFO))
    replay = SimpleNamespace(
        moments=300, episodes=2, created=datetime.now(UTC),
        run=SimpleNamespace(env_title="Pong", algorithm_title="DQN", seed=1),
    )  # fmt: skip
    assert not unsaid(words.recording(replay))  # type: ignore[arg-type]
    for condition in ("stopped", "computing", "waiting", "unknown"):
        assert not unsaid(sentence("stage", Silence(0.0, condition)))  # type: ignore[arg-type]
    assert not unsaid(sentence("stage", Silence(0.0, "computing", thinks=True)))


@pytest.mark.usefixtures("spoken")
def test_how_a_run_ended() -> None:
    own = Path("/run")
    ends = [
        Finished(500, "/run/last.rlstudio", None),
        Finished(500, "/other/last.rlstudio", "/run/best.rlstudio"),
        Finished(500, "/run/last.rlstudio", "/run/best.rlstudio", 65.0, 500.0, 400, forgot=True),
        Finished(500, "/run/last.rlstudio", "/run/best.rlstudio", 490.0, 500.0, 400),
        Finished(500, "/run/last.rlstudio", "/run/best.rlstudio", 500.0, 500.0, 500),
        Finished(500, "/run/last.rlstudio", "/run/best.rlstudio", 500.0, 500.0, 500, solved=True),
    ]
    told = [
        endings.finished(end, sweeps, own, print, "points", learns=learns)
        for end in ends
        for sweeps in (False, True)
        for learns in (False, True)
    ]
    told.append(endings.stopped("reason", None, None, None, print, print))
    told += [
        endings.stopped("reason", "/run/last.rlstudio", saved, "/run/x", print, print)
        for saved in (None, Saved("/run/last.rlstudio", "last", 5))
    ]
    told += [endings.stage_stopped("reason", lambda: None, alone=alone) for alone in (False, True)]
    for _, text, remedies in told:
        assert not unsaid(text), text
        assert not any(unsaid(name) for name, _ in remedies)


@pytest.mark.usefixtures("spoken")
def test_a_run_in_its_tab(qtbot: QtBot, window: MainWindow) -> None:
    run_tab = learning(qtbot, window)
    bars = run_tab.board.findChildren(TitleBar)
    assert len(bars) > 5
    for bar in bars:
        assert unsaid_texts(bar) == []
    run_tab.board.mark_past(True)
    texts = [label.text() for bar in bars for label in bar.findChildren(QLabel)]
    assert not any(map(unsaid, texts))
    assert any("now" in text for text in texts)
    assert unsaid_texts(run_tab.board.centre.notice) == []
    for action in run_tab.panel_actions():
        assert not unsaid(action.text())
        assert not unsaid(action.toolTip())
        assert action.objectName() in ("settings", *run_tab.board.panels)
    assert not unsaid(run_tab.title)
    assert run_tab.title_in_english == "CartPole · PPO"
    qtbot.waitUntil(lambda: bool(run_tab.status_text))
    assert not unsaid(run_tab.status_text)
    run_tab.save("/no/such/folder/x.rlstudio")
    qtbot.waitUntil(lambda: bool(run_tab.messages.text), timeout=20_000)
    assert unsaid_texts(run_tab.messages._dismiss) == []
