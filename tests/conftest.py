"""Every test computes with one thread, as small networks do: two fight where tests share a machine."""

from __future__ import annotations

import os

for _name, _value in (
    ("OMP_NUM_THREADS", "1"),
    ("OPENBLAS_NUM_THREADS", "1"),
    ("OMP_WAIT_POLICY", "PASSIVE"),
):
    os.environ.setdefault(_name, _value)
