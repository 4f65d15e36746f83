"""The first page: choosing an environment and an algorithm."""
