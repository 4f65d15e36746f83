"""An agent's play as a video."""
