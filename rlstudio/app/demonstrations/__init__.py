"""The shelf of demonstrations: what was shown, by whom, and learning from it."""
