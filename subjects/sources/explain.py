"""Why a figure is what it is: its sentence, its formula, its article, and its cells."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from data.lens import Lens
from data.provenance import sources
from subjects.applications import explain_applications
from subjects.calendar import explain_calendar
from subjects.duties import explain_duties
from subjects.figures import EVERY, as_json
from subjects.money import explain_money
from subjects.refund import explain_refund
from subjects.sources import explain_listed
from subjects.sources.explain_evidence import Evidence
from subjects.sources.explain_reason import Leaf, Reason
from subjects.teams import explain_teams

_EXPLAINERS: dict[str, Callable[[Leaf], Reason]] = {
    "phases": explain_calendar.explain_phase,
    "agreements": explain_calendar.explain_agreement,
    "money": explain_money.explain_money,
    "refund": explain_refund.explain_refund,
    "refund_paid": explain_refund.explain_refund_paid,
    "applications": explain_applications.explain_applications,
    "presort": explain_applications.explain_presort,
    "coaching": explain_teams.explain_coaching,
    "jury": explain_applications.explain_jury,
    "decisions": explain_applications.explain_decision,
    "actions": explain_listed.explain_action,
    "laureates": explain_money.explain_laureate,
    "duties": explain_duties.explain_duty,
    "problems": explain_listed.explain_problem,
    "events": explain_listed.explain_event,
    "notices": explain_listed.explain_notice,
}

_KEYS: dict[str, tuple[str, ...]] = {
    "phases": ("partner", "phase"),
    "agreements": ("partner",),
    "money/partners": ("partner",),
    "money/categories": ("category",),
    "refund/partners": ("partner",),
    "refund_paid/partners": ("partner",),
    "presort": ("application",),
    "coaching": ("team",),
    "jury": ("session",),
    "decisions": ("session", "application"),
    "actions": ("session", "action"),
    "laureates": ("team",),
    "duties": ("partner", "duty"),
    "problems": ("partner", "problem"),
    "events": ("partner", "held_on"),
    "notices": ("partner", "kind", "received_on"),
}
"""List of the contract → the fields that name one of its rows in a path."""


class UnknownFigureError(Exception):
    """A path names no figure; the French sentence is its text."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a figure is what it is; `sources` are read only when asked for."""

    path: str
    value: Any
    reason: Reason
    lens: Lens

    def as_json(self) -> dict[str, Any]:
        """Return the explanation with the cells that count, as the command prints it."""
        evidence = self.reason.evidence
        named = {name: found.values() for name, found in evidence.versions.items()}
        return {
            "path": self.path,
            "value": self.value,
            "sentence": self.reason.sentence,
            "formula": self.reason.formula,
            "article": self.reason.article,
            "sources": sources(self.lens, named, evidence.columns),
        }


def explain(lens: Lens, path: str) -> Explanation:
    """Explain the figure that a path names, as `money/partners/59/direct_cents`.

    Raises:
        UnknownFigureError: If no figure has that path.
    """
    section = path.split("/", 1)[0]
    if section not in EVERY:
        raise UnknownFigureError(
            f"« {path} » ne désigne aucun chiffre. Sections : {', '.join(EVERY)}."
        )
    found = lens.ask(_SECTION_LEAVES[section])
    if path not in found:
        close = [known for known in found if known.startswith(path.rsplit("/", 1)[0] + "/")]
        shown = ", ".join(close[:8]) or ", ".join(list(found)[:8]) or "aucun"
        raise UnknownFigureError(f"« {path} » ne désigne aucun chiffre. Par exemple : {shown}.")
    names = path.split("/")
    leaf = Leaf(lens, path, tuple(names[1:-1]), names[-1], found[path])
    return Explanation(path, found[path], _EXPLAINERS[section](leaf), lens)


def leaves(path: str, value: Any) -> Iterator[tuple[str, Any]]:
    """Yield the path and value of every leaf of a section's figures, in order.

    A row of a list is named by its first fields; texts of explanation (the refund's trace,
    alerts) are not figures and are left out.
    """
    if isinstance(value, dict):
        for name, item in value.items():
            if name == "ranking":
                yield from _rows(path, item, ("application",))
            elif name not in ("trace", "blocked_by"):
                yield from leaves(f"{path}/{name}", item)
    elif isinstance(value, list) and path in _KEYS:
        yield from _rows(path, value, _KEYS[path])
    elif not (isinstance(value, list) and value and isinstance(value[0], dict)):
        yield path, value


def _rows(
    path: str, rows: list[dict[str, Any]], keys: tuple[str, ...]
) -> Iterator[tuple[str, Any]]:
    for row in rows:
        name = "/".join(str(row[key] or "") for key in keys)
        rest = {key: item for key, item in row.items() if key not in keys}
        yield from leaves(f"{path}/{name}", rest)


def _leaves_of(section: str) -> Callable[[Lens], dict[str, Any]]:
    return lambda lens: dict(leaves(section, as_json(lens, [section])[section]))


_SECTION_LEAVES = {section: _leaves_of(section) for section in EVERY}
"""Section → its leaves by path, asked once of a lens however many figures are explained."""

__all__ = ["Evidence", "Explanation", "UnknownFigureError", "explain", "leaves"]
