"""A recording as a file: written, opened, and played from there."""
