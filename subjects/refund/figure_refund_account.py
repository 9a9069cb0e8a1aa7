"""Décompte de restitution: every receipt and every expense behind what goes back to a partner."""

from collections.abc import Sequence
from dataclasses import dataclass

from data.lens import Lens
from subjects.calendar.figure_agreements import agreements, partner_names
from subjects.calendar.rule_terms import AgreementState
from subjects.money import read_money
from subjects.money.figure_money import money
from subjects.money.figure_statement import PaperPartner, own_contributions, party
from subjects.money.read_titles import ContributionPapers, order_notes
from subjects.money.rule_money import attached
from subjects.refund.figure_refund import refund, refund_paid
from subjects.refund.rule_exits import Departure
from subjects.refund.rule_refunds import PartnerRefund, Refund
from subjects.rule_wording import typeset
from subjects.spending.figure_spending_lines import lines_where
from subjects.spending.figure_spent import is_ineligible, spent_lines
from subjects.spending.figure_spent import settled as settled_before
from subjects.spending.read_expenses import ExpenseLine, expense_lines

MOST_LINES = 1_000
"""Expense lines printed; the sums are of all of them."""


@dataclass(frozen=True, slots=True)
class Spent:
    """An expense line, and what must be said of it: "" , `unattributed` or `out_of_period`."""

    line: ExpenseLine
    remark: str


@dataclass(frozen=True, slots=True)
class OrderSum:
    """What the lines of one order come to, in euro cents; `supplier` is that of the first."""

    order: str
    supplier: str
    lines: int
    committed_cents: int
    paid_cents: int


@dataclass(frozen=True, slots=True)
class Left:
    """An expense line out of the refund, and what was noted.

    `why` is `ineligible`, `state` or `other_fund`.
    """

    line: ExpenseLine
    why: str
    note: str


@dataclass(frozen=True, slots=True)
class RefundFigures:
    """What goes back to one partner on the day, in euro cents, and all that it comes from.

    Attributes:
        party: Who is given back.
        state: Its agreement.
        refund: The programme's refund: pool, status, trace.
        line: The partner's own.
        on_paid: The partner's own on what was paid (CP), shown beside.
        contributions: The partner's, by the day.
        attached_cents: Its receipts attached to the State's budget by the day.
        spent: Lines of the pool's spending, the first `MOST_LINES`.
        by_order: What each order of them comes to; empty when not all lines are there.
        spent_count: All of them.
        spent_committed_cents: What they commit: the refund's `spent_cents`.
        spent_paid_cents: What of them was paid.
        left: Lines left out of it, with the reason, the first `MOST_LINES`.
        left_count: All of them.
        left_committed_cents: What they commit.
        names: Every partner's, by code.
        state_cents: What the State bears beside the overrun.
        adjusted_cap_cents: The partner's part, None before it is known.
        departed: How each of those settled before was, by code.
    """

    party: PaperPartner
    state: AgreementState
    refund: Refund
    line: PartnerRefund
    on_paid: PartnerRefund
    contributions: list[ContributionPapers]
    attached_cents: int
    spent: list[Spent]
    by_order: list[OrderSum]
    spent_count: int
    spent_committed_cents: int
    spent_paid_cents: int
    left: list[Left]
    left_count: int
    left_committed_cents: int
    names: dict[str, str]
    state_cents: int
    adjusted_cap_cents: int | None
    departed: dict[str, Departure]


def refund_account(lens: Lens, partner: str) -> RefundFigures | None:
    """Return the décompte of a partner (convention art. 4.1, 4.5); None in a charter.

    Raises:
        KeyError: If it is not a partner of the programme.
    """
    settled, paid = lens.ask(refund), lens.ask(refund_paid)
    if settled is None or paid is None:
        return None
    states = {state.partner: state for state in lens.ask(agreements)}
    spent = lines_where(lens, lambda order: order.eligible and not order.is_state, MOST_LINES)
    refused = lines_where(lens, is_ineligible, MOST_LINES)
    own = lines_where(lens, lambda order: order.is_state, MOST_LINES)
    other = expense_lines(lens, other_fund=True, most=MOST_LINES)
    notes = lens.ask(order_notes)
    return RefundFigures(
        party=party(lens, partner),
        state=states[partner],
        refund=settled,
        line=_of(settled, partner),
        on_paid=_of(paid, partner),
        contributions=own_contributions(lens, partner),
        attached_cents=attached(lens.ask(read_money.contributions), lens.on).get(partner, 0),
        spent=_spent(lens, spent.lines),
        by_order=_by_order(spent.lines) if spent.count == len(spent.lines) else [],
        spent_count=spent.count,
        spent_committed_cents=spent.committed_cents,
        spent_paid_cents=spent.paid_cents,
        left=[
            Left(line, why, notes.get(line.order, ""))
            for why, lines in (
                ("ineligible", refused.lines),
                ("state", own.lines),
                ("other_fund", other.lines),
            )
            for line in lines
        ][:MOST_LINES],
        left_count=refused.count + own.count + other.count,
        left_committed_cents=sum(part.committed_cents for part in (refused, own, other)),
        names=lens.ask(partner_names),
        state_cents=lens.ask(money).state_cents,
        adjusted_cap_cents=next(
            line.adjusted_cap_cents for line in lens.ask(money).partners if line.partner == partner
        ),
        departed={one.partner: one for one in lens.ask(settled_before)},
    )


def no_account(lens: Lens) -> dict[str, str]:
    """Return the partners that have no décompte on the day, each with the reason, in French."""
    settled, names = lens.ask(refund), lens.ask(partner_names)
    return {
        line.partner: typeset(
            f"{names[line.partner]} ({line.partner}) n’a rien versé à cette date : il n’y a rien "
            "à restituer."
        )
        for line in (settled.partners if settled else ())
        if not (line.received_cents or line.already_refunded_cents)
    }


def _of(settled: Refund, partner: str) -> PartnerRefund:
    return {line.partner: line for line in settled.partners}[partner]


def _by_order(lines: Sequence[ExpenseLine]) -> list[OrderSum]:
    own: dict[str, list[ExpenseLine]] = {}
    for line in lines:
        own.setdefault(line.order, []).append(line)
    return [
        OrderSum(
            order,
            some[0].supplier,
            len(some),
            sum(line.committed_cents or 0 for line in some),
            sum(line.paid_cents or 0 for line in some),
        )
        for order, some in own.items()
    ]


def _spent(lens: Lens, lines: Sequence[ExpenseLine]) -> list[Spent]:
    """Say of each line whether it is unattributed, or out of its owner's period (art. 2)."""
    whose = spent_lines(lens, {line.order for line in lines})
    found = []
    for line in lines:
        order = whose[line.version]
        remark = "" if order.attributed else "unattributed"
        found.append(Spent(line, "out_of_period" if order.out_of_period else remark))
    return found
