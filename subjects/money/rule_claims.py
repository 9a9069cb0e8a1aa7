"""What a partner is asked for on a day: état des sommes dues (convention art. 4.1 to 4.3)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from subjects.money.rule_money import Contribution, called, received
from subjects.refund.rule_exits import Departure
from subjects.rule_dated import has_come

CALL, REMINDER, NO_CLAIM = "call", "reminder", "none"


@dataclass(frozen=True, slots=True)
class Claim:
    """What is claimed of a partner, in euro cents.

    Attributes:
        partner: Its code.
        kind: `CALL` before any title, `REMINDER` after, `NO_CLAIM` when nothing is due.
        cents: What it still has to pay.
        target_cents: What it has to pay in all; 0 before it has signed.
        reduced_cents: What its titles are to be reduced by, 0 once they are (Ajusté le).
        adjusted_cap_cents: Its part (« plafond ajusté »), None before the end.
        why_none: `unsigned`, `paid` or `no_part` when nothing is due, else "".
    """

    partner: str
    kind: str
    cents: int
    target_cents: int
    reduced_cents: int
    adjusted_cap_cents: int | None
    why_none: str


def claims(
    caps: Mapping[str, int],
    signed: Mapping[str, bool],
    contributions: Sequence[Contribution],
    parts: Mapping[str, int] | None,
    departed: Sequence[Departure],
    on: date,
) -> list[Claim]:
    """Return what each partner is claimed, by code. The whole is « notre lecture ».

    Args:
        caps: Each partner's cap in force, in euro cents.
        signed: Whether each one has signed by the day.
        contributions: All of them.
        parts: Parts of those still in, once every agreement has ended; None before.
        departed: Those settled, each on its own part.
        on: The day.
    """
    calls, receipts = called(contributions, on), received(contributions, on)
    settled = {one.partner: one.part_cents for one in departed}
    found = []
    for code, cap_cents in sorted(caps.items()):
        part = settled.get(code, (parts or {}).get(code))
        has_title = any(
            line.partner == code and has_come(line.called_on, on) for line in contributions
        )
        called_cents, paid_cents = calls.get(code, 0), receipts.get(code, 0)
        target = part
        if target is None:
            target = min(cap_cents, called_cents) if has_title else cap_cents
        target = target if signed[code] else 0
        cents = max(0, target - paid_cents)
        is_adjusted = any(
            line.partner == code and has_come(line.adjusted_on, on) for line in contributions
        )
        found.append(
            Claim(
                partner=code,
                kind=(REMINDER if has_title else CALL) if cents else NO_CLAIM,
                cents=cents,
                target_cents=target,
                reduced_cents=0 if is_adjusted or not signed[code]
                else max(0, called_cents - max(target, paid_cents)),
                adjusted_cap_cents=part,
                why_none=_why_none(cents, signed[code], target),
            )
        )  # fmt: skip
    return found


def _why_none(cents: int, is_signed: bool, target_cents: int) -> str:
    if cents:
        return ""
    if not is_signed:
        return "unsigned"
    return "paid" if target_cents else "no_part"
