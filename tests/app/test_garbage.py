"""Garbage waits for the window's thread."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator
from typing import ClassVar

import pytest
from pytestqt.qtbot import QtBot

from rlstudio.app.garbage import GarbageCollection


class Node:
    """One of two that hold each other; notes the thread in which it goes."""

    died_in: ClassVar[list[int]] = []

    def __init__(self) -> None:
        self.other: Node | None = None

    def __del__(self) -> None:
        self.died_in.append(threading.get_ident())


@pytest.fixture
def collection() -> Iterator[GarbageCollection]:
    made = GarbageCollection()
    yield made
    made.end()
    assert gc.isenabled()


def pairs(count: int) -> weakref.ref[Node]:
    for _ in range(count):
        one, other = Node(), Node()
        one.other, other.other = other, one
    return weakref.ref(one)


def test_what_other_threads_leave_behind_goes_in_this_one(
    qtbot: QtBot, collection: GarbageCollection
) -> None:
    Node.died_in.clear()
    found: list[weakref.ref[Node]] = []
    thread = threading.Thread(target=lambda: found.append(pairs(20_000)))
    thread.start()
    thread.join()
    assert found[0]() is not None
    assert Node.died_in == []
    qtbot.waitUntil(lambda: found[0]() is None, timeout=5000)
    assert len(Node.died_in) == 40_000
    assert set(Node.died_in) == {threading.get_ident()}
