"""Long checks against exact solutions and peers; `make verify` runs them."""
