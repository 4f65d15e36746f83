"""Where two agents would do otherwise in the same states."""
