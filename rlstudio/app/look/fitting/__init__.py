"""How words and widgets fit into the room that there is, and are drawn once they do."""
