"""The user's folders, the same for the window, the command line and child processes."""

from __future__ import annotations

from pathlib import Path

import platformdirs


def data_folder() -> Path:
    """Where runs and their autosaves are kept."""
    return platformdirs.user_data_path("rlstudio", appauthor=False)


def cache_folder() -> Path:
    """What can be made again at any time."""
    return platformdirs.user_cache_path("rlstudio", appauthor=False)


def log_folder() -> Path:
    """Where errors are written in full."""
    return platformdirs.user_log_path("rlstudio", appauthor=False)
