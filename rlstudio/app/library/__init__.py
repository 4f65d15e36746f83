"""The page of all runs: found, filtered, named, sent, deleted and brought back."""
