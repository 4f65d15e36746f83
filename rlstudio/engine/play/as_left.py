"""A stage as it was left: taken down for a demo, and opened again so.

The environment's state is put back where it is arrays, and where a simulator of another language reads them
only if they were written here (``files/seal.py``). Else the episode is begun again by its seed, and what was
done is done again, which must bring the same. Where that fails too, the moment is shown as it was, and the
next decision begins another episode.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from rlstudio.core import progress
from rlstudio.core.arrays import (
    Array,
    State,
    checked,
    generator_state,
    prefixed,
    restore_generator,
    under,
    whole,
)
from rlstudio.core.errors import Unsound
from rlstudio.core.policy import Policy, decided
from rlstudio.core.words import Words, mark, words
from rlstudio.engine.files import demo_file, misfits, seal
from rlstudio.engine.files.demo_file import Demo
from rlstudio.engine.files.demo_moment import POLICY_BOUND, MomentArrays, Played
from rlstudio.engine.past.recording import Moment, Recording
from rlstudio.engine.past.saved.tape import (
    GONE,
    MOST_FRAMES,
    MOST_POINTS,
    about,
    allowed,
    damaged,
    moments_on,
    numbered,
    pictures,
    put_back,
    sight,
    tape_of,
    tell_way,
    tidy,
    way_of,
)
from rlstudio.engine.play.episode import Episode
from rlstudio.engine.watch.insight import has_pictures, shown_decision
from rlstudio.envs.drawing import drawn

if TYPE_CHECKING:
    from rlstudio.engine.play.stage import Stage

MOST_TURNS = 300
MOST_ACTIONS = 100_000


# ---------------------------------------------------------------------------------------- taking it down


def stage_as_left(stage: Stage) -> tuple[Played, MomentArrays]:
    """The episode on a stage, as it is in the present."""
    episode, display, recorder = stage.episode, stage.display, stage.past.recorder
    tape, states = tape_of(recorder.recording)
    tape |= way_of(stage.past, episode.observation) | _seen(stage) | _done(recorder.recording, episode)
    states = prefixed("past", states)
    now = display.snapshot()
    if isinstance(now, dict):
        states |= prefixed("now", now)
    for place, (state, steps, score) in enumerate(stage.board.turns[-MOST_TURNS:]):
        states |= prefixed(f"turn{place}", {**state, "steps": np.asarray(steps), "score": np.asarray(score)})
    world = states if display.native else {}
    states = {**states, **_chances(stage.policy_in_play), "seeds": generator_state(stage.seeds)}
    decision = episode.decision
    played = Played(
        source="stage",
        number=episode.number,
        step=episode.steps,
        score=episode.score,
        ended=episode.ended,
        seed=recorder.seed,
        begins=recorder.begins,
        decisions=stage.decisions,
        episodes=stage.totals[2],
        policy_step=stage.policy_step,
        last_key=stage.controls.last,
        by_person=episode.by_person,
        mixed=episode.mixed,
        idle_frames=episode.idle_frames,
        per_decision=stage.per_decision,
        thinks=decision is not None
        and (decision.insight.thought is not None or decision.insight.imagined is not None),
        seal=seal.sealed(world, about(stage.spec)) if world else None,
    )
    return played, MomentArrays(tape, states, parameters(stage.policy_in_play))


def _seen(stage: Stage) -> State:
    """What is in view, and the curves of a person who plays."""
    episode = stage.episode
    found: State = {
        "seen": np.array(episode.observation),
        "picture": drawn(stage.display.frame) if episode.frame is None else np.array(episode.frame),
    }
    if episode.legal is not None:
        found["allowed"] = np.array(episode.legal)
    if episode.decided_on is not None:
        found["decided_on"] = np.array(episode.decided_on)
    if episode.waiting:
        found["pictures"] = np.stack(list(episode.waiting)[:MOST_FRAMES])
    for name, points in stage.record.by_person.items():
        found[f"curve.{name}"] = np.array(points[-MOST_POINTS:], np.float64)
    return found


def _done(recording: Recording, episode: Episode) -> State:
    """What was done in this episode since its beginning, and what it brought; nothing if that is not kept."""
    stop = len(recording)
    if not episode.steps or recording.first == stop or recording.reel_of(stop - 1).episode != episode.number:
        return {}
    start = recording.start_of(stop - 1)
    if start is None or recording[start].step:
        return {}
    moments = [one for _, one in recording.span(start, stop) if one.decision is not None]
    if len(moments) != episode.steps or len(moments) > MOST_ACTIONS:
        return {}
    return {
        "done": np.stack([one.action for one in moments]),
        "brought": np.array([one.reward for one in moments], np.float64),
    }


def _chances(policy: Policy) -> State:
    """The random generators that a policy owns."""
    return {f"chance.{name}": generator_state(one) for name, one in _generators(policy).items()}


def _generators(policy: Policy) -> dict[str, np.random.Generator]:
    return {name: one for name, one in vars(policy).items() if isinstance(one, np.random.Generator)}


def parameters(policy: Policy) -> State:
    """The parameters of a policy where they have room in a demo and are numbers."""
    state = policy.state()
    sound = all(value.dtype.kind != "f" or np.isfinite(value).all() for value in state.values())
    small = sum(value.nbytes for value in state.values()) <= POLICY_BOUND
    return {name: np.array(value) for name, value in state.items()} if sound and small else {}


# ---------------------------------------------------------------------------------------- opening it so


def open_as_left(stage: Stage, path: str) -> Words | str:
    """Let a stage that has just begun go on as a demo was left, and stand still.

    Returns what is to be told of that, or "". Raises UserError for a file that cannot be read.
    """
    stage.paused = True
    demo = demo_file.read(path)
    if demo.played is None or demo.played.source != "stage":
        return ""
    arrays = demo_file.arrays(path)
    try:
        return _Opening(stage, demo, demo.played, arrays, Path(path)).result()
    except Exception as error:  # wrong arrays can raise anything, also in plug-ins
        found = damaged(path, error)
    tidy(stage.past.recorder.recording)
    stage.restart()
    stage.paused = True
    return found


class _Opening:
    """One stage and one file; ``stage`` is changed only by what has been checked."""

    def __init__(self, stage: Stage, demo: Demo, played: Played, arrays: MomentArrays, path: Path) -> None:
        self.stage, self.demo, self.played, self.arrays, self.path = stage, demo, played, arrays, path
        spec = stage.spec
        self.spaces = spec.observation_space, spec.action_space, len(spec.action_names)
        tape = arrays.tape
        self.moments = moments_on(tape, self.spaces) if "number" in tape else []
        self.seen = sight(checked(tape, "seen", (1, *spec.observation_space.shape)), self.spaces[0])
        legal = tape.get("allowed")
        self.legal = None if legal is None else allowed(legal, self.spaces[2], over=played.ended)
        self.frame = pictures(tape["picture"][np.newaxis])[0]
        self.coming = deque(pictures(tape["pictures"]) if "pictures" in tape else [])

    def result(self) -> Words | str:
        stage, played = self.stage, self.played
        self._set_policy()
        world = {name: value for name, value in self.arrays.states.items() if _of_world(name)}
        here = not stage.display.native or seal.holds(played.seal, world, about(stage.spec))
        if here and any(name.startswith("now.") for name in world):
            self._put_back(world)
            back = True
        else:
            back = self._play_again()
        tidy(stage.past.recorder.recording)
        remark = "" if back else GONE
        self._take_up(back)
        return remark

    def _set_policy(self) -> None:
        stage, given = self.stage, self.arrays.deciding
        if given:
            kind, config = stage.agent.kind, stage.agent.config
            misfits.check_parameters(
                self.path, given, stage.spec, kind, kind.Config.parse(config, stage.agent.algorithm)
            )
            stage.set_policy(self.played.policy_step, given)

    def _put_back(self, world: Mapping[str, Array]) -> None:
        """Put the environment, its past and the turns that can be taken back where they were."""
        stage, played = self.stage, self.played
        display, board = stage.display, stage.board
        for _, turn in sorted(numbered("turn", world).items()):
            steps, score = int(whole(turn, "steps", ())), float(checked(turn, "score", ()))
            state = {name: value for name, value in turn.items() if name not in ("steps", "score")}
            display.rewind(state)
            board.turns.append((state, steps, score))
        kept = under("past", world)
        for state in numbered("reel", kept).values():
            display.rewind(state)  # what cannot be drawn is found now, and not while somebody looks
        observation = display.rewind(under("now", world))
        sight(observation, self.spaces[0])
        if not np.array_equal(observation, self.seen):
            raise Unsound(words("what is seen does not follow from the state"))
        if self.moments:
            put_back(stage.past.recorder, self.arrays.tape, kept, self.moments)
        stage.past.recorder.go_on(played.number, played.seed, anew=played.begins)

    def _play_again(self) -> bool:
        """Begin the episode by its seed and do the same again; whether that brings the same."""
        stage, played, tape = self.stage, self.played, self.arrays.tape
        if played.seed is None or (played.step and "done" not in tape):
            return False
        done, brought = self._done()
        display, recorder = stage.display, stage.past.recorder
        told = self._of_this_episode()
        observation = display.reset(played.seed)
        if self.moments:
            ended = self.moments[-1].decision is None
            first = int(whole(tape, "reel.first", (None,))[0]) + len(self.moments) - len(told) - ended
            recorder.recording.begin_at(first, whole(tape, "policy_steps", (None,)).tolist())
        recorder.begin_episode(played.number, played.seed)
        for step, (action, reward) in enumerate(zip(done, brought.tolist(), strict=True)):
            progress.tell(mark("playing the episode again"), step / len(done))
            moment = self._recorded(told.get(step), step, observation)
            outcome = display.step(action, render=False)
            if moment is not None:
                recorder.append(moment)
            observation = outcome.observation
            if not np.isclose(outcome.reward, reward, rtol=0.0, atol=1e-9):
                return False
            if (outcome.terminated or outcome.truncated) and step < len(done) - 1:
                return False
        if not np.array_equal(observation, self.seen):
            return False
        if played.ended and self.moments and self.moments[-1].decision is None:
            self._record_end(self.moments[-1], observation)
        recorder.go_on(played.number, played.seed, anew=played.begins)
        return True

    def _of_this_episode(self) -> dict[int, Moment]:
        """The moments of the tape that belong to the episode in view, by their step."""
        found: dict[int, Moment] = {}
        for moment in reversed(self.moments):
            if moment.decision is not None:
                if moment.step != self.played.step - len(found) - 1:
                    break
                found[moment.step] = moment
        return found

    def _done(self) -> tuple[Array, Array]:
        tape, steps = self.arrays.tape, self.played.step
        if not steps:
            return np.empty((0, 1)), np.empty(0)
        continuous = self.stage.continuous
        done = checked(tape, "done", (steps, self.spaces[2] if continuous else 1))
        brought = checked(tape, "brought", (steps,))
        if steps > MOST_ACTIONS or brought.dtype.kind != "f":
            raise Unsound(words("what was done is more than a file tells of"))
        if not continuous:
            whole({"done": done}, "done", (steps, 1), self.spaces[2])
        elif done.dtype.kind != "f" or not np.isfinite(done).all():
            raise Unsound(words("what was done must be finite numbers"))
        return done, brought

    def _recorded(self, told: Moment | None, step: int, observation: Array) -> Moment | None:
        """A moment of the tape at this step of what is played again, with a state or a picture of now."""
        if told is None:
            return None
        recorder, display = self.stage.past.recorder, self.stage.display
        moment = recorder.moment(told.number, observation, told.legal, step, told.score, told.human)
        moment.decision, moment.action, moment.reward = told.decision, told.action, told.reward
        moment.value, moment.gap = told.value, told.gap
        if not recorder.redraws:
            recorder.keep_picture(moment, drawn(display.frame))
        return moment

    def _record_end(self, told: Moment, observation: Array) -> None:
        recorder = self.stage.past.recorder
        end = recorder.moment(told.number, observation, told.legal, told.step, told.score, told.human)
        if not recorder.redraws:
            recorder.keep_picture(end, self.frame)
        recorder.note_end(end, terminated=told.terminal)

    def _take_up(self, back: bool) -> None:
        """Show the episode, with the chance that decides what comes."""
        stage, played, tape = self.stage, self.played, self.arrays.tape
        for name, generator in _generators(stage.policy_in_play).items():
            if f"chance.{name}" in self.arrays.states:
                restore_generator(generator, self.arrays.states[f"chance.{name}"])
        restore_generator(stage.seeds, self.arrays.states["seeds"])
        if played.last_key is not None and not stage.continuous and played.last_key < self.spaces[2]:
            stage.controls.note(played.last_key)
        stage.decisions, stage.per_decision = played.decisions, played.per_decision
        self._take_up_curves()
        tell_way(stage.past, tape)
        episode = Episode(played.number, self.seen, self.legal, steps=played.step, score=played.score)
        episode.mixed, episode.by_person, episode.ended = played.mixed, played.by_person, played.ended
        episode.frame, episode.waiting, episode.idle_frames = self.frame, self.coming, played.idle_frames
        episode.gone = not back
        self._tell_decision(episode)
        stage.take_up(episode)

    def _take_up_curves(self) -> None:
        stage = self.stage
        for name in ("return", "length"):
            points = self.arrays.tape.get(f"curve.{name}")
            if points is None or not stage.by_person:
                continue
            points = checked({"curve": points}, "curve", (None, 2)).astype(np.float64)
            if len(points) > MOST_POINTS or not np.isfinite(points).all():
                raise Unsound(words("the returns of the person who played are no numbers"))
            stage.record.by_person[name] = [(x, y) for x, y in points.tolist()]
            stage.curves = {**stage.curves, name: (points[:, 0].copy(), points[:, 1].copy())}
            stage.totals = self.played.decisions, 0, self.played.episodes, 0.0

    def _tell_decision(self, episode: Episode) -> None:
        """Let the episode tell the decision that led to the state in view."""
        stage = self.stage
        last = next((one for one in reversed(self.moments) if one.decision is not None), None)
        if not episode.steps or last is None or last.decision is None or "decided_on" not in self.arrays.tape:
            return
        episode.action = np.array(last.action)
        seen = sight(self.arrays.tape["decided_on"], self.spaces[0])
        pictured = has_pictures(stage.spec.observation_space)
        shown = replace(last.decision, observation=seen[0], inputs=seen[0] if pictured else None)
        scene = self.demo.scene
        if self.played.thinks and (scene.human or not scene.paused or episode.ended or episode.waiting):
            progress.tell(mark("thinking the last decision over"), None)
            again = shown_decision(decided(stage.policy_in_play, seen, last.legal), seen, stage.spec)
            shown = replace(shown, thought=again.thought, imagined=again.imagined)
        episode.told = shown


def _of_world(name: str) -> bool:
    """Whether a state is the environment's, and not that of a random generator beside it."""
    return name.startswith(("now.", "past.", "turn"))
