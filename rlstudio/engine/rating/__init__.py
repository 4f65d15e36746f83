"""How strong the agents of a self-play run are, measured in games of two."""
