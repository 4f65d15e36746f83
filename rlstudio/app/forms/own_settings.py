"""What the settings of a run are called that no preset has."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from rlstudio.app.forms.schema_form import SchemaForm
from rlstudio.app.language.saying import joined, said, tr
from rlstudio.core.catalogue import AlgorithmEntry, Preset
from rlstudio.core.words import mark

DEFAULTS = Preset(algorithm="*", env="*", name="none", title="Default settings")
_UNMEASURED = mark(
    "The defaults of the algorithm. Nobody has measured how well it learns here with them, or how long that "
    "takes."
)
_MOST = 6
"""So many settings that differ are named."""


def unmeasured(algorithm: AlgorithmEntry) -> Preset:
    """``DEFAULTS``, where something learns with a text that says what nobody knows of them."""
    return DEFAULTS.model_copy(update={"blurb": _UNMEASURED if algorithm.acts_by == "learning" else ""})


def own_settings(
    presets: Sequence[Preset],
    defaults: Preset,
    config: tuple[SchemaForm, Mapping[str, Any]],
    env_settings: tuple[SchemaForm, Mapping[str, Any]],
) -> Preset:
    """The preset that these settings are nearest to, under a title and a text that name what differs.

    ``defaults`` where they are the defaults. config, env_settings: their forms, and the settings given.
    """

    def differing(preset: Preset) -> list[str]:
        return [
            *config[0].differing(preset.config, config[1]),
            *env_settings[0].differing(preset.env_settings, env_settings[1]),
        ]

    if not differing(defaults):
        return defaults
    nearest = min([*presets, defaults], key=lambda preset: len(differing(preset)))
    told = differing(nearest)
    named = joined([*told[:_MOST], *(["…"] if len(told) > _MOST else [])])
    if nearest is defaults:
        blurb = tr("As the defaults, but for: {settings}", settings=named)
    else:
        blurb = tr("As “{preset}”, but for: {settings}", preset=said(nearest.title), settings=named)
    return nearest.model_copy(
        update={
            "name": defaults.name,
            "title": tr("Own settings"),
            "blurb": blurb,
            "recommended": False,
            "work": None,
            "steps": None,
            "lanes": None,
            "until_solved": defaults.until_solved,
        }
    )
