"""A virtual screen for what must be seen to be measured."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def virtual_screen(size: str = "1600x1000x24") -> Iterator[dict[str, str]]:
    """Environment variables with a display: an Xvfb of its own, with a window manager where there is one.

    Raises FileNotFoundError where Xvfb is not installed.
    """
    server = shutil.which("Xvfb")
    if server is None:
        raise FileNotFoundError("Xvfb is not installed")
    read, write = os.pipe()
    arguments = [server, "-displayfd", str(write), "-screen", "0", size, "-nolisten", "tcp"]
    screen = subprocess.Popen(arguments, pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    manager = None
    try:
        with os.fdopen(read) as stream:
            display = f":{stream.readline().strip()}"
        environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        environment.pop("WAYLAND_DISPLAY", None)
        if shutil.which("openbox"):
            manager = subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL)
            time.sleep(0.5)
        yield environment
    finally:
        for process in (manager, screen):
            if process is not None:
                process.terminate()
                process.wait(10)
