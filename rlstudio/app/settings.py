"""Settings that the app keeps between starts, and its folders."""

from __future__ import annotations

import hashlib
import math
import os
import time
from pathlib import Path

import platformdirs
from pydantic import ValidationError
from PySide6.QtCore import QByteArray

from rlstudio.app.kept_texts import KeptTexts
from rlstudio.core.catalogue import Catalogue
from rlstudio.core.errors import UserError, sentence
from rlstudio.core.system.folders import (
    cache_folder,
    data_folder,
    documents_folder,
    log_folder,
    put_aside,
)
from rlstudio.core.words import words

TABLE_SPEED = 4.0
"""The pace, as a multiple of real time, at which a table begins to learn where nobody has chosen one."""
_RECENT = 10
_RECENT_NAME = "recent/"
"""What the names of texts begin with that say when a file was used last, in nanoseconds since 1970."""


def log_file() -> Path:
    """The file to which errors of the window are written in full."""
    return log_folder() / "app.log"


class Settings:
    """Typed access to the texts kept for a person; broken ones read as defaults."""

    def __init__(self, path: Path | None = None) -> None:
        self._texts = KeptTexts(
            path or platformdirs.user_config_path("rlstudio", appauthor=False) / "app.json"
        )

    def wait(self) -> None:
        """Return when all that could be stored is on the disk."""
        self._texts.wait()

    def text(self, name: str, default: str = "") -> str:
        """A stored text."""
        return self._texts.get(name, default)

    def flag(self, name: str, default: bool = False) -> bool:
        """A stored yes or no."""
        return self.text(name, "true" if default else "false").lower() == "true"

    def put(self, name: str, value: str | bool) -> None:
        """Store a text or a yes or no."""
        self._texts.put(name, str(value).lower() if isinstance(value, bool) else value)

    def layout(self, name: str) -> QByteArray:
        """A window layout saved by ``put_layout``; empty if there is none or it was changed.

        Qt does not check the bytes of a layout, and changed ones have crashed it.
        """
        checksum, _, content = self.text(f"layout/{name}").partition(":")
        layout = QByteArray.fromBase64(content.encode("ascii", "replace"))
        sound = checksum.encode() == _checksum(bytes(layout.data()))
        return layout if sound else QByteArray()

    def put_layout(self, name: str, layout: QByteArray) -> None:
        """Store a window layout."""
        checksum, content = _checksum(bytes(layout.data())), bytes(layout.toBase64().data())
        self.put(f"layout/{name}", (checksum + b":" + content).decode())

    def forget_layout(self, name: str) -> None:
        """Go back to the default layout."""
        self._texts.put(f"layout/{name}", None)

    @property
    def kept_gigabytes(self) -> float:
        """How much room autosaves of old runs may take; 0: as much as they need."""
        try:
            gigabytes = float(self.text("kept_gigabytes", "2"))
        except ValueError:
            return 2.0
        return gigabytes if 0 <= gigabytes < math.inf else 2.0

    @kept_gigabytes.setter
    def kept_gigabytes(self, gigabytes: float) -> None:
        self.put("kept_gigabytes", f"{gigabytes:g}")

    @property
    def cores(self) -> int | None:
        """How many cores workers may use; None: all."""
        text = self.text("cores")
        return int(text) if text.isascii() and text.isdigit() and 0 < int(text) < 10_000 else None

    @cores.setter
    def cores(self, count: int | None) -> None:
        self.put("cores", "" if count is None else str(count))

    def pace(self, env: str, algorithm: str) -> float | None:
        """Steps per second of the last training of this pair here, or None."""
        try:
            pace = float(self.text(f"pace/{env}/{algorithm}", "nan"))
        except ValueError:
            return None
        return pace if 0 < pace < math.inf else None

    def note_pace(self, env: str, algorithm: str, pace: float) -> None:
        """Keep how fast this pair trained here."""
        self.put(f"pace/{env}/{algorithm}", f"{pace:.4g}")

    def own_folder(self) -> str:
        """Where file dialogs begin: where a person saved or opened last, at first their documents."""
        chosen = self.text("folder")
        return chosen if chosen and os.path.isdir(chosen) else str(documents_folder())

    def note_folder(self, path: str | Path) -> None:
        """Let file dialogs begin beside this file, unless it is an autosave, which the program has placed."""
        folder = Path(path).resolve().parent
        own = {data_folder().resolve(), Path(self.runs_folder or data_folder()).resolve()}
        if not own & {folder, *folder.parents}:
            self.put("folder", str(folder))

    @property
    def runs_folder(self) -> str:
        """Where a person wants runs to be kept; "" for the usual place."""
        chosen = self.text("runs_folder")
        return chosen if os.path.isabs(chosen) else ""

    def recent(self) -> list[Path]:
        """Files opened or saved recently that still exist, newest first."""
        # Unlike Path.is_file, no error for a folder without access or a name that is too long.
        return [Path(name) for name in self._noted() if os.path.isfile(name)][:_RECENT]

    def _noted(self) -> list[str]:
        """Paths of recent files, newest first, whether they are there or not."""
        noted = (name for name in self._texts.names(_RECENT_NAME) if self._when(name))
        return sorted(noted, key=self._when, reverse=True)

    def _when(self, name: str) -> int:
        """When a recent file was used; 0 where that is not said."""
        text = self.text(_RECENT_NAME + name)
        return int(text) if text.isdecimal() and len(text) < 30 else 0

    def add_recent(self, path: str | Path) -> None:
        """Put a file on top of the recent ones, beside those that another window has noted."""
        newest = max(map(self._when, self._noted()), default=0)  # a clock may have been set back
        self.put(f"{_RECENT_NAME}{Path(path).resolve()}", str(max(time.time_ns(), newest + 1)))
        there = set(map(str, self.recent()))
        for name in self._noted():
            if name not in there:
                self._texts.put(_RECENT_NAME + name, None)

    def host_kind(self) -> str:
        """Where runs compute, "process" or "thread". RLSTUDIO_HOST overrides the setting."""
        kind = os.environ.get("RLSTUDIO_HOST") or self.text("host", "process")
        return kind if kind in ("process", "thread") else "process"


def catalogue_cache() -> Path:
    """The file of the last catalogue, which fills the gallery at the start."""
    return cache_folder() / "catalogue.json"


def read_catalogue() -> Catalogue | None:
    """The catalogue of the last start, or None; a file that cannot be read is moved aside."""
    try:
        data = catalogue_cache().read_bytes()
    except OSError:
        return None
    checksum, _, content = data.partition(b"\n")
    try:
        if checksum != _checksum(content):
            raise UserError(words("its checksum is not that of its content."))
        return Catalogue.model_validate_json(content)
    except UserError as error:
        reason = str(error)
    except ValidationError as error:
        reason = sentence(error, "the catalogue")
    put_aside(catalogue_cache(), reason)
    return None


def _checksum(content: bytes) -> bytes:
    return hashlib.sha256(content).hexdigest().encode()


def write_catalogue(catalogue: Catalogue) -> None:
    """Store a catalogue for the next start; errors of the disk are ignored."""
    from rlstudio.engine.files.atomic import replacing  # imported late, after the window is shown

    path = catalogue_cache()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with replacing(path) as fresh:
            content = catalogue.model_dump_json().encode()
            fresh.write_bytes(_checksum(content) + b"\n" + content)
    except (OSError, UserError):
        return
