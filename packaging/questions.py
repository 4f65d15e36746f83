"""Makes the pictures of docs/questions.md from the running program: ``python packaging/questions.py FOLDER``.

Ten questions, each answered by the panels of four kinds of run, in both themes. Real windows, real workers,
real learning; offscreen, so it needs no display. Takes about six minutes.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter

from rlstudio.app.look import theme
from rlstudio.app.tab.run_tab import RunTab
from rlstudio.app.tab.timeline.what_if import choices
from rlstudio.engine.worker.messages import RunSpec
from tests.driver import Driver

# Title, run, seconds of learning before the first question. Learning that goes on is watched step by step.
RUNS: list[tuple[str, dict[str, Any], float]] = [
    ("Q-learning, maze", {"env": "rlstudio/Maze-v0", "algorithm": "q_learning", "steps": 10_000_000}, 8),
    ("DQN, CartPole", {"env": "CartPole-v1", "algorithm": "dqn", "steps": 10_000_000}, 12),
    ("PPO, CartPole", {"env": "CartPole-v1", "algorithm": "ppo", "steps": 10_000_000}, 12),
    (
        "SAC, Pendulum",
        # Of 200 steps the first 111 have a known return by this discount, by .99 none.
        {"env": "Pendulum-v1", "algorithm": "sac", "steps": 10_000_000, "config": {"discount": 0.95}},
        60,
    ),
]
WIDTH, HEIGHT = 620, 430
"""Pixels of one answer."""


@dataclass(frozen=True)
class Question:
    """A question, and the panels that answer it: the first of these that a run has."""

    name: str
    panels: tuple[str, ...] = ()
    before: str = ""


QUESTIONS = [
    Question("honest", ("honesty",), "running"),  # first: it collects what is played while it is in view
    Question("why", ("actions", "distribution"), "paused"),
    Question("update", ("update",), "update"),
    Question("exploring", ("metrics",)),
    Question("stopped", ("doctor",)),
    Question("looks-at", ("saliency", "grid"), "paused"),
    Question("memory", ("memory", "update"), "update"),
    Question("what-if", before="branch"),
    Question("failed", before="mark"),
    Question("line", ("source",), "line"),
]


class Answers:
    """The window, asked."""

    def __init__(self, driver: Driver) -> None:
        self.driver = driver
        self.window = driver.window

    def of(self, run: dict[str, Any], seconds: float) -> dict[str, dict[str, QImage]]:
        """Pictures by question and theme ("dark", "light")."""
        tab = self.window.start_run(RunSpec.model_validate(run))
        self.driver.until(lambda: tab.pictures > 1, 90)
        self.driver.wait(seconds)
        found = {question.name: self.answer(tab, question) for question in QUESTIONS}
        tab.leave(False)
        self.driver.until(lambda: not self.window.run_tabs(), 40)
        return found

    def answer(self, tab: RunTab, question: Question) -> dict[str, QImage]:
        """One answer in both themes."""
        wait = self.driver.wait
        if question.before in ("update", "line", "paused") and not tab.playback.paused:
            tab.timeline.toggle_pause()
            wait(0.6)
        slot = next((s for n in question.panels for s in tab.board.slots if s.panel.id == n), None)
        if slot is not None:
            assert slot.dock is not None
            shown = next(act for act in tab.panel_actions() if act.text() == slot.panel.title)
            if not shown.isChecked():
                shown.trigger()
            slot.dock.setFloating(True)
            slot.dock.resize(WIDTH, HEIGHT)
            wait(0.6)
        if question.before == "update":
            self.window.actions_.step_update.trigger()
        elif question.before == "line":
            for _ in range(6):
                self.window.actions_.step_line.trigger()
                wait(0.3)
        elif question.before == "running":
            tab.playback.set_play_speed(4.0)  # of a long episode few moments have a known return
            wait(20.0)
            tab.playback.set_play_speed(1.0)
        elif question.before in ("branch", "mark"):
            self.go_back(tab, question.before)
        wait(1.5)
        found = {}
        for name in ("dark", "light"):
            answer = tab.view if slot is None else slot.panel
            found[name] = answer.grab().toImage()
            self.window.actions_.light.trigger()
            wait(1.0)
        if slot is not None and slot.dock is not None:
            slot.dock.setFloating(False)
            shown.trigger()
        elif tab.timeline.at is not None:
            tab.timeline.return_to_now()
        wait(0.4)
        return found

    def go_back(self, tab: RunTab, what: str) -> None:
        """To the previous bookmark, or to another action a little earlier."""
        timeline = tab.timeline
        if what == "mark":
            timeline.jump(-1)
            return
        tab.playback.set_speed(None, go_on=True)  # what a training itself does has no other future
        self.driver.until(lambda: timeline.moments.can_branch and len(timeline.moments) > 45, 180)
        tab.timeline.toggle_pause()  # learning leaves the processors to what plays
        self.driver.wait(0.5)
        assert tab.playback.info is not None
        timeline.look(max(timeline.moments.first, timeline.moments.stop - 40))
        self.driver.wait(1.0)
        tab.what_if.begin(*choices(tab.playback.info)[-1])
        self.driver.until(lambda: tab.what_if.on, 60)
        self.driver.wait(2.5)


def beside_each_other(pictures: list[tuple[str, QImage]], colours: theme.Theme) -> QImage:
    """Four answers in two rows, each under its title."""
    line, gap = 28, 10
    sheet = QImage(2 * WIDTH + 3 * gap, 2 * (HEIGHT + line + gap) + gap, QImage.Format.Format_RGB32)
    sheet.fill(colours.background)
    painter = QPainter(sheet)
    painter.setPen(colours.text)
    for index, (title, picture) in enumerate(pictures):
        corner = QPoint(gap + (index % 2) * (WIDTH + gap), gap + (index // 2) * (HEIGHT + line + gap))
        painter.drawText(corner + QPoint(2, line - 9), title)
        fitted = picture.scaled(
            WIDTH, HEIGHT, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter.drawImage(corner + QPoint(0, line), fitted)
    painter.end()
    return sheet


def main() -> None:
    """Ask everything, and write one picture per question and theme."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", default="", help="the runs whose titles contain this")
    given = parser.parse_args()
    folder: Path = given.folder
    folder.mkdir(parents=True, exist_ok=True)
    runs = [run for run in RUNS if given.only in run[0]]
    with tempfile.TemporaryDirectory() as data:
        driver = Driver(Path(data), (1440, 900))
        driver.wait(1.0)
        answers = [(title, Answers(driver).of(run, seconds)) for title, run, seconds in runs]
        looks: dict[str, Callable[[], theme.Theme]] = {"dark": theme.dark, "light": theme.light}
        for question in QUESTIONS:
            for look, colours in looks.items():
                sheet = beside_each_other(
                    [(title, found[question.name][look]) for title, found in answers], colours()
                )
                sheet.save(str(folder / f"{question.name}{'-light' * (look == 'light')}.png"))
        driver.close()


if __name__ == "__main__":
    main()
