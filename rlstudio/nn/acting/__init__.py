"""How the outputs of a network become an action."""
