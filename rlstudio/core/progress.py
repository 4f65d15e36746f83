"""How far the opening of something slow is: told by whoever opens it, heard by whoever shows it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

Listener = Callable[[str, float | None], None]
"""Hears what is being done, in plain words, and which share of it is done (0 to 1; None: nobody knows)."""

_listener: ContextVar[Listener | None] = ContextVar("listener", default=None)


@contextmanager
def heard(listener: Listener) -> Iterator[None]:
    """Inside, ``listener`` hears what is told. What it raises ends the opening."""
    token = _listener.set(listener)
    try:
        yield
    finally:
        _listener.reset(token)


def tell(what: str, share: float | None = None) -> None:
    """Say what is being done; costs nothing where nobody listens."""
    listener = _listener.get()
    if listener is not None:
        listener(what, share)
