"""What is noted of a run while it learns: curves, their rate, signs of health, predictions, visits."""
