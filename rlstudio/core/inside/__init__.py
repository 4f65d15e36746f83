"""What is asked of an algorithm's inside and what is answered: its networks, its memory, its search."""
