"""Recordings of what was played: ``NAME.rlreplay`` files, and pictures kept by what changes."""
