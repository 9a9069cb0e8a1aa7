"""What an explainer takes and gives."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from typing import Any

from data.lens import Lens
from subjects.calendar import read_calendar
from subjects.figure_labels import inline_label
from subjects.rule_wording import day, euros, typeset
from subjects.sources.explain_evidence import Evidence

_NUMBER = re.compile(r"-?[0-9]+\.[0-9]+")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


@dataclass(frozen=True, slots=True)
class Cited:
    """Where the text says so, in French, and the articles that this names; none for a choice."""

    text: str
    articles: frozenset[str] = frozenset()


CHOICE = Cited("choix du programme")


@dataclass(frozen=True, slots=True)
class Leaf:
    """A figure to explain: its path, the keys of its row, its name, its value."""

    lens: Lens
    path: str
    keys: tuple[str, ...]
    name: str
    value: Any

    def partner_name(self, code: str) -> str:
        """Return a partner's name and code, « Nord (59) »."""
        signature = self.lens.ask(read_calendar.signatures).get(code)
        return f"{signature.name} ({code})" if signature else code or "le programme"

    def article(self, path: str, otherwise: Cited = Cited("")) -> Cited:
        """Return where the agreement says a value: its article, or « choix du programme »."""
        try:
            source = self.lens.agreement.source(path)
        except KeyError:
            return otherwise or Cited("")
        return self.cited(source.article) if source.article else CHOICE

    def cited(self, article: str, charter: str | None = None) -> Cited:
        """Return how an article is cited: « art. 4.1 », « charte II », or a decree by its name.

        Args:
            article: The convention's, or the text's own when `charter` is left out.
            charter: The charter's, where the same figure rests on another article.
        """
        is_charter = self.lens.agreement.kind == "charter"
        said = charter or article if is_charter else article
        before = "" if said.startswith("décret") else "charte " if is_charter else "art. "
        return Cited(f"{before}{said}", frozenset({said, *said.split(", ")}))


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a figure is what it is: French sentence, formula with figures, article, evidence."""

    sentence: str
    formula: str
    cited: Cited
    evidence: Evidence = field(default_factory=Evidence)

    @property
    def article(self) -> str:
        """Where the text says so, in French."""
        return self.cited.text


def reason(sentence: str, formula: str, cited: Cited, evidence: Evidence | None = None) -> Reason:
    """Return a reason, its texts set with French unbreakable spaces."""
    return Reason(typeset(sentence), typeset(formula), cited, evidence or Evidence())


def shown(value: Any, name: str, words: Mapping[str, str] | None = None) -> str:
    """Return a figure's value as French readers write it; « – » when there is none.

    Args:
        value: As the contract has it.
        name: The figure's, which says whether it is an amount.
        words: French words of its codes, when its values are codes.
    """
    if value is None or value == "":
        return "–"
    if words and isinstance(value, str) and value in words:
        return words[value]
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


def called(leaf: Leaf) -> str:
    """Return how French readers call a figure, inside a sentence."""
    return inline_label(leaf.path)


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
    "CHOICE",
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
