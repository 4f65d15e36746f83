"""What an open training, a stage or a recording does with the commands that are meant for it."""

from __future__ import annotations

import json
import traceback
from collections.abc import Callable
from functools import partial

from rlstudio.core.errors import UserError
from rlstudio.core.registry import failure
from rlstudio.engine.files import demo_file
from rlstudio.engine.files.demo_file import Demo
from rlstudio.engine.files.demo_moment import MomentArrays, Played
from rlstudio.engine.games import at_stage
from rlstudio.engine.past.saved.recorded_stage import NO_BRANCH, RecordedStage
from rlstudio.engine.past.saved.tape import series_of
from rlstudio.engine.play.as_left import stage_as_left
from rlstudio.engine.play.ready_policies import references
from rlstudio.engine.play.shown_wall import ShownWall
from rlstudio.engine.play.stage import Stage
from rlstudio.engine.run.as_left import training_as_left
from rlstudio.engine.run.session import Session
from rlstudio.engine.worker import messages as m
from rlstudio.engine.worker.transport.channel import Channel

OrRefuse = Callable[[Callable[[], object]], object]
"""Calls something, and tells the window why where it is refused."""


def obey_training(session: Session, command: m.Command, or_refuse: OrRefuse) -> None:
    """Carry out a command for a training."""
    match command:
        case m.Pause():
            session.pause()
        case m.Resume():
            session.resume()
        case m.Step(until):
            session.step_until(until)
        case m.StepLine(targets):
            session.step_line(targets)
        case m.SetSpeed(factor):
            or_refuse(lambda: session.set_speed(factor))
        case m.SetLive(name, value):
            or_refuse(lambda: session.run.set_live(name, value))
        case m.Judge(number, verdict):
            or_refuse(lambda: session.run.judge(number, verdict))
        case m.Write(number, text):
            or_refuse(lambda: session.run.write(number, text))
        case m.Save(path, resumable):
            or_refuse(lambda: session.run.save(path, resumable))
        case m.SaveDemo():
            session.run.notices.append(saved_demo(command, lambda: training_as_left(session)))


def obey_stage(
    stage: Stage | RecordedStage, command: m.Command, channel: Channel, or_refuse: OrRefuse
) -> None:
    """Carry out a command for a stage."""
    if isinstance(stage, RecordedStage):
        _obey_recording(stage, command, or_refuse)
        return
    match command:
        case m.Pause() | m.Resume():
            stage.set_paused(isinstance(command, m.Pause))
            channel.send(m.StateChanged("paused" if stage.paused else "running", stage.policy_step))
        case m.Step(until):
            stage.step_until(until)
            channel.send(m.StateChanged("paused", stage.policy_step))
        case m.SetPolicy(step, state):
            stage.ages.take_newest(step, state)
        case m.ShowAge(path, step, played):
            or_refuse(lambda: stage.ages.show(path, step, played))
        case m.SetPlaySpeed(factor) | m.SetSpeed(factor):
            or_refuse(lambda: stage.set_speed(factor))
        case m.SetExplore(explore):
            stage.set_explore(explore)
        case m.TakeOver(human):
            stage.take_over(human)
        case m.TakeBack():
            or_refuse(partial(stage.board.take_back, stage.episode))
        case m.SwapSides():
            or_refuse(partial(stage.board.swap_sides, stage.episode))
        case m.TellGame():
            or_refuse(lambda: channel.send(at_stage.told(stage)))
        case m.SetUpGame(text):
            or_refuse(lambda: channel.send(at_stage.set_up(stage, text)))
        case m.HumanAction(action):
            or_refuse(lambda: stage.human_action(action))
        case m.SaveDemo():
            channel.send(saved_demo(command, lambda: stage_as_left(stage)))
        case m.RestartEpisode(seed):
            stage.restart(seed)
        case m.PlayBySeed(seed, wait):
            stage.play_by_seed(seed, wait=wait)
        case m.BranchRequest(moment):
            or_refuse(lambda: channel.send(m.BranchReady(stage.past.branch_point(moment))))


def saved_demo(command: m.SaveDemo, left: Callable[[], tuple[Played, MomentArrays]]) -> m.DemoSaved:
    """Write a demo with what ``left`` finds in view."""
    try:
        played, arrays = left()
        demo = Demo.model_validate({**json.loads(command.manifest), "played": played.model_dump()})
        arrays.tape.update(series_of(command.curves))
        demo_file.write(command.path, demo, arrays)
    except UserError as error:
        return m.DemoSaved(command.path, str(error))
    except Exception as error:  # a demo that cannot be written ends no run
        traceback.print_exc()
        return m.DemoSaved(command.path, failure(error))
    return m.DemoSaved(command.path)


def opened_stage(command: m.OpenStage, channel: Channel) -> Stage:
    """Open a stage, and tell what there is to be known of it."""
    stage = Stage(command)
    channel.send(m.Started(stage.info()))
    if command.judged_by is not None:
        channel.send(m.References(references(stage.spec)))
    if stage.curves:
        channel.send(m.SeriesBatch(stage.curves, *stage.totals))
    if stage.remark:
        channel.send(m.Remarked(stage.remark))
    return stage


def obey_wall(wall: ShownWall, command: m.Command) -> None:
    """Carry out a command for a wall of ages."""
    match command:
        case m.Pause() | m.Resume():
            wall.set_paused(isinstance(command, m.Pause))
        case m.SetPlaySpeed(factor):
            wall.set_speed(factor)
        case m.RestartEpisode(seed):
            wall.begin(seed)
        case m.WallRequest(width):
            wall.asked = width


def _obey_recording(stage: RecordedStage, command: m.Command, or_refuse: OrRefuse) -> None:
    """Of these a recording knows time alone: nothing is played anew."""
    match command:
        case m.Pause() | m.Resume():
            stage.set_paused(isinstance(command, m.Pause))
        case m.SetPlaySpeed(factor) | m.SetSpeed(factor):
            or_refuse(partial(stage.set_speed, factor))
        case m.BranchRequest():
            or_refuse(_no_branch)


def _no_branch() -> None:
    raise UserError(NO_BRANCH)
