"""The lines behind an amount, and the spending left to settle.

Which orders an amount is made of is decided as everywhere (`figure_spent`); their lines
are read only when asked for, and only the first ones.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from data import owners
from data.lens import Lens
from data.provenance import Version, sources
from subjects.spending import read_spending
from subjects.spending.figure_spent import (
    is_after_exit,
    is_ineligible,
    is_unattributed,
    spent,
    spent_lines,
    spent_one_by_one,
)
from subjects.spending.read_expenses import ExpenseLine, ExpenseLines, expense_lines
from subjects.spending.rule_sharing import Order

SHARED, UNATTRIBUTED, STATE = owners.SHARED, "", "État"
"""What stands for a partner's code when spending is for all, nobody yet, or the State's."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """What lines are wanted: of a partner (or what stands for one), a category, an EJ.

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
        partner: Code of the order's owner, `SHARED`, `UNATTRIBUTED` or `STATE`.
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
    return _placed(lens, lines_where(lens, lambda order: _is_chosen(order, chosen), most))


def by_ej(orders: Iterable[Order]) -> dict[str, list[Order]]:
    """Return orders by EJ: several when an EJ is not whose it is on all of its days."""
    found: dict[str, list[Order]] = {}
    for order in orders:
        found.setdefault(order.order, []).append(order)
    return found


def lines_where(lens: Lens, chosen: Callable[[Order], bool], most: int) -> ExpenseLines:
    """Return the lines of the orders of `figure_spent` that are chosen, as `expense_lines` does.

    Of an EJ that is chosen in part, only those lines.
    """
    parts = by_ej(lens.ask(spent_one_by_one))
    whole = [ej for ej, orders in parts.items() if all(map(chosen, orders))]
    mixed = [
        ej
        for ej, orders in parts.items()
        if any(map(chosen, orders)) and not all(map(chosen, orders))
    ]
    found = expense_lines(lens, orders=None if len(whole) == len(parts) else whole, most=most)
    if not mixed:
        return found
    versions = {v for v, order in spent_lines(lens, mixed).items() if chosen(order)}
    some = expense_lines(lens, versions=versions, most=most)
    return ExpenseLines(
        found.count + some.count,
        found.committed_cents + some.committed_cents,
        found.paid_cents + some.paid_cents,
        [*found.lines, *some.lines][:most],
    )


def _is_chosen(order: Order, chosen: Chosen) -> bool:
    return (
        chosen.partner in (None, owner(order))
        and chosen.category in (None, order.category)
        and chosen.order in (None, order.order)
    )


def owner(order: Order) -> str:
    """Return whose an order is: a partner's code, `SHARED`, `UNATTRIBUTED` or `STATE`."""
    if order.is_state:
        return STATE
    return SHARED if order.shared else order.partner or UNATTRIBUTED


def piles(lens: Lens) -> list[LeftToSettle]:
    """Return what is left to settle on the day, without the kinds that have nothing."""
    spending = lens.ask(spent)
    by_kind = {
        "unattributed": spending.unattributed,
        "out_of_period": spending.out_of_period,
        "after_exit": spending.after_exit,
        "other_fund": spending.other_fund,
        "ineligible": spending.ineligible,
    }
    found = [
        LeftToSettle(kind, part.orders, part.committed_cents) for kind, part in by_kind.items()
    ]
    return [pile for pile in found if pile.orders]


def pile_lines(lens: Lens, kind: str, most: int) -> SpendingLines:
    """Return the lines of a pile, as `chosen_lines` does.

    Raises:
        KeyError: If the kind is none of those of `piles`.
    """
    if kind == "other_fund":
        return _placed(lens, expense_lines(lens, other_fund=True, most=most))
    chosen: dict[str, Callable[[Order], bool]] = {
        "unattributed": is_unattributed,
        "ineligible": is_ineligible,
        "out_of_period": lambda order: order.is_undecided,
        "after_exit": lens.ask(is_after_exit),
    }
    return _placed(lens, lines_where(lens, chosen[kind], most))


def _placed(lens: Lens, found: ExpenseLines) -> SpendingLines:
    known = lens.ask(read_spending.attributions)
    whose = spent_lines(lens, {line.order for line in found.lines})
    places = _places(lens, [line.version for line in found.lines])
    lines = []
    for line in found.lines:
        order = whose.get(line.version)
        said = known.get(line.order)
        lines.append(
            Line(
                line,
                owner(order) if order else UNATTRIBUTED,
                said.category if said else None,
                said.team if said else None,
                said.eligible if said else True,
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
