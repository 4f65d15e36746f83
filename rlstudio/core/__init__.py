"""The interfaces that all other packages use: numpy and pydantic, no torch, no Qt."""
