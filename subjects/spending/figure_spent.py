"""Spending added up by attribution: what every figure of money is made of.

Whose it is hangs on who was settled before (`rule_exits`), and this on what was spent by
then: the days on which somebody may be settled are found first, the spending is cut there.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from data.lens import Lens
from subjects.calendar import read_calendar
from subjects.calendar.figure_agreements import agreements, caps_on, ended_on, exits
from subjects.money import read_money
from subjects.refund.rule_exits import Departure, PoolFacts, departures, settlement_days
from subjects.spending import read_spending
from subjects.spending.read_totals import Pile, Plan, line_totals, order_totals, other_fund, totals
from subjects.spending.rule_sharing import Order, borne, is_gone


@dataclass(frozen=True, slots=True)
class Spending:
    """Spending known on the lens's day, added up.

    Attributes:
        orders: On the agreement's fund: one for all the EJ of a same attribution, named "".
        unattributed: Of these, what nobody is named for.
        ineligible: What is not in accordance with the object.
        out_of_period: What is dated outside its owner's period and still to be decided.
        after_exit: What a partner spent in its own name after it was settled.
        other_fund: Lines of other funds, out of every figure but their own.
    """

    orders: list[Order]
    unattributed: Pile
    ineligible: Pile
    out_of_period: Pile
    after_exit: Pile
    other_fund: Pile


def spent(lens: Lens) -> Spending:
    """Return the spending on the lens's day; what the State bears is nobody else's."""
    orders = lens.ask(spent_orders)
    return Spending(
        orders,
        _pile(orders, is_unattributed),
        _pile(orders, is_ineligible),
        _pile(orders, lambda order: order.is_undecided),
        _pile(orders, lens.ask(is_after_exit)),
        lens.ask(other_fund),
    )


def is_unattributed(order: Order) -> bool:
    """Tell whether nobody is named for an order, the State neither."""
    return not order.attributed and not order.is_state


def is_ineligible(order: Order) -> bool:
    """Tell whether an order of the pool is not in accordance with the object."""
    return not order.eligible and not order.is_state


def spent_orders(lens: Lens) -> list[Order]:
    """Return the orders of `spent`."""
    return borne(lens.ask(attributed_orders), lens.agreement.state.code, lens.ask(left_on))


def spent_one_by_one(lens: Lens) -> list[Order]:
    """Return the same, EJ by EJ: there may be a hundred thousand.

    An EJ of which a part is out of period, or later than a settlement, is as many orders.
    """
    found = order_totals(lens, _plan(lens))
    return borne(found, lens.agreement.state.code, lens.ask(left_on))


def spent_lines(lens: Lens, orders: Iterable[str]) -> dict[int, Order]:
    """Return the lines of some EJ, each as an order of `spent`, by version."""
    found = line_totals(lens, _plan(lens), sorted(set(orders)))
    whose = borne(found.values(), lens.agreement.state.code, lens.ask(left_on))
    return dict(zip(found, whose, strict=True))


def is_after_exit(lens: Lens) -> Callable[[Order], bool]:
    """Return what tells an order that a partner spent in its own name after it was settled."""
    left, whose = lens.ask(left_on), lens.ask(read_spending.attributions)

    def told(order: Order) -> bool:
        found = whose.get(order.order)
        partner = found.partner if found else None
        return order.is_state and partner in left and is_gone(left[partner], order.after)

    return told


def undecided_by_owner(orders: Iterable[Order]) -> dict[str, Pile]:
    """Return what is out of period and to be decided, by owner; "" for all, or for nobody."""
    found: dict[str, list[Order]] = {}
    for order in orders:
        if order.is_undecided:
            found.setdefault(order.partner or "", []).append(order)
    return {owner: _pile(own, bool) for owner, own in sorted(found.items())}


def _pile(orders: Iterable[Order], chosen: Callable[[Order], bool]) -> Pile:
    """Return how many EJ, and what they commit: an EJ told in several parts is one."""
    kept = [order for order in orders if chosen(order)]
    alone = {order.order for order in kept if order.order}
    return Pile(
        len(alone) + sum(order.count for order in kept if not order.order),
        sum(order.committed_cents for order in kept),
    )


def attributed_orders(lens: Lens) -> list[Order]:
    """Return the orders as they are attributed, before who bears them is known."""
    return totals(lens, _plan(lens))


def _plan(lens: Lens) -> Plan:
    states = lens.ask(agreements)
    periods = {s.partner: (s.signed_on, s.ends_on) for s in states if s.signed_on and s.ends_on}
    # A charter says nothing of when to spend.
    return Plan(periods if lens.agreement.kind == "convention" else None, _cuts(lens))


def _cuts(lens: Lens) -> list[date]:
    left = lens.ask(exits)
    if lens.agreement.kind == "charter":
        return sorted(set(left.values()))
    titles = lens.ask(read_money.contributions)
    return settlement_days(titles, left, lens.ask(ended_on), lens.on)


def pool_facts(lens: Lens) -> PoolFacts:
    """Return what partners are settled on."""
    days = {*_cuts(lens), lens.on}
    signatures = lens.ask(read_calendar.signatures)
    return PoolFacts(
        orders=lens.ask(attributed_orders),
        state=lens.agreement.state.code,
        signed_on={code: one.signed_on for code, one in signatures.items() if one.signed_on},
        caps={day: caps_on(lens, day) for day in days},
        contributions=lens.ask(read_money.contributions),
        exits=lens.ask(exits),
        ended_on=lens.ask(ended_on),
        programme_cap_cents=lens.agreement.cap_total_cents,
    )


def settled(lens: Lens, sets_aside: bool = False) -> list[Departure]:
    """Return who was settled by the day, in order; nobody in a charter, which has no pool.

    Args:
        lens: What is looked at.
        sets_aside: Whether to set aside the spending out of period still to be decided.
    """
    if lens.agreement.kind == "charter":
        return []
    return departures(lens.ask(pool_facts), lens.on, sets_aside)


def left_on(lens: Lens) -> dict[str, date]:
    """Return since when partners bear nothing more, by code: settled, or gone from a charter."""
    if lens.agreement.kind == "charter":
        return lens.ask(exits)
    return {one.partner: one.on for one in lens.ask(settled)}
