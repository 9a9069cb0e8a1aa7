"""What in the calls and receipts proves the promises of money kept (convention art. 4.2 to 4.4)."""

from collections.abc import Callable, Iterable
from datetime import date
from itertools import accumulate, chain

from subjects.duties.rule_duties import Proof
from subjects.duties.rule_proofs import first_of
from subjects.money.rule_money import Contribution, by_title_number
from subjects.rule_dated import has_come


def _called(contributions: Iterable[Contribution], on: date) -> list[Contribution]:
    known = (t for t in contributions if has_come(t.called_on, on) and t.called_cents > 0)
    return sorted(known, key=lambda title: (title.called_on or date.min, title.title_number))


def _is_received(title: Contribution, on: date) -> bool:
    return has_come(title.received_on, on) and title.received_cents > 0


def calls_made(contributions: Iterable[Contribution], on: date) -> list[Proof]:
    """Return that the sums due were presented, on the first call (art. 4.3)."""
    return first_of(title.called_on for title in _called(contributions, on) if title.called_on)


def calls_paid(
    contributions: Iterable[Contribution], on: date, receipts_max: int | None = None
) -> list[Proof]:
    """Return whether each call made by a day is received whole (art. 4.2, 4.3).

    Args:
        contributions: The partner's.
        on: The day.
        receipts_max: Receipts allowed in all, in order of calls; None for any number.
    """
    found, receipts, lines = [], 0, by_title_number(contributions)
    for call in _called(chain.from_iterable(lines.values()), on):
        own = lines[call.partner, call.title_number]
        come_in = [line for line in own if _is_received(line, on)]
        receipts += max(1, len(come_in))
        whole_on = _received_whole(come_in, call.called_cents)
        last_on = max((day for line in own if (day := line.received_on)), default=None)
        allowed = receipts_max is None or receipts <= receipts_max
        found.append(
            Proof(
                kept=whole_on is not None and allowed,
                kept_on=whole_on or last_on,
                day=call.called_on,
            )
        )
    return found


def _received_whole(receipts: Iterable[Contribution], called_cents: int) -> date | None:
    """Return the day of the receipt that made a call whole; None when none did."""
    by_day = sorted((day, line.received_cents) for line in receipts if (day := line.received_on))
    sums = accumulate(cents for _, cents in by_day)
    whole = (day for (day, _), cents in zip(by_day, sums, strict=True) if cents >= called_cents)
    return next(whole, None)


def called_within_cap(
    contributions: Iterable[Contribution], caps: Callable[[date], int], on: date
) -> list[Proof]:
    """Return whether what was called stayed within the cap of its day (art. 4.1).

    A cap lowered after a regular call breaks nothing: what is too much is to be given back.

    Args:
        contributions: The partner's.
        caps: Its cap in force on a day, in euro cents.
        on: The day.

    Returns:
        Broken on the day of the first call too many, unless the calls are within the cap
        again on the day.
    """
    calls = [(title.called_on, title.called_cents) for title in _called(contributions, on)]
    return [_never_above(calls, caps, caps(on))]


def paid_within_cap(
    contributions: Iterable[Contribution], caps: Callable[[date], int], on: date
) -> list[Proof]:
    """Return whether what a partner paid stayed within the cap of its day (art. 4.1).

    Who pays what it was called for keeps its promise, whatever the call: the call is the
    State's.

    Args:
        contributions: The partner's.
        caps: Its cap in force on a day, in euro cents.
        on: The day.

    Returns:
        Broken on the day of the first payment too many, unless it was given back since.
    """
    lines = list(contributions)
    moves = [(one.received_on, one.received_cents) for one in lines if _is_received(one, on)]
    moves += [
        (one.refunded_on, -one.refunded_cents) for one in lines if has_come(one.refunded_on, on)
    ]

    def most(day: date) -> int:
        return max(caps(day), sum(title.called_cents for title in _called(lines, day)))

    return [_never_above(moves, most, most(on))]


def _never_above(
    moves: Iterable[tuple[date | None, int]], most: Callable[[date], int], now: int
) -> Proof:
    """Return whether a sum never went above what was the most on the day, or no longer is."""
    total, broken_on = 0, None
    for day, cents in sorted((day, cents) for day, cents in moves if day):
        total += cents
        if total > most(day):
            broken_on = broken_on or day
    if broken_on is None or total <= now:
        return Proof(kept=True)
    return Proof(kept=False, broken_on=broken_on)


def receipts_attached(contributions: Iterable[Contribution], on: date) -> list[Proof]:
    """Return whether every receipt is attached to the State's programme (art. 4.4)."""
    return [
        Proof(
            kept=has_come(title.attached_on, on),
            kept_on=title.attached_on,
        )
        for title in contributions
        if _is_received(title, on)
    ]
