"""Why an action of the window is not possible now: a sentence, or "" where it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rlstudio.app.tab.ages.bar import FEW
from rlstudio.app.window.forking import resumable
from rlstudio.core.words import mark

if TYPE_CHECKING:
    from rlstudio.app.gallery.home import Home
    from rlstudio.app.tab.run_tab import RunTab

NO_RUN = mark("there is no run in front. Begin one, or open a file.")
RECORDING = mark("this is a recording, in which nothing is played anew.")
_NOTHING_LEARNS = mark("nothing learns here.")
_NOT_IN_FRONT = mark("the agent to watch is chosen in the gallery; go there first.")
_CHOOSE = mark("choose an environment and an algorithm first.")
_PLAYED = mark("a person plays here, and nothing learns.")
_NO_UPDATES = mark("it plays by a rule and learns nothing, so there are no updates.")
_OPENING = mark("the trainer is still getting ready.")
_NO_AGENT = mark("there is no agent yet.")
_OF_RUNS = (
    "pause", "step", "step_update", "step_line", "back", "rewind", "next_mark", "last_mark", "now",
    "younger", "older", "wall", "take_over", "take_back", "swap_sides", "turn_board", "game_text", "restart",
    "explore", "compare", "save", "save_demo", "export_as", "show_python", "save_recording", "close_tab",
    "to_end", "enlarge", "reset_layout", "freeze", "spotlight", "big_number", "fork",
)  # fmt: skip


def reasons(front: RunTab | None, home: Home, library: bool = False) -> dict[str, str]:
    """By the names of ``WindowActions``, in English.

    front: the run in front; None: the gallery is, or with ``library`` the library.
    """
    if front is not None:
        return _of_run(front)
    return _in_library() if library else _in_gallery(home)


def _in_library() -> dict[str, str]:
    found = dict.fromkeys(_OF_RUNS, NO_RUN)
    found["close_tab"] = ""
    found["learn"] = mark("it begins what is chosen in the gallery, which is not in front.")
    found["watch"] = _NOT_IN_FRONT
    found["run_many"] = ""  # what is chosen in a page changes often: where nothing is, that is said then
    found["speed"] = mark("nothing learns here.")
    return found


def _why_not_many(home: Home) -> str:
    if home.by_person:
        return _PLAYED
    return "" if home.ready else home.form.problem() or _CHOOSE


def _in_gallery(home: Home) -> dict[str, str]:
    found = dict.fromkeys(_OF_RUNS, NO_RUN)
    problem = home.form.problem() or _CHOOSE
    found["learn"] = "" if home.ready else problem
    found["watch"] = (
        "" if home.agent is not None else mark("no trained agent comes along for what is chosen.")
    )
    found["run_many"] = _why_not_many(home)
    found["speed"] = ""
    return found


def _of_run(front: RunTab) -> dict[str, str]:
    playback, timeline = front.playback, front.timeline
    training = playback.training_going
    found = dict.fromkeys(_OF_RUNS, "")
    found["watch"] = _NOT_IN_FRONT
    found["learn"] = "" if front.can_learn else _why_not_learn(front)
    unknown = front.run_settings.form.problem() or mark("its settings are not known here.")
    found["run_many"] = "" if front.run_settings.repeatable else _PLAYED if playback.by_person else unknown
    found["fork"] = _why_no_fork(front)
    found["pause"] = "" if playback.alive else mark("nothing goes on here any more.")
    steps = "" if training and not playback.trainer_opening else _OPENING if training else _NOTHING_LEARNS
    by_rule = playback.info is not None and playback.info.acts_by == "rule"
    found["step_update"] = _NO_UPDATES if training and by_rule else steps
    found["step_line"] = steps if training else ""  # where nothing learns it says so
    stage = "" if playback.stage_alive else _why_no_stage(front)
    found["step"] = steps if training else stage
    found["speed"] = (
        "" if training else mark("nothing learns here. The pace of what plays is set below the picture.")
    )
    at_most = mark("it learns as fast as possible already.")
    found["to_end"] = _NOTHING_LEARNS if not training else at_most if playback.speed is None else ""
    recording = playback.source.replay is not None
    for name in ("take_over", "restart", "explore", "compare"):
        found[name] = RECORDING if recording else stage
    if playback.by_person and not stage:
        found["take_over"] = mark("you have the controls all the time: there is no agent.")
        found["explore"] = mark("there is no agent that could explore.")
    at_board = "" if playback.at_board else mark("you are not playing a game of two. Take over first.")
    found["take_back"], found["swap_sides"] = at_board, at_board
    if playback.by_person and not at_board:
        found["swap_sides"] = mark("there is no agent to change places with.")
    of_two = playback.info is not None and playback.info.board is not None
    found["turn_board"] = "" if front.board_side.possible else mark("there is no board here that turns.")
    found["game_text"] = stage or ("" if of_two else mark("this is no game of two."))
    # The window is told of what is played a little later: a key before that waits for it.
    for name in ("back", "rewind", "next_mark", "last_mark"):
        found[name] = "" if playback.alive else mark("nothing plays here any more.")
    found["save_recording"] = "" if len(timeline.moments) else mark("nothing has been played yet.")
    if recording:
        found["now"] = mark("a recording has no present.")
    elif timeline.at is None and not timeline.waiting and front.ages.at is None:
        found["now"] = mark("this is the present.")
    for name in ("younger", "older", "wall"):
        found[name] = stage if stage and name != "wall" else "" if len(front.ages.ages) > 1 else FEW
    no_agent = _OPENING if training and playback.trainer_opening else _NO_AGENT
    agents = (("save", front.can_save), ("export_as", front.can_save), ("show_python", front.can_save))
    for name, possible in (*agents, ("save_demo", front.as_left.possible)):
        found[name] = "" if possible else RECORDING if recording else no_agent
    return found


def _why_not_learn(front: RunTab) -> str:
    playback = front.playback
    if playback.training_going:
        return mark("it is learning already.")
    if playback.leaving:
        return mark("this run is being closed.")
    problem = front.run_settings.form.problem() if not front.run_settings.form.isHidden() else None
    return problem or mark("its settings are not known here.")


def _why_no_fork(front: RunTab) -> str:
    playback = front.playback
    if playback.training_going:
        return _OPENING if playback.trainer_opening else ""
    if playback.source.replay is not None:
        return RECORDING
    return "" if resumable(front) is not None else mark("its file holds the policy alone.")


def _why_no_stage(front: RunTab) -> str:
    over = front.playback.stage is not None and front.playback.stage.over
    return mark("what played here has stopped.") if over else mark("nothing plays here yet.")
