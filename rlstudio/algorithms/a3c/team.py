"""The other workers of A3C, as worker 0 sees them: started, counted, ended."""

from __future__ import annotations

import json
import os
import subprocess
import time
from tempfile import TemporaryFile
from typing import IO

import numpy as np

from rlstudio.core.env import EnvSpec
from rlstudio.core.errors import Breakdown
from rlstudio.core.events import Gathered
from rlstudio.core.hyperparameters import Hyperparameters
from rlstudio.core.words import mark, words
from rlstudio.nn.shared import Shared
from rlstudio.processes.child import start

PATIENCE_SECONDS = 3.0


class Team:
    """Workers 1 to W - 1, started at once and ended by ``close``; they end by themselves when we are gone."""

    def __init__(
        self,
        spec: EnvSpec,
        config: Hyperparameters,
        workers: int,
        lanes: int,
        seed: int,
        parameters: int,
        moments: int = 0,
    ) -> None:
        self.shared = Shared(workers, parameters, moments=moments)
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
                "moments": moments,
                "memory": memory.address,
            }
            errors = TemporaryFile()  # noqa: SIM115 - a pipe that nobody reads would fill up
            self._errors.append(errors)
            module = "rlstudio.algorithms.a3c.workers"
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
        ended = mark("worker {worker} of A3C ended unexpectedly (code {code}).")
        said = mark("worker {worker} of A3C ended unexpectedly (code {code}, {line}).")
        line = lines[-1].strip() if lines else ""
        return Breakdown(
            words(said if lines else ended, worker=worker, code=code, line=line), "\n".join(lines)
        )
