"""Asks whoever is shown in a tab for what its panels want to see."""

from __future__ import annotations

from rlstudio.app.board.board import PanelBoard
from rlstudio.app.links.link_thread import LinkThread
from rlstudio.engine.worker.messages import Snapshot


class SnapshotWatch:
    """One question at a time: the next is asked when the answer to the last one has come.

    ``pictures``: how many of the answers brought one.
    """

    def __init__(self) -> None:
        self.pictures = 0
        self._asked: LinkThread | None = None

    def tick(self, now: float, thread: LinkThread, board: PanelBoard) -> Snapshot | None:
        """Hand out what has come, ask for the next, and return what has come; ``thread``: who is shown."""
        snapshot = thread.snapshots.pop()
        if snapshot is not None:
            self._asked = None
            self.pictures += snapshot.frame is not None
            board.receive(snapshot)
        if thread.info is not None and not thread.over:
            want = board.snapshot_request(now)
            # Where time stands still an answer may be long in coming: a chart is asked for all the same.
            if self._asked is not thread or want.charts:
                self._asked = thread
                thread.send(want)
        return snapshot
