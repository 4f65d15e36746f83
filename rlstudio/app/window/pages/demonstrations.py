"""The shelf of demonstrations in the main window: its tab, made when it is first wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rlstudio.app.language.saying import tr
from rlstudio.app.links.one_answer import OneAnswer
from rlstudio.app.window.pages.page_tab import PageTab
from rlstudio.core.words import counted, words
from rlstudio.engine.worker.messages import KeepShown, RunSpec, ShownKept

if TYPE_CHECKING:
    from rlstudio.app.demonstrations.page import DemonstrationsPage
    from rlstudio.app.window.main_window import MainWindow
    from rlstudio.engine.demonstrations.shelf import Kept


class DemonstrationsTab(PageTab["DemonstrationsPage"]):
    """Shows the page of demonstrations, and sets up what learns from them in the gallery."""

    symbol = "human-male-board"

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._threads: list[OneAnswer] = []
        window.actions_.demonstrations.triggered.connect(self.show)

    def show(self) -> DemonstrationsPage:
        """Bring its tab to the front."""
        if self.page is None:
            from rlstudio.app.demonstrations.page import DemonstrationsPage

            page = DemonstrationsPage(self._window.settings.own_folder)
            page.learn_wanted.connect(self._learn)
            self._put(page, 1, tr("Demonstrations"), tr("Files of demonstrations, to learn from"))
        assert self.page is not None
        self._tabs.setCurrentWidget(self.page)
        self.page.list.setFocus()
        return self.page

    def take_in(self, path: str) -> None:
        """Copy a file to the shelf, and show it."""
        self.show().take_in(path)

    def keep(self, recording: str, name: str) -> None:
        """Put what a recording shows on the shelf, and show it there."""
        thread = OneAnswer(self._window.settings.host_kind(), KeepShown(recording, name), (ShownKept,))
        self._threads.append(thread)
        thread.answered.connect(lambda kept: self.take_in(kept.path))
        thread.failed.connect(lambda sentence: self._window.show_message("problem", sentence))
        thread.finished.connect(lambda: self._threads.remove(thread))
        thread.start()

    def end(self) -> None:
        """Wait for no answer any more."""
        super().end()
        for thread in list(self._threads):
            thread.requestInterruption()
            thread.wait(5000)

    def _learn(self, kept: Kept) -> None:
        about = kept.about
        spec = RunSpec(
            env=about.env,
            env_settings=about.env_settings,
            algorithm="behaviour_cloning",
            preset="default",
            config={"demonstrations": str(kept.path), "demonstrated_episodes": about.episodes},
        )
        if self._window.home.set_up(spec):
            shows = words(
                "It learns from {file}: {episodes}, {steps}.",
                file=kept.path.name,
                episodes=counted(about.episodes, "{n:,} episode", "{n:,} episodes"),
                steps=counted(about.steps, "{n:,} step", "{n:,} steps"),
            )
            self._window.home.form.offer(words("Your file {name}", name=kept.path.stem), shows)
            self._tabs.setCurrentIndex(0)
        elif self.page is not None:
            told = tr("{environment} is not known here, or cloning does not fit it.", environment=about.env)
            self.page.messages.show_message("problem", told)
