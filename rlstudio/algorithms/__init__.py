"""Learning rules, one readable file each."""
