"""MuJoCo's environments: the units of their actions, and their pictures."""

from __future__ import annotations

import gymnasium
import pytest

from rlstudio.core import registry
from rlstudio.envs.physics import mujoco_state

MUJOCO = [
    *("HalfCheetah-v5", "Hopper-v5", "Walker2d-v5", "Ant-v5", "Humanoid-v5", "Swimmer-v5", "Reacher-v5"),
    *("Pusher-v5", "InvertedPendulum-v5", "InvertedDoublePendulum-v5"),
]


@pytest.mark.parametrize("env_id", MUJOCO)
def test_units_of_actions_are_the_gears_of_the_motors(env_id: str) -> None:
    import mujoco

    model = gymnasium.make(env_id).unwrapped.model
    told = registry.environment(env_id).action_units
    for motor, unit in enumerate(told):
        slides = model.jnt_type[model.actuator_trnid[motor, 0]] == mujoco.mjtJoint.mjJNT_SLIDE
        gear = model.actuator_gear[motor, 0]
        assert unit == f"× {gear:g} {'N' if slides else 'N m'}".removeprefix("× 1 ")
    assert len(told) == model.nu


def test_a_mujoco_picture_and_its_plain_scene() -> None:
    import mujoco

    world = registry.environment("HalfCheetah-v5").make_world(1, 0)
    picture = world.frame()
    assert picture.std() > 20
    viewer = world.envs[0].unwrapped.mujoco_renderer._get_viewer("rgb_array")
    assert not viewer.scn.flags[mujoco.mjtRndFlag.mjRND_SHADOW]
    world.close()
    assert mujoco_state.physics(gymnasium.make("CartPole-v1")) is None


def test_a_robot_does_not_run_off_the_picture_of_the_floor() -> None:
    import mujoco

    world = registry.environment("HalfCheetah-v5").make_world(1, 0)
    own = world.envs[0].unwrapped
    at_home = world.frame().copy()
    own.data.qpos[0] += 400.0  # metres: more than an episode of the quickest
    mujoco.mj_forward(own.model, own.data)
    far = own.render()
    ground = slice(int(0.7 * at_home.shape[0]), None)
    for picture in (at_home, far):
        white = (picture[ground].max(axis=2) > 100).mean()
        assert white > 0.25, "tiles are white and black"
    world.close()
