"""The junction with traffic lights."""
