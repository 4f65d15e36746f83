"""What a search thought."""
