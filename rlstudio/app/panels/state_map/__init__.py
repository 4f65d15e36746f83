"""The map of a continuous state."""
