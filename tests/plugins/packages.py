"""Packages put into a folder of their own, and programs that find them there."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PLUGINS = ROOT / "docs" / "plugins"


def install(source: Path, place: Path, scratch: Path) -> None:
    """As a person would, by pip; built from a copy, because setuptools writes beside its sources."""
    copy = shutil.copytree(source, scratch / source.name)
    subprocess.run(
        [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-build-isolation",
         "--disable-pip-version-check", "--no-index", "--target", str(place), str(copy)],
        check=True, capture_output=True, text=True,
    )  # fmt: skip


def announce(place: Path, name: str, entry_points: str) -> None:
    """What pip would write about a package of this name."""
    facts = place / f"{name.replace('-', '_')}-1.0.dist-info"
    facts.mkdir()
    (facts / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
    (facts / "entry_points.txt").write_text(entry_points)


def ran(installed: Path, home: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """A fresh interpreter that finds these packages, after it has ended."""
    places = os.pathsep.join([str(ROOT), str(installed)])
    folders = {f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("CONFIG", "DATA", "CACHE", "STATE")}
    return subprocess.run(
        [sys.executable, *command],
        env={**os.environ, **folders, "PYTHONPATH": places},
        cwd=home,
        capture_output=True,
        text=True,
        timeout=200,
    )


def run(installed: Path, home: Path, *command: str) -> str:
    """What it says; it must not fail."""
    done = ran(installed, home, *command)
    assert done.returncode == 0, done.stderr
    return done.stdout
