from __future__ import annotations

import subprocess
import sys

PROBE = """
import sys
from rlstudio.core.registry import BUILT_IN_ENVIRONMENTS, environment
for id in BUILT_IN_ENVIRONMENTS:
    spec = environment(id)
    spec.observation_space, spec.action_space, spec.action_names, type(spec.settings).model_json_schema()
print([name for name in ("gymnasium", "ale_py", "cv2", "torch") if name in sys.modules])
"""


def test_describing_environments_opens_none_of_them() -> None:
    done = subprocess.run([sys.executable, "-c", PROBE], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
