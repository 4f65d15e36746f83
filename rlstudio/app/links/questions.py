"""Limits the requests to a worker for snapshots and views to one at a time."""

from __future__ import annotations

from rlstudio.engine.worker.messages import SnapshotRequest, TrainingViewRequest


class Questions:
    """Decides which parts of a request for a snapshot or a view of the training are sent now.

    The next request is sent when the answer to the last one was shown, so nothing is computed that is not
    shown. Parts that the open request does not contain may be sent too, because its answer may take long
    while time stands still; but never a second picture, because the shared memory holds only one.
    Callers repeat what was held back at the next frame.
    """

    def __init__(self) -> None:
        self._open: SnapshotRequest | None = None
        self._view: TrainingViewRequest | None = None

    def admit(self, request: SnapshotRequest) -> SnapshotRequest | None:
        """The parts of this request that may be sent now; None for nothing."""
        before = self._open
        if before is None:
            self._open = request
            return request
        rest = SnapshotRequest(
            frame=request.frame and not before.frame,
            state_values=request.state_values and not before.state_values,
            charts=request.charts,
            saliency=request.saliency,
            network=request.network,
            honesty=request.honesty,
            embedding=request.embedding,
            listing=request.listing and not before.listing,
        )
        if not (rest.frame or rest.state_values or rest.extras):
            return None
        self._open = before | rest
        return rest

    def admit_view(self, request: TrainingViewRequest) -> TrainingViewRequest | None:
        """The request; None while the same one is open. Another one takes the place of that."""
        if self._view == request:
            return None
        self._view = request
        return request

    def snapshot_seen(self) -> None:
        """A snapshot was shown."""
        self._open = None

    def view_seen(self) -> None:
        """A view of the training was shown."""
        self._view = None
