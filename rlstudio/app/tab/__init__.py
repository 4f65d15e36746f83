"""One tab: a run that learns, or an agent that plays."""
