"""What a run needs to continue exactly: seeds, states, and the file that holds them."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from typing import Any, NamedTuple

import numpy as np

from rlstudio.core.algorithm import Algorithm
from rlstudio.core.arrays import State, is_generator, prefixed, under, whole
from rlstudio.core.env import EnvSpec, World
from rlstudio.core.errors import Unsound, UserError, reason_in, shown
from rlstudio.core.spaces import Discrete, Space
from rlstudio.core.words import mark, words
from rlstudio.engine.files import checkpoint, seal
from rlstudio.engine.run.keeping.forking import AS_BEFORE, Branching
from rlstudio.engine.run.noting.visits import Visits
from rlstudio.engine.run_spec import RunSpec
from rlstudio.nn.memory.held_frames import HeldFrames
from rlstudio.nn.memory.ring import Replay

_CHECKED_BYTES = 64 << 20
_FRAMES = "replay.frames"
"""Their name in the state of an algorithm."""


def seeds(seed: int, step: int = 0) -> tuple[int, int, int]:
    """Independent seeds of world, algorithm and evaluation, derived from the run's seed.

    ``step``: the step at which a run continues; a world that could not be stored then gets new episodes.
    """
    world, algorithm, evaluated = np.random.SeedSequence([seed, step] if step else seed).spawn(3)
    return tuple(int(s.generate_state(1)[0] >> 1) for s in (world, algorithm, evaluated))  # type: ignore[return-value]


def continued(file: checkpoint.Checkpoint, run: RunSpec | None) -> RunSpec:
    """The run of a file, with the device of ``run``, and its budget and ``until_solved`` where it says these.

    Raises UserError if it cannot continue.
    """
    manifest = file.manifest
    if file.training_state is None:
        raise UserError(
            words(
                "{path} cannot be continued: it holds the policy alone; it can be played, and "
                "files saved as resumable can be continued.",
                path=file.path,
            )
        )
    until_solved = manifest.until_solved
    if run is not None and run.until_solved is not None:
        until_solved = run.until_solved
    steps = run.steps if run is not None and run.steps is not None else manifest.steps_budget
    if steps is not None and steps <= manifest.step:
        raise UserError(
            words(
                "{path} has trained {step} steps already; ask for more than that to continue it.",
                path=file.path,
                step=manifest.step,
            )
        )
    return RunSpec(
        env=manifest.env,
        env_settings=manifest.env_settings,
        algorithm=manifest.algorithm,
        config=manifest.config,
        preset=manifest.preset,
        seed=manifest.seed,
        lanes=manifest.lanes,
        device=run.device if run is not None else "auto",
        steps=steps,
        until_solved=until_solved,
    )


def training_state(algorithm: Algorithm, world: World, visits: Visits | None) -> State:
    """Everything that continuing needs; without the world's state if it cannot be stored."""
    state = prefixed("algorithm", algorithm.state())
    if visits is not None:
        state |= prefixed("visits", visits.state())
    stored = world.state()
    return state if stored is None else state | prefixed("world", stored)


def frames_apart(algorithm: Algorithm) -> AbstractContextManager[HeldFrames | None]:
    """Within this block ``training_state`` leaves out the frames of a replay memory, which are yielded."""
    replay = _replay(algorithm)
    return nullcontext() if replay is None else replay.frames_apart()


def let_go(algorithm: Algorithm) -> None:
    """Frames that are still being read are not wanted any more."""
    replay = _replay(algorithm)
    if replay is not None:
        replay.let_go()


def _replay(algorithm: Algorithm) -> Replay | None:
    replay = getattr(algorithm, "replay", None)
    return replay if isinstance(replay, Replay) else None


def world_seal(world: World, state: State, spec: EnvSpec) -> str | None:
    """The seal of the world's state, or None if it needs none (see engine/files/seal.py)."""
    stored = under("world", state)
    return seal.sealed(stored, _about(spec)) if world.native and stored else None


def _about(spec: EnvSpec) -> dict[str, Any]:
    return {"env": spec.id, "settings": spec.settings.model_dump(mode="json")}


def restore_training(
    file: checkpoint.Checkpoint,
    algorithm: Algorithm,
    world: World,
    visits: Visits | None,
    branching: Branching = AS_BEFORE,
) -> str | None:
    """The reverse of ``training_state``. Returns a warning if the stored world cannot be used.

    The world then begins new episodes, as it does where ``branching`` changes it or the seed. Raises
    UserError, naming the file, if the state does not fit.
    """
    state = file.training_state or {}
    stored = {} if branching.anew else under("world", state)
    strange = (
        bool(stored) and world.native and not seal.holds(file.manifest.seal, stored, _about(algorithm.spec))
    )
    try:
        learned = under("algorithm", state)
        if file.frames is not None:
            if _FRAMES in learned:
                raise Unsound(words("the frames of the memory are there twice"))
            learned[_FRAMES] = file.frames
        if "lanes" in learned and int(whole(learned, "lanes", ())) != world.lanes:
            raise Unsound(
                words(
                    "it is of {count} lanes, the run has {lanes}",
                    count=int(learned["lanes"]),
                    lanes=world.lanes,
                )
            )
        if branching.seed:
            learned = _by_own_chance(learned, algorithm)
        algorithm.restore(learned)
        _check_whole(learned, algorithm)
        counted = under("visits", state)
        if visits is not None and counted and not branching.world:  # older files hold none
            visits.restore(counted)
        if stored and not strange:
            world.restore(stored)
            _check_sight(algorithm.spec.observation_space, world)
        else:
            algorithm.break_off()
    except UserError as error:
        raise UserError(
            words("{path} cannot be continued: {reason}", path=file.path, reason=error)
        ) from error
    except Exception as error:  # wrong arrays can raise anything, also in plug-ins
        what = reason_in(error) or type(error).__name__
        if isinstance(error, KeyError):
            what = words("the array {name} is missing", name=shown(error.args[0]))
        raise UserError(
            words(
                "{path} cannot be continued: its training state does not fit: {reason}.",
                path=file.path,
                reason=what,
            )
        ) from error
    if strange:
        return mark(
            "the state of the simulation in this file was not saved here, or by another version of the "
            "simulator: its episodes begin anew."
        )
    if not stored and world.state() is None:
        return mark("the state of this environment cannot be kept in a file: its episodes begin anew.")
    return None


def _by_own_chance(learned: State, algorithm: Algorithm) -> State:
    """What was learned, with the random generators that the algorithm has from its seed."""
    own = algorithm.state()
    return {
        name: own[name] if is_generator(value) and name in own else value for name, value in learned.items()
    }


def _check_whole(given: State, algorithm: Algorithm) -> None:
    """Check that the restored state has the same names and shapes as the given one. Raises ValueError.

    What earlier versions did not write may be missing (``Algorithm.added``), whatever its shape is now.
    A state of more than ``_CHECKED_BYTES`` is not checked, because it would be copied.
    """
    if sum(value.nbytes for value in given.values()) > _CHECKED_BYTES:
        return
    there = {
        name: value
        for name, value in algorithm.state().items()
        if name in given or not name.startswith(algorithm.added)
    }
    for name in sorted(given.keys() ^ there.keys()):
        if name in given:
            raise Unsound(words("the array {name} is too many", name=shown(name)))
        raise Unsound(words("the array {name} is missing", name=shown(name)))
    for name, value in there.items():
        if value.shape != given[name].shape:
            raise Unsound(
                words(
                    "the array {name} has shape {shape} where {needed} is needed",
                    name=shown(name),
                    shape=str(given[name].shape),
                    needed=str(value.shape),
                )
            )


def _check_sight(space: Space, world: World) -> None:
    """Check that the observations of a restored world lie in its space. Raises ValueError."""
    seen = world.observe()
    if isinstance(space, Discrete):
        if (seen < 0).any() or (seen >= space.n).any():
            raise Unsound(words("what is seen must be one of {n} states", n=space.n))
    elif not np.isfinite(seen).all():
        raise Unsound(words("what is seen must be finite"))


class Weight(NamedTuple):
    """Bytes of a training state: what is copied for a file, and frames, read while it is being written."""

    copied: int
    frames: int


def weight(algorithm: Algorithm) -> Weight:
    """About how large the state of an algorithm is."""
    replay = _replay(algorithm)
    frames = 0 if replay is None else replay.frame_bytes
    return Weight(held_bytes(algorithm) - frames, frames)


def held_bytes(thing: object, depth: int = 2) -> int:
    """Bytes of the arrays that an object and the objects in it hold: about the size of its state."""
    total = 0
    for value in getattr(thing, "__dict__", {}).values():
        if isinstance(value, np.ndarray):
            total += value.nbytes
        elif depth:
            total += held_bytes(value, depth - 1)
    return total
