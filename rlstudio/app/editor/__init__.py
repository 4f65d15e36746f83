"""The world editor: a window in which worlds are drawn cell by cell and kept as files."""
