"""Progress of slow openings: the code that opens calls ``tell``, the code that shows calls ``heard``."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

Listener = Callable[[str, float | None], None]
"""Called with what is being done, in plain words, and the part that is done (0 to 1; None: unknown)."""

_listener: ContextVar[Listener | None] = ContextVar("listener", default=None)


@contextmanager
def heard(listener: Listener) -> Iterator[None]:
    """Within the block, ``tell`` calls ``listener``. An error that it raises ends the opening."""
    token = _listener.set(listener)
    try:
        yield
    finally:
        _listener.reset(token)


def tell(what: str, share: float | None = None) -> None:
    """Report what is being done; does nothing without a listener."""
    listener = _listener.get()
    if listener is not None:
        listener(what, share)
