"""The window's actions, for the menus, the toolbar and shortcuts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLabel, QMenu, QMenuBar, QWidget

from rlstudio.app.language.saying import plain, said, tr
from rlstudio.app.look.allow import allow, explain, why_not_now
from rlstudio.app.look.icons import icon
from rlstudio.app.window.export_menu import ExportMenu
from rlstudio.app.window.reasons import reasons
from rlstudio.app.window.toolbar import WORDS, SpeedSlider
from rlstudio.core.words import mark

if TYPE_CHECKING:
    from rlstudio.app.gallery.home import Home
    from rlstudio.app.tab.run_tab import RunTab


WITH_KEY = mark("{help} ({key})")


class WindowActions(QObject):
    """Every action of the window.

    ``new_run_speed``: the pace that new runs begin at; ``speed_chosen``: whether a person chose it.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons: list[tuple[QAction, str, str]] = []
        self._helps: dict[QAction, str] = {}
        """What each one does, in English."""
        make = self._make
        self.learn = make(
            "&Learn",
            "school-outline",
            "Begin with the settings shown, or continue",
            ["Ctrl+Return", "Ctrl+Enter"],
        )
        self.watch = make(
            "&Watch a trained agent",
            "play-outline",
            "Watch the agent that comes along for the chosen environment",
            ["Ctrl+Shift+Return", "Ctrl+Shift+Enter"],
        )
        self.pause = make("&Pause", "pause", "Stop time: training and playing both stand still", ["Space"])
        self.step = make(
            "Step", "skip-next-outline", "Stand still, then take one environment step", [".", "PgDown"]
        )
        self.step_update = make(
            "Update", "debug-step-over", "Go on until the next update of the parameters", ["Shift+."]
        )
        self.step_line = make(
            "Line",
            "debug-step-into",
            "Stand still before the next line of the algorithm, in the panel that shows it",
            ["L"],
        )
        self.back = make(
            "&Back", "skip-previous-outline", "One moment back in what the stage has played", [",", "PgUp"]
        )
        self.rewind = make("&Rewind", "rewind-outline", "A second of the game back", ["Shift+,"])
        self.next_mark = make("Next &bookmark", "bookmark-outline", "Go to the next bookmark", ["B"])
        self.last_mark = make("Previous b&ookmark", "bookmark-outline", "To the bookmark before", ["Shift+B"])
        self.now = make(
            "To the &present", "clock-fast", "Back from the past or an age to what plays now", ["N"]
        )
        self.younger = make(
            "&Younger agent", "chevron-left", "The agent at the age before, on the same seed again", ["["]
        )
        self.older = make("&Older agent", "chevron-right", "The agent at the next age", ["]"])
        self.wall = make(
            "W&all of ages",
            "view-grid-outline",
            "Agents of several ages side by side on one seed, also as a video",
            ["W"],
        )
        self.take_over = make(
            "Take over", "gamepad-variant-outline", "Play yourself, by keys or by clicks", ["T"]
        )
        self.take_over.setCheckable(True)
        self.take_back = make(
            "Take &back", "undo-variant", "Undo your last move and the answer to it", ["Ctrl+Z"]
        )
        self.swap_sides = make(
            "S&wap sides", "swap-horizontal", "Change places with the agent in this game", ["Shift+T"]
        )
        self.turn_board = make(
            "T&urn the board", "rotate-3d-variant", "See the board of a game from the other side", ["V"]
        )
        self.game_text = make(
            "&Game as text…", "text-box-outline", "The moves as text: copy, save or set up a game", ["Ctrl+G"]
        )
        self.restart = make("&Restart episode", "restart", "Begin a new episode on the stage", ["R"])
        self.explore = make(
            "E&xplore", "dice-3-outline", "Draw actions as in training instead of greedily", ["X"]
        )
        self.explore.setCheckable(True)
        self.compare = make(
            "&Compare with…",
            "compare",
            "Let somebody else play beside the agent, on the same seeds: random, optimal, you, a file",
            ["C"],
        )
        self._nobody = QMenu(parent)
        self.fork = make(
            "&Fork…",
            "source-fork",
            "Go on from here in a run of its own, with something changed",
            ["Ctrl+K"],
        )
        self.save = make("&Save…", "content-save-outline", "Save the agent to a file", ["Ctrl+S"])
        self.save_demo = make(
            "Save as &demo…",
            "presentation",
            "Save this run as it is now: it opens again with these settings, panels and pace, at this moment",
            ["Ctrl+Shift+D"],
        )
        self.export_as = make(
            "E&xport agent as",
            "export",
            "Write the agent, or the curves of its run, for another program",
            [],
        )
        self.export_menu = ExportMenu(parent)
        self.export_as.setMenu(self.export_menu)
        self.show_python = make(
            "Show as &Python…", "language-python", "This run as a short script on public libraries", []
        )
        self.open = make(
            "&Open…",
            "folder-open-outline",
            "Open an agent, a world, a recording, a demo, a lesson",
            ["Ctrl+O"],
        )
        self.save_recording = make(
            "Save &recording…",
            "movie-open-outline",
            "Save what was played, to be opened again",
            ["Ctrl+Shift+S"],
        )
        self.library = make(
            "&Library",
            "bookshelf",
            "The library of all runs: search, names, tags, notes, export, trash",
            ["Ctrl+R"],
        )
        self.queue = make("&Queue", "tray-full", "The queue: runs that wait, learn and are done", ["Ctrl+J"])
        self.run_many = make(
            "Run &many…",
            "playlist-plus",
            "These settings with several seeds, several algorithms, or values of one setting",
            ["Ctrl+M"],
        )
        self.compare_curves = make(
            "Compare &curves",
            "chart-multiple",
            "The curves of runs over each other: those chosen in the library, and those open in tabs",
            ["Ctrl+Shift+R"],
        )
        self.demonstrations = make(
            "De&monstrations",
            "human-male-board",
            "Files of what somebody has shown: who, where, how well, and learning from them",
            [],
        )
        self.draw = make("&Draw a world…", "vector-square-edit", "Draw a world of your own", ["Ctrl+D"])
        self.new_run = make("&New run", "plus", "Go to the gallery to set up another run", ["Ctrl+N"])
        self.close_tab = make("&Close tab", "close", "Close this run", ["Ctrl+W"])
        self.preferences = make(
            "&Preferences…", "cog-outline", "Look, computing, trusted environments, folders", ["Ctrl+,"]
        )
        self.quit = make("&Quit", "exit-to-app", "End RL Studio", ["Ctrl+Q"])
        self.find = make("&Find environment", "magnify", "Go to the gallery's search field", ["Ctrl+F"])
        self.slower = make("Slower", "rewind-outline", "Train more slowly", ["Ctrl+Left"])
        self.faster = make("Faster", "fast-forward-outline", "Train faster", ["Ctrl+Right"])
        self.to_end = make(
            "To the &end",
            "skip-forward-outline",
            "Learn as fast as possible from here on; the screen then shows the newest policy",
            ["Ctrl+End"],
        )
        self.light = make("&Light theme", "white-balance-sunny", "Light instead of dark colours", ["Ctrl+L"])
        self.light.setCheckable(True)
        self.projector = make(
            "Pro&jector", "projector-screen-outline", "Large type for a lecture hall", ["F11"]
        )
        self.projector.setCheckable(True)
        self.full_screen = make(
            "Full s&creen",
            "fullscreen",
            "The window alone on the whole screen, without its frame; again for the window",
            ["Shift+F11"],
        )
        self.full_screen.setCheckable(True)
        self.still = make(
            "&Little motion", "motion-pause-outline", "No sliding, fading or swinging parts of the window", []
        )
        self.still.setCheckable(True)
        self.reset_layout = make(
            "&Default layout", "view-dashboard-outline", "Put all panels back in place", []
        )
        self.enlarge = make(
            "&Enlarge panel",
            "arrow-expand-all",
            "The panel under the pointer alone, and back; also by a double click on its title",
            ["Ctrl+E"],
        )
        self.threads = make(
            "Compute in &threads", "console-line", "For debugging: new runs compute inside this process", []
        )
        self.threads.setCheckable(True)
        self.preferred = (self.light, self.projector, self.still, self.threads)
        """Switches that are in the preferences, too."""
        self.help = make("&Help", "help-circle-outline", "Keys, panels and algorithms explained", ["F1"])
        self.keys = make("&Keys", "keyboard-outline", "Every key on a sheet over the window", ["?"])
        self.tour = make("&Tour", "map-marker-path", "A short tour of this window", [])
        self.lessons = make(
            "&Lessons", "school-outline", "Guided lessons beside the running program", ["Ctrl+Shift+L"]
        )
        self.freeze = make("&Freeze", "snowflake", "Hold what is shown; training goes on behind it", ["F"])
        self.spotlight = make(
            "&Spotlight", "spotlight-beam", "Dim all but the panel under the pointer", ["S"]
        )
        self.big_number = make(
            "Big &number", "numeric", "One quantity in large figures; again for the next one", ["#"]
        )
        for switch in (self.freeze, self.spotlight, self.big_number):
            switch.setCheckable(True)
        self.about = make("&About RL Studio", "information-outline", "Version and licences", [])
        self.speed = SpeedSlider()
        self.new_run_speed: float | None = None
        self.speed_chosen = False
        self._in_gallery = True
        self.speed.changed.connect(self._note_speed)
        self.slower.triggered.connect(lambda: self.speed.nudge(-1))
        self.faster.triggered.connect(lambda: self.speed.nudge(1))
        self.device = QLabel()
        self.device.setObjectName("muted")
        self.device.setToolTip(tr("Where this run computes"))
        self.device.setAccessibleName(tr("Device"))
        for action, *_ in self._icons:
            # A menu shows an icon in place of a tick.
            action.setIconVisibleInMenu(not action.isCheckable())
        self.refresh_theme()

    def fill_menus(self, bar: QMenuBar) -> None:
        """Make the menus, in the usual order; others fill ``recent_menu`` and those inside the View menu."""
        file = bar.addMenu(tr("&File"))
        file.addActions([self.new_run, self.library, self.demonstrations, self.compare_curves, self.queue])
        file.addActions([self.draw, self.open])
        self.recent_menu = file.addMenu(tr("Open &recent"))
        file.addActions([self.save, self.save_recording, self.save_demo])
        file.addActions([self.export_as, self.show_python])
        file.addSeparator()
        file.addActions([self.preferences, self.close_tab, self.quit])
        run = bar.addMenu(tr("&Run"))
        run.addActions([self.learn, self.run_many, self.fork, self.watch])
        run.addActions([self.pause, self.step, self.step_update, self.step_line])
        run.addSeparator()
        run.addActions([self.slower, self.faster, self.to_end])
        run.addSeparator()
        # In menus of their own: a menu higher than the screen of a projector is cut into columns.
        past, ages = run.addMenu(tr("The p&ast")), run.addMenu(tr("A&ges of the agent"))
        past.addActions([self.back, self.rewind, self.last_mark, self.next_mark, self.now])
        ages.addActions([self.younger, self.older, self.wall])
        run.addSeparator()
        run.addActions([self.take_over, self.restart, self.explore, self.compare])
        board = run.addMenu(tr("At the &board"))
        board.addActions([self.take_back, self.swap_sides, self.turn_board, self.game_text])
        run.addSeparator()
        run.addAction(self.threads)
        view = bar.addMenu(tr("&View"))
        view.addActions([self.light, self.projector, self.full_screen, self.still])
        view.addSeparator()
        self.panels_menu = view.addMenu(tr("&Panels"))
        view.addActions([self.enlarge, self.reset_layout])
        view.addSeparator()
        view.addActions([self.freeze, self.spotlight, self.big_number])
        self.numbers_menu = view.addMenu(tr("N&umber to show large"))
        help = bar.addMenu(tr("&Help"))
        help.addActions([self.lessons, self.tour, self.help, self.keys, self.find, self.about])
        inner = (past, ages, board, self.recent_menu, self.panels_menu, self.numbers_menu)
        for menu in (file, run, view, help, *inner):
            menu.setToolTipsVisible(True)

    def explained(self) -> list[tuple[str, str, str]]:
        """Name, keys and purpose of every action that has a key."""
        found = []
        for action, *_ in self._icons:
            keys = [key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts()]
            if keys:
                name = plain(action.text())
                shown = keys[0] if len(keys) == 1 else tr("{key} or {other}", key=keys[0], other=keys[1])
                found.append((name, shown, tr(self._helps[action])))
        return found

    def why_not(self, keys: QKeySequence) -> str:
        """Why what this key would do is not possible now, as a sentence; "" for any other key."""
        for action, *_ in self._icons:
            why = why_not_now(action)
            if why and not action.isEnabled() and keys in action.shortcuts():
                return tr("{action} – not now: {why}", action=plain(action.text()), why=why)
        return ""

    def reflect(self, front: RunTab | None, home: Home, library: bool = False) -> None:
        """Enable what is possible with the tab in front; None: the gallery is in front, or the library."""
        playback = front.playback if front is not None else None
        training = playback is not None and playback.training_going
        by_person = home.by_person if playback is None else playback.by_person
        verb = tr("Play anew") if front is not None else tr("&Play")
        self._use("gamepad-variant-outline" if by_person else "school-outline", self.learn)
        goes_on = front is not None and front.can_continue
        self.learn.setText(verb if by_person else tr("Continue") if goes_on else tr("&Learn"))
        still = playback is not None and playback.paused
        if front is not None and front.timeline.recorded:
            still = not front.timeline.playing
        self.show_paused(still, stage_alone=playback is not None and not training)
        self.compare.setMenu(front.opponent_menu if front is not None else self._nobody)
        why_not = reasons(front, home, library)
        self.speed.allow(said(why_not.pop("speed")))
        for name, why in why_not.items():
            allow(getattr(self, name), said(why))
        plays = playback is not None and playback.human
        self.take_over.setChecked(plays)
        self._say(self.take_over, tr("Take over"), tr("Give back"), second=plays)
        self.explore.setChecked(playback is not None and playback.exploring)
        self.device.setText(front.device if front is not None else "")
        # Every run keeps its own pace; the one set in the gallery is for new runs.
        self._in_gallery = front is None and not library
        home.note_own_speed(self.speed_chosen)
        self.speed.set_factor(playback.speed if playback is not None else self.new_run_speed)

    def _note_speed(self, factor: float | None) -> None:
        if self._in_gallery:
            self.new_run_speed = factor
            self.speed_chosen = True

    def show_paused(self, paused: bool, *, stage_alone: bool = False) -> None:
        """Name the pause action after its effect. stage_alone: nothing trains (any more)."""
        if stage_alone:
            self._say(self.pause, tr("&Pause stage"), tr("Play on"), second=paused)
            help = (
                mark("Let the stage play on") if paused else mark("Stop the stage: nothing is training here")
            )
        else:
            self._say(self.pause, tr("&Pause"), tr("Go on"), second=paused)
            help = mark("Let time go on") if paused else mark("Stop time: training and playing")
        self._helps[self.pause] = help
        explain(self.pause, tr(WITH_KEY, help=tr(help), key=_shown(self.pause)))
        self._use("play" if paused else "pause", self.pause)

    @staticmethod
    def _say(action: QAction, *words: str, second: bool) -> None:
        """Name an action by the first or second of two words; its button has room for both (``ToolBar``)."""
        action.setProperty(WORDS, list(words))
        action.setText(words[second])

    def _use(self, symbol: str, action: QAction) -> None:
        self._icons = [(a, symbol if a is action else name, colour) for a, name, colour in self._icons]
        self._draw(action)

    def refresh_theme(self) -> None:
        """Redraw the icons in the colours of the current theme."""
        self._draw(None)
        self.speed.refresh_theme()

    def _draw(self, only: QAction | None) -> None:
        for action, name, colour in self._icons:
            if only is None or action is only:
                action.setIcon(icon(name, colour))

    def _make(self, text: str, symbol: str, help: str, shortcuts: Sequence[str]) -> QAction:
        action = QAction(tr(text), self)
        action.setShortcuts([QKeySequence(shortcut) for shortcut in shortcuts])
        self._helps[action] = help
        shown = _shown(action)
        action.setToolTip(tr(WITH_KEY, help=tr(help), key=shown) if shown else tr(help))
        action.setStatusTip("")
        colour = "accent" if symbol == "school-outline" else "text"
        self._icons.append((action, symbol, colour))
        return action


def _shown(action: QAction) -> str:
    """The first of its keys, as the system writes it."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
