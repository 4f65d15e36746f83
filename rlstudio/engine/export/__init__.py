"""Recording an agent's play as a video."""
