"""The search for settings that learn best: what may vary, and the study that tries it."""
