"""In what many runs differ, in words."""

from __future__ import annotations

from collections.abc import Sequence

from rlstudio.app.language.saying import said, tr
from rlstudio.app.library.telling import Telling
from rlstudio.core.catalogue import Catalogue
from rlstudio.engine.run_spec import RunSpec

_MOST = 6
"""So many values or algorithms are named."""


def differing(specs: Sequence[RunSpec], varied: str, catalogue: Catalogue) -> str:
    """A sentence on what tells these runs apart, and whether all else is the same; "" for a single run.

    varied: "seed", "algorithm", or the name of a setting.
    """
    if len(specs) < 2:
        return ""
    firsts = [spec for spec in specs if spec.seed == specs[0].seed]
    several = len(firsts) < len(specs)
    if varied == "algorithm" and len(firsts) > 1:
        named = _named([_algorithm(spec, catalogue) for spec in firsts])
        return (
            tr(
                "They differ by algorithm, with it by its settings, and by seed: {algorithms}.",
                algorithms=named,
            )
            if several
            else tr("They differ by algorithm, and with it by its settings: {algorithms}.", algorithms=named)
        )
    if varied not in ("seed", "algorithm") and len(firsts) > 1:
        telling = Telling(catalogue)
        values = [spec.config.get(varied) for spec in firsts]
        named = _named(
            [telling.with_value(firsts[0].env, firsts[0].algorithm, varied, one) for one in values]
        )
        return (
            tr("They differ by one setting and by seed: {values}. All else is the same.", values=named)
            if several
            else tr("They differ by one setting: {values}. All else is the same.", values=named)
        )
    return tr("They differ by their seed alone; all settings are the same.")


def _named(parts: Sequence[str]) -> str:
    return ", ".join([*parts[:_MOST], *(["…"] if len(parts) > _MOST else [])])


def _algorithm(spec: RunSpec, catalogue: Catalogue) -> str:
    """Its name, and by which settings it learns."""
    kind = catalogue.algorithm(spec.algorithm)
    name = said(kind.title) if kind is not None else spec.algorithm
    presets = catalogue.presets_for(spec.env, spec.algorithm)
    preset = next((one for one in presets if one.name == spec.preset), None)
    if preset is not None:
        return tr("{algorithm} (“{preset}”)", algorithm=name, preset=said(preset.title))
    return tr("{algorithm} (as it is set)", algorithm=name)
