"""Commands that train: one run, several seeds, the search for settings."""
