"""Scripts of the methods with a table, in NumPy and Gymnasium."""

from __future__ import annotations

from rlstudio.core.spaces import Discrete
from rlstudio.core.words import words
from rlstudio.engine.export.agents.agent import Agent, Unfit
from rlstudio.engine.export.agents.scripts.changes import HELPER, term

NEEDS = "It needs: pip install gymnasium numpy"

CARRIED_OUT = frozenset(
    {
        "learning_rate",
        "visit_exponent",
        "discount",
        "epsilon_initial",
        "epsilon_final",
        "exploration_steps",
    }
)
"""Settings whose changes during a run the script carries out."""
_TARGETS = {
    "q_learning": "Q[after].max()",
    "expected_sarsa": "(1 - epsilon) * Q[after].max() + epsilon * Q[after].mean()",
    "sarsa": "Q[after, chosen[lane]]",
}
_ALPHAS = {
    "never": "{rate}",
    "evenly": "{rate} * max(0.05, 1 - 0.95 * step / {steps})",
    "with visits": "visits[state, action] ** -{exponent}",
}

_SCRIPT = '''import gymnasium
import numpy as np

STEPS, LANES, SEED = {steps}, {lanes}, {seed}
{constant}

{world}
{helper}
rng = np.random.default_rng(SEED)
worlds = [make() for _ in range(LANES)]
states = [int(env.reset(seed=SEED + lane)[0]) for lane, env in enumerate(worlds)]
Q = np.full(({count}, {actions}), {initial!r})
visits = np.zeros(Q.shape)
returns, running = [], [0.0] * LANES


def choose(state, epsilon):
    """At random with probability epsilon, else one of the best."""
    if rng.random() < epsilon:
        return int(rng.integers({actions}))
    return int(rng.choice(np.flatnonzero(Q[state] == Q[state].max())))


def exploring(step):
    first, last = {first}, {last}
    return first + (last - first) * min(1, step / {phase})


{chosen}for step in range(0, STEPS, LANES):
    epsilon = exploring(step)
    for lane, env in enumerate(worlds):
        state = states[lane]
        action = {act}
        after, reward, terminated, truncated, _ = env.step(action)
        after, reward = int(after), float(reward)
        running[lane] += reward
{following}        visits[state, action] += 1
        alpha = {alpha}
        ahead = 0.0 if terminated else {target}
        target = reward + {discount} * ahead
        Q[state, action] += alpha * (target - Q[state, action])
        if terminated or truncated:
            returns.append(running[lane])
            running[lane], after = 0.0, int(env.reset()[0])
{first_action}        states[lane] = after

print(f"{{len(returns)}} episodes, mean return of the last 100: {{np.mean(returns[-100:]):.2f}}")
'''


def script(agent: Agent, world: str, steps: int) -> str:
    """The script of one that is corrected after each step. Raises Unfit."""
    state, action = agent.spec.observation_space, agent.spec.action_space
    if not (isinstance(state, Discrete) and isinstance(action, Discrete)):
        raise Unfit(
            words(
                "there is no script for {environment}: its states are numbered by this program.",
                environment=agent.spec.id,
            )
        )
    alpha = _ALPHAS[agent.setting("learning_rate_falls")].format(
        rate=term(agent, "learning_rate"),
        steps=agent.setting("schedule_steps"),
        exponent=term(agent, "visit_exponent"),
    )
    changed = {one.name for one in agent.manifest.changed}
    following = agent.kind.id == "sarsa"  # the next action is chosen before the correction
    return _SCRIPT.format(
        steps=steps,
        lanes=agent.manifest.lanes,
        seed=agent.manifest.seed,
        constant="" if "discount" in changed else f"DISCOUNT = {agent.setting('discount')!r}\n",
        discount=term(agent, "discount") if "discount" in changed else "DISCOUNT",
        world=world,
        count=state.n,
        actions=action.n,
        initial=agent.setting("initial_q"),
        helper="\n" + HELPER if CARRIED_OUT & changed else "",
        first=term(agent, "epsilon_initial"),
        last=term(agent, "epsilon_final"),
        phase=term(agent, "exploration_steps"),
        alpha=alpha,
        act="chosen[lane]" if following else "choose(state, epsilon)",
        chosen="chosen = [choose(state, exploring(0)) for state in states]\n" if following else "",
        following="        chosen[lane] = choose(after, epsilon)\n" if following else "",
        first_action="            chosen[lane] = choose(after, epsilon)\n" if following else "",
        target=_TARGETS[agent.kind.id],
    )


WRITERS = dict.fromkeys(_TARGETS, script)
