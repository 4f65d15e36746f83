"""Forks: asks what is to be changed of a run, and opens a run that goes on from there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rlstudio.app.language.saying import said, tr
from rlstudio.app.window.files.reading import manifest_of, steps_on
from rlstudio.core.catalogue import EMPTY
from rlstudio.core.words import mark
from rlstudio.engine.run_spec import Fork
from rlstudio.engine.worker import messages as m

if TYPE_CHECKING:
    from rlstudio.app.forms.fork_dialog import ForkDialog
    from rlstudio.app.tab.run_tab import RunTab
    from rlstudio.app.window.main_window import MainWindow

_ALONE = mark("There is nothing to go on from: the file holds the policy alone.")


class Forking(QObject):
    """Forks the run in front, or that of a file. ``dialog``: the one that asks, None before the first."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: ForkDialog | None = None
        window.actions_.fork.triggered.connect(self._fork_front)

    def fork_file(self, path: str) -> None:
        """Ask what is to be changed of the run of a resumable file, and go on with it in a tab of its own."""
        from rlstudio.app.forms.fork_dialog import ForkDialog

        window = self._window
        manifest = manifest_of(path, lambda problem: window.show_message("problem", problem))
        if manifest is None:
            return
        if not manifest.resumable:
            window.show_message("problem", tr(_ALONE))
            return
        steps = steps_on(manifest)
        catalogue = window.catalogue or EMPTY
        try:
            self.dialog = dialog = ForkDialog(_name(path), manifest, steps, catalogue, window)
        except KeyError as unknown:
            window.show_message("problem", tr("{id} is not known here.", id=str(unknown.args[0])))
            return

        def begin(fork: Fork, steps: int | None) -> None:
            from rlstudio.app.tab.source import TabSource

            source = TabSource(resume=str(Path(path).resolve()), manifest=manifest, steps=steps, fork=fork)
            window.open_source(source)

        dialog.chosen.connect(begin)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _fork_front(self) -> None:
        front = self._window.front_tab()
        if front is None:
            return
        path = resumable(front)
        if path is not None:
            self.fork_file(path)
        elif front.playback.training_going and front.playback.training is not None:
            self._fork_going(front)
        else:
            front.messages.show_message("problem", tr(_ALONE))

    def _fork_going(self, front: RunTab) -> None:
        """Of a run that learns: from the moment that it saves now; it goes on learning."""
        playback, training = front.playback, front.playback.training
        assert training is not None
        path = str(training.folder / "last.rlstudio")

        def saved(notice: m.Saved) -> None:
            if notice.kind == "asked" and notice.path == path:
                playback.saved.disconnect(saved)
                if self._window.front_tab() is front:
                    self.fork_file(path)

        playback.saved.connect(saved)
        training.send(m.Save(path))


def resumable(front: RunTab) -> str | None:
    """The file that the run in a tab, which does not learn, can be forked from; None if there is none."""
    playback, path = front.playback, front.source.path
    if playback.training_going or playback.leaving:
        return None
    if playback.resumable is not None or path is None:
        return playback.resumable
    beside = Path(path).with_name("last.rlstudio")  # the best policy of a run is watched, its end forked
    return str(beside) if beside.is_file() and _of_a_run(beside) else None


def _of_a_run(file: Path) -> bool:
    return file.with_name(".lock").exists()


def _name(path: str) -> str:
    """What the run of a file is called: by its folder, or by the file where it has a name of its own."""
    found = Path(path)
    return said(found.parent.name if found.stem in ("last", "best") else found.stem)
