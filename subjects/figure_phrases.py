"""What all papers say: their moment, the place of a value in the text, French writing."""

from dataclasses import dataclass
from datetime import date

from data.contents import imports
from data.lens import Lens
from subjects.rule_wording import counted, day, euros, typeset
from subjects.sources.explain_reason import CHOICE, shown

__all__ = ["CHOICE", "Moment", "cited", "counted", "day", "euros", "moment", "shown", "typeset"]


@dataclass(frozen=True, slots=True)
class Moment:
    """What a paper was made from.

    Attributes:
        on: « Arrêté au ».
        known_at: « État des données », a number of import.
        last_import: The programme's own last import by then, None when nothing is loaded.
        imported_on: Its day.
        head: Hash of the journal at `known_at`.
    """

    on: date
    known_at: int
    last_import: int | None
    imported_on: date | None
    head: str


def moment(lens: Lens) -> Moment:
    """Return the moment that a lens looks at."""
    last = next(iter(lens.ask(imports)), None)
    return Moment(
        lens.on,
        lens.known_at,
        last.number if last else None,
        last.made_at.date() if last else None,
        lens.head,
    )


def cited(lens: Lens, path: str) -> str:
    """Return where the agreement gives a value: « art. 4.1 », or « choix du programme ».

    Args:
        lens: Whose agreement.
        path: As `Agreement.source` takes it.

    Returns:
        "" when the agreement gives no such value.
    """
    try:
        source = lens.agreement.source(path)
    except KeyError:
        return ""
    if source.article is None:
        return CHOICE.text
    numbered = source.article[:1].isdigit()
    return f"art.\u00a0{source.article}" if numbered else source.article
