"""The program's entry, for ``rlstudio`` and ``python -m rlstudio``.

Before the command line is imported, which takes a while, it sees to it that Ctrl-C leaves no traceback,
that streams which are closed or lose their reader end nothing, and that no module out of the current folder
is taken for a library.
"""

from __future__ import annotations

import os
import sys

_HOME = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
if __name__ == "__main__" and not sys.flags.safe_path and os.path.abspath(sys.path[0]) != _HOME:
    # ``python -m`` puts the current folder first on the search path: a ``numpy.py`` in it would be run.
    del sys.path[0]

TYPE_CHECKING = False
if TYPE_CHECKING:  # as a variable: importing typing takes a while in which Ctrl-C would leave a traceback
    from typing import Any


def _stop_at_once(number: int, frame: object) -> None:
    """While nothing is open yet there is nothing to save and nothing to clean up."""
    try:
        os.write(2, b"rlstudio: stopped.\n")
    finally:
        os._exit(128 + number)


class _Lenient:
    """A text stream that drops what it cannot write: the reader of a log is no reason to end a training."""

    def __init__(self, stream: Any) -> None:
        self._stream, self._broken = stream, False

    def write(self, text: str) -> int:
        """Write, as far as that is possible."""
        try:
            if not self._broken:
                self._stream.write(text)
        except (OSError, ValueError):
            self._broken = True
        return len(text)

    def flush(self) -> None:
        """Flush, as far as that is possible."""
        try:
            if not self._broken:
                self._stream.flush()
        except (OSError, ValueError):
            self._broken = True

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)


def _mend_streams() -> None:
    """Standard streams that are closed lead nowhere: otherwise the next file would take their place."""
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # takes the lowest number that is free
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "r+", encoding="utf-8"))  # noqa: SIM115 - until the end
    sys.stderr = _Lenient(sys.stderr)


def main() -> None:
    """The program."""
    # Built in. What the module "signal" loads first takes a while in which Ctrl-C would leave a traceback.
    import _signal  # type: ignore[import-not-found, unused-ignore]

    _signal.signal(_signal.SIGINT, _stop_at_once)
    _mend_streams()
    from rlstudio.cli import main as run

    try:
        run()
    finally:
        # All is saved and said. While Python takes itself down Ctrl-C would change the exit code.
        _signal.signal(_signal.SIGINT, _signal.SIG_IGN)


if __name__ == "__main__":
    main()
