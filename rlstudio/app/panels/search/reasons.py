"""Why a search chose a move: the formula of its rule, in letters and with the numbers of the search."""

from __future__ import annotations

import math

import numpy as np

from rlstudio.app.language.saying import joined, plural, rightwards, tr
from rlstudio.app.panels.search.rows import prior_decimals
from rlstudio.app.panels.text import MINUS, decimals_for, fixed, grouped
from rlstudio.core.inside.ranking import (
    C_VISIT,
    LEAST_SPAN,
    Gumbel,
    Imagined,
    Node,
    Puct,
    Ranks,
    Rule,
    Stand,
    Uct,
    imagined_width,
    logits,
)


def reason(rule: Rule, node: Node, ranks: Ranks, stand: Stand, action: int, name: str) -> str:
    """Lines that say why this action was chosen at a node."""
    place = node.place(action)
    if isinstance(rule, Uct):
        return _uct(rule, node, ranks, place, name)
    if isinstance(rule, Puct):
        return _puct(rule, node, ranks, place, name)
    if isinstance(rule, Imagined):
        return _imagined(rule, node, ranks, stand, place, name)
    return _gumbel(rule, node, ranks, stand, place, name)


def in_turn(rule: Gumbel, done: int) -> str:
    """Which moves are in turn at the root after so many simulations, by sequential halving."""
    if done >= rule.simulations:
        return tr("In question are the moves that were tried most.")
    number, count, stage, due = rule.round_at(done)
    if rule.considered <= 1:
        return tr("One move alone is considered.")
    return plural(
        stage.times,
        "Sequential halving, round {number} of {count}: the best {left} get {n} visit more each; in turn are "
        "moves with n = {due}.",
        "Sequential halving, round {number} of {count}: the best {left} get {n} visits more each; in turn "
        "are moves with n = {due}.",
        number=str(number),
        count=str(count),
        left=grouped(stage.left),
        due=grouped(due),
    )


def _line(words: str, formula: str) -> str:
    """A formula after words: it runs to the right in every language."""
    return joined((words, rightwards(formula)), " ")


def _highest(name: str) -> str:
    return tr("{move} ranks highest:", move=name)


def _uct(rule: Uct, node: Node, ranks: Ranks, place: int, name: str) -> str:
    if not node.visits[place]:
        return tr("{move} was never tried; such moves come first.", move=name)
    q, n, total = fixed(float(node.q[place]), 2, sign=True), _count(node, place), grouped(_total(node))
    numbers = f"{q} + {rule.exploration:g} √(ln {total} / {n})"
    return _line(_highest(name), f"Q + c √(ln N / n) = {numbers} = {_rank(ranks, place)}")


def _puct(rule: Puct, node: Node, ranks: Ranks, place: int, name: str) -> str:
    q = fixed(_known(float(node.q[place])), 2, sign=True)
    wide = f"√(1 + {grouped(_total(node))}) / (1 + {_count(node, place)})"
    numbers = f"{q} + {rule.exploration:g} · {_prior(node, place)} · {wide}"
    return _line(_highest(name), f"Q + c P √(1 + N) / (1 + n) = {numbers} = {_rank(ranks, place)}")


def _imagined(rule: Imagined, node: Node, ranks: Ranks, stand: Stand, place: int, name: str) -> str:
    brought, n, total = float(rule.brought(node, stand)[place]), _count(node, place), 1 + _total(node)
    width = float(imagined_width(rule.exploration, np.asarray(total))) / math.sqrt(total)
    numbers = (
        f"{fixed(brought, 2)} + {fixed(width, 3)} · {_prior(node, place)} · √{grouped(total)} / (1 + {n})"
    )
    lines = [_line(_highest(name), f"Q̄ + c P √N / (1 + n) = {numbers} = {_rank(ranks, place)}")]
    low, high, q = float(stand.low), float(stand.high), float(rule.values(node)[place])
    of = "Q" if node.visits[place] else "v"
    if high - low < LEAST_SPAN:
        lines.append(tr("Q̄ = 0: all values of the tree are the same so far."))
    elif rule.bounded:
        scale = f"({of} + 1) / 2 = ({fixed(q, 2)} + 1) / 2"
        lines.append(rightwards(f"Q̄ = {scale} = {fixed(brought, 2)}"))
    else:
        decimals = max(2, decimals_for(high - low))
        best, worst, mine = (fixed(number, decimals) for number in (high, low, q))
        worst = f"({worst})" if worst.startswith(MINUS) else worst
        quotient = f"({mine} {MINUS} {worst}) / ({best} {MINUS} {worst})"
        letters = f"({of} {MINUS} min) / (max {MINUS} min)"
        lines.append(rightwards(f"Q̄ = {letters} = {quotient} = {fixed(brought, 2)}"))
    if not node.visits[place] and high - low >= LEAST_SPAN:
        lines[-1] += f" ({tr('never tried: v stands for Q')})"
    return "\n".join(lines)


def _gumbel(rule: Gumbel, node: Node, ranks: Ranks, stand: Stand, place: int, name: str) -> str:
    q = float(rule.completed(node)[place])
    ln_p = f"{MINUS} {fixed(abs(float(logits(node.prior)[place])), 2)}"
    bent = f"({C_VISIT:g} + {grouped(int(node.visits.max()))}) · {fixed(q, 4)}"
    scaled = f"({C_VISIT:g} + max n) Q̂"
    if stand.depth:
        assert ranks.better is not None
        share = f"{_count(node, place)} / (1 + {grouped(_total(node))})"
        numbers = f"{fixed(float(ranks.better[place]), 2)} {MINUS} {share}"
        letters = f"π′ {MINUS} n / (1 + N)"
        lines = [
            _line(
                tr("{move} is furthest behind:", move=name), f"{letters} = {numbers} = {_rank(ranks, place)}"
            ),
            rightwards(f"π′ = softmax(ln P + σ(Q̂)), σ(Q̂) = {scaled}: {ln_p} + {bent}"),
        ]
    else:
        g = f"{fixed(float(rule.noise[node.action[place]]), 2)} " if rule.noise.any() else ""
        letters = f"{'g + ' if g else ''}ln P + {scaled}"
        lines = [
            in_turn(rule, stand.done),
            _line(_highest(name), f"{letters} = {g}{ln_p} + {bent} = {_rank(ranks, place)}"),
        ]
    if node.visits[place]:
        mean = fixed(float(node.q[place]), 4)
        lines.append(rightwards(f"Q̂ = (Q + 1) / 2 = ({mean} + 1) / 2 = {fixed(q, 4)}"))
    else:
        mixed = fixed(rule.mixed(node), 4)
        never = tr("never tried: v_mix stands for Q")
        lines.append(f"{rightwards(f'Q̂ = (v_mix + 1) / 2 = ({mixed} + 1) / 2 = {fixed(q, 4)}')} ({never})")
    return "\n".join(lines)


def _prior(node: Node, place: int) -> str:
    return fixed(float(node.prior[place]), prior_decimals(float(node.prior.max())))


def _count(node: Node, place: int) -> str:
    return grouped(int(node.visits[place]))


def _total(node: Node) -> int:
    return int(node.visits.sum())


def _rank(ranks: Ranks, place: int) -> str:
    return fixed(float(ranks.rank[place]), 2, sign=True)


def _known(mean: float) -> float:
    """Q; of what was never tried it counts as 0."""
    return 0.0 if math.isnan(mean) else mean
