"""What the panels in view ask of a worker, added up."""

from __future__ import annotations

from collections.abc import Sequence

from rlstudio.app.board.slot import PanelSlot
from rlstudio.engine.worker.messages import SnapshotRequest, TrainingViewRequest


def snapshot_request(seen: Sequence[PanelSlot], now: float) -> SnapshotRequest:
    """What these panels need in the next snapshot."""
    want = SnapshotRequest(frame=False)
    for slot in seen:
        want |= slot.snapshot_request(now)
    return want


def training_request(seen: Sequence[PanelSlot], now: float) -> TrainingViewRequest | None:
    """What these panels need of the training now; None if none is due."""
    seen = [slot for slot in seen if slot.panel.asks_training]
    if not any(now >= slot.training_due for slot in seen):
        return None
    panels = [slot.panel for slot in seen]
    due = [slot.panel for slot in seen if now >= slot.training_due]
    lanes = [lanes for lanes in (panel.needed_lanes() for panel in due) if lanes[0]]
    visits = any(panel.needs_visits for panel in due)
    source = [panel.needed_source() for panel in due]
    place, listing = (any(needed) for needed in zip((False, False), *source, strict=True))
    memory = next((found for panel in due if (found := panel.memory_request()) is not None), None)
    pair = next((pair for panel in due if (pair := panel.pair_request()) is not None), None)
    advice = next((advice for panel in due if (advice := panel.advice_request()) is not None), None)
    standings = any(panel.needs_standings for panel in due)
    samples = any(panel.needs_samples for panel in due)
    foreseen = max((panel.foreseen_width() for panel in due), default=0)
    looking = any(p.needs_evidence or p.wants_gradients() or p.update_question() is not None for p in due)
    people = pair is not None or advice is not None
    if not (lanes or visits or place or memory or people or standings or samples or foreseen or looking):
        return None
    # What is sent only once goes to panels that are not due yet, too; one of them may look into updates.
    evidence = sorted({name for panel in panels for name in panel.needs_evidence})
    gradients = any(panel.wants_gradients() for panel in panels)
    update = next((asked for panel in panels if (asked := panel.update_question()) is not None), None)
    most, width = max(lanes, default=(0, 0))
    return TrainingViewRequest(
        visits, most, width, tuple(evidence), update, place=place, listing=listing, memory=memory,
        gradients=gradients, standings=standings, pair=pair, advice=advice, samples=samples,
        foreseen=foreseen,
    )  # fmt: skip
