"""The user's folders, which the window, the command line and child processes share."""

from __future__ import annotations

import logging
import os
from pathlib import Path

import platformdirs

_LOG = logging.getLogger("rlstudio")


def data_folder() -> Path:
    """The folder of runs and their autosaves."""
    return platformdirs.user_data_path("rlstudio", appauthor=False)


def library_folder() -> Path:
    """The folder of the library: its catalogue of runs, and notes of where runs are."""
    return data_folder() / "library"


def packages_folder() -> Path:
    """The folder where a person may put packages of environments."""
    return data_folder() / "packages"


def cache_folder() -> Path:
    """The folder of files that can be made again at any time."""
    return platformdirs.user_cache_path("rlstudio", appauthor=False)


def log_folder() -> Path:
    """The folder of logs."""
    return platformdirs.user_log_path("rlstudio", appauthor=False)


def documents_folder() -> Path:
    """Where a person keeps files of their own: the documents, or else the home folder."""
    documents = platformdirs.user_documents_path()
    return documents if documents.is_dir() else Path.home()


def put_aside(path: Path, reason: str) -> None:
    """Rename a file of the program that cannot be read, so that a new one is made and nothing is lost."""
    aside = path.with_name(path.name + ".unreadable")
    try:
        os.replace(path, aside)
    except OSError as error:
        _LOG.warning("%s cannot be read (%s) and not be put aside: %s", path, reason, error)
        return
    _LOG.warning("%s cannot be read (%s); it is put aside as %s and made anew", path, reason, aside.name)
