"""The queue of runs in the main window: its tab, the dialog that fills it, and what was left from before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rlstudio.app.language.saying import plural, tr
from rlstudio.app.window.files.reading import manifest_of
from rlstudio.app.window.pages.page_tab import PageTab
from rlstudio.core.catalogue import EMPTY

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rlstudio.app.queue.dialog import RunManyDialog
    from rlstudio.app.queue.page import QueuePage
    from rlstudio.app.queue.thread import QueueNews, QueueThread
    from rlstudio.app.window.main_window import MainWindow
    from rlstudio.engine.queue.queue import Queue
    from rlstudio.engine.run_spec import RunSpec


class RunQueue(PageTab["QueuePage"]):
    """Shows the queue in a tab that can be closed; its runs go on without it, until the program ends."""

    symbol = "tray-full"

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.thread_: QueueThread | None = None
        self.dialog: RunManyDialog | None = None
        window.actions_.queue.triggered.connect(self.show)
        window.actions_.run_many.triggered.connect(self.ask)
        window.home.many_wanted.connect(self.ask)

    def warm_up(self) -> None:
        """Look for runs of an earlier start; they are offered, and none begins by itself."""
        from rlstudio.engine.queue.queue import queue_file

        if queue_file().exists():
            self._thread()

    def show(self) -> QueuePage:
        """Bring its tab to the front."""
        if self.page is None:
            from rlstudio.app.queue.page import QueuePage

            page = QueuePage()
            page.wanted.connect(lambda wish: self._thread().do(wish))
            page.watch_wanted.connect(self._window.open_file)
            page.compare_wanted.connect(self._window.curves.compare_folders)
            page.more_wanted.connect(self.ask)
            place = 2 if self._window.library.page is not None else 1
            self._put(page, place, tr("Queue"), tr("Runs that wait, learn and are done (Ctrl+J)"))
            self._thread().do(lambda queue: None)  # tells how it is
        assert self.page is not None
        self._tabs.setCurrentWidget(self.page)
        self.page.list.setFocus()
        return self.page

    def ask(self) -> None:
        """Ask for many runs: of the run in front, the one chosen in the library, or the gallery's choice."""
        spec = self._spec()
        if spec is None:
            return
        from rlstudio.app.queue.dialog import RunManyDialog

        window = self._window
        self.dialog = RunManyDialog(spec, window.catalogue or EMPTY, window.home.seconds, window)
        self.dialog.wanted.connect(self.add)
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()

    def add(self, specs: Sequence[RunSpec], varied: str, jobs: int) -> None:
        """Add runs to the queue, let it go on, and show it."""

        def add(queue: Queue) -> None:
            queue.add(specs, varied, [spec.steps for spec in specs])
            queue.set_jobs(jobs)
            queue.pause(False)

        self._thread().do(add)
        self.show()

    def end(self) -> None:
        """Save the runs under way; they are offered at the next start."""
        if self.thread_ is not None:
            self.thread_.end()

    def _spec(self) -> RunSpec | None:
        """What is in front as a run to be done many times; None where that is not possible, which is said."""
        front, home, library = self._window.front_tab(), self._window.home, self._window.library
        shown = home.form if front is None else front.run_settings.form
        shown.settle()
        if front is not None:
            if front.run_settings.repeatable:
                return front.run_settings.value()
        elif library.in_front and (chosen := library.chosen()) is not None:
            return self._spec_of(chosen.path)
        elif home.ready and not home.by_person:
            return home.form.value()
        told = shown.problem() or tr("Choose an environment and how it learns first.")
        self._window.show_message("info", told)
        return None

    def _spec_of(self, path: str) -> RunSpec | None:
        """The run of a file, with all its settings; None: it cannot be done here, which is said."""
        from rlstudio.app.tab.source import spec_of

        window = self._window
        manifest = manifest_of(path, lambda problem: window.show_message("problem", problem))
        if manifest is None:
            return None
        catalogue = window.catalogue or EMPTY
        environment, kind = catalogue.environment(manifest.env), catalogue.algorithm(manifest.algorithm)
        for id, known in ((manifest.env, environment), (manifest.algorithm, kind)):
            if known is None:
                window.show_message("problem", tr("{id} is not known here.", id=id))
                return None
        return spec_of(manifest)

    def _thread(self) -> QueueThread:
        if self.thread_ is None:
            from rlstudio.app.queue.thread import QueueThread

            self.thread_ = QueueThread()
            self.thread_.told.connect(self._show_news)
            self.thread_.found_left.connect(self._offer)
            self.thread_.troubled.connect(lambda text: self._window.show_message("problem", text))
            self.thread_.start()
        return self.thread_

    def _show_news(self, news: QueueNews) -> None:
        if self.page is None:
            return
        self.page.show_news(news)
        text = tr("Queue")
        if news.unfinished:
            ended = len(news.runs) - news.unfinished
            text = tr("Queue {done} of {all}", done=ended, all=len(news.runs))
        place = self._tabs.indexOf(self.page)
        if self._tabs.tabText(place) != text:
            self._tabs.setTabText(place, text)

    def _offer(self, left: int) -> None:
        told = plural(
            left,
            "{n} run of the queue is not done yet. It goes on where it was saved.",
            "{n} runs of the queue are not done yet. They go on where they were saved.",
        )
        remedies = [(tr("Go on"), self._go_on), (tr("Show the queue"), self._just_show)]
        self._window.show_message("info", told, remedies)

    def _go_on(self) -> None:
        self._thread().do(lambda queue: queue.pause(False))
        self.show()

    def _just_show(self) -> None:
        self.show()
