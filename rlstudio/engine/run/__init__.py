"""A training: opened, driven through time, scored, kept and continued."""
