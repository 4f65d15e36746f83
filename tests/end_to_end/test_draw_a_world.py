"""A world drawn, kept and trained in, by somebody who uses the keyboard alone."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from tests.end_to_end.person import PROGRAM, Person

pytestmark = pytest.mark.end_to_end


def test_draw_keep_and_train(person: Person, tmp_path: Path) -> None:
    file = tmp_path / "bridge.rlworld"
    app = subprocess.Popen([PROGRAM], env=person.environment, cwd=tmp_path)
    try:
        person.see_the_gallery()
        person.press("ctrl+d")
        person.wait_for(lambda: "World editor" in person.title(), "the editor")
        # A wall along the third row, with a trap at its end.
        person.press("Down", "Down", "w", "space", "shift+Right", "shift+Right", "t", "shift+Right")
        person.press("Down", "space", "ctrl+z")
        person.press("ctrl+s")
        person.wait_for(lambda: "Save" in person.title(), "the question where to save")
        person.press("ctrl+a")
        # Without its suffix: the program knows it.
        person.type(str(file.with_suffix("")))
        person.press("Return")
        person.wait_for(file.is_file, "the file")
        rows = json.loads(file.read_text("utf-8"))["settings"]["map"]["rows"]
        assert rows[:4] == ["S...........", "............", "###X........", "............"]

        person.press("ctrl+Return")
        person.wait_for(lambda: "Own world · Q-learning" in person.title(), "the run's tab")
        person.press("ctrl+q")
        person.wait_for(lambda: app.poll() is not None or "Close" in person.title(), "the window closing")
        person.close(app)
        assert app.wait(60) == 0

        # A double click on the file runs the program with it.
        app = subprocess.Popen([PROGRAM, file], env=person.environment, cwd=tmp_path)
        person.wait_for(lambda: "bridge" in person.title(), "the world in the editor")
        person.press("ctrl+w")
        person.wait_for(lambda: "bridge" not in person.title(), "the editor closed, nothing being lost")
        assert person.find()
        person.press("ctrl+q")
        assert app.wait(60) == 0
    finally:
        if app.poll() is None:
            app.kill()
            app.wait()
