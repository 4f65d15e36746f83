"""Adding environments by id, and the list of those that were added."""
