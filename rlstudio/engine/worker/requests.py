"""Pending requests of the window: each is answered once, when there is news and time for it."""

from __future__ import annotations

import time
from typing import Protocol

import numpy as np

from rlstudio.core.env import EnvSpec
from rlstudio.core.errors import UserError
from rlstudio.core.policy import Policy
from rlstudio.engine.listing import Listing
from rlstudio.engine.past.past import Past
from rlstudio.engine.run.session import Session
from rlstudio.engine.watch import charts, saliency
from rlstudio.engine.watch.inside import views
from rlstudio.engine.worker import messages as m
from rlstudio.engine.worker.transport.channel import Channel

VIEW_SHARE = 0.04
"""Largest share of a training's time that training views may take."""
LONGEST_VIEW_WAIT = 2.0


class Source(Protocol):
    """What can be shown by snapshots: the session of a training, or a stage."""

    @property
    def spec(self) -> EnvSpec:
        """Its environment."""

    @property
    def policy(self) -> Policy:
        """Its policy."""

    @property
    def moment(self) -> object:
        """A value that changes whenever there is something new to show."""

    @property
    def policy_moment(self) -> object:
        """A value that changes whenever the policy may have changed."""

    @property
    def past(self) -> Past:
        """What was shown before."""

    @property
    def listing(self) -> Listing:
        """Its algorithm as text."""

    def snapshot(self, *, frame: bool = True, state_values: bool = False) -> m.Snapshot:
        """The present moment."""


class PendingRequests:
    """The requests of one window. ``copying``: parameters are copied, because both share this process."""

    def __init__(self, channel: Channel, *, copying: bool) -> None:
        self.channel = channel
        self.copying = copying
        self.snapshot_request: m.SnapshotRequest | None = None
        self._policy_request: m.PolicyRequest | None = None
        self._view_request: m.TrainingViewRequest | None = None
        self._view_due = self._answered_at = 0.0
        self._viewed: object = None
        self._shown: object = None
        self._pictured: object = None
        self._mapped: object = None

    def add(self, wish: m.SnapshotRequest | m.TrainingViewRequest | m.PolicyRequest) -> None:
        """Add a request; several snapshot requests become one."""
        match wish:
            case m.SnapshotRequest():
                wanted = self.snapshot_request
                self.snapshot_request = wish if wanted is None else wanted | wish
            case m.TrainingViewRequest():
                self._view_request = wish
            case m.PolicyRequest():
                self._policy_request = wish

    def forget(self) -> None:
        """Drop all requests, because the run or stage is closed."""
        self.snapshot_request = self._policy_request = self._view_request = None
        self._shown = self._pictured = self._mapped = self._viewed = None

    def give_snapshot(self, source: Source) -> None:
        """Send the requested snapshot when there is something new to show.

        Requested charts, saliency and networks always count as new. The picture of a moment is sent once.
        """
        want = self.snapshot_request
        if want is None:
            return
        moment = source.moment
        new_picture = want.frame and moment != self._pictured
        policy_moment = source.policy_moment
        new_map = want.state_values and policy_moment != self._mapped
        if not (moment != self._shown or new_picture or new_map or want.extras):
            return
        snapshot = source.snapshot(frame=new_picture, state_values=want.state_values)
        if want.extras:
            self._complete(snapshot, source, want)
        self.snapshot_request = None
        self._shown = moment
        if want.frame:
            self._pictured = moment
        if want.state_values:
            self._mapped = policy_moment
        self.channel.send(snapshot)

    def _complete(self, snapshot: m.Snapshot, source: Source, want: m.SnapshotRequest) -> None:
        """Add what was asked for about the moment and the policy of this snapshot."""
        spec, policy, decision = source.spec, source.policy, snapshot.decision
        try:
            snapshot.charts = charts.answers(spec, policy, want.charts, snapshot.trail)
            snapshot.saliency = saliency.answers(spec, policy, decision, want.saliency)
            if want.listing:
                snapshot.listing = source.listing
            if want.honesty:
                snapshot.honesty = source.past.honesty()
            if want.embedding is not None:
                snapshot.embedding = source.past.embedding(want.embedding, decision.observation)
            if want.network is not None:
                snapshot.networks = views(policy, decision, want.network, snapshot.policy_step)
        except UserError as error:
            self.channel.send(m.Refused(str(error)))

    def give_training_view(self, session: Session) -> None:
        """Send the requested training view, if there is news and time for it."""
        want = self._view_request
        start = time.perf_counter()
        if want is None or start < self._view_due:
            # Whoever watches asks again at once: panels that were hidden do not.
            if want is None and start > self._answered_at + LONGEST_VIEW_WAIT:
                session.stop_watching()
            return
        if self._viewed == (want, session.view_moment) and session.has_shown(want):
            return
        self._view_request, self._viewed = None, (want, session.view_moment)
        self.channel.send(session.training_view(want))
        self._answered_at = now = time.perf_counter()
        # The first picture may take long, because a graphics context is made for it.
        self._view_due = now + min((now - start) / VIEW_SHARE, LONGEST_VIEW_WAIT)

    def give_policy(self, session: Session) -> None:
        """Send the newest parameters, if they are newer than those of the window."""
        want, step = self._policy_request, session.run.step
        if want is None or step <= want.than_step:
            return
        self._policy_request = None
        state = session.run.algorithm.policy.state()  # also while a moment of the past is in view
        if self.copying:
            state = {name: np.array(value) for name, value in state.items()}
        self.channel.send(m.PolicyReady(step, state))
