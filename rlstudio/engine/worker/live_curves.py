"""Curves of a run for TensorBoard while it learns, where the environment of the process says so."""

from __future__ import annotations

import os
import time
from contextlib import ExitStack
from pathlib import Path

from rlstudio.core.errors import UserError, system_reason
from rlstudio.core.words import words
from rlstudio.engine.export import event_files
from rlstudio.engine.run.run import Run

LOOK_SECONDS = 2.0


def write_live(run: Run) -> None:
    """Write what is new of this run's curves from now on, if that is wished; what goes wrong is a warning."""
    wished, own = os.environ.get(event_files.VARIABLE, ""), run.autosaves.folder
    if not wished or own is None:
        return
    about = {"environment": run.spec.id, "algorithm": type(run.algorithm).id, "seed": run.asked.seed}
    about |= run.config.model_dump(mode="json")
    writing, looked = ExitStack(), time.monotonic()
    try:
        Path(wished).mkdir(parents=True, exist_ok=True)
        folder = Path(wished) / own.path.name
        look = writing.enter_context(
            event_files.live(folder, run.recorder.series, about, run.warnings.append)
        )
    except OSError as error:
        run.warnings.append(
            words("{path} cannot be written: {reason}.", path=wished, reason=system_reason(error))
        )
        return
    except UserError as error:
        run.warnings.append(str(error))
        return

    def tell(end: bool) -> None:
        nonlocal looked
        if end:
            writing.close()
        elif time.monotonic() - looked >= LOOK_SECONDS:
            looked = time.monotonic()
            look()

    run.tell_curves = tell
