"""Runs one side of a measurement in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import Any

from rich.console import Console

from rlstudio.processes.child import ONE_THREAD

ONE_CORE = {**ONE_THREAD, "BENCHMARK_CORES": "1"}
# Both sides compute as on a processor with AVX2 and neither AVX-512 nor bfloat16.
PLAIN_CPU = {"ATEN_CPU_CAPABILITY": "avx2", "ONEDNN_MAX_CPU_ISA": "AVX2", "BENCHMARK_PLAIN_CPU": "1"}
console = Console(stderr=True)


def child(module: str, *arguments: object, env: dict[str, str] | None = None) -> dict[str, Any]:
    """Run ``python -m tests.benchmarks.MODULE ARGUMENTS`` and read the JSON of its last line."""
    command = [sys.executable, "-m", f"tests.benchmarks.{module}", *map(str, arguments)]
    done = subprocess.run(command, env=env or dict(os.environ), capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)} failed:\n{done.stderr[-3000:]}")
    result: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    console.print(f"[dim]{module} {' '.join(map(str, arguments))}: {result}[/dim]", highlight=False)
    return result


def ours(*arguments: object) -> dict[str, Any]:
    """RL Studio's side, with the threads that its workers have."""
    return child("ours", *arguments, env={**os.environ, **ONE_THREAD})
