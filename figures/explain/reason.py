"""What an explainer takes and gives."""

from dataclasses import dataclass, field
from typing import Any

from data import queries
from data.lens import Lens
from figures.explain.evidence import Evidence
from rules.wording import day, euros, typeset


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
    if isinstance(value, float):
        return str(value).replace(".", ",")
    if isinstance(value, (list, tuple)):
        return ", ".join(map(str, value)) or "aucun"
    return str(value)


def added_up(parts: list[tuple[str, int]], most: int = 12) -> str:
    """Return a sum of amounts written out: `A 1,00 € + B 2,00 € = 3,00 €`."""
    if not parts:
        return f"aucune ligne = {euros(0)}"
    written = [f"{name} {euros(cents)}" for name, cents in parts[:most]]
    rest = parts[most:]
    if rest:
        written.append(f"{len(rest)} autres {euros(sum(cents for _, cents in rest))}")
    return f"{' + '.join(written)} = {euros(sum(cents for _, cents in parts))}"


__all__ = ["Leaf", "Reason", "added_up", "day", "euros", "reason", "shown"]
