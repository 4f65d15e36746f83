"""Runs algorithms: sessions, stages, worker processes, checkpoints. No Qt."""
