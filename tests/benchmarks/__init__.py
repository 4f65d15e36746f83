"""Speed and learning against peers, apart from the tests: ``make bench``."""
