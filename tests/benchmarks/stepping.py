"""What steps by line cost when nobody takes any: ``python -m tests.benchmarks.stepping``.

One DQN learns CartPole unobserved; a second one was stepped through some lines before; of a third one the
panel of lines asks for the newest place four times a second. Slices of the three alternate, and processor
time counts. Prints one JSON object of steps per second of processor time.
"""

from __future__ import annotations

import json
import time

from rlstudio.engine.run.session import Session, open_session
from rlstudio.engine.worker.messages import RunSpec, TrainingViewRequest

SLICES, SLICE_SECONDS, LINES = 120, 0.1, 200
LOOK_EVERY = 2
"""Slices of a quarter of a second, about."""


def opened() -> Session:
    """A run that learns steadily."""
    run = RunSpec(env="CartPole-v1", algorithm="dqn", lanes=1, steps=100_000_000, seed=1)
    return open_session(run, None, evaluates=False)


def stepped() -> Session:
    """The same, stepped through some lines and then let go."""
    session, left = opened(), [LINES]

    def stand() -> None:
        left[0] -= 1
        if left[0]:
            session.step_line()
        else:
            session.resume()

    session.attend = stand
    session.step_line()
    while left[0]:
        session.advance(0.05)
    return session


def main() -> None:
    """Measure and print."""
    sessions = {"unobserved": opened(), "stepped before": stepped(), "looked at": opened()}
    took = dict.fromkeys(sessions, 0.0)
    for session in sessions.values():
        session.advance(1.0)
    begun = {name: session.run.step for name, session in sessions.items()}
    for number in range(SLICES):
        for name, session in sessions.items():
            start = time.process_time()
            session.advance(SLICE_SECONDS)
            if name == "looked at" and number % LOOK_EVERY == 0:
                session.training_view(TrainingViewRequest(place=True))
            took[name] += time.process_time() - start
            session.flush(force=True)
    print(json.dumps({name: (s.run.step - begun[name]) / took[name] for name, s in sessions.items()}))


if __name__ == "__main__":
    main()
