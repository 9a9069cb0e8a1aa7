"""The sheet of expenses: each line that counts on the day, and what its order is attributed to."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import lru_cache
from operator import itemgetter
from typing import Any

from data import owners
from data.lens import Lens
from documents.cells import NO, YES, CellKind
from documents.sheet_layout import ReportTable, SheetColumn, measured
from subjects.spending.figure_spending_lines import by_ej, owner
from subjects.spending.figure_spent import spent_lines, spent_one_by_one
from subjects.spending.read_expenses import counted_lines
from subjects.spending.rule_sharing import Order

EXPENSES = "Dépenses"
SHARED, UNATTRIBUTED, NOBODY = owners.SHARED, "à ventiler", "sans partenaire"
"""What stands for a partner."""
NO_CATEGORY = "sans catégorie"

_COLUMNS = (
    SheetColumn("exercice", "Exercice", CellKind.NUMBER, width=9),
    SheetColumn("order", "N° EJ"),
    SheetColumn("item", "N° poste EJ", width=9),
    SheetColumn("request", "N° DP", width=14),
    SheetColumn("supplier", "Fournisseur", CellKind.SENTENCE, width=30),
    SheetColumn("posted_on", "Date comptable", CellKind.DAY),
    SheetColumn("partner", "Pour", width=12),
    SheetColumn("category", "Catégorie", CellKind.SENTENCE, width=22),
    SheetColumn("team", "Équipe", width=10),
    SheetColumn("eligible", "Conforme à l’objet", width=11),
    measured("money/committed_cents"),
    measured("money/paid_cents"),
)


def expense_table(lens: Lens, partner: str | None) -> ReportTable:
    """Return the lines that count on the day: they may be a million, given one at a time.

    `partner` is a code, `SHARED`, `UNATTRIBUTED`, `NOBODY`, or the State, to which being
    eligible or not does not apply; a side that no file carries is empty.
    """
    columns = [replace(column, of=itemgetter(at)) for at, column in enumerate(_COLUMNS)]
    return ReportTable(EXPENSES, "Dépenses", columns, _rows(lens, partner))


def _rows(lens: Lens, partner: str | None) -> Iterator[tuple[Any, ...]]:
    labels = {category.key: category.label for category in lens.agreement.categories}
    parts = by_ej(lens.ask(spent_one_by_one))
    several = spent_lines(lens, (ej for ej, orders in parts.items() if orders[1:]))
    whose = {ej: _attribution(orders[0], labels) for ej, orders in parts.items()}
    apart = {version: _attribution(order, labels) for version, order in several.items()}
    for version, exercice, ej, item, request, supplier, day, committed, paid in counted_lines(lens):
        found = apart.get(version) or whose[ej]
        if partner in (None, found[0]):
            yield exercice, ej, item, request, supplier, _day(day), *found, committed, paid


def _attribution(order: Order, labels: Mapping[str, str]) -> tuple[str, str, str, str]:
    """Return whose an order is, its category, its team, whether it is eligible."""
    return (
        (owner(order) or NOBODY) if order.attributed else UNATTRIBUTED,
        labels.get(order.category or "", NO_CATEGORY),
        order.team or "",
        YES if order.eligible or order.is_state else NO,
    )


@lru_cache(maxsize=4096)
def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
