"""What a person is asked while a training waits: which of two clips is better, what to do in a state."""
