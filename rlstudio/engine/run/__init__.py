"""Training runs: setting up, learning at a pace, evaluation, files, and resuming."""
