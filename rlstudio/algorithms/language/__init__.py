"""Learning to write as people like it: InstructGPT's three steps, and DPO."""
