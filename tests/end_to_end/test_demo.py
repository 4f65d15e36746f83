"""A lecturer's first minute: a demo from the command line, a clicker, the keys, and the demo saved again."""

from __future__ import annotations

import subprocess
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from rlstudio.app.look import theme
from rlstudio.engine.files import demo_file
from rlstudio.engine.files.demo_file import Demo, DemoRun
from rlstudio.engine.run.session import open_session
from rlstudio.engine.run_spec import Moment
from rlstudio.engine.scene import Scene
from tests.end_to_end.person import PROGRAM, Person

pytestmark = pytest.mark.end_to_end


def amber(screen: NDArray[np.uint8]) -> int:
    """How many pixels beside the tabs and below them have the accent's colour, as the banner has."""
    rgb = np.array([int(theme.dark().accent[i : i + 2], 16) for i in (1, 3, 5)])
    return int((np.abs(screen[80:170].astype(int) - rgb) < 4).all(axis=2).sum())


def changed(before: NDArray[np.uint8], after: NDArray[np.uint8]) -> float:
    """The share of the pixels that differ."""
    return float((before != after).any(axis=2).mean())


def test_a_demo_opens_where_it_was_and_goes_on_from_there(person: Person, tmp_path: Path) -> None:
    asked = DemoRun(env="rlstudio/Maze-v0", algorithm="q_learning", seed=3, lanes=1, steps=1_000_000)
    session = open_session(asked, None)
    while session.run.step < 5000:
        session.run.learn(0.0, 1)
    run = session.run
    moment = Moment(step=run.step, updates=run.updates, episodes=run.episodes, seconds=run.seconds)
    session.close()
    first, second = tmp_path / "first.rldemo", tmp_path / "second.rldemo"
    scene = Scene(speed=4.0, paused=True, panels=["grid", "actions", "curves"])
    demo_file.write(first, Demo(run=asked, moment=moment, scene=scene))
    app = subprocess.Popen([PROGRAM, "demo", str(first)], env=person.environment, cwd=tmp_path)
    try:
        person.wait_for(lambda: "Maze" in person.title(), "the demo's tab")
        window = person.find()
        person.do("windowsize", "--sync", window, "1440", "900")
        person.do("windowmove", window, "0", "0")
        still = person.wait_until_still()
        person.press("question")
        person.wait_for(lambda: changed(still, person.look()) > 0.1, "the sheet of keys")
        person.press("Escape")
        person.wait_for(lambda: changed(still, person.look()) < 0.01, "the sheet going away")
        person.press("Next", "Next")  # PageDown on a clicker
        person.wait_for(lambda: changed(still, person.look()) > 0.001, "two steps")
        person.press("f")
        person.wait_for(lambda: amber(person.look()) > 2000, "the banner of the frozen picture")
        person.press("f")
        person.press("ctrl+shift+d")
        person.wait_for(lambda: "Save as a demo" in person.title(), "the question where to save")
        person.press("ctrl+a")
        person.type(str(second))
        person.press("Return")
        person.wait_for(second.is_file, "the demo's file")
        person.press("ctrl+q")
        person.wait_for(lambda: app.poll() is not None or "Close" in person.title(), "the window closing")
        person.close(app)
        assert app.wait(60) == 0
    finally:
        if app.poll() is None:
            app.kill()
            app.wait()
    demo = demo_file.read(second)
    assert demo.moment is not None
    assert demo.moment.step == 5002
    assert demo.scene.paused
    assert demo.scene.speed == 4.0
    assert demo.scene.layout is not None
    assert set(demo.scene.layout.panels) == {"grid", "actions", "curves"}
    assert demo.run.seed == 3
