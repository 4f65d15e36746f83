"""Writes resources/atari_games.json: what every game of the installed ale-py is called and can do.

Run after an upgrade of ale-py: ``python packaging/make_atari_games.py``. The studio reads the file so that
listing environments opens no emulator; a test compares it with what ale-py registers.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

FILE = Path(__file__).resolve().parents[1] / "resources" / "atari_games.json"

# Titles that cannot be read off the id.
TITLES = {
    "ALE/Et-v5": "E.T.",
    "ALE/Hero-v5": "H.E.R.O.",
    "ALE/Jamesbond-v5": "James Bond",
    "ALE/Koolaid-v5": "Kool-Aid Man",
    "ALE/MrDo-v5": "Mr. Do!",
    "ALE/MsPacman-v5": "Ms. Pac-Man",
    "ALE/Pacman-v5": "Pac-Man",
    "ALE/Qbert-v5": "Q*bert",
    "ALE/Riverraid-v5": "River Raid",
    "ALE/TicTacToe3D-v5": "3D Tic-Tac-Toe",
    "ALE/UpNDown-v5": "Up'n Down",
    "ALE/YarsRevenge-v5": "Yars' Revenge",
    "ALE/MontezumaRevenge-v5": "Montezuma's Revenge",
}


def title(id: str) -> str:
    """ "ALE/SpaceInvaders-v5" -> "Space Invaders"."""
    name = id.removeprefix("ALE/").removesuffix("-v5")
    return TITLES.get(id) or re.sub(r"(?<=[a-z])(?=[A-Z0-9])", " ", name).replace(" Of ", " of ")


def action_name(meaning: str) -> str:
    """ "UPRIGHTFIRE" -> "UP+RIGHT+FIRE"."""
    return "+".join(re.findall("NOOP|UP|DOWN|LEFT|RIGHT|FIRE", meaning))


def games() -> dict[str, dict[str, Any]]:
    """Id -> title, rom, minimal actions in ale_py's order, lives at the start."""
    import ale_py
    import gymnasium
    from ale_py import roms

    gymnasium.register_envs(ale_py)
    ale_py.ALEInterface.setLoggerMode(ale_py.LoggerMode.Error)
    found = {}
    for id in sorted(id for id in gymnasium.registry if re.fullmatch(r"ALE/\w+-v5", id)):
        rom = gymnasium.registry[id].kwargs["game"]
        ale = ale_py.ALEInterface()
        ale.setInt("random_seed", 0)
        ale.loadROM(roms.get_rom_path(rom))
        ale.reset_game()
        # Some games show their lives only once they run.
        lives = ale.lives()
        for frame in range(120):
            ale.act(ale_py.Action.FIRE if frame == 0 else ale_py.Action.NOOP)
            lives = max(lives, ale.lives())
        actions = [action_name(action.name) for action in ale.getMinimalActionSet()]
        found[id] = {"title": title(id), "rom": rom, "actions": actions, "lives": lives}
    return found


def main() -> None:
    """Write the file, one game per line."""
    lines = [f"  {json.dumps(id)}: {json.dumps(facts)}" for id, facts in games().items()]
    FILE.write_text("{\n" + ",\n".join(lines) + "\n}\n")
    print(FILE.name, len(lines), FILE.stat().st_size)


if __name__ == "__main__":
    main()
