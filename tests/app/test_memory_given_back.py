"""What a closed run needed goes back to the system."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from rlstudio.app import garbage
from rlstudio.core.system import memory

HOLES, PIECE = 40_000, 4096


def resident_mb() -> float:
    line = next(
        line for line in Path("/proc/self/status").read_text("utf-8").splitlines() if line.startswith("VmRSS")
    )
    return int(line.split()[1]) / 1e3


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux's C library keeps it")
def test_memory_in_pieces_goes_back_to_the_system() -> None:
    # Every eighth piece stays, so that the C library cannot shorten its heap by itself.
    pieces = [bytes([1]) * PIECE for _ in range(HOLES)]
    stay = pieces[::8]
    memory.give_back()
    full = resident_mb()
    del pieces
    memory.give_back()
    assert resident_mb() < full - 0.5 * HOLES * PIECE / 1e6
    assert len(stay) == HOLES // 8


def test_it_goes_back_soon_after_a_run_was_closed(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[bool] = []
    monkeypatch.setattr(memory, "give_back", lambda: given.append(True))
    owner = QObject()
    garbage.clear_later(owner)
    assert not given
    qtbot.waitUntil(lambda: given == [True], timeout=5000)
