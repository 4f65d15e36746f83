"""What a stage has played: its recording, and going back to any moment of it."""
