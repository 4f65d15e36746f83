"""Workers, their messages, and the links that carry the messages."""
