"""The other workers of A3C: processes that run the same loop on a world of their own."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING, Any

import numpy as np

from rlstudio.core import registry
from rlstudio.core.env import EnvSpec
from rlstudio.core.errors import UserError
from rlstudio.core.events import EpisodeEnded, Gathered, Stepped
from rlstudio.nn.shared import Shared

if TYPE_CHECKING:
    from rlstudio.algorithms.a3c import A3CConfig

LEAD = 64
"""So many steps a worker takes before it waits for one of worker 0: where time stands still, all stop."""
WAIT_SECONDS, LONGEST_WAIT_SECONDS = 0.0005, 0.005
PATIENCE_SECONDS = 3.0
WORKER_FLAG = "--rlstudio-a3c-worker"
"""First argument with which a frozen application becomes such a worker."""
WORKER_ENVIRONMENT = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "OMP_WAIT_POLICY": "PASSIVE"}


class Team:
    """Workers 1 to W - 1, started at once and ended by ``close``; they end by themselves when we are gone.

    Each one's standard input is a pipe from us that carries nothing but our being alive.
    """

    def __init__(self, spec: EnvSpec, config: A3CConfig, lanes: int, seed: int, parameters: int) -> None:
        workers = config.workers
        self.shared = Shared(workers, parameters)
        self.processes: list[subprocess.Popen[bytes]] = []
        self._counted = np.zeros(workers, np.int64)
        for worker in range(1, workers):
            job = {
                "env": spec.id,
                "settings": spec.settings.model_dump(mode="json"),
                "config": config.model_dump(mode="json"),
                "lanes": lanes,
                "seed": seed,
                "worker": worker,
                "parameters": parameters,
                "memory": self.shared.path or self.shared.descriptor,
            }
            self.processes.append(self._start(json.dumps(job)))

    def _start(self, job: str) -> subprocess.Popen[bytes]:
        environment = {**os.environ, **WORKER_ENVIRONMENT}
        environment["PYTHONPATH"] = os.pathsep.join(path for path in sys.path if path)
        program = (
            [WORKER_FLAG] if getattr(sys, "frozen", False) else ["-m", "rlstudio.algorithms.a3c_workers"]
        )
        command = [sys.executable, *program, job]
        if sys.platform == "win32":
            flags = subprocess.CREATE_NO_WINDOW
            return subprocess.Popen(command, stdin=subprocess.PIPE, env=environment, creationflags=flags)
        return subprocess.Popen(
            command, stdin=subprocess.PIPE, env=environment, pass_fds=[self.shared.descriptor]
        )

    def gathered(self) -> Gathered:
        """What the others did since the last call. Raises UserError when one of them has died."""
        for worker, process in enumerate(self.processes, 1):
            if process.poll() is not None:
                raise UserError(f"worker {worker} of A3C ended unexpectedly (code {process.returncode}).")
        # Episodes first: the steps that ended them are counted already.
        episodes = [
            episode for worker in range(1, len(self._counted)) for episode in self.shared.news(worker)
        ]
        counted = self.shared.steps.copy()
        steps = int((counted - self._counted)[1:].sum())
        self._counted = counted
        return Gathered(steps, tuple(episodes))

    def close(self) -> None:
        """End all workers: after the step that each is taking, by force where one takes too long."""
        self.shared.stop[0] = 1
        deadline = time.monotonic() + PATIENCE_SECONDS
        for process in self.processes:
            try:
                process.wait(max(0.0, deadline - time.monotonic()))
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            if process.stdin is not None:
                process.stdin.close()
        self.shared.close()


def work(job: dict[str, Any]) -> None:
    """The life of one worker: learn until told to stop."""
    from rlstudio.algorithms.a3c import A3C, A3CConfig

    index = int(job["worker"])
    shared = Shared(int(job["config"]["workers"]), int(job["parameters"]), job["memory"])
    if shared.stop[0]:
        return
    spec = registry.environment(job["env"], job["settings"])
    # Every worker explores differently, and differently again when a run is continued.
    world_seed, seed = (
        int(s.generate_state(1)[0] >> 1) for s in np.random.SeedSequence([job["seed"], index]).spawn(2)
    )
    learner = A3C(spec, A3CConfig.model_validate(job["config"]), device="cpu", seed=seed)
    learner.join(shared, index)
    world = spec.make_world(int(job["lanes"]), world_seed)
    seen, left = int(shared.steps[0]), LEAD
    for event in learner.learn(world):
        if isinstance(event, EpisodeEnded):
            shared.tell(index, event)
        elif isinstance(event, Stepped):
            left -= 1
            if left <= 0:
                seen, left = _wait_for_first(shared, seen), LEAD
            if shared.stop[0]:
                world.close()
                return


def _wait_for_first(shared: Shared, seen: int) -> int:
    """Sleep until worker 0 has taken more steps than ``seen``, or all shall end; returns how many it has."""
    wait = WAIT_SECONDS
    while (now := int(shared.steps[0])) == seen and not shared.stop[0]:
        time.sleep(wait)
        wait = min(LONGEST_WAIT_SECONDS, 1.5 * wait)
    return now


def _end_with_parent() -> None:
    """The pipe on standard input ends with the process that started us, even if that was killed."""
    while os.read(0, 1):  # not through sys.stdin, which a thread may not be reading when Python ends
        pass
    os._exit(0)


def main(job: str) -> None:
    """Entry point of a worker process; ``job`` is its only argument."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that started us
    threading.Thread(target=_end_with_parent, daemon=True).start()
    work(json.loads(job))


if __name__ == "__main__":
    main(sys.argv[1])
