"""One question at a time to a worker about what is to be seen: the only place that keeps to it."""

from __future__ import annotations

from rlstudio.engine.worker.messages import SnapshotRequest, TrainingViewRequest


class Questions:
    """Decides what of a request for a snapshot or a view of the training goes out now.

    The next question goes out when the answer to the last one has been looked at: then nothing is computed
    that nobody sees. What the open question does not ask for may follow it, because where time stands still
    its answer may be long in coming; never a second picture, for which there is no room in the memory that
    both sides share. Whoever still needs what was held back asks again at the next frame.
    """

    def __init__(self) -> None:
        self._open: SnapshotRequest | None = None
        self._view_open = False

    def admit(self, request: SnapshotRequest) -> SnapshotRequest | None:
        """What of this request may go out now; None for nothing."""
        before = self._open
        if before is None:
            self._open = request
            return request
        rest = SnapshotRequest(
            frame=request.frame and not before.frame,
            state_values=request.state_values and not before.state_values,
            charts=request.charts,
        )
        if not (rest.frame or rest.state_values or rest.charts):
            return None
        self._open = before | rest
        return rest

    def admit_view(self, request: TrainingViewRequest) -> TrainingViewRequest | None:
        """The request, or None while another one is open."""
        if self._view_open:
            return None
        self._view_open = True
        return request

    def snapshot_seen(self) -> None:
        """An answer about the moment has been looked at."""
        self._open = None

    def view_seen(self) -> None:
        """An answer about the training has been looked at."""
        self._view_open = False
