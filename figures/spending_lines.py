"""The lines behind an amount, and the spending left to settle.

Which orders an amount is made of is decided as everywhere (`queries.spending`); their lines
are read only when asked for, and only the first ones.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from data import owners, queries
from data.lens import Lens
from data.provenance import Version, sources
from data.queries_expenses import ExpenseLine, expense_lines, spending_days
from figures.agreements import agreements
from figures.spent import spent
from rules.money import Order
from rules.terms import is_covered

SHARED, UNATTRIBUTED = owners.SHARED, ""
"""What stands for a partner's code when spending is for all, or for nobody yet."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """What lines are wanted: of a partner (or `SHARED`, `UNATTRIBUTED`), a category, an EJ.

    None keeps them all.
    """

    partner: str | None = None
    category: str | None = None
    order: str | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One expense line, the attribution of its order, and where it was read.

    Attributes:
        line: As the extract has it; amounts in euro cents.
        partner: Code of the order's owner, `SHARED`, or `UNATTRIBUTED`.
        category: Key of its category, None when it has none.
        team: Its team, None when none is named.
        eligible: Whether it is in accordance with the object.
        place: File, sheet and row, a text per source row.
    """

    line: ExpenseLine
    partner: str
    category: str | None
    team: str | None
    eligible: bool
    place: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SpendingLines:
    """The first lines of what was asked, and the count and sums (cents) of them all."""

    count: int
    committed_cents: int
    paid_cents: int
    lines: list[Line]


@dataclass(frozen=True, slots=True)
class LeftToSettle:
    """Spending left to settle: its kind, how many orders, what they commit in euro cents."""

    kind: str
    orders: int
    committed_cents: int


def chosen_lines(lens: Lens, chosen: Chosen, most: int) -> SpendingLines:
    """Return the lines that make an amount, by EJ, poste, DP and day.

    Args:
        lens: The programme's.
        chosen: Whose, of which category, of which EJ.
        most: Number of lines returned; count and sums are of all.
    """
    every = lens.ask(queries.spending).orders
    kept = [order.order for order in every if _is_chosen(order, chosen)]
    return _read(lens, None if len(kept) == len(every) else kept, most)


def _is_chosen(order: Order, chosen: Chosen) -> bool:
    return (
        chosen.partner in (None, owner(order))
        and chosen.category in (None, order.category)
        and chosen.order in (None, order.order)
    )


def owner(order: Order | queries.Attribution) -> str:
    """Return whose an order is: a partner's code, `SHARED`, or `UNATTRIBUTED`."""
    return SHARED if order.shared else order.partner or UNATTRIBUTED


def piles(lens: Lens) -> list[LeftToSettle]:
    """Return what is left to settle on the day, without the kinds that have nothing.

    A charter says nothing of when to spend: nothing is out of period there.
    """
    spending = lens.ask(spent)
    by_kind = {
        "unattributed": spending.unattributed,
        "out_of_period": spending.out_of_period,
        "other_fund": spending.other_fund,
        "ineligible": spending.ineligible,
    }
    found = [
        LeftToSettle(kind, part.orders, part.committed_cents) for kind, part in by_kind.items()
    ]
    dated = lens.agreement.kind == "convention"
    return [pile for pile in found if pile.orders and (dated or pile.kind != "out_of_period")]


def pile_lines(lens: Lens, kind: str, most: int) -> SpendingLines:
    """Return the lines of a pile, as `chosen_lines` does.

    Raises:
        KeyError: If the kind is none of those of `piles`.
    """
    orders = lens.ask(queries.spending).orders
    read: dict[str, Callable[[], SpendingLines]] = {
        "unattributed": lambda: _read(lens, [o.order for o in orders if not o.attributed], most),
        "ineligible": lambda: _read(lens, [o.order for o in orders if not o.eligible], most),
        "out_of_period": lambda: _read(lens, None, most, days=_days_outside(lens)),
        "other_fund": lambda: _read(lens, None, most, other_fund=True),
    }
    return read[kind]()


def _days_outside(lens: Lens) -> list[date]:
    states = lens.ask(agreements)
    return [day for day in lens.ask(spending_days) if not is_covered(day, states)]


def _read(
    lens: Lens,
    orders: list[str] | None,
    most: int,
    days: list[date] | None = None,
    other_fund: bool = False,
) -> SpendingLines:
    found = expense_lines(lens, orders=orders, days=days, other_fund=other_fund, most=most)
    known = lens.ask(queries.attributions)
    places = _places(lens, [line.version for line in found.lines])
    lines = []
    for line in found.lines:
        whose = known.get(line.order) or queries.Attribution(None, False, None, True, None)
        lines.append(
            Line(
                line,
                owner(whose),
                whose.category,
                whose.team,
                whose.eligible,
                places.get(line.version, ()),
            )
        )
    return SpendingLines(found.count, found.committed_cents, found.paid_cents, lines)


def _places(lens: Lens, versions: list[int]) -> dict[int, tuple[str, ...]]:
    """Return where each version was read, a text per sheet: « fichier, feuille, ligne 12 »."""
    named = {"expenses": [Version(version, {"committed_cents": 0}) for version in versions]}
    rows: dict[int, dict[str, list[str]]] = {}
    for source in sources(lens, named, {"expenses": ("committed_cents",)}):
        sheet = f"{source['file']}, {source['sheet']}" if source["sheet"] else source["file"]
        rows.setdefault(source["version"], {}).setdefault(sheet, []).append(str(source["row"]))
    return {
        version: tuple(
            f"{sheet}, ligne{'s' if len(found) > 1 else ''} {', '.join(found)}"
            for sheet, found in sheets.items()
        )
        for version, sheets in rows.items()
    }
