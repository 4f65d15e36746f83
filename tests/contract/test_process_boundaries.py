"""Which process may hold which library."""

from __future__ import annotations

import subprocess
import sys

import pytest


def modules_after(statement: str) -> set[str]:
    """Top-level modules loaded in a fresh interpreter after ``statement``."""
    code = f"import sys\n{statement}\nprint('\\n'.join({{name.split('.')[0] for name in sys.modules}}))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


@pytest.mark.parametrize(
    ("statement", "forbidden"),
    [
        ("import rlstudio.core.registry", {"torch", "gymnasium", "ale_py", "cv2", "PySide6"}),
        (
            "import rlstudio.engine, rlstudio.engine.run.session, rlstudio.engine.worker.worker",
            {"PySide6", "ray"},
        ),
        (
            "import rlstudio.engine.worker.hosts.host, rlstudio.engine.series",
            {"torch", "gymnasium", "ale_py", "cv2"},
        ),
        (
            "import rlstudio.algorithms.deep_q.dqn, rlstudio.algorithms.policy_gradient.ppo, "
            "rlstudio.algorithms.policy_gradient.reinforce",
            {"torch", "gymnasium", "PySide6"},
        ),
        ("import rlstudio.cli", {"torch", "gymnasium", "ale_py", "cv2", "PySide6"}),
        (
            "import rlstudio.app.main, rlstudio.app.window.main_window",
            {"torch", "gymnasium", "ale_py", "cv2"},
        ),
        (
            "import rlstudio.app.editor.window\n"
            "from rlstudio.app.editor.document import Document\n"
            "from rlstudio.app.editor.hints import hint\n"
            "assert hint(Document())",
            {"torch", "gymnasium", "ale_py", "cv2"},
        ),
    ],
)
def test_an_import_brings_nothing_that_belongs_elsewhere(statement: str, forbidden: set[str]) -> None:
    assert not modules_after(statement) & forbidden


def test_the_window_opens_before_what_a_run_needs_is_loaded() -> None:
    code = (
        "import sys, rlstudio.app.main, rlstudio.app.window.main_window\n"
        "print({'rlstudio.app.tab.run_tab', 'rlstudio.app.board.board', 'pyqtgraph'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


def test_pyside_keeps_its_references_to_none() -> None:
    """PySide6 6.12.0 lost one reference to None per call on Python 3.11 and aborted within seconds."""
    code = (
        "from PySide6.QtCore import QObject\n"
        "thing = QObject()\n"
        "for _ in range(20_000): thing.setObjectName('x')\n"
        "print('alive')"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "alive", done.stderr
