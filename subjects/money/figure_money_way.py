"""The money's way for each partner: called, received, attached, committed, consumed."""

from collections import Counter
from dataclasses import dataclass

from data.lens import Lens
from subjects.money import read_money
from subjects.money.figure_money import money, partner_paid
from subjects.money.read_titles import ContributionPapers, contribution_papers
from subjects.money.rule_money import attached
from subjects.spending.figure_spending_lines import SHARED, STATE, UNATTRIBUTED, owner
from subjects.spending.figure_spent import spent


@dataclass(frozen=True, slots=True)
class Link:
    """One partner's money on the day, in euro cents; spending is indicative.

    Attributes:
        partner: Its code.
        called_cents: What it was called for.
        received_cents: What it paid in.
        attached_cents: What of it was attached to the State's budget.
        consumed_cents: Committed (AE) for it, its part of the shared included.
        paid_cents: Consumed (CP), its part of the shared included.
    """

    partner: str
    called_cents: int
    received_cents: int
    attached_cents: int
    consumed_cents: int
    paid_cents: int


def money_way(lens: Lens) -> list[Link]:
    """Return each partner's money on the day, by partner."""
    joined = attached(lens.ask(read_money.contributions), lens.on)
    paid = lens.ask(partner_paid)
    return [
        Link(line.partner, line.called_cents, line.received_cents, joined.get(line.partner, 0),
             line.consumed_cents, paid[line.partner])
        for line in lens.ask(money).partners
    ]  # fmt: skip


def calls(lens: Lens) -> list[ContributionPapers]:
    """Return the lines of titles called by the day, in order; what came later is None."""
    lines = lens.ask(contribution_papers)
    called = {(line.partner, line.title_number) for line in lines if line.called_on}
    return [line for line in lines if (line.partner, line.title_number) in called]


@dataclass(frozen=True, slots=True)
class CategorySpending:
    """What was committed (AE) and consumed (CP) for someone in a category, in euro cents.

    Attributes:
        partner: Code of a partner, `SHARED`, `UNATTRIBUTED` or `STATE`.
        category: Its key, None for spending without category.
    """

    partner: str
    category: str | None
    committed_cents: int
    paid_cents: int


def shares(lens: Lens) -> list[CategorySpending]:
    """Return the spending by owner and category, by partner, then shared, loose, the State’s.

    Owners and categories without spending are left out.
    """
    committed: Counter[tuple[str, str | None]] = Counter()
    paid: Counter[tuple[str, str | None]] = Counter()
    for order in lens.ask(spent).orders:
        key = (owner(order), order.category)
        committed[key] += order.committed_cents
        paid[key] += order.paid_cents
    last = {SHARED: 1, UNATTRIBUTED: 2, STATE: 3}
    return [
        CategorySpending(whose, category, cents, paid[whose, category])
        for (whose, category), cents in sorted(
            committed.items(),
            key=lambda item: (last.get(item[0][0], 0), item[0][0], item[0][1] or ""),
        )
    ]
