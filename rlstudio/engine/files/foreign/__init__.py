"""Agents of other libraries, read as JSON and tensors; nothing in their files is ever executed."""
