"""An agent that plays for people, at the pace of the environment."""
