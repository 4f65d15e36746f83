"""What a viewer has asked to see: each wish is answered once, when there is news and time for it."""

from __future__ import annotations

import time
from typing import Protocol

import numpy as np

from rlstudio.core.env import EnvSpec
from rlstudio.core.errors import UserError
from rlstudio.core.policy import Policy
from rlstudio.engine.run.session import Session
from rlstudio.engine.watch.charts import answers
from rlstudio.engine.worker import messages as m
from rlstudio.engine.worker.channel import Channel

VIEW_SHARE = 0.04
"""Most of a training's time that views of it may take: visits and pictures of all lanes."""
LONGEST_VIEW_WAIT = 2.0


class Source(Protocol):
    """What snapshots are taken of: the session of a training, or a stage."""

    @property
    def spec(self) -> EnvSpec:
        """Its environment."""

    @property
    def policy(self) -> Policy:
        """Its policy."""

    @property
    def moment(self) -> object:
        """Changes whenever there is something new to see."""

    @property
    def policy_moment(self) -> object:
        """Changes whenever the policy may have."""

    def snapshot(self, *, frame: bool = True, state_values: bool = False) -> m.Snapshot:
        """What there is to see now."""


class PendingRequests:
    """The wishes of one viewer. ``copying``: it shares our memory, so that parameters are copied for it."""

    def __init__(self, channel: Channel, *, copying: bool) -> None:
        self.channel = channel
        self.copying = copying
        self.snapshot_request: m.SnapshotRequest | None = None
        self._policy_request: m.PolicyRequest | None = None
        self._view_request: m.TrainingViewRequest | None = None
        self._view_due = 0.0
        self._viewed: object = None
        self._shown: object = None
        self._pictured: object = None
        self._mapped: object = None

    def add(self, wish: m.SnapshotRequest | m.TrainingViewRequest | m.PolicyRequest) -> None:
        """Remember a wish; snapshots that are wanted at once become one."""
        match wish:
            case m.SnapshotRequest():
                wanted = self.snapshot_request
                self.snapshot_request = wish if wanted is None else wanted | wish
            case m.TrainingViewRequest():
                self._view_request = wish
            case m.PolicyRequest():
                self._policy_request = wish

    def forget(self) -> None:
        """What was shown is gone, and with it what was wanted of it."""
        self.snapshot_request = self._policy_request = self._view_request = None
        self._shown = self._pictured = self._mapped = self._viewed = None

    def give_snapshot(self, source: Source) -> None:
        """Send the snapshot that is wanted, once there is anything new to see.

        Charts are new whenever they are asked for; the picture of a moment goes out once.
        """
        want = self.snapshot_request
        if want is None:
            return
        moment = source.moment
        new_picture = want.frame and moment != self._pictured
        policy_moment = source.policy_moment
        new_map = want.state_values and policy_moment != self._mapped
        if not (moment != self._shown or new_picture or new_map or want.charts):
            return
        snapshot = source.snapshot(frame=new_picture, state_values=want.state_values)
        if want.charts:
            self._draw_charts(snapshot, source, want)
        self.snapshot_request = None
        self._shown = moment
        if want.frame:
            self._pictured = moment
        if want.state_values:
            self._mapped = policy_moment
        self.channel.send(snapshot)

    def _draw_charts(self, snapshot: m.Snapshot, source: Source, want: m.SnapshotRequest) -> None:
        try:
            snapshot.charts = answers(source.spec, source.policy, want.charts, snapshot.trail)
        except UserError as error:
            self.channel.send(m.Refused(str(error)))

    def give_training_view(self, session: Session) -> None:
        """Send the view of the training that is wanted, if there is news and training can spare the time."""
        want = self._view_request
        start = time.perf_counter()
        if want is None or start < self._view_due:
            return
        if self._viewed == (want, session.moment) and session.has_shown(want):
            return
        self._view_request, self._viewed = None, (want, session.moment)
        self.channel.send(session.training_view(want))
        now = time.perf_counter()
        # The first picture may take long: a graphics context is made for it.
        self._view_due = now + min((now - start) / VIEW_SHARE, LONGEST_VIEW_WAIT)

    def give_policy(self, session: Session) -> None:
        """Send the newest parameters, if they are newer than those that the viewer has."""
        want, step = self._policy_request, session.run.step
        if want is None or step <= want.than_step:
            return
        self._policy_request = None
        state = session.policy.state()
        if self.copying:
            state = {name: np.array(value) for name, value in state.items()}
        self.channel.send(m.PolicyReady(step, state))
