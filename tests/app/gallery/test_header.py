"""The agent that plays in the gallery's header, the three doors, and what was open last."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from rlstudio.app.gallery.header import Header
from rlstudio.app.gallery.home import Home
from rlstudio.app.gallery.recent import Recent, gathered
from rlstudio.app.gallery.showcase import Showcase
from rlstudio.app.queue.telling import QueueTelling
from rlstudio.app.tab import endings
from rlstudio.core.catalogue import AgentEntry
from rlstudio.engine.catalogue import bundled_agents
from rlstudio.engine.files import checkpoint
from rlstudio.engine.files.runs.recent_runs import RecentRun
from rlstudio.engine.queue.entries import Progress, QueuedRun
from rlstudio.engine.worker.messages import RunSpec, Saved
from tests.app.catalogues import CATALOGUE, PPO
from tests.app.runs import stands

pytestmark = pytest.mark.usefixtures("dark")


def bundled(word: str) -> AgentEntry:
    path = next(path for path in bundled_agents() if word in path.name)
    manifest = checkpoint.peek(path)
    return AgentEntry(
        path=str(path),
        env=manifest.env,
        algorithm=manifest.algorithm,
        title=word.capitalize(),
        mean_return=None,
        step=manifest.step,
    )


def picture(showcase: Showcase) -> bytes:
    image = showcase.grab().toImage()
    return bytes(np.asarray(image.constBits()))


def test_an_agent_really_plays_while_it_may_and_is_seen(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(500, 300)
    showcase = Showcase()
    showcase.setParent(page)
    showcase.resize(240, 180)
    allowed = [True]
    showcase.may_play = lambda: allowed[0]
    page.show()
    showcase.show_agents([bundled("cartpole")])
    assert showcase.agent is not None
    assert not showcase.live
    showcase.begin()
    qtbot.waitUntil(lambda: showcase.live, timeout=60_000)
    assert "playing live" in showcase.accessibleName()
    before = picture(showcase)
    qtbot.waitUntil(lambda: picture(showcase) != before, timeout=10_000)

    allowed[0] = False
    qtbot.waitUntil(lambda: not showcase.live, timeout=5000)
    still = stands(qtbot, lambda: picture(showcase))
    qtbot.wait(600)
    assert picture(showcase) == still, "it stands still while something trains"
    assert "live" not in showcase.accessibleName()
    allowed[0] = True
    qtbot.waitUntil(lambda: picture(showcase) != still, timeout=10_000)

    page.hide()
    assert not showcase.live
    assert not showcase._timer.isActive(), "nothing is asked for while nobody looks"
    showcase._leave.timeout.emit()
    qtbot.waitUntil(lambda: all(thread.isFinished() for thread in showcase._gone), timeout=10_000)
    page.show()
    qtbot.waitUntil(lambda: showcase.live, timeout=60_000)
    showcase.end()


def test_agents_take_turns_and_breakouts_is_the_first(qtbot: QtBot) -> None:
    showcase = Showcase()
    qtbot.addWidget(showcase)
    first, second = bundled("cartpole"), bundled("breakout")
    showcase.show_agents([first, second])
    assert showcase.agent == second
    showcase._next()
    assert showcase._agents[showcase._turn] == first
    showcase.end()


def test_a_broken_agent_is_passed_over(qtbot: QtBot, tmp_path: Path) -> None:
    broken = tmp_path / "broken.rlstudio"
    broken.write_bytes(b"nothing")
    showcase = Showcase()
    qtbot.addWidget(showcase)
    showcase.resize(240, 180)
    showcase.may_play = lambda: True
    sound = bundled("cartpole")
    showcase.show_agents([sound.model_copy(update={"path": str(broken), "env": "ALE/Breakout-v5"}), sound])
    showcase.show()
    showcase.begin()
    qtbot.waitUntil(lambda: showcase.live and showcase.agent == sound, timeout=60_000)
    showcase.end()


def test_each_door_leads_somewhere_by_one_click_and_by_key(qtbot: QtBot) -> None:
    home = Home()
    qtbot.addWidget(home)
    home.resize(1300, 800)
    with qtbot.waitActive(home):
        home.show()
        home.activateWindow()
    header = home.header
    assert not header.watch_door.isEnabled(), "there is no agent"
    agent = bundled("cartpole")
    home.show_catalogue(CATALOGUE.model_copy(update={"agents": (agent,)}))
    home.choose("CartPole-v1", "dqn")
    with qtbot.waitSignal(home.watch, timeout=1000) as watched:
        qtbot.mouseClick(header.watch_door, Qt.MouseButton.LeftButton)
    assert watched.args == [agent.path]
    with qtbot.waitSignal(home.watch, timeout=1000):
        qtbot.keyClick(header.showcase, Qt.Key.Key_Space)
    with qtbot.waitSignal(home.learn, timeout=1000) as taught:
        qtbot.mouseClick(header.teach_door, Qt.MouseButton.LeftButton)
    assert (taught.args[0].env, taught.args[0].algorithm) == ("CartPole-v1", "dqn")
    with qtbot.waitSignal(home.open_wanted, timeout=1000):
        qtbot.keyClick(home, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    for door in header.doors:
        assert door.accessibleName()
        assert door.accessibleDescription()


def test_where_there_is_little_height_the_doors_remain(qtbot: QtBot) -> None:
    header = Header()
    qtbot.addWidget(header)
    header.show()
    header.fit(900, 700)
    tall = header.height()
    assert header.showcase.isVisible()
    header.fit(900, 540)
    assert header.height() < tall / 2
    assert not header.showcase.isVisible()
    assert all(door.isVisible() for door in header.doors)
    header.fit(900, 430)
    assert not header.isVisible(), "the smallest window needs its room for the cards"


def test_runs_of_one_kind_are_told_apart_by_their_seeds() -> None:
    manifest = checkpoint.peek(bundled_agents()[0])
    now = datetime(2026, 3, 5, 12, 0)
    runs = [
        RecentRun(
            Path(f"run-{seed}/last.rlstudio"), manifest.model_copy(update={"seed": seed}), now.timestamp()
        )
        for seed in (4, 7)
    ]
    both = gathered([], runs, CATALOGUE, now)
    assert [f", seed {seed}, " in entry.text for seed, entry in zip((4, 7), both, strict=True)] == [
        True,
        True,
    ]
    (alone,) = gathered([], runs[:1], CATALOGUE, now)
    assert "seed" not in alone.text


def test_a_planner_is_told_by_its_sweeps() -> None:
    manifest = checkpoint.peek(bundled_agents()[0]).model_copy(update={"algorithm": PPO.id, "step": 12})
    now = datetime(2026, 3, 5, 12, 0)
    runs = [RecentRun(Path(f"{name}/last.rlstudio"), manifest, now.timestamp()) for name in "ab"]
    plans = CATALOGUE.model_copy(update={"algorithms": [PPO.model_copy(update={"sweeps": True})]})
    assert ", 12 sweeps" in gathered([], runs[:1], plans, now)[0].text
    assert all(", 12 sweeps" in one.text for one in gathered([], runs, plans, now))
    assert ", 12 steps" in gathered([], runs[:1], CATALOGUE, now)[0].text
    spec = RunSpec(env="x", algorithm=PPO.id, steps=40)
    queued = QueuedRun(1, 1, "seed", spec, "running", begun=1, progress=Progress(step=12, budget=40))
    assert QueueTelling(plans).steps(queued) == "12 of 40 sweeps"
    assert QueueTelling(CATALOGUE).steps(queued) == "12 of 40 steps"
    saved = Saved(path="/a.rlstudio", kind="asked", step=12)
    assert endings.saved(saved, sweeps=True) == "Saved to /a.rlstudio at sweep 12."


def test_runs_and_files_stand_in_one_list_the_newest_first(qtbot: QtBot, tmp_path: Path) -> None:
    agent = bundled_agents()[0]
    now = datetime(2026, 3, 5, 12, 0)
    world = tmp_path / "my world.rlworld"
    world.write_text("{}")
    run = tmp_path / "last.rlstudio"
    run.write_bytes(agent.read_bytes())
    for path, at in ((world, datetime(2026, 3, 5, 9, 30)), (run, datetime(2026, 3, 4, 9, 30))):
        os.utime(path, (at.timestamp(), at.timestamp()))
    manifest = checkpoint.peek(run)
    runs = [RecentRun(run, manifest, run.stat().st_mtime)]
    found = gathered([world, run, tmp_path / "gone.rlworld"], runs, CATALOGUE, now)
    assert [entry.path for entry in found] == [str(world), str(run)], "no file twice, none that is gone"
    assert found[0].text == "my world, world  ·  09:30"
    assert found[1].text.endswith(f"{manifest.step:,} steps  ·  2026-03-04")
    header = Header()
    qtbot.addWidget(header)
    (tmp_path / "pole").mkdir()
    autosave = tmp_path / "pole" / "best.rlstudio"
    autosave.touch()
    (named,) = gathered([autosave], [], CATALOGUE, now)
    assert named.text.startswith("pole, agent")  # every autosave is called best or last
    header.recents.show_entries(found)
    with qtbot.waitSignal(header.recent, timeout=1000) as wanted:
        header.recents.list.setCurrentRow(1)
        qtbot.keyClick(header.recents.list, Qt.Key.Key_Return)
    assert wanted.args == [str(run)]
    opened: list[str] = []
    header.recent.connect(opened.append)
    item = header.recents.list.item(0)
    spot = header.recents.list.visualItemRect(item).center()
    qtbot.mouseClick(header.recents.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    qtbot.mouseDClick(header.recents.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert opened == [str(world)], "a double click opens it once"
    header.recents.show_entries([])
    assert isinstance(found[0], Recent)
