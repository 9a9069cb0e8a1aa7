"""What moved between two moments: rows by dataset, figures leaf by leaf."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from data.datasets.declaration import SEPARATOR
from data.lens import Lens
from data.moments import DatasetMoves, Move, compare_moments
from subjects.figure_labels import inline_label
from subjects.figures import SECTIONS, as_json
from subjects.sources.explain import leaves
from subjects.sources.explain_reason import shown
from subjects.sources.explain_words import (
    ACTION_STATUSES,
    APPLICATION_STATES,
    CLAIM_KINDS,
    DUTY_STATUSES,
    OUTCOMES,
    PHASE_STATUSES,
    REFUND_CODES,
)

_GROUPS = ("partners", "categories", "ranking", "by_state", "by_partner")
"""Parts of a path that only say in which list a row stands."""

_SECTIONS = {
    "phases": "phases",
    "agreements": "accords",
    "money": "budget",
    "refund": "restitutions",
    "applications": "candidatures",
    "presort": "pré-tri",
    "coaching": "coaching",
    "jury": "jury",
    "decisions": "décisions",
    "actions": "actions",
    "laureates": "lauréats",
    "duties": "obligations",
    "problems": "problèmes",
    "events": "événements",
    "notices": "courriers",
    "alerts": "alertes",
}


@dataclass(frozen=True, slots=True)
class FigureMove:
    """A figure that is not the same at the two moments.

    Attributes:
        path: As `subjects.sources.explain` takes it; `alerts/rule/partner/team` for an alert.
        label: What it is, in French, its row's keys first.
        before: Its value in the contract; None when it had none, or its row was not there.
        after: Likewise, at the second moment.
    """

    path: str
    label: str
    before: Any
    after: Any

    @property
    def difference(self) -> int | None:
        """What it gained, in its own unit; None when it is not a whole number twice."""
        numbers = (self.before, self.after)
        if any(not isinstance(value, int) or isinstance(value, bool) for value in numbers):
            return None
        return int(self.after) - int(self.before)

    def as_json(self) -> dict[str, Any]:
        """Return the move as the command prints it."""
        return {
            "path": self.path,
            "label": self.label,
            "before": self.before,
            "after": self.after,
            "difference": self.difference,
        }


def compare_figures(before: Mapping[str, Any], after: Mapping[str, Any]) -> list[FigureMove]:
    """Compare two figures JSON of one programme, leaf by leaf.

    Args:
        before: The figures at the first moment, as `figures.as_json` gives them.
        after: At the second one. Sections that only one of them has are not compared.

    Returns:
        The figures that differ, in the contract's order; empty when none does.
    """
    moves = []
    for section in SECTIONS:
        if section not in before or section not in after:
            continue
        first, second = _figures(section, before[section]), _figures(section, after[section])
        moves += [
            FigureMove(path, _label(path), first.get(path), second.get(path))
            for path in dict.fromkeys((*first, *second))
            if first.get(path) != second.get(path)
        ]
    return moves


def compare_lenses(before: Lens, after: Lens) -> list[FigureMove]:
    """Compare all the figures seen through two lenses of one programme."""
    return compare_figures(as_json(before), as_json(after))


def compared(before: Lens, after: Lens) -> dict[str, Any]:
    """Return what moved between two lenses of one programme, rows and figures, as JSON.

    `from` and `to` say the moments; `rows` has one entry per dataset where something moved,
    `figures` one per figure.
    """
    return {
        "programme": before.agreement.programme,
        "from": _moment(before),
        "to": _moment(after),
        "rows": [_rows(found) for found in compare_moments(before, after)],
        "figures": [move.as_json() for move in compare_lenses(before, after)],
    }


_CODES: Mapping[str, Mapping[str, str]] = {
    "phases/status": PHASE_STATUSES,
    "money/claim_kind": CLAIM_KINDS,
    "refund/status": REFUND_CODES,
    "refund/basis": REFUND_CODES,
    "decisions/outcome": OUTCOMES,
    "actions/status": ACTION_STATUSES,
    "duties/status": DUTY_STATUSES,
}
"""Figures that are codes in the JSON → how they read."""


def move_sentence(move: FigureMove) -> str:
    """Return a move as one French line: label, before → after."""
    section, name = move.path.split("/", 1)[0], move.path.rsplit("/", 1)[-1]
    words = _CODES.get(f"{section.removesuffix('_paid')}/{name}", {})
    return f"{move.label} : {shown(move.before, name, words)} → {shown(move.after, name, words)}"


def _moment(lens: Lens) -> dict[str, Any]:
    return {"known_at": lens.known_at, "on": lens.on.isoformat(), "head": lens.head}


def _figures(section: str, value: Any) -> dict[str, Any]:
    """Return a section's figures by path."""
    return dict(_alerts(value) if section == "alerts" else leaves(section, value))


def _alerts(alerts: list[dict[str, Any]]) -> Iterator[tuple[str, str]]:
    """Yield the alerts by rule, partner and team; the second of one kind ends with `/2`."""
    seen: dict[str, int] = defaultdict(int)
    for alert in alerts:
        path = "/".join(("alerts", *(alert[key] or "" for key in ("rule", "partner", "team"))))
        seen[path] += 1
        yield (f"{path}/{seen[path]}" if seen[path] > 1 else path), alert["text"]


def _label(path: str) -> str:
    section, *names = path.split("/")
    if section == "alerts":
        return " · ".join((_SECTIONS[section], *filter(None, names[1:])))
    keys = [name for name in names[:-1] if name and name not in _GROUPS]
    last = names[-1] if names else ""
    if names[:1] in (["by_state"], ["by_partner"]):
        # A count by partner ends with a code, which is its own name; the blank one is of nobody.
        said = APPLICATION_STATES.get(last, last or "sans partenaire")
    else:
        said = inline_label(path)
    return " · ".join((_SECTIONS[section], *keys, said))


def _rows(found: DatasetMoves) -> dict[str, Any]:
    return {
        "dataset": found.dataset.name,
        "title": found.dataset.title,
        "added": [_row(move) for move in found.added],
        "changed": [_row(move) for move in found.changed],
        "removed": [_row(move) for move in found.removed],
    }


def _row(move: Move) -> dict[str, Any]:
    before, after = move.before or {}, move.after or {}
    return {
        "key": move.key.split(SEPARATOR),
        "columns": {name: [before.get(name), after.get(name)] for name in move.columns},
    }
