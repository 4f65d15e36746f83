"""The first page: what to learn, and how."""
