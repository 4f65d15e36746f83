"""The map of a grid."""
