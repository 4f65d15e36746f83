"""What networks see and learn, brought to mean 0 and deviation 1 as it comes."""
