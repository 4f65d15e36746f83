"""The contracts every other package is written against: numpy and pydantic, no torch, no Qt."""
