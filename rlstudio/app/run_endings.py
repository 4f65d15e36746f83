"""What a tab says when its run has ended, and what can be done then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rlstudio.app.notices import Remedy
from rlstudio.engine.messages import Finished

if TYPE_CHECKING:
    from rlstudio.app.workspace import Workspace


def tell_finished(workspace: Workspace, finished: Finished) -> None:
    """It has learned all it was to learn."""
    remedies: list[Remedy] = []
    if finished.best is not None:
        best = finished.best
        remedies.append(("Watch the best", lambda: workspace.open_wanted.emit(best)))
    sweeps = workspace.info is not None and workspace.info.sweeps
    done = f"Planning is done after {finished.step:,} sweeps."
    if not sweeps:
        done = f"Learning is done after {finished.step:,} steps."
    workspace.messages.show_message("good", done, remedies)


def tell_stopped(workspace: Workspace, text: str, last: str | None) -> None:
    """The trainer failed or died; ``last`` is its newest autosave."""
    messages, resumable = workspace.messages, workspace.resumable
    if workspace.info is None:
        messages.show_message("problem", text)
        return
    if last is None:
        messages.show_message("problem", f"The trainer stopped: {text} There was no autosave yet.")
        return
    saved = workspace.training.last_saved if workspace.training is not None else None
    at = f": step {saved.step:,}" if saved is not None and saved.path == last else ""
    remedies: list[Remedy] = [("Open", lambda: workspace.open_wanted.emit(last))]
    if resumable is not None:
        remedies.append(("Continue from it", lambda: workspace.continue_wanted.emit(resumable)))
    messages.show_message("problem", f"The trainer stopped: {text} Last autosave{at}.", remedies)
