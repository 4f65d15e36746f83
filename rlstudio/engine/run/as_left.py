"""A training that is watched as it was left: what was in view, and what had been played until then.

Learning itself is reached again by ``reaching.py`` or goes on from a file; this is what people saw of it.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from rlstudio.core.arrays import Array, State, checked, prefixed, under
from rlstudio.core.errors import Unsound
from rlstudio.core.words import Words, words
from rlstudio.engine.files import demo_file, seal
from rlstudio.engine.files.demo_moment import MomentArrays, Played
from rlstudio.engine.past.kept import PackedState
from rlstudio.engine.past.recording import copied
from rlstudio.engine.past.saved.tape import (
    GONE,
    about,
    allowed,
    curves_on,
    damaged,
    moments_on,
    numbered,
    pictures,
    put_back,
    sight,
    tape_of,
    tell_way,
    way_of,
)
from rlstudio.engine.run.session import Session
from rlstudio.engine.snapshot import ShownDecision
from rlstudio.engine.watch.training_screen import LeftView
from rlstudio.envs.drawing import notice_picture

_ROWS = ("action_values", "action_probabilities", "before_values", "before_probabilities", "action_vector")


def training_as_left(session: Session) -> tuple[Played, MomentArrays]:
    """What is in view of a training that stands between two events."""
    run = session.run
    snapshot, seen = session.in_view()
    tape, states = tape_of(session.past.recorder.recording)
    shown, frame, legal = snapshot.decision, snapshot.frame, run.world.legal()
    tape |= way_of(session.past, seen)
    tape |= {
        "seen": np.array(seen),
        "world": np.array(run.world.observe()[:1]),
        "picture": notice_picture("") if frame is None else np.array(frame),
    }
    if legal is not None and not snapshot.ended:
        tape["allowed"] = np.array(legal[:1])
    for name in _ROWS:
        if getattr(shown, name) is not None:
            tape[f"shown.{name}"] = np.array(getattr(shown, name), np.float32)
    if shown.value is not None:
        tape["shown.value"] = np.array(shown.value, np.float64)
    states = prefixed("past", states)
    played = Played(
        source="training",
        number=snapshot.episode,
        step=snapshot.episode_step,
        score=snapshot.episode_return,
        ended=snapshot.ended,
        begins=session.past.begins,
        decisions=run.step,
        episodes=run.episodes,
        policy_step=run.step,
        last_key=shown.action,
        came_by=shown.came_by,
        explored=shown.explored,
        at_rest=shown.at_rest,
        phase=snapshot.phase,
        seal=seal.sealed(states, about(run.spec)) if run.world.native and states else None,
    )
    return played, MomentArrays(tape, states)


def show_as_left(session: Session, path: str) -> Words | str:
    """Let a training that has just been opened show what a demo shows.

    Returns what is to be told of that, or "". Raises UserError for a file that cannot be read.
    """
    demo = demo_file.read(path)
    if demo.played is None or (demo.played.source != "training" and demo.moment is None):
        return ""
    arrays = demo_file.arrays(path)
    try:
        if demo.moment is not None and (curves := curves_on(arrays.tape)):
            session.run.recorder.put_in_place(curves)
        if demo.played.source != "training":
            return ""
        return _shown(session, demo.played, arrays)
    except Exception as error:  # wrong arrays can raise anything, also in plug-ins
        return damaged(path, error)


def _shown(session: Session, played: Played, arrays: MomentArrays) -> Words | str:
    run, past, tape = session.run, session.past, arrays.tape
    space, actions = run.spec.observation_space, len(run.spec.action_names)
    seen = sight(checked(tape, "seen", (1, *space.shape)), space)
    world = sight(checked(tape, "world", (1, *space.shape)), space)
    legal = None if "allowed" not in tape else allowed(tape["allowed"], actions)
    frame = pictures(checked(tape, "picture", (None, None, 3))[np.newaxis])[0]
    decision = _decision(played, tape, seen, actions)
    exact = np.array_equal(run.world.observe()[:1], world)
    exact &= played.ended or run.world.progress(0) == (played.step, played.score)
    moments = moments_on(tape, (space, run.spec.action_space, actions)) if "number" in tape else []
    sealed = not run.world.native or seal.holds(played.seal, arrays.states, about(run.spec))
    kept = under("past", arrays.states)
    if moments and sealed:
        for state in numbered("reel", kept).values():
            past.review.scenes.observed(0, PackedState.of(state))  # found now, and not while somebody looks
        recorder = past.recorder
        recorder.recording.policies.note(run.step, copied(run.algorithm.policy.state()))
        put_back(recorder, tape, kept, moments)
        if exact and run.algorithm.sweep_rate is None:
            past.take_up(run.step, run.updates, run.episodes + 1, anew=played.begins)
    tell_way(past, tape)
    session.screen.left = LeftView(
        run.step, played.number, played.step, played.score, played.ended, seen, legal, decision, frame,
        played.phase,
    )  # fmt: skip
    return "" if exact else GONE


def _decision(played: Played, tape: State, seen: Array, actions: int) -> ShownDecision:
    """What was shown. Raises ValueError for arrays that are not about these actions."""
    rows: dict[str, Any] = {}
    for name in _ROWS:
        if f"shown.{name}" in tape:
            rows[name] = checked(tape, f"shown.{name}", (actions,)).astype(np.float32)
    if any(action is not None and action >= actions for action in (played.came_by, played.last_key)):
        raise Unsound(words("an action was chosen that is none of the {n}", n=actions))
    value = float(checked(tape, "shown.value", ())) if "shown.value" in tape else None
    return ShownDecision(
        action=played.last_key,
        came_by=played.came_by,
        explored=played.explored,
        at_rest=played.at_rest,
        value=value,
        observation=seen[0],
        **rows,
    )
