"""Money tables of the workbooks: budget, shared spending, categories, refund, lauréats.

All amounts are integer euro cents.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from data.lens import Lens
from subjects.calendar.figure_agreements import partner_names
from subjects.money.figure_money import money, partner_caps
from subjects.money.figure_money_way import money_way
from subjects.papers.figure_rows import NO_CATEGORY
from subjects.refund.figure_refund import refund_on_basis, settlement
from subjects.refund.rule_refunds import Refund
from subjects.refund.rule_settlement import Settlement
from subjects.rule_shares import Split
from subjects.spending.figure_laureates import laureates
from subjects.spending.figure_spending_lines import owner
from subjects.spending.figure_spent import spent as spent_figure
from subjects.spending.figure_spent import spent_one_by_one
from subjects.spending.rule_sharing import shared_parts, shared_splits
from subjects.teams import read_teams

_CUT = 10_000
"""A weight is cut there: a spreadsheet counts exactly up to 2**53 only."""


class SharedRow(NamedTuple):
    """A partner's part of what is spent for all: on the committed side, on the paid side.

    `_high` is the whole cents of the weight's tens of thousands; the rest is the `Share`'s.
    """

    order: int
    partner: str
    name: str
    weight_cents: int
    committed_high: int
    committed_whole: int
    committed_remainder: int
    committed_rank: int
    committed_cents: int
    paid_high: int
    paid_whole: int
    paid_remainder: int
    paid_rank: int
    paid_cents: int


@dataclass(frozen=True, slots=True)
class SharedSpending:
    """Both splits of what is spent for all, and their rows, by partner.

    `is_one` is whether it was for the same partners all along: else the splits are those
    of the last ones, and the rows' parts are the sums of all.
    """

    committed: Split
    paid: Split
    rows: list[SharedRow]
    is_one: bool


def shared_spending(lens: Lens) -> SharedSpending:
    """Return how shared spending is split, pro rata of the caps in force (SPEC §8)."""
    splits = shared_splits(lens.ask(spent_figure).orders, lens.ask(partner_caps))
    committed, paid = splits[-1].committed, splits[-1].paid
    parts = shared_parts(split.committed for split in splits)
    paid_parts = shared_parts(split.paid for split in splits)
    names = lens.ask(partner_names)
    rows = [
        SharedRow(
            order, code, names[code], weight, *_steps(committed, code), *_steps(paid, code)
        )._replace(committed_cents=parts[code], paid_cents=paid_parts[code])
        for order, (code, weight) in enumerate(committed.weights.items(), start=1)
    ]
    return SharedSpending(committed, paid, rows, len(splits) == 1)


def _steps(split: Split, code: str) -> tuple[int, int, int, int, int]:
    """Return a share's cells: of the weight's tens of thousands, then as it was made."""
    share, (high, _) = split.shares[code], split.exact(split.weights[code] // _CUT)
    return high, share.floor_cents, share.remainder, share.rank, share.cents


class BudgetRow(NamedTuple):
    """One partner's money; `used` is consumed ÷ cap, None without a cap."""

    partner: str
    name: str
    cap_cents: int
    called_cents: int
    received_cents: int
    outstanding_cents: int
    attached_cents: int
    direct_cents: int
    shared_cents: int
    consumed_cents: int
    headroom_cents: int
    used: float | None
    direct_paid_cents: int
    shared_paid_cents: int
    paid_cents: int


def budget_rows(lens: Lens, partner: str | None) -> list[BudgetRow]:
    """Return each partner's money on the day, by partner."""
    names, links = lens.ask(partner_names), {link.partner: link for link in lens.ask(money_way)}
    paid = {row.partner: row.paid_cents for row in lens.ask(shared_spending).rows}
    rows = []
    for line in lens.ask(money).partners:
        code, link = line.partner, links[line.partner]
        rows.append(
            BudgetRow(
                code, names[code], line.cap_cents, line.called_cents, line.received_cents,
                line.outstanding_cents, link.attached_cents, line.direct_cents, line.shared_cents,
                line.consumed_cents, line.headroom_cents, line.used,
                link.paid_cents - paid[code], paid[code], link.paid_cents,
            )
        )  # fmt: skip
    return [row for row in rows if partner in (None, row.partner)]


class CategoryRow(NamedTuple):
    """One category's money."""

    label: str
    forecast_cents: int
    committed_cents: int
    paid_cents: int
    landing_cents: int


def category_rows(lens: Lens) -> list[CategoryRow]:
    """Return the programme's categories in the text's order, then what has none."""
    total = lens.ask(money)
    known = {line.category: line for line in total.categories}
    lines = [(category.label, known[category.key]) for category in lens.agreement.categories]
    return [
        CategoryRow(label, line.forecast_cents, line.committed_cents, line.paid_cents,
                    line.landing_cents)
        for label, line in (*lines, (NO_CATEGORY, total.uncategorised))
    ]  # fmt: skip


class RefundRow(NamedTuple):
    """One partner's refund, step by step, as `subjects.refund.rule_settlement` makes it."""

    order: int
    partner: str
    name: str
    received_cents: int
    cap_cents: int
    kept_cents: int
    surplus_high: int
    surplus_whole: int
    surplus_remainder: int
    surplus_rank: int
    surplus_cents: int
    pooled_cents: int
    share_high: int
    share_whole: int
    share_remainder: int
    share_rank: int
    share_cents: int
    excess_cents: int
    refund_cents: int
    already_refunded_cents: int
    due_cents: int
    final_contribution_cents: int


@dataclass(frozen=True, slots=True)
class RefundTable:
    """The refund on a basis, how it is settled, and a row per partner."""

    refund: Refund
    settlement: Settlement
    rows: list[RefundRow]


def refund_table(lens: Lens, basis: str) -> RefundTable | None:
    """Return the refund's table on `committed` or `paid`; None in a charter, which has none."""
    found = refund_on_basis(lens, basis)
    if found is None:
        return None
    settled, names = settlement(lens, basis), lens.ask(partner_names)
    payers = {payer.partner: payer for payer in settled.contributors}
    payers |= {payer.partner: payer for _, payer in settled.departed}
    none = (0, 0, 0, 0, 0)
    rows = [
        RefundRow(
            order, code, names[code], payers[code].received_cents, payers[code].cap_cents,
            settled.kept_cents.get(code, line.final_contribution_cents + line.share_cents),
            *(_steps(settled.surplus, code) if code in settled.pooled_cents else none),
            settled.pooled_cents.get(code, 0),
            *(_steps(settled.unused, code) if code in settled.pooled_cents
              else (0, 0, 0, 0, line.share_cents)),
            line.excess_cents, line.refund_cents,
            line.already_refunded_cents, line.due_cents, line.final_contribution_cents,
        )
        for order, line in enumerate(settled.partners, start=1)
        for code in (line.partner,)
    ]  # fmt: skip
    return RefundTable(found, settled, rows)


class LaureateRow(NamedTuple):
    """One lauréat team's envelope."""

    team: str
    name: str
    partner: str
    envelope_cents: int
    committed_cents: int
    paid_cents: int
    headroom_cents: int


def laureate_rows(lens: Lens, partner: str | None) -> list[LaureateRow]:
    """Return the lauréats' envelopes, by team; empty in a convention."""
    from_team = {team.team: team.partner for team in lens.ask(read_teams.teams)}
    names = lens.ask(partner_names)
    return [
        LaureateRow(line.team, names.get(from_team[line.team], ""), from_team[line.team],
                    line.envelope_cents, line.committed_cents, line.paid_cents,
                    line.headroom_cents)
        for line in lens.ask(laureates) or []
        if partner in (None, from_team[line.team])
    ]  # fmt: skip


def sums(rows: Sequence[NamedTuple]) -> dict[str, int]:
    """Return the sum of each column of cents, by its name; an empty cell counts 0."""
    names = [name for name in (rows[0]._fields if rows else ()) if name.endswith("_cents")]
    return {name: sum(getattr(row, name) or 0 for row in rows) for name in names}


def spent(lens: Lens, partner: str | None) -> dict[str, int]:
    """Return what expenses add up to on each side, a partner's own or all of them."""
    mine = [o for o in lens.ask(spent_one_by_one) if partner in (None, owner(o))]
    return {
        "committed_cents": sum(order.committed_cents for order in mine),
        "paid_cents": sum(order.paid_cents for order in mine),
    }
