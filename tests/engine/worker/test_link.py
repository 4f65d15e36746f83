from __future__ import annotations

from rlstudio.core.chart import ChartRequest
from rlstudio.engine.worker.link import Link
from rlstudio.engine.worker.messages import Command, Notice, Snapshot, SnapshotRequest

CHART = ChartRequest(0, 1, (0.0, 1.0), (0.0, 1.0))


class Overheard(Link):
    """Keeps what is sent; the worker says what it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.sent: list[Command] = []
        self.said: list[Notice] = []

    @property
    def alive(self) -> bool:
        return True

    def _send(self, command: Command) -> None:
        self.sent.append(command)

    def _poll(self, timeout: float) -> list[Notice]:
        said, self.said = self.said, []
        return said

    def close(self, timeout: float = 5.0) -> None:
        return


def answer(link: Overheard) -> None:
    link.said.append(Snapshot("stage", 0, 0, 0, 0.0))
    link.poll()


def test_wants_wait_for_the_answer_as_one() -> None:
    link = Overheard()
    for want in (
        SnapshotRequest(),
        SnapshotRequest(frame=False),
        SnapshotRequest(frame=False, state_values=True),
    ):
        link.send(want)
    assert link.sent == [SnapshotRequest()]
    answer(link)
    assert link.sent[1:] == [SnapshotRequest(frame=False, state_values=True)]


def test_never_two_pictures_on_their_way() -> None:
    """They would lie over each other in the memory that both sides share."""
    link = Overheard()
    link.send(SnapshotRequest(frame=True))
    link.send(SnapshotRequest(frame=True, charts=(CHART,)))
    assert link.sent[1:] == [SnapshotRequest(frame=False, charts=(CHART,))], "the chart is asked for at once"
    answer(link)
    assert link.sent[2:] == [SnapshotRequest(frame=True)], "and the picture when there is room"


def test_a_chart_alone_brings_its_picture_along() -> None:
    link = Overheard()
    link.send(SnapshotRequest(frame=True, charts=(CHART,)))
    assert link.sent == [SnapshotRequest(frame=True, charts=(CHART,))]
