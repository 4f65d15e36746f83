"""What a learner of language writes."""
