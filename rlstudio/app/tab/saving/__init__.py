"""What a person saves of a tab: agents, pictures, numbers, videos."""
