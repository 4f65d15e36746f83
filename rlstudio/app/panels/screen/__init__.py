"""Pictures: the stage, the lanes, what the network is given."""
