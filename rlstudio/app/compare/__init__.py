"""The page on which the curves of several runs lie over each other."""
