"""What a window asks to see of a run: commands that are answered and change nothing.

Plain data with numpy arrays; importing this loads neither torch nor an environment.
"""

from __future__ import annotations

from dataclasses import dataclass

from rlstudio.core.inside.advice import AdviceRequest
from rlstudio.core.inside.looking import EmbeddingRequest, NetworkRequest, SaliencyRequest
from rlstudio.core.inside.pairs import PairRequest
from rlstudio.core.inside.remembered import MemoryRequest
from rlstudio.core.worlds.chart import ChartRequest
from rlstudio.engine.shown_update import UpdateQuestion


@dataclass(slots=True)
class SnapshotRequest:
    """Ask for one snapshot; without a request none is made. ``a | b`` asks for both at once.

    listing: the algorithm's source, of what does not train here.
    """

    frame: bool = True
    state_values: bool = False
    charts: tuple[ChartRequest, ...] = ()
    saliency: tuple[SaliencyRequest, ...] = ()
    network: NetworkRequest | None = None
    honesty: bool = False
    embedding: EmbeddingRequest | None = None
    listing: bool = False

    def __or__(self, other: SnapshotRequest) -> SnapshotRequest:
        plain = self.frame >= other.frame and self.state_values >= other.state_values
        if plain and not other.extras:  # as nearly always, sixty times a second
            return self
        one, two = self.network, other.network
        return SnapshotRequest(
            self.frame or other.frame,
            self.state_values or other.state_values,
            tuple(dict.fromkeys(self.charts + other.charts)),
            tuple(dict.fromkeys(self.saliency + other.saliency)),
            one | two if one and two else one or two,
            self.honesty or other.honesty,
            self.embedding or other.embedding,
            self.listing or other.listing,
        )

    @property
    def extras(self) -> bool:
        """Whether it asks for what is always new: charts, saliency, the network, looks at the recording."""
        looks = self.honesty or self.embedding or self.listing
        return bool(self.charts or self.saliency or self.network or looks)


@dataclass(slots=True)
class TrainingViewRequest:
    """Ask for what only a training has; answered by TrainingView when something new has happened.

    visits: how often each state was seen. lanes: pictures of up to so many lanes, in turn, as many as
    there is time for, each at most ``width`` pixels wide. evidence: what of the updates is wanted, by name.
    update: what is wanted of the newest update from within.
    place: where the training is in its source; listing: that source, too.
    gradients: those of the next update. standings: who has beaten whom.
    samples: texts that it has written. foreseen: what its model imagines, in pictures of at most this width.
    pair: the two clips that a person is asked about. advice: the state.
    """

    visits: bool = False
    lanes: int = 0
    width: int = 160
    evidence: tuple[str, ...] = ()
    update: UpdateQuestion | None = None
    place: bool = False
    listing: bool = False
    memory: MemoryRequest | None = None
    gradients: bool = False
    standings: bool = False
    samples: bool = False
    foreseen: int = 0
    pair: PairRequest | None = None
    advice: AdviceRequest | None = None


@dataclass(slots=True)
class PolicyRequest:
    """Ask for the newest policy if it is newer than ``than_step``; answered by PolicyReady."""

    than_step: int = -1
