"""Environments: batched worlds to train in and display environments to watch."""
