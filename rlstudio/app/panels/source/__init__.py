"""The algorithm line by line: its pseudocode, its Python, and its variables."""
