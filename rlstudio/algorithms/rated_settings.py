"""How agents of algorithms that play themselves are rated. Taken over by ``redefault``."""

from __future__ import annotations

from rlstudio.core.hyperparameters import ABOVE_ZERO, Hyperparameters, setting


class RatedConfig(Hyperparameters):
    """What the run reads, not the learning rule: it changes nothing of what is learned."""

    rating_share: float = setting(
        0.05, "Share of time",
        "The share of the time in which the newest agent plays others for its rating: chance, a tree search "
        "of two strengths, and its own past selves. 0: there are no ratings, and the best agent is the "
        "newest of those that may have done best in a test.", ge=0, le=0.5, live=True, group="Ratings",
    )  # fmt: skip
    rating_games: int = setting(
        10, "Games each", "How many games it plays against each of them, half from either side. The more, "
        "the surer and the rarer the ratings are.", ge=2, le=1000, log=True, live=True, group="Ratings",
        only_if={"rating_share": ABOVE_ZERO},
    )  # fmt: skip
