"""Commands for files: agents, recordings, demonstrations, and what is made of them for other programs."""
