"""How workers begin and end: as processes, or as threads of this program."""
