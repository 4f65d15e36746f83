"""Building blocks that know no algorithm: networks, memories, returns, schedules, policies."""
