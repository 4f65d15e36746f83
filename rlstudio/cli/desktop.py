"""``rlstudio desktop install`` and ``remove``: the menu entry of a program that pip, pipx or uv installed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Annotated, Literal

import typer

from rlstudio.cli.terminal import say
from rlstudio.core.errors import Breakdown, UserError
from rlstudio.core.system import freedesktop

_SECONDS = 60


def desktop(
    what: Annotated[Literal["install", "remove"], typer.Argument(help="To add them, or to take them away.")],
) -> None:
    """Add the icon, the menu entry and the file types to your desktop (Linux), or take them away again.

    Only for you, and only needed after pip, pipx or uv: the Debian package brings its own.
    """
    if not sys.platform.startswith("linux"):
        raise UserError("menu entries like this are for Linux; on this system the installer makes them.")
    share = freedesktop.share_folder()
    if what == "install":
        for path in install(share, _program()):
            say(f"wrote {path}")
        say("RL Studio is in the menu now, and its files open by a double click.")
        return
    gone = remove(share)
    for path in gone:
        say(f"removed {path}")
    say("RL Studio is no longer in the menu." if gone else "There was nothing to remove.")


def install(share: Path, program: Path) -> list[Path]:
    """Write the files below ``share`` and let the desktop know; returns them. Raises Breakdown."""
    written: list[Path] = []
    try:
        for name, content in freedesktop.files(str(program)).items():
            path = share / name
            path.parent.mkdir(parents=True, exist_ok=True)
            fresh = path.with_name(f".{path.name}.{os.getpid()}")
            fresh.write_bytes(content)
            os.replace(fresh, path)
            written.append(path)
    except OSError as error:
        for path in written:
            path.unlink(missing_ok=True)
        raise Breakdown(f"the menu entry cannot be written: {error}.") from error
    _tell_the_desktop(share)
    return written


def remove(share: Path) -> list[Path]:
    """Remove what ``install`` wrote, as far as it is there, and let the desktop know. Raises Breakdown."""
    gone = []
    try:
        for name in freedesktop.files(""):
            path = share / name
            if path.is_file():
                path.unlink()
                gone.append(path)
    except OSError as error:
        raise Breakdown(f"the menu entry cannot be removed: {error}.") from error
    if gone:
        _tell_the_desktop(share)
    return gone


def _program() -> Path:
    """The program for the menu, ``rlstudio-app``, beside the one that runs or this Python."""
    places = [Path(sys.argv[0]).absolute().parent, Path(sys.executable).parent]
    for place in places:
        if os.access(place / "rlstudio-app", os.X_OK):
            return place / "rlstudio-app"
    raise Breakdown(f"there is no rlstudio-app in {places[0]}; install RL Studio by pip, pipx or uv first.")


def _tell_the_desktop(share: Path) -> None:
    """Refresh the desktop's caches, with those of its tools that are here."""
    for command in (
        ["update-mime-database", str(share / "mime")],
        ["update-desktop-database", str(share / "applications")],
        ["gtk-update-icon-cache", "--quiet", "--ignore-theme-index", str(share / "icons/hicolor")],
    ):
        if shutil.which(command[0]):
            with suppress(OSError, subprocess.TimeoutExpired):
                subprocess.run(command, capture_output=True, timeout=_SECONDS, check=False)
