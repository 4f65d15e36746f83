"""Opens files of any kind, and reads what they say of themselves before; a bad one is reported."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from rlstudio.app.look.file_dialogs import (
    DEMO_SUFFIX,
    DEMONSTRATIONS_SUFFIX,
    LESSON_SUFFIX,
    REPLAY_SUFFIX,
    RUN_SUFFIX,
    WORLD_SUFFIX,
)
from rlstudio.core.arrays import COUNTED
from rlstudio.core.errors import UserError
from rlstudio.core.system.file_types import ending
from rlstudio.core.words import words
from rlstudio.engine.files.runs.run_folders import agent_in

if TYPE_CHECKING:
    from rlstudio.app.tab.run_tab import RunTab
    from rlstudio.app.tab.source import TabSource
    from rlstudio.app.window.main_window import MainWindow
    from rlstudio.engine.files.manifest import Manifest


def open_all(window: MainWindow, paths: Sequence[str]) -> None:
    """Open files of any kind; what is wrong with some of them is told together, over what opened last."""
    before = window.messages
    for path in paths:
        window.open_file(path)
    after = window.messages
    if after is not before and before.problems and before.text:
        after.show_problems(before.problems)
        before.dismiss()


def open_one(window: MainWindow, path: str) -> RunTab | None:
    """Open a file where its kind belongs; see ``MainWindow.open_file``."""
    agent = agent_in(Path(path))
    if agent is not None:
        path = str(agent)
    kind = ending(path)
    if kind == WORLD_SUFFIX:
        window.worlds.open(path)
        return None
    if kind == RUN_SUFFIX:
        window.library.take_in(path)
        return None
    if kind == DEMONSTRATIONS_SUFFIX:
        window.demonstrations.take_in(path)
        return None
    if kind in (DEMO_SUFFIX, LESSON_SUFFIX):
        return window.classroom.open(path)
    if window.foreign.takes(path):
        return None
    if os.path.isdir(path):
        window.report(words("{folder} holds no run.", folder=path))
        return None
    source = source_of(path, window.report)
    if source is None:
        return None
    shown = window.tabs.playing(source)
    if shown is not None:  # a second double click, or one that was answered late
        window.tabs.setCurrentWidget(shown)
    return shown or window.open_source(source)


def source_of(path: str, report: Callable[[str], object]) -> TabSource | None:
    """What a tab shows of an agent's file or a recording; None: it cannot be read, which was reported."""
    from rlstudio.app.tab.source import TabSource
    from rlstudio.engine.files.recordings import replay_file

    whole = str(Path(path).resolve())
    if ending(path) == REPLAY_SUFFIX:
        try:
            return TabSource(path=whole, replay=replay_file.peek(path))
        except UserError as error:
            report(str(error))
            return None
    manifest = manifest_of(path, report)
    return None if manifest is None else TabSource(path=whole, manifest=manifest)


def manifest_of(path: str, report: Callable[[str], object]) -> Manifest | None:
    """What an agent's file says of itself; None: it cannot be read, which was reported."""
    from rlstudio.engine.files import checkpoint

    try:
        return checkpoint.peek(path)
    except UserError as error:
        report(str(error))
        return None


def steps_on(manifest: Manifest) -> int | None:
    """The budget of a run that goes on from a file: one that is used up once more, else what it was."""
    steps = manifest.steps_budget
    if steps is not None and steps <= manifest.step:
        return min(steps + manifest.step, COUNTED)
    return steps
