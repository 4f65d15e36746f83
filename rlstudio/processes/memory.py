"""Memory that a process shares with its children; the kernel frees it when the last of them is gone."""

from __future__ import annotations

import mmap
import os
import sys
import tempfile


class SharedMemory:
    """``size`` bytes that several processes see: ``buffer``.

    ``address``: what a child needs to join, as text; ``descriptor``: the file descriptor that it must
    inherit, None on Windows. There is nothing to unlink and nothing to track.
    """

    def __init__(self, size: int, address: str | None = None) -> None:
        self.descriptor: int | None = None
        if sys.platform == "win32":
            self.address = address or f"rlstudio-{os.getpid()}-{os.urandom(8).hex()}"
            self.buffer = mmap.mmap(-1, size, tagname=self.address)
            return
        self.descriptor = int(address) if address is not None else _new_file(size)
        self.address = str(self.descriptor)
        self.buffer = mmap.mmap(self.descriptor, size)

    def close_descriptor(self) -> None:
        """Once everybody has joined: the buffer stays for as long as something refers to it."""
        if self.descriptor is not None:
            os.close(self.descriptor)
            self.descriptor = None


def _new_file(size: int) -> int:
    """A file of ``size`` zeros without a name, in memory where the system has such files."""
    if hasattr(os, "memfd_create"):
        descriptor: int = os.memfd_create("rlstudio")
    else:
        descriptor, path = tempfile.mkstemp(prefix="rlstudio")
        os.unlink(path)
    os.ftruncate(descriptor, size)
    return descriptor
