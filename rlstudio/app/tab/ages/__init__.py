"""A run at every age: its slider, and the wall of ages."""
