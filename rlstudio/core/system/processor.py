"""What the processor is called."""

from __future__ import annotations

import platform
import re
from pathlib import Path


def cpuinfo(field: str) -> str:
    """A field of the first processor in Linux's /proc/cpuinfo; "" elsewhere."""
    try:
        text = Path("/proc/cpuinfo").read_text(errors="replace")
    except OSError:
        return ""
    match = re.search(rf"^{field}\s*:\s*(.*)$", text, re.MULTILINE)
    return match.group(1) if match else ""


def processor_name() -> str:
    """The processor's name, or else its architecture."""
    return cpuinfo("model name") or platform.processor() or platform.machine()
