"""The library: a catalogue of all runs, which can be made again from their folders at any time."""
