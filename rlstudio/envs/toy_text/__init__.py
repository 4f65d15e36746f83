"""Gymnasium's finite worlds, with their exact models where these are known."""
