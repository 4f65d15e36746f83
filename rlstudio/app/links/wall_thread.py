"""The thread of a wall of ages."""

from __future__ import annotations

from rlstudio.app.links.link_thread import LinkThread
from rlstudio.engine.worker.messages import Notice, OpenWall, WallRequest, WallView
from rlstudio.engine.worker.transport.mailbox import Mailbox


class WallThread(LinkThread):
    """Plays several ages of a run in a worker of its own. ``walls``: the newest view that was not taken."""

    def __init__(self, opening: OpenWall, host_kind: str) -> None:
        super().__init__(opening, host_kind)
        self.walls: Mailbox[WallView] = Mailbox()
        self._asked = 0

    def want(self, width: int) -> None:
        """Ask for pictures at most so wide, unless the same question is open."""
        if width != self._asked and self.info is not None:
            self._asked = width
            self.send(WallRequest(width))

    def pop_wall(self) -> WallView | None:
        """The newest view that was not popped yet; the next question may be asked then."""
        view = self.walls.pop()
        if view is not None:
            self._asked = 0
        return view

    def _handle(self, notice: Notice) -> None:
        if isinstance(notice, WallView):
            self.walls.put(notice)
        else:
            super()._handle(notice)
