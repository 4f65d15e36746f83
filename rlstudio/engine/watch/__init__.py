"""What a viewer is shown of a training or of an agent that plays."""
