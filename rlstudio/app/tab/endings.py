"""What a tab says when its run has ended, and what can be done then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rlstudio.app.look.message_bar import Remedy
from rlstudio.engine.worker.messages import Finished

if TYPE_CHECKING:
    from rlstudio.app.tab.run_tab import RunTab


def tell_finished(run_tab: RunTab, finished: Finished) -> None:
    """It has learned all it was to learn."""
    remedies: list[Remedy] = []
    if finished.best is not None:
        best = finished.best
        remedies.append(("Watch the best", lambda: run_tab.open_wanted.emit(best)))
    sweeps = run_tab.info is not None and run_tab.info.sweeps
    done = f"Planning is done after {finished.step:,} sweeps."
    if not sweeps:
        done = f"Learning is done after {finished.step:,} steps."
    run_tab.messages.show_message("good", done, remedies)


def tell_stopped(run_tab: RunTab, text: str, last: str | None) -> None:
    """The trainer failed or died; ``last`` is its newest autosave."""
    messages, resumable = run_tab.messages, run_tab.resumable
    if run_tab.info is None:
        messages.show_message("problem", text)
        return
    if last is None:
        messages.show_message("problem", f"The trainer stopped: {text} There was no autosave yet.")
        return
    saved = run_tab.training.last_saved if run_tab.training is not None else None
    at = f": step {saved.step:,}" if saved is not None and saved.path == last else ""
    remedies: list[Remedy] = [("Open", lambda: run_tab.open_wanted.emit(last))]
    if resumable is not None:
        remedies.append(("Continue from it", lambda: run_tab.continue_wanted.emit(resumable)))
    messages.show_message("problem", f"The trainer stopped: {text} Last autosave{at}.", remedies)
