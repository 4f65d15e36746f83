"""Building blocks of learning rules; they know no algorithm and no environment."""
