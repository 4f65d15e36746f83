"""One file per algorithm, each readable as the textbook page it implements."""
