"""How strong agents of search become at boards."""
