"""Every test computes with one thread, and none writes into the data of whoever runs it.

Two threads fight where tests share a machine, as small networks compute.
"""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile

import pytest

os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

_OWN = tempfile.mkdtemp(prefix="rlstudio-tests-")
atexit.register(shutil.rmtree, _OWN, ignore_errors=True)
for _kind in ("DATA", "STATE", "CONFIG"):
    os.environ[f"XDG_{_kind}_HOME"] = os.path.join(_OWN, _kind.lower())
# Stable-Baselines3 makes a folder for its logger in the system's temporary one otherwise.
os.environ["SB3_LOGDIR"] = os.path.join(_OWN, "sb3")


@pytest.fixture(scope="session", autouse=True)
def _workers_are_forked() -> None:
    from rlstudio.engine.worker.hosts import process_host
    from tests.forked import children

    if children.POSSIBLE:
        process_host.start = children.SERVER.start
