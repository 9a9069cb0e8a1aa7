"""Who is settled before the others, on what day, for how much (convention art. 4.1, 4.5, 5).

A partner whose agreement is terminated is settled on that day, for good; so is one that
pays its part once every agreement has ended. All of it is « notre lecture ».
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from subjects.money.rule_money import Contribution, received
from subjects.rule_dated import has_come
from subjects.rule_shares import Split, split_pro_rata
from subjects.spending.rule_sharing import Order, borne, eligible_cents


@dataclass(frozen=True, slots=True)
class Departure:
    """How one partner was settled, in euro cents.

    Attributes:
        partner: Its code.
        on: The day.
        is_exit: Whether its agreement ended alone; else it paid its part after the end.
        cap_cents: Its cap of that day.
        part_cents: What it bears if it pays it: never more, whatever comes later.
        received_cents: What it had paid in by that day.
        spent_cents: What was spent by that day, less what those gone before bear.
        parts: How what is not spent of the caps was split among those still in.
    """

    partner: str
    on: date
    is_exit: bool
    cap_cents: int
    part_cents: int
    received_cents: int
    spent_cents: int
    parts: Split

    def final_cents(self, received_cents: int) -> int:
        """Return what it bears, given all that it paid in: later receipts up to its part."""
        return min(received_cents, self.part_cents)


@dataclass(frozen=True, slots=True)
class PoolFacts:
    """What partners are settled on.

    Attributes:
        orders: As they are attributed, cut at the days of `settlement_days`.
        state: The State's code.
        signed_on: When each partner signed, absent when it did not.
        caps: Caps in force in euro cents, by partner, on each of those days and on the day.
        contributions: All of them, in any order.
        exits: When agreements were terminated, by partner.
        ended_on: Last day of the last agreement once all are over, None before.
        programme_cap_cents: What the contributions may not exceed in all; None where the
            text gives no total: it is then the sum of the caps.
    """

    orders: Sequence[Order]
    state: str
    signed_on: Mapping[str, date]
    caps: Mapping[date, Mapping[str, int]]
    contributions: Sequence[Contribution]
    exits: Mapping[str, date]
    ended_on: date | None
    programme_cap_cents: int | None

    def total_cents(self, on: date) -> int:
        """Return what the contributions may not exceed in all, in euro cents."""
        return self.programme_cap_cents or sum(self.caps[on].values())

    def spent_by(self, day: date, departed: Iterable[Departure], sets_aside: bool) -> int:
        """Return what was spent by a day, less what those settled bear, in euro cents."""
        gone = list(departed)
        known = [order for order in self.orders if order.after is None or order.after < day]
        spending = borne(known, self.state, {one.partner: one.on for one in gone}, sets_aside)
        return eligible_cents(spending, "committed") - self.borne_by(day, gone)

    def borne_by(self, day: date, departed: Iterable[Departure]) -> int:
        """Return what those settled bear on a day, in euro cents."""
        paid = received(self.contributions, day)
        return sum(one.final_cents(paid.get(one.partner, 0)) for one in departed)


def settlement_days(
    contributions: Iterable[Contribution],
    exits: Mapping[str, date],
    ended_on: date | None,
    on: date,
) -> list[date]:
    """Return the days, up to `on`, on which a partner may be settled, sorted.

    Args:
        contributions: All of them.
        exits: When agreements were terminated, by partner.
        ended_on: Last day of the last agreement once all are over, None before.
        on: The day.
    """
    days = set(exits.values())
    if ended_on:
        for line in contributions:
            days |= {*_late_receipt(line, ended_on), *_adjustment(line, ended_on)}
    return sorted(day for day in days if has_come(day, on))


def _late_receipt(line: Contribution, ended_on: date) -> set[date]:
    on = line.received_on
    return {on} if on and on > ended_on and line.received_cents else set()


def _adjustment(line: Contribution, ended_on: date) -> set[date]:
    return {max(line.adjusted_on, ended_on + timedelta(1))} if line.adjusted_on else set()


def split_of_parts(caps: Mapping[str, int], spent_cents: int, total_cents: int) -> Split:
    """Return how what is not spent of the caps is taken off them (art. 4.1, « à la baisse »).

    Args:
        caps: In euro cents, of the partners signed and still in.
        spent_cents: Eligible spending, in euro cents; below zero it is nothing.
        total_cents: What the contributions may not exceed in all.

    Returns:
        By code; equal remainders go to the larger cap, then to the code.
    """
    weights = dict(sorted(caps.items()))
    precedence = sorted(weights, key=lambda code: (-weights[code], code))
    unspent = max(0, sum(weights.values()) - min(max(0, spent_cents), max(0, total_cents)))
    return split_pro_rata(unspent, weights, precedence)


def parts_of(split: Split) -> dict[str, int]:
    """Return each partner's part, in euro cents: its cap less its share of what is not spent."""
    return {code: weight - split.shares[code].cents for code, weight in split.weights.items()}


def current_parts(
    facts: PoolFacts, departed: Sequence[Departure], day: date, sets_aside: bool = False
) -> Split:
    """Return `split_of_parts` of the partners signed on a day and still in."""
    gone = {one.partner for one in departed}
    caps = {
        code: cents
        for code, cents in facts.caps[day].items()
        if code not in gone and has_come(facts.signed_on.get(code), day)
    }
    left = facts.total_cents(day) - facts.borne_by(day, departed)
    return split_of_parts(caps, facts.spent_by(day, departed, sets_aside), left)


def departures(facts: PoolFacts, on: date, sets_aside: bool = False) -> list[Departure]:
    """Return who was settled by a day, in order; those of one day are settled together.

    Args:
        facts: What is known.
        on: The day.
        sets_aside: Whether to set aside the spending out of period still to be decided.
    """
    departed: list[Departure] = []
    days = settlement_days(facts.contributions, facts.exits, facts.ended_on, on)
    for day in days:
        parts = current_parts(facts, departed, day, sets_aside)
        spent_cents = facts.spent_by(day, departed, sets_aside)
        paid = received(facts.contributions, day)
        for code, part_cents in parts_of(parts).items():
            is_exit = facts.exits.get(code) == day
            if is_exit or _is_paid_late(facts, code, day, part_cents):
                departed.append(
                    Departure(
                        code, day, is_exit, facts.caps[day][code], part_cents,
                        paid.get(code, 0), spent_cents, parts,
                    )
                )  # fmt: skip
    return departed


def _is_paid_late(facts: PoolFacts, code: str, day: date, part_cents: int) -> bool:
    """Tell whether a partner's part is fully paid on a day, after the end, and not before.

    Who had paid it by the end shares what is left; a title reduced to the part (Ajusté le)
    settles its partner as soon as what it had paid is enough.
    """
    if facts.ended_on is None or day <= facts.ended_on:
        return False
    own = [line for line in facts.contributions if line.partner == code]
    paid = received(own, day).get(code, 0)
    before = received(own, day - timedelta(1)).get(code, 0)
    is_adjusted = any(has_come(line.adjusted_on, day) for line in own)
    return paid >= part_cents and (is_adjusted or before < part_cents) and paid > 0
