"""One question at a time."""

from __future__ import annotations

from rlstudio.app.links.questions import Questions
from rlstudio.core.worlds.chart import ChartRequest
from rlstudio.engine.worker.messages import SnapshotRequest, TrainingViewRequest, UpdateQuestion

CHART = ChartRequest(0, 1, (0.0, 1.0), (0.0, 1.0))


def test_a_question_waits_until_the_answer_was_looked_at() -> None:
    questions = Questions()
    assert questions.admit(SnapshotRequest()) == SnapshotRequest()
    assert questions.admit(SnapshotRequest()) is None
    assert questions.admit(SnapshotRequest(frame=False)) is None
    questions.snapshot_seen()
    assert questions.admit(SnapshotRequest()) == SnapshotRequest()


def test_what_the_open_question_leaves_out_follows_it() -> None:
    questions = Questions()
    questions.admit(SnapshotRequest())
    values = SnapshotRequest(frame=False, state_values=True)
    assert questions.admit(SnapshotRequest(frame=True, state_values=True)) == values
    assert questions.admit(SnapshotRequest(frame=True, state_values=True)) is None, "it is open now too"


def test_never_two_pictures_on_their_way() -> None:
    """They would lie over each other in the memory that both sides share."""
    questions = Questions()
    questions.admit(SnapshotRequest(frame=True))
    chart = questions.admit(SnapshotRequest(frame=True, charts=(CHART,)))
    assert chart == SnapshotRequest(frame=False, charts=(CHART,)), "the chart is asked for at once"
    questions.snapshot_seen()
    assert questions.admit(SnapshotRequest(frame=True)) == SnapshotRequest(frame=True)


def test_a_chart_alone_brings_its_picture_along() -> None:
    request = SnapshotRequest(frame=True, charts=(CHART,))
    assert Questions().admit(request) == request


def test_a_view_of_the_training_does_not_wait_for_a_snapshot() -> None:
    questions, view = Questions(), TrainingViewRequest(True, 4, 80)
    questions.admit(SnapshotRequest())
    assert questions.admit_view(view) == view
    assert questions.admit_view(view) is None
    questions.snapshot_seen()
    assert questions.admit_view(view) is None
    questions.view_seen()
    assert questions.admit_view(view) == view


def test_another_question_about_updates_need_not_wait() -> None:
    """While time stands still nothing new happens, so that the open question may never be answered."""
    questions = Questions()
    first = TrainingViewRequest(update=UpdateQuestion(row=1))
    other = TrainingViewRequest(update=UpdateQuestion(row=2))
    assert questions.admit_view(first) == first
    assert questions.admit_view(first) is None
    assert questions.admit_view(other) == other
    assert questions.admit_view(other) is None
