"""Two sides that play the same seeds."""
