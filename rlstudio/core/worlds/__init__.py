"""What an environment may say of itself beside its spaces: rules, maps, charts, what to beat."""
