"""The threads that own the links to workers."""
