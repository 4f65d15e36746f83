"""The user's folders for runs and logs, the same for the window and the command line."""

from __future__ import annotations

import re
from datetime import datetime
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


def new_run_folder(env: str, algorithm: str) -> Path:
    """A fresh folder for one run's autosaves (not created yet), named by time and what is learned."""
    name = re.sub(r"[^A-Za-z0-9]+", "-", f"{env}-{algorithm}").strip("-").lower()
    base = data_folder() / "runs" / f"{datetime.now():%Y%m%d-%H%M%S}-{name}"
    folder, count = base, 1
    while folder.exists():
        count += 1
        folder = base.with_name(f"{base.name}-{count}")
    return folder
