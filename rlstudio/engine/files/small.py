"""Reads small text files that a person may have written, within a limit."""

from __future__ import annotations

import json
import os
from pathlib import Path

from rlstudio.core.errors import UserError, system_reason
from rlstudio.core.words import said_within, words


def content(path: Path, kind: str, most: int) -> bytes:
    """The bytes of a file. kind: "world", marked; most: how many bytes. Raises UserError."""
    if os.path.exists(path) and not (os.path.isfile(path) or os.path.isdir(path)):
        # Opening a named pipe would wait forever.
        raise UserError(
            words("{path} is a device or a pipe, not a {kind}'s file.", path=path, kind=said_within(kind))
        )
    try:
        with path.open("rb") as file:
            data = file.read(most + 1)
    except (OSError, ValueError) as error:  # a name with a zero in it
        reason = system_reason(error)
        raise UserError(words("{path} cannot be opened: {reason}.", path=path, reason=reason)) from error
    if len(data) > most:
        size = f"{most >> 20} MB" if most >> 20 else f"{most >> 10} kB"
        raise UserError(
            words(
                "{path} is no {kind} of RL Studio: it is larger than {size}.",
                path=path,
                kind=said_within(kind),
                size=size,
            )
        )
    return data


def check_version(path: Path, kind: str, data: bytes, newest: int) -> None:
    """Check the version of a JSON file first, because a newer one may hold other things. Raises UserError."""
    try:
        found = json.loads(data)
    except (ValueError, RecursionError):  # deeply nested brackets
        raise UserError(
            words("{path} is no {kind} of RL Studio: it is not JSON.", path=path, kind=said_within(kind))
        ) from None
    version = found.get("format_version") if isinstance(found, dict) else None
    if not isinstance(version, int) or isinstance(version, bool):
        raise UserError(
            words(
                "{path} is no {kind} of RL Studio: it says no format_version.",
                path=path,
                kind=said_within(kind),
            )
        )
    if version > newest:
        raise UserError(newer(path, version, newest))


def newer(path: Path, version: int, newest: int) -> str:
    """The sentence about a file of a later version."""
    return words(
        "{path} was written by a newer RL Studio (format {version}; this one reads up to {newest}); update "
        "RL Studio to open it.",
        path=path,
        version=version,
        newest=newest,
    )
