"""Settings that a run changed while it learned, as its script says them and does them again."""

from __future__ import annotations

from itertools import groupby

from rlstudio.engine.export.agents.agent import Agent

HELPER = '''def as_was(step, values):
    """A setting that was changed on the way: values are (from this step on, value)."""
    return [value for begin, value in values if begin <= step][-1]

'''
_NAMED = 8
"""So many changes are told one by one."""


def term(agent: Agent, name: str, step: str = "step") -> str:
    """A setting as Python says it at this ``step``: its value, or what was its value then."""
    changes = [one for one in agent.manifest.changed if one.name == name]
    if not changes:
        return repr(agent.setting(name))
    values = [(0, changes[0].before), *((one.step, one.after) for one in changes)]
    newest = [list(same)[-1] for _, same in groupby(values, key=lambda one: one[0])]
    return f"as_was({step}, {newest!r})"


def told(agent: Agent, carried_out: frozenset[str]) -> str:
    """Lines about what was changed, and what of it this script does at the same steps; "" for nothing."""
    changes = agent.manifest.changed
    if not changes:
        return ""
    lines = ["Settings were changed while it learned:\n"]
    for one in changes[:_NAMED]:
        does = "done here, too" if one.name in carried_out else "here it has its last value all the time"
        lines.append(f"- {one.name} {one.before!r} -> {one.after!r} at step {one.step:,}: {does}.\n")
    if len(changes) > _NAMED:
        lines.append(f"- and {len(changes) - _NAMED} more changes.\n")
    return "".join(lines)
