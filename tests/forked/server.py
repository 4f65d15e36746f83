"""The process that has loaded the libraries: forks a child for every request until its socket ends."""

from __future__ import annotations

import gc
import json
import os
import socket
import sys
from importlib import import_module
from typing import NamedTuple

import numpy as np

from rlstudio.engine.worker.warm_up import WARM_IMPORTS
from rlstudio.processes import begin

LOADED = ("rlstudio.engine.worker.worker", *WARM_IMPORTS)
_FREE = 500
"""Descriptors from here on are in nobody's way."""


class Request(NamedTuple):
    """What a child is: the module and arguments of its ``main``, and what it inherits."""

    module: str
    arguments: list[str]
    environment: dict[str, str]
    folder: str
    descriptors: list[int]
    """The numbers that the descriptors sent along get in the child."""


def serve(link: socket.socket) -> Request | None:
    """Fork children as they are asked for. Returns in each child its request, in the server None."""
    while True:
        message, received, _, _ = socket.recv_fds(link, 1 << 20, 32)
        if not message:
            return None
        request = Request(*json.loads(message))
        told, tell = os.pipe()
        between = os.fork()
        if between == 0:
            # Its parent ends at once, so that the child gets the process that asked as its parent.
            child = os.fork()
            if child == 0:
                for one in (told, tell):
                    os.close(one)
                link.close()
                _take(received, request.descriptors)
                return request
            os.write(tell, str(child).encode())
            os._exit(0)
        os.waitpid(between, 0)
        os.close(tell)
        link.sendall(os.read(told, 64))
        for one in (told, *received):
            os.close(one)


def _take(received: list[int], numbers: list[int]) -> None:
    """Give the descriptors received the numbers that they have in the process that asked."""
    import fcntl

    aside = [fcntl.fcntl(one, fcntl.F_DUPFD, _FREE) for one in received]
    for one in received:
        os.close(one)
    for one, number in zip(aside, numbers, strict=True):
        os.dup2(one, number)
        os.close(one)


def main() -> None:
    """Serve, and be the child where one was forked."""
    for module in LOADED:
        import_module(module)
    gc.freeze()
    request = serve(socket.socket(fileno=int(sys.argv[1])))
    if request is None:
        return
    os.environ.clear()
    os.environ.update(request.environment)
    os.chdir(request.folder)
    np.random.seed()  # noqa: NPY002 - as a process that has just begun
    sys.argv[1:] = [request.module, *request.arguments]
    begin.run(request.module, request.arguments)


if __name__ == "__main__":
    main()
