"""The whole suite in several processes, then once more and alone what failed in it (`make test`).

Tests of real windows, trainers and killed processes share the cores with each other. One that fails
among them and passes alone is told by name as unsteady and wants mending; it does not stop a change of
something else. What fails twice, more than a few failures, or a run that broke off fail the suite, as in
CPython's own `regrtest --rerun`.
"""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

JOBS = min(4, (os.cpu_count() or 1) + 1)
"""One more than cores: many tests of the window wait for a worker's process."""
ALL = ("-n", str(JOBS), "--dist", "worksteal")
AGAIN = ("--last-failed", "--last-failed-no-failures", "none", "-n", "0")
MOST = 5
"""More failures than this are no accident."""


class Failures:
    """Which tests failed, in their order."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note a failure of a test, of what it needs or of what it cleans up."""
        if report.failed and report.nodeid not in self.names:
            self.names.append(report.nodeid)


def main(arguments: list[str]) -> int:
    """Returns pytest's exit status; 0 as well where all that failed passed alone."""
    failures = Failures()
    status = pytest.main([*ALL, *arguments], plugins=[failures])
    if status != pytest.ExitCode.TESTS_FAILED or not 0 < len(failures.names) <= MOST:
        return int(status)
    print(f"\nOnce more and alone: {', '.join(failures.names)}", flush=True)
    # A process of its own: this one has run pytest's plug-ins already.
    alone = subprocess.run([sys.executable, "-m", "pytest", *arguments, *AGAIN], check=False).returncode
    if alone == 0:
        print("\nUnsteady (failed among others, passed alone; please mend):")
        print("\n".join(f"  {name}" for name in failures.names))
    return alone


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
