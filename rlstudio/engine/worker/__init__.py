"""Workers, the messages to and from them, and the links that carry these."""
