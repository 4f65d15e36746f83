"""The other workers of A3C: processes that run the same loop on a world of their own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from tempfile import TemporaryFile
from typing import IO, TYPE_CHECKING, Any

import numpy as np

from rlstudio.core import registry
from rlstudio.core.env import EnvSpec
from rlstudio.core.errors import Breakdown
from rlstudio.core.events import EpisodeEnded, Gathered, Stepped
from rlstudio.nn.shared import Shared
from rlstudio.processes.child import start
from rlstudio.processes.parent import die_at_once, end_with_parent

if TYPE_CHECKING:
    from rlstudio.algorithms.a3c import A3CConfig

LEAD = 64
"""So many steps a worker takes before it waits for one of worker 0: where time stands still, all stop."""
WAIT_SECONDS, LONGEST_WAIT_SECONDS = 0.0005, 0.005
PATIENCE_SECONDS = 3.0


class Team:
    """Workers 1 to W - 1, started at once and ended by ``close``; they end by themselves when we are gone."""

    def __init__(self, spec: EnvSpec, config: A3CConfig, lanes: int, seed: int, parameters: int) -> None:
        workers = config.workers
        self.shared = Shared(workers, parameters)
        self.processes: list[subprocess.Popen[bytes]] = []
        self._errors: list[IO[bytes]] = []
        self._counted = np.zeros(workers, np.int64)
        memory = self.shared.memory
        inherited = () if memory.descriptor is None else (memory.descriptor,)
        for worker in range(1, workers):
            job = {
                "env": spec.id,
                "settings": spec.settings.model_dump(mode="json"),
                "config": config.model_dump(mode="json"),
                "lanes": lanes,
                "seed": seed,
                "worker": worker,
                "parameters": parameters,
                "memory": memory.address,
            }
            errors = TemporaryFile()  # noqa: SIM115 - a pipe that nobody reads would fill up
            self._errors.append(errors)
            module = "rlstudio.algorithms.a3c_workers"
            self.processes.append(start(module, [json.dumps(job)], descriptors=inherited, errors=errors))

    def gathered(self) -> Gathered:
        """What the others did since the last call. Raises Breakdown when one of them has died."""
        for worker, process in enumerate(self.processes, 1):
            if process.poll() is not None:
                raise self._death(worker)
        # Episodes first: the steps that ended them are counted already.
        episodes = [
            episode for worker in range(1, len(self._counted)) for episode in self.shared.news(worker)
        ]
        counted = self.shared.steps.copy()
        steps = int((counted - self._counted)[1:].sum())
        self._counted = counted
        return Gathered(steps, tuple(episodes))

    def close(self) -> Breakdown | None:
        """End all workers: after the step that each is taking, by force where one takes too long.

        Returns what is to be told when one of them had died by itself: it has not learned along.
        """
        self.shared.stop[0] = 1
        deadline = time.monotonic() + PATIENCE_SECONDS
        death = None
        for worker, process in enumerate(self.processes, 1):
            try:
                if process.wait(max(0.0, deadline - time.monotonic())):
                    death = death or self._death(worker)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            if process.stdin is not None:
                process.stdin.close()
        for errors in self._errors:
            errors.close()
        self.shared.close()
        return death

    def _death(self, worker: int) -> Breakdown:
        """What to tell of a worker that ended by itself, with the last line that it wrote."""
        errors, code = self._errors[worker - 1], self.processes[worker - 1].returncode
        errors.seek(0, os.SEEK_END)
        errors.seek(max(0, errors.tell() - 4096))
        lines = errors.read().decode(errors="replace").strip().splitlines()
        said = f"code {code}" if not lines else f"code {code}, {lines[-1].strip()}"
        return Breakdown(f"worker {worker} of A3C ended unexpectedly ({said}).", "\n".join(lines))


def work(job: dict[str, Any]) -> None:
    """The life of one worker: learn until told to stop."""
    from rlstudio.algorithms.a3c import A3C, A3CConfig

    index = int(job["worker"])
    shared = Shared(int(job["config"]["workers"]), int(job["parameters"]), str(job["memory"]))
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


def main(arguments: Sequence[str]) -> None:
    """Entry point of a worker process; its job is the only argument."""
    end_with_parent(0.0)
    die_at_once(True)
    work(json.loads(arguments[0]))


if __name__ == "__main__":
    main(sys.argv[1:])
