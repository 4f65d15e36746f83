"""What is said of a run: its title, its facts, how long ago it was saved."""

from __future__ import annotations

import time
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from rlstudio.app.language.saying import joined, plural, said, tr
from rlstudio.app.look.figures import figures
from rlstudio.core.catalogue import Catalogue
from rlstudio.core.words import mark
from rlstudio.engine.files.manifest import Manifest
from rlstudio.engine.files.runs.in_use import Doing
from rlstudio.engine.library.entries import LibraryEntry

_HOUR, _DAY = 3600.0, 86_400.0
IN_USE: Mapping[Doing, str] = {
    "learning": mark("learning now"),
    "paused": mark("paused now"),
    "waiting": mark("waiting for you"),
    "testing": mark("testing now"),
    "unknown": mark("in use now"),
}
"""What a training does with a run that it has open."""


class Telling:
    """Names runs by what the catalogue calls their environments and algorithms."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._environments = {entry.id: entry.title for entry in catalogue.environments}
        self._algorithms = {entry.id: entry.title for entry in catalogue.algorithms}
        self._catalogue = catalogue
        self._settings = {
            (of, entry.id): entry.settings_schema.get("properties", {})
            for of, entries in (("environment", catalogue.environments), ("algorithm", catalogue.algorithms))
            for entry in entries
        }

    def environment(self, id: str) -> str:
        """What an environment is called."""
        return said(self._environments.get(id, id))

    def algorithm(self, id: str) -> str:
        """What an algorithm is called."""
        return said(self._algorithms.get(id, id))

    def setting(self, of: str, id: str, name: str) -> str:
        """What a setting is called, of the environment or the algorithm of this id, or of a run."""
        if of == "run" and name == "seed":
            return tr("Seed")
        known = self._settings.get((of, id), {}).get(name, {})
        return said(str(known.get("title", name.replace("_", " "))))

    def with_value(self, env: str, algorithm: str, name: str, value: object) -> str:
        """A setting of a run and its value, as both are called on the screen."""
        schema: Mapping[str, Any] = next(
            (
                known[name]
                for kind in (("algorithm", algorithm), ("environment", env))
                if name in (known := self._settings.get(kind, {}))
            ),
            {},
        )
        usual = tr("Parallel environments") if name == "lanes" else name.replace("_", " ")
        title = said(str(schema.get("title", usual)))
        if value is None:
            told = said(str(schema.get("none_text", mark("not used"))))
        elif isinstance(value, str):
            told = said(str(schema.get("titles", {}).get(value, value.replace("_", " "))))
        else:
            told = in_figures(value)
        return tr("{setting} {value}", setting=title, value=told)

    def changed(self, run: Manifest) -> list[str]:
        """The settings in which a run differs from its preset, each with its value."""
        presets = self._catalogue.presets_for(run.env, run.algorithm)
        preset = next((one for one in presets if one.name == run.preset), None)
        told = []
        for of, id, values, usual in (
            ("algorithm", run.algorithm, run.config, preset.config if preset else {}),
            ("environment", run.env, run.env_settings, preset.env_settings if preset else {}),
        ):
            known = self._settings.get((of, id), {})
            for name, value in values.items():
                if name not in usual and "default" not in known.get(name, {}):
                    continue  # what it usually is, is not known
                if value != usual.get(name, known.get(name, {}).get("default")):
                    told.append(f"{self.setting(of, id, name)} {in_figures(value)}")
        return told

    def names(self) -> dict[str, str]:
        """What can be searched for besides ids: titles in this language and in English, by id."""
        both = self._environments | self._algorithms
        return {id: f"{title} {said(title)}" for id, title in both.items()}

    def pair(self, entry: LibraryEntry) -> str:
        """Environment and algorithm."""
        return joined([self.environment(entry.env), self.algorithm(entry.algorithm)])

    def title(self, entry: LibraryEntry) -> str:
        """A person's name for a run, or else what it is."""
        return entry.title or self.pair(entry)

    def facts(self, entry: LibraryEntry) -> str:
        """The line below the title."""
        steps = self.steps(entry)
        seed = tr("seed {seed}", seed=entry.seed)
        alike = plural(entry.same, "{n} run of these settings", "{n} runs of these settings")
        fork = tr("fork of {run}", run=entry.parent_called) if entry.forked else ""
        parts = [fork, steps, alike if entry.same > 1 else "", seed]
        return joined([*([self.pair(entry)] if entry.title else []), *parts])

    def steps(self, entry: LibraryEntry) -> str:
        """How far a run is, of a planner in sweeps."""
        if self.counts_sweeps(entry):
            return plural(entry.step, "{n:,} sweep", "{n:,} sweeps")
        return plural(entry.step, "{n:,} step", "{n:,} steps")

    def counts_sweeps(self, entry: LibraryEntry) -> bool:
        """Whether its steps are sweeps of planning."""
        return self._catalogue.counts_sweeps(entry.algorithm)

    def in_words(self, entry: LibraryEntry, doing: Doing | None) -> str:
        """All that a row shows, for a screen reader."""
        parts = [self.title(entry), self.facts(entry)]
        if entry.best_return is not None:
            parts.append(tr("best return {score}", score=figures(entry.best_return)))
        if entry.last_return is not None:
            parts.append(tr("last return {score}", score=figures(entry.last_return)))
        parts += [now_or_age(entry, doing), *entry.tags]
        return joined(parts)


def in_figures(value: object) -> str:
    """The value of a setting."""
    if isinstance(value, bool):
        return tr("on") if value else tr("off")
    return figures(value) if isinstance(value, int | float) else str(value)


def now_or_age(entry: LibraryEntry, doing: Doing | None) -> str:
    """What a training does with it now; how long ago it was saved where none has it open."""
    return age(entry.written) if doing is None else tr(IN_USE[doing])


def age(written: float) -> str:
    """How long ago; a date for what is older than a week, or of a time to come."""
    ago = time.time() - written
    if not 0 <= ago < 7 * _DAY:
        return date(written)
    if ago < 90:
        return tr("just now")
    if ago < _HOUR:
        return plural(round(ago / 60), "{n} min ago", "{n} min ago")
    if ago < _DAY:
        return plural(round(ago / _HOUR), "{n} h ago", "{n} h ago")
    return plural(round(ago / _DAY), "{n} day ago", "{n} days ago")


def date(seconds: float) -> str:
    """A day, in figures."""
    try:
        return f"{datetime.fromtimestamp(seconds):%Y-%m-%d}"
    except (OverflowError, OSError, ValueError):
        return "–"
