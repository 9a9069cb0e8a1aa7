"""What an explainer takes and gives."""

import re
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from typing import Any

from data import queries
from data.lens import Lens
from figures.explain.evidence import Evidence
from rules.wording import day, euros, typeset

_NUMBER = re.compile(r"-?[0-9]+\.[0-9]+")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


@dataclass(frozen=True, slots=True)
class Leaf:
    """A figure to explain: the keys of its row, its name, its value."""

    lens: Lens
    keys: tuple[str, ...]
    name: str
    value: Any

    def partner_name(self, code: str) -> str:
        """Return a partner's name and code, « Nord (59) »."""
        signature = self.lens.ask(queries.signatures).get(code)
        return f"{signature.name} ({code})" if signature else code or "le programme"

    def article(self, path: str, otherwise: str = "") -> str:
        """Return where the agreement says a value: its article, or « choix du programme »."""
        try:
            source = self.lens.agreement.source(path)
        except KeyError:
            return otherwise
        return f"art. {source.article}" if source.article else "choix du programme"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a figure is what it is: French sentence, formula with figures, article, evidence."""

    sentence: str
    formula: str
    article: str
    evidence: Evidence = field(default_factory=Evidence)


def reason(sentence: str, formula: str, article: str, evidence: Evidence | None = None) -> Reason:
    """Return a reason, its texts set with French unbreakable spaces."""
    return Reason(typeset(sentence), typeset(formula), article, evidence or Evidence())


def shown(value: Any, name: str) -> str:
    """Return a figure's value as French readers write it; « – » when there is none."""
    if value is None:
        return "–"
    if name.endswith("_cents"):
        return euros(value)
    if isinstance(value, bool):
        return "oui" if value else "non"
    if isinstance(value, float) or (isinstance(value, str) and _NUMBER.fullmatch(value)):
        return str(value).replace(".", ",")
    if isinstance(value, str) and _DAY.fullmatch(value):
        return day(date.fromisoformat(value))
    if isinstance(value, (list, tuple)):
        return ", ".join(map(str, value)) or "aucun"
    return str(value)


WORDS = {
    "status": "situation",
    "late_days": "jours de retard",
    "planned_start": "début prévu",
    "planned_end": "fin prévue",
    "actual_start": "début réel",
    "actual_end": "fin réelle",
    "signed_on": "signature",
    "ends_on": "fin",
    "latest_term": "terme",
    "is_over": "terminée",
    "weeks_due": "semaines dues",
    "weeks_held": "semaines avec un point tenu",
    "released_days": "jours libérés",
    "released_days_due": "jours libérés dus",
    "silent_days": "jours sans point hebdomadaire",
    "partner": "partenaire",
    "score": "note sur 20",
    "median": "médiane sur 20",
    "spread": "écart entre les jurés",
    "jurors": "jurés comptés",
    "recused": "déports et exclusions",
    "complete": "quorum atteint",
    "rank": "rang",
    "quorum": "quorum",
    "cut": "places à pourvoir",
    "tied_at_cut": "ex æquo de part et d’autre de la limite",
    "outcome": "décision",
    "reason": "motif",
    "decided_on": "date de la décision",
    "partner_agrees": "accord du partenaire",
    "state_agrees": "accord de l’État",
    "owner": "responsable",
    "due_on": "échéance",
    "done_on": "faite le",
    "registered": "inscrits",
    "present": "présents",
    "maximum": "participants au plus",
    "real": "réel",
    "major": "majeur",
    "actionable": "actionnable",
    "lifted_on": "levée le",
}
"""Name of a figure in the contract → how French readers call it."""


def called(name: str) -> str:
    """Return how French readers call a figure."""
    return WORDS.get(name, name.replace("_", " "))


def decimal(value: Fraction) -> str:
    """Return an exact number with two decimals and a comma, as `18,67`."""
    return f"{float(value):.2f}".replace(".", ",")


def added_up(parts: list[tuple[str, int]], most: int = 12) -> str:
    """Return a sum of amounts written out: `A 1,00 € + B 2,00 € = 3,00 €`."""
    if not parts:
        return f"aucune ligne = {euros(0)}"
    written = [f"{name} {euros(cents)}" for name, cents in parts[:most]]
    rest = parts[most:]
    if rest:
        written.append(f"{len(rest)} autres {euros(sum(cents for _, cents in rest))}")
    return f"{' + '.join(written)} = {euros(sum(cents for _, cents in parts))}"


__all__ = [
    "Leaf",
    "Reason",
    "added_up",
    "called",
    "day",
    "decimal",
    "euros",
    "reason",
    "shown",
]
