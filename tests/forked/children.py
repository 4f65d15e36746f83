"""The tests' side: starts forked children with the interface of ``rlstudio.processes.child.start``."""

from __future__ import annotations

import atexit
import ctypes
import json
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from typing import IO

from rlstudio.processes import child

POSSIBLE = sys.platform == "linux"
_SUBREAPER = 36
"""PR_SET_CHILD_SUBREAPER of Linux: orphans below this process become its children."""
_READ_WHILE_LOADING = ("PYTHONPATH", *child.ONE_THREAD)


class ForkedChild(subprocess.Popen[bytes]):
    """A child that is there already: all that Popen knows of a process without starting it."""

    def __init__(self, pid: int, stdin: IO[bytes]) -> None:
        self.args = [str(pid)]
        self.pid = pid
        self.stdin, self.stdout, self.stderr = stdin, None, None
        self.returncode = None
        self.text_mode = None
        self._child_created = True
        self._communication_started = False
        self._sigint_wait_secs = 0.25
        self._waitpid_lock = threading.Lock()


class Server:
    """The process that forks, begun at the first child and ended with this process."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._link: socket.socket | None = None
        self._read: dict[str, str | None] = {}
        self.process: subprocess.Popen[bytes] | None = None

    def start(
        self,
        module: str,
        arguments: Sequence[str],
        *,
        descriptors: Sequence[int] = (),
        handles: Sequence[int] = (),
        environment: Mapping[str, str] | None = None,
        errors: IO[bytes] | None = None,
    ) -> subprocess.Popen[bytes]:
        """``child.start``. Where libraries would load other things than before, a process really begins."""
        variables = {**child.child_environment(), **child.ONE_THREAD, **(environment or {})}
        read = {name: variables.get(name) for name in _READ_WHILE_LOADING}
        with self._lock:
            if self._link is None:
                self._begin(variables)
                self._read = read
            if read != self._read:
                return child.start(
                    module,
                    arguments,
                    descriptors=descriptors,
                    handles=handles,
                    environment=environment,
                    errors=errors,
                )
            folder = str(child.working_folder())
            theirs, ours = os.pipe()
            try:
                pid = self._ask(
                    (module, list(arguments), variables, folder, [0, 1, 2, *descriptors]),
                    [theirs, 1, 2 if errors is None else errors.fileno(), *descriptors],
                )
            finally:
                os.close(theirs)
            return ForkedChild(pid, os.fdopen(ours, "wb", 0))

    def _ask(self, request: tuple[object, ...], descriptors: list[int]) -> int:
        assert self._link is not None
        prctl = ctypes.CDLL(None).prctl
        prctl(_SUBREAPER, 1, 0, 0, 0)
        try:
            socket.send_fds(self._link, [json.dumps(request).encode()], descriptors)
            answer = self._link.recv(64)
        finally:
            prctl(_SUBREAPER, 0, 0, 0, 0)
        if not answer:
            raise OSError("the process that forks the tests' workers has ended")
        return int(answer)

    def _begin(self, variables: Mapping[str, str]) -> None:
        self._link, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        # What the libraries say while they load belongs to no test.
        self.process = subprocess.Popen(
            child.python("-m", "tests.forked.server", str(theirs.fileno())),
            stdin=subprocess.DEVNULL,
            env=variables,
            cwd=child.working_folder(),
            pass_fds=[theirs.fileno()],
        )
        theirs.close()
        atexit.register(self.end)

    def end(self) -> None:
        """End the server; children that are still there are not its own."""
        if self._link is not None and self.process is not None:
            self._link.close()
            self.process.wait(10.0)


SERVER = Server()
