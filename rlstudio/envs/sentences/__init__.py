"""Sentences, written letter by letter."""
