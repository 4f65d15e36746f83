"""Steps through the lines of ``learn``: traces its code objects while somebody asks for it."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from types import CodeType, FrameType, GeneratorType
from typing import Any

from rlstudio.core.algorithm import Algorithm
from rlstudio.engine.listing import Listing, Place
from rlstudio.engine.watch.source import Source, source_of
from rlstudio.engine.watch.variables import Variables

Targets = Collection[tuple[int, int]]
"""(section, first line of a statement) where to stop; empty: at every statement."""


class Stepper:
    """Stops the thread that learns before the next statement, and says where a training is.

    Nothing is traced but inside ``tracing``, and of that only the functions of the algorithm's listing.

    stand: called at every stop, inside the trace function; learning goes on when it returns.
    ``frame``: where it stands, None between two events. ``fresh``: nothing of the event has been carried out
    yet, so that the policy may be asked as between two events. ``stood``: seconds of standing.
    """

    def __init__(self, kind: type[Algorithm], events: object, stand: Callable[[], None]) -> None:
        self._kind, self._events, self._stand = kind, events, stand
        self._source: Source | None = None
        self._variables = Variables()
        self._targets: Targets = ()
        self._last: tuple[int, int] | None = None
        self._left: set[tuple[int, int]] = set()
        self._armed = False
        self.frame: FrameType | None = None
        self.fresh = False
        self.stood = 0.0
        self.stops = 0

    @property
    def source(self) -> Source:
        """The algorithm's source, read when somebody looks at it first."""
        if self._source is None:
            self._source = source_of(self._kind)
        return self._source

    @property
    def listing(self) -> Listing:
        """The algorithm as text."""
        return self.source.listing

    # ------------------------------------------------------------------------------ stepping

    def aim(self, targets: Targets) -> None:
        """Where to stop next."""
        self._targets = frozenset(targets)
        self._armed = True

    def let_go(self) -> None:
        """Stop nowhere until the next ``aim``."""
        self._armed = False

    @contextmanager
    def tracing(self) -> Iterator[None]:
        """While inside, learning stops at the lines aimed at. Another tracer (a debugger) rests meanwhile."""
        before = sys.gettrace()
        codes = self.source.sections
        # Some versions of Python tell the line of a yield again when the generator goes on.
        self._left = {
            (id(frame), self.source.statement(frame.f_code, frame.f_lineno)) for frame in self._suspended()
        }
        self._last = None

        def trace(frame: FrameType, event: str, argument: Any) -> Callable[..., Any] | None:
            if frame.f_code in codes and self._learns(frame):
                self.fresh |= frame is getattr(self._events, "gi_frame", None)
                return self._trace
            self.fresh = False  # something else is at work, before or after learning goes on
            return None

        sys.settrace(trace)
        try:
            yield
        finally:
            sys.settrace(before)

    def _learns(self, frame: FrameType) -> bool:
        """Whether this frame is part of learning: a search may be asked by those who look on as well."""
        first, outer = getattr(self._events, "gi_frame", None), frame
        while outer is not first:
            if outer.f_back is None:
                return first is None
            outer = outer.f_back
        return True

    def _trace(self, frame: FrameType, event: str, argument: Any) -> Callable[..., Any] | None:
        if event != "line":
            return self._trace
        code = frame.f_code
        statement = self.source.statement(code, frame.f_lineno)
        place = (id(frame), statement)
        if statement == 0 or place == self._last or (self.fresh and place in self._left):
            return self._trace
        first, self.fresh = self.fresh, False
        self._last = place
        if not self._armed:
            return self._trace
        if not self._targets or (self.source.sections[code], statement) in self._targets:
            self._stop(frame, fresh=first)
        return self._trace

    def _stop(self, frame: FrameType, *, fresh: bool) -> None:
        start = time.perf_counter()
        self.frame, self.fresh, self._armed = frame, fresh, False
        self.stops += 1
        try:
            self._stand()
        finally:
            self.frame, self.fresh = None, False
            self.stood += time.perf_counter() - start

    # ------------------------------------------------------------------------------ where it is

    def place(self, moment: object, *, variables: bool) -> Place | None:
        """Where the training is; None where that is not known: before the first event and after the last.

        moment: changes with every event. variables: tell these too.
        """
        if self.frame is not None:
            frames = self._standing(self.frame)
            key: object = self.stops
        else:
            frames = self._suspended()
            key = moment
        if not frames:
            return None
        sections, source = self.source.sections, self.source
        stack = tuple(
            (sections[frame.f_code], source.statement(frame.f_code, frame.f_lineno)) for frame in frames
        )
        told = self._variables.look((self.frame is not None, key), frames[-1]) if variables else ()
        return Place(stack, self.frame is not None, self.stops, told)

    def _standing(self, frame: FrameType) -> list[FrameType]:
        """The functions of the listing that led to this frame, also by way of others, the outermost first."""
        frames, known = [frame], self.source.sections
        first, outer = getattr(self._events, "gi_frame", None), frame.f_back
        while frames[0] is not first and outer is not None:
            if outer.f_code in known:
                frames.insert(0, outer)
            outer = outer.f_back
        return frames

    def _suspended(self) -> list[FrameType]:
        """The generators that wait at their yields, the outermost first."""
        frames: list[FrameType] = []
        known: dict[CodeType, int] = self.source.sections
        events: object = self._events
        while isinstance(events, GeneratorType) and events.gi_frame is not None:
            frame = events.gi_frame
            if frame.f_code not in known or frame.f_lasti < 0 or not events.gi_suspended:
                break
            frames.append(frame)
            events = events.gi_yieldfrom
        return frames
