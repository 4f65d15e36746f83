"""The bundled agent of Connect Four beside a perfect player: ``... boards.bundled POSITIONS``.

Prints one JSON object: the share of its moves that keep what a perfect player would reach, in so many
positions, and in those of them where a mistake can be made.
"""

from __future__ import annotations

import json
import sys

from rlstudio.core.system.resources import resources
from rlstudio.engine.files import checkpoint
from tests.perfect_connect_four import perfect_shares, riddles


def main() -> None:
    """Look at every position once."""
    file = checkpoint.load(resources() / "checkpoints" / "connectfour-alphazero.rlstudio")
    _, policy = checkpoint.open_policy(file)
    perfect, hard = perfect_shares(policy, riddles(int(sys.argv[1]), seed=1))
    print(json.dumps({"perfect": perfect, "perfect_where_hard": hard}))


if __name__ == "__main__":
    main()
