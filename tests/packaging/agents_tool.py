"""packaging/agents.py as a module: it belongs to no package."""

from __future__ import annotations

import importlib.util
import sys
from functools import cache
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).parents[2]


@cache
def tool() -> ModuleType:
    """The module."""
    spec = importlib.util.spec_from_file_location("agents", ROOT / "packaging" / "agents.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["agents"] = module
    spec.loader.exec_module(module)
    return module
