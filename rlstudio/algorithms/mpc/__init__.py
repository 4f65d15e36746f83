"""Planning in a model learned from what was seen: an ensemble of networks, and CEM over plans."""
