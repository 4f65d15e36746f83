"""Files: agents, worlds, and how they are written and read safely."""
