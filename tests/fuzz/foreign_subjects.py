"""What the program does with agents of other libraries, and with the statistics beside them."""

from __future__ import annotations

import contextlib
import time
from pathlib import Path

from rlstudio.core import registry
from rlstudio.core.errors import UserError
from rlstudio.engine.files import checkpoint
from rlstudio.engine.files.foreign import agents, statistics
from rlstudio.engine.files.foreign.found import Found
from rlstudio.engine.files.foreign.layers import Unfit
from rlstudio.engine.files.foreign.recognised import kind_of
from rlstudio.engine.run.session import open_session
from rlstudio.nn.normalising.moments import RunningMoments

THEIRS = {
    "ppo": ("CartPole-v1", "ppo"),
    "dqn": ("CartPole-v1", "dqn"),
    "qrdqn": ("CartPole-v1", "qr_dqn"),
    "sac": ("Pendulum-v1", "sac"),
    "a2c": ("Pendulum-v1", "a2c"),
    "pixels": ("ALE/Pong-v5", "dqn"),
    "values": ("CartPole-v1", "dqn"),
    "actor": ("Pendulum-v1", "td3"),
    "agent": ("CartPole-v1", "ppo"),
}
"""What agents of other libraries play and what trained them, by the names of their files."""


def open_agent(path: Path, home: Path) -> None:
    """Recognise it, open it as a person would who names all, play, take it over, and learn on."""
    env, algorithm = THEIRS[path.stem]
    kind_of(path)
    with contextlib.suppress(agents.MoreWanted):
        agents.load(path, training=False)
    said = agents.Named(env, algorithm=algorithm)
    file = agents.load(path, said, training=False)
    spec, policy = checkpoint.open_policy(file)
    world = spec.make_world(1, 7)
    try:
        for _ in range(3):
            world.step(policy.decide(world.observe(), explore=False).action)
    finally:
        world.close()
    ours = agents.taken_over(path, said)
    session = open_session(None, None, resume=ours)
    try:
        enough = time.monotonic() + 1.0
        for _ in range(2):
            session.advance(0.05, should_stop=lambda: time.monotonic() > enough)
        session.flush(force=True)
    finally:
        session.close()


def open_statistics(path: Path, home: Path) -> None:
    """Read them, and normalise by them."""
    found = Found("sac", {"hidden": (8,)}, {}, {})
    spec = registry.environment("Pendulum-v1")
    try:
        statistics.applied(found, statistics.read(path), spec)
    except Unfit as error:
        raise UserError(f"{path} cannot be opened: {error}") from error
    moments = RunningMoments((3,))
    of_it = {name.removeprefix("observation."): value for name, value in found.policy.items()}
    if "mean" in of_it:
        moments.restore(of_it)
