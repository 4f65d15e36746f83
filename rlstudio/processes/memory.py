"""Memory that a process shares with its children; the system frees it after the last process has ended."""

from __future__ import annotations

import mmap
import os
import sys
import tempfile


class SharedMemory:
    """``size`` bytes that several processes share: ``buffer``.

    ``address``: the text that a child needs to join; ``descriptor``: the file descriptor that it must
    inherit, None on Windows. Nothing has to be unlinked or tracked.
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
        """Close the descriptor, when all children have joined. The buffer stays while it is referenced."""
        if self.descriptor is not None:
            os.close(self.descriptor)
            self.descriptor = None


def _new_file(size: int) -> int:
    """An unnamed file of ``size`` zeros, in memory if the system supports that."""
    if hasattr(os, "memfd_create"):
        descriptor: int = os.memfd_create("rlstudio")
    else:
        descriptor, path = tempfile.mkstemp(prefix="rlstudio")
        os.unlink(path)
    os.ftruncate(descriptor, size)
    return descriptor
