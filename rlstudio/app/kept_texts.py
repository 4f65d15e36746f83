"""A file of named texts that a thread writes: a disk may take seconds, and the window answers at once."""

from __future__ import annotations

import contextlib
import json
import os
import threading
from pathlib import Path

from rlstudio.core.errors import UserError
from rlstudio.core.system.folders import put_aside

_MOST_BYTES = 4_000_000


class KeptTexts:
    """Texts by their names, in memory and soon in the file; names that another window has changed stay so.

    The file is JSON. Qt's own settings read any type that Qt can store, and some of these crash it.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._texts = self._read()
        self._changed: dict[str, str | None] = {}
        """What the file does not have yet; None: the name goes."""
        self._lock = threading.Lock()
        self._writing: threading.Thread | None = None

    def get(self, name: str, default: str) -> str:
        """The text of a name."""
        return self._texts.get(name, default)

    def names(self, beginning: str) -> list[str]:
        """What follows this beginning in the names that have it."""
        return [name.removeprefix(beginning) for name in self._texts if name.startswith(beginning)]

    def put(self, name: str, text: str | None) -> None:
        """Change a text, None: remove it. It is in the file soon, at the latest when the program ends."""
        with self._lock:
            self._changed[name] = text
            self._texts = _with(self._texts, {name: text})
            if self._writing is None:
                # No daemon: Python waits for it at the end.
                self._writing = threading.Thread(target=self._write_all, name="settings")
                self._writing.start()

    def wait(self) -> None:
        """Return when all that could be written is in the file."""
        writing = self._writing
        if writing is not None:
            writing.join()

    def _write_all(self) -> None:
        """Write what has changed, and what changes meanwhile."""
        while True:
            with self._lock:
                changed = dict(self._changed)
            stored = self._read()
            written = self._write(stored, _with(stored, changed))
            with self._lock:
                newer = {
                    name: text
                    for name, text in self._changed.items()
                    if name not in changed or changed[name] != text
                }
                self._texts = _with(_with(stored, changed), newer)
                if written:
                    self._changed = newer
                # Where nothing can be written, texts hold until the program ends.
                if not newer or not written:
                    self._writing = None
                    return

    def _write(self, stored: dict[str, str], texts: dict[str, str]) -> bool:
        from rlstudio.engine.files.atomic import replacing  # imported late, after the window is shown

        with contextlib.suppress(OSError, UserError):
            if texts != stored:
                self._path.parent.mkdir(parents=True, exist_ok=True)
                with replacing(self._path) as fresh:
                    fresh.write_text(json.dumps(texts, indent=1), "ascii")
            return True
        return False

    def _read(self) -> dict[str, str]:
        """What the file says; a file that cannot be read is moved aside."""
        try:
            if os.path.getsize(self._path) > _MOST_BYTES:
                raise ValueError("it is too large")
            stored = json.loads(self._path.read_bytes())
            if not isinstance(stored, dict):
                raise ValueError("it holds no settings")
        except OSError:
            return {}
        except (ValueError, RecursionError) as error:
            put_aside(self._path, str(error) or type(error).__name__)
            return {}
        return {name: text for name, text in stored.items() if isinstance(text, str)}


def _with(texts: dict[str, str], changed: dict[str, str | None]) -> dict[str, str]:
    return {name: text for name, text in (texts | changed).items() if text is not None}
