"""Games of two: their rules for many positions at once, opponents, and boards to look at."""
