"""How fast this computer does each kind of work that presets are measured in."""
