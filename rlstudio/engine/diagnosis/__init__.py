"""What is wrong with a run, found in what it reports: pure functions over curves and settings."""
