"""The folders of runs: made, found, listed, tidied."""
