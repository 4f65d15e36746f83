"""Every screen and state of the program as pictures: ``python packaging/states.py FOLDER``.

Real windows, workers and failures. Each state is shown dark, light and for a projector, in every language, in
the smallest window (1024x768) and on a 4K screen: 24 pictures of each, in about half an hour. They are for
looking through before a release; nothing keeps them.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import psutil
from PySide6.QtWidgets import QDialog, QWidget

from rlstudio.app.language import switching
from rlstudio.app.tab.comparison.opponents import opponents
from rlstudio.app.tab.run_tab import RunTab
from rlstudio.core.catalogue import EMPTY
from rlstudio.core.system.resources import resources
from rlstudio.engine.files.runs.notes import NOTES, RunNotes
from rlstudio.engine.files.runs.run_folders import runs_folder
from rlstudio.engine.lessons import reading
from rlstudio.engine.worker.messages import RunSpec
from tests.app.runs import pid_of_trainer
from tests.driver import Driver
from tests.engine.library.runs import made_run
from tests.kinds_of_run import KINDS

SIZES = {"1024x768": (1024, 768), "4k": (3840, 2160)}
LOOKS = {"dark": (False, False), "light": (True, False), "projector": (False, True)}
MORE: dict[str, dict[str, Any]] = {
    "board": {"env": "rlstudio/ConnectFour-v0", "algorithm": "alphazero"},
    "mujoco": {"env": "HalfCheetah-v5", "algorithm": "sac"},
}
SETTLED_S = 1.0
"""What a changed window is given to draw itself anew."""
Shown = Iterator[QWidget | None]
"""What a state gives to be drawn beside the window; None: the window itself shows it."""


def gallery(driver: Driver, folder: Path) -> Shown:
    """The first screen."""
    driver.wait(2.0)
    yield None


def nothing_found(driver: Driver, folder: Path) -> Shown:
    """A search without a result."""
    search = driver.window.home.gallery.search
    search.setText("zebra")
    yield None
    search.clear()


def id_not_found(driver: Driver, folder: Path) -> Shown:
    """A search for an id that is not here, which can be added."""
    search = driver.window.home.gallery.search
    search.setText("my_package:MyEnv-v0")
    yield None
    search.clear()


def lesson(driver: Driver, folder: Path) -> Shown:
    """The first page of a lesson, whose run has begun."""
    driver.window.classroom.open_lesson(str(reading.bundled()[0]))
    sheet = driver.window.classroom.sheet
    assert sheet is not None
    assert sheet.progress is not None
    wanted = next(n for n, page in enumerate(sheet.progress.lesson.page) if page.setup is not None)
    sheet.go(wanted)
    sheet.set_up.emit(wanted)
    run_tab = driver.window.run_tabs()[0]
    driver.until(lambda: run_tab.pictures > 1, 120)
    driver.wait(5.0)
    yield None
    sheet.show_list()
    sheet.closed.emit()
    _leave(driver, run_tab)


def bad_file(driver: Driver, folder: Path) -> Shown:
    """A file that cannot be opened."""
    path = folder / "broken.rlstudio"
    path.write_bytes(b"no agent")
    driver.window.open_file(str(path))
    yield None
    driver.window.home.messages.hide()


def opening(driver: Driver, folder: Path) -> Shown:
    """A run whose environment is being made."""
    with _run(driver, "pong", wait=False):
        with _held(psutil.Process().children(recursive=True)):  # or it would be open before all are taken
            yield None
        driver.wait(2.0)


def paused(driver: Driver, folder: Path) -> Shown:
    """A run that stands still."""
    with _run(driver, "cartpole") as run_tab:
        run_tab.playback.toggle_pause()
        yield None


def past(driver: Driver, folder: Path) -> Shown:
    """A moment of the past."""
    with _run(driver, "continuous") as run_tab:
        moments = run_tab.timeline.moments
        run_tab.timeline.look((moments.first + moments.stop) // 2)
        yield None


def finished(driver: Driver, folder: Path) -> Shown:
    """A run that has learned what it was to learn."""
    driver.window.actions_.speed_chosen = True  # as fast as it can
    with _run(driver, "planning") as run_tab:
        driver.until(lambda: run_tab.playback.state == "finished", 60)
        yield None


def failed(driver: Driver, folder: Path) -> Shown:
    """A run whose training process was killed by the system."""
    with _run(driver, "c51") as run_tab:
        psutil.Process(pid_of_trainer(run_tab)).kill()
        driver.until(lambda: run_tab.playback.state == "failed", 60)
        yield None


def learns(name: str) -> Callable[[Driver, Path], Shown]:
    """A run of one of the kinds, or of ``MORE``, that learns."""

    def shown(driver: Driver, folder: Path) -> Shown:
        with _run(driver, name):
            yield None

    return shown


def watched(agent: str) -> Callable[[Driver, Path], Shown]:
    """One of the agents that come along, which plays."""

    def shown(driver: Driver, folder: Path) -> Shown:
        with _playing(driver, agent):
            yield None

    return shown


def beside(driver: Driver, folder: Path) -> Shown:
    """Two who play side by side."""
    with _playing(driver, "cartpole-ppo") as run_tab:
        assert run_tab.playback.info is not None
        found = opponents(run_tab.playback.info, driver.window.catalogue or EMPTY)
        run_tab.comparison.begin(next(one for one in found if one.title == "Random"))
        driver.wait(5.0)
        yield None


def empty(page: str) -> Callable[[Driver, Path], Shown]:
    """A page with nothing on it yet."""

    def shown(driver: Driver, folder: Path) -> Shown:
        getattr(driver.window, page).show()
        driver.wait(1.0)
        yield None
        driver.window.actions_.close_tab.trigger()

    return shown


def lessons(driver: Driver, folder: Path) -> Shown:
    """The list of lessons."""
    driver.window.classroom.show_lessons()
    yield None
    sheet = driver.window.classroom.sheet
    assert sheet is not None
    sheet.closed.emit()


def library(driver: Driver, folder: Path) -> Shown:
    """All runs, one of them named and tagged."""
    for number in range(12):
        pair = {"env": "rlstudio/Maze-v0", "algorithm": "q_learning"} if number % 3 else {}
        made_run(f"run{number}", seed=number, score=12.5 * number - 40, step=1000 * 3**number, **pair)
    notes = RunNotes(title="For the lecture", tags=["exam", "lecture 4"], note="The seed that learns slowly.")
    (runs_folder() / "run1" / NOTES).write_text(notes.model_dump_json())
    page = driver.window.library.show()
    driver.until(lambda: page.runs.rowCount() >= 12, 30)
    driver.wait(1.0)
    yield None
    driver.window.actions_.close_tab.trigger()


def queue(driver: Driver, folder: Path) -> Shown:
    """Runs of the queue: done, failed, under way and waiting."""
    maze = RunSpec(env="rlstudio/Maze-v0", algorithm="q_learning", steps=2000)
    wrong = maze.model_copy(update={"config": {"learning_rate": -1.0}})
    pole = RunSpec(env="CartPole-v1", algorithm="ppo", steps=100_000_000)
    page = driver.window.queue.show()
    driver.window.queue.add(
        [maze, wrong, *(pole.model_copy(update={"seed": n}) for n in range(3))], "seed", 1
    )
    driver.until(lambda: page.news is not None and page.news.runs[2].progress.best is not None, 60)
    yield None
    page.cancel_all.click()
    driver.until(lambda: page.news is not None and not page.news.unfinished, 60)
    page.clear.click()
    driver.window.actions_.close_tab.trigger()


def editor(driver: Driver, folder: Path) -> Shown:
    """A world that is drawn."""
    driver.window.worlds.edit("world", {})
    yield driver.window.worlds.editor
    driver.window.worlds.close_unasked()


def dialog(name: str) -> Callable[[Driver, Path], Shown]:
    """A dialog that an action of the window opens."""

    def shown(driver: Driver, folder: Path) -> Shown:
        getattr(driver.window.actions_, name).trigger()
        driver.wait(0.3)
        found = [one for one in driver.app.topLevelWidgets() if one.isVisible() and isinstance(one, QDialog)]
        others = [one for one in driver.app.topLevelWidgets() if one.isVisible() and one is not driver.window]
        yield (found or others or [None])[0]
        for one in found or others:
            one.close()

    return shown


STATES: dict[str, Callable[[Driver, Path], Shown]] = {
    "gallery": gallery,
    "nothing-found": nothing_found,
    "id-not-found": id_not_found,
    "bad-file": bad_file,
    "opening": opening,
    "running": learns("maze"),
    "paused": paused,
    "past": past,
    "finished": finished,
    "failed": failed,
    "pixels": learns("pong"),
    "workers": learns("workers"),
    "board": learns("board"),
    "mujoco": learns("mujoco"),
    "watching": watched("cartpole-ppo"),
    "watching-board": watched("connectfour-alphazero"),
    "watching-go": watched("go9-alphazero"),
    "watching-mujoco": watched("halfcheetah-ppo"),
    "watching-pixels": watched("pong-ppo"),
    "beside": beside,
    "no-runs": empty("library"),
    "no-queue": empty("queue"),
    "lessons": lessons,
    "lesson": lesson,
    "editor": editor,
    "library": library,
    "queue": queue,
    "run-many": dialog("run_many"),
    "preferences": dialog("preferences"),
    "help": dialog("help"),
    "keys": dialog("keys"),
    "about": dialog("about"),
}


@contextmanager
def _held(workers: list[psutil.Process]) -> Iterator[None]:
    """Processes stand still. Those that have ended meanwhile are no fault."""
    for worker in workers:
        with suppress(psutil.NoSuchProcess):
            worker.suspend()
    yield
    for worker in workers:
        with suppress(psutil.NoSuchProcess):
            worker.resume()


@contextmanager
def _run(driver: Driver, name: str, *, wait: bool = True) -> Iterator[RunTab]:
    """A run of one of the kinds, some seconds old."""
    run_tab = driver.window.start_run(RunSpec.model_validate((KINDS | MORE)[name]))
    if wait:
        training = run_tab.playback.training
        assert training is not None
        driver.until(lambda: run_tab.pictures > 1 and training.progress.step > 0, 120)
        driver.wait(5.0)
    yield run_tab
    _leave(driver, run_tab)


@contextmanager
def _playing(driver: Driver, agent: str) -> Iterator[RunTab]:
    """One of the agents that come along, some seconds after it began to play."""
    run_tab = driver.window.open_file(str(resources() / "checkpoints" / f"{agent}.rlstudio"))
    assert run_tab is not None
    driver.until(lambda: run_tab.pictures > 1, 120)
    driver.wait(5.0)
    yield run_tab
    _leave(driver, run_tab)


def _leave(driver: Driver, run_tab: RunTab) -> None:
    run_tab.leave(False)
    driver.until(lambda: not driver.window.run_tabs(), 60)


def look(driver: Driver, *, light: bool, large: bool) -> None:
    """Choose colours and type."""
    actions = driver.window.actions_
    for action, wanted in ((actions.light, light), (actions.projector, large)):
        if action.isChecked() != wanted:
            action.trigger()
    driver.wait(0.3)  # docks keep the sizes that they are given once they have been laid out


def main() -> None:
    """Take every picture that is asked for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", default="", help=f"states, by commas: {', '.join(STATES)}")
    parser.add_argument("--languages", default="", help="codes, by commas: en, zh, ru, fa")
    parser.add_argument("--looks", default="", help=f"by commas: {', '.join(LOOKS)}")
    parser.add_argument("--sizes", default="", help=f"by commas: {', '.join(SIZES)}")
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    spoken = [language.code for language in switching.spoken()]
    languages = arguments.languages.split(",") if arguments.languages else spoken
    looks = arguments.looks.split(",") if arguments.looks else list(LOOKS)
    sizes = arguments.sizes.split(",") if arguments.sizes else list(SIZES)
    with tempfile.TemporaryDirectory() as home:
        driver = Driver(Path(home), SIZES["1024x768"])
        for name, state in STATES.items():
            if arguments.only and name not in arguments.only.split(","):
                continue
            for shown in state(driver, Path(home)):
                for title in looks:
                    light, large = LOOKS[title]
                    look(driver, light=light, large=large)
                    for language in languages:
                        switching.use(driver.app, language)
                        for size in sizes:
                            driver.window.resize(*SIZES[size])
                            driver.wait(SETTLED_S)
                            picture = (shown or driver.window).grab()
                            picture.save(str(arguments.folder / f"{name}-{title}-{language}-{size}.png"))
                look(driver, light=False, large=False)
                switching.use(driver.app, "en")
            print(name, flush=True)
        driver.close()


if __name__ == "__main__":
    main()
