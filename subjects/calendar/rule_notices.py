"""When each notice (courrier) ends, and what it ends (convention art. 5; charte II, III)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from subjects.calendar.rule_terms import add_months
from subjects.rule_dated import come, has_come
from subjects.rule_working_days import working_day_after

KINDS = ("formal_notice", "termination", "withdrawal", "difficulty", "dispute")
ENDING = ("termination", "withdrawal")
"""The kinds that end an agreement."""


@dataclass(frozen=True, slots=True)
class NoticeTerms:
    """How long the text gives, None where it says nothing.

    `working_days` is a withdrawal's notice (charte III, « un préavis de 15 jours
    ouvrés »), `months` a formal notice's (convention art. 5, « un délai d'un mois »).
    """

    working_days: int | None
    months: int | None


@dataclass(frozen=True, slots=True)
class Notice:
    """A notice as recorded.

    `kind` is `formal_notice` (mise en demeure), `termination` (résiliation), `withdrawal`
    (désengagement), `difficulty` or `dispute` (différend).
    """

    partner: str
    kind: str
    received_on: date
    answered_on: date | None
    is_satisfactory: bool
    lifted_on: date | None
    sender: str = ""
    recipient: str = ""
    reason: str = ""
    sent_on: date | None = None
    effective_on: date | None = None
    """Of a termination, the day said to end the agreement; None: the day it is received."""
    duty: str | None = None
    """The duty that a difficulty suspends."""


@dataclass(frozen=True, slots=True)
class NoticeState:
    """A notice on a day.

    `is_open` is until it is lifted, or answered satisfactorily; a difficulty is shown until
    it is lifted, whatever the answer, and what ends an agreement until it has ended it.
    `may_terminate`: a formal notice left without a satisfactory answer within its month.
    """

    partner: str
    kind: str
    received_on: date
    ends_on: date | None
    lifted_on: date | None
    is_open: bool
    may_terminate: bool
    answered_on: date | None = None
    sender: str = ""
    recipient: str = ""
    reason: str = ""
    sent_on: date | None = None
    duty: str | None = None


def notice_ends_on(
    kind: str, received_on: date, terms: NoticeTerms, effective_on: date | None = None
) -> date | None:
    """Return the day at whose close a notice ends, by its kind.

    Args:
        kind: As in `Notice`.
        received_on: The day of receipt.
        terms: The text's.
        effective_on: Of a termination, its own day; None: that of its receipt.

    Returns:
        None for a difficulty or a dispute, which last until lifted, and where the text
        gives no time.

    Raises:
        ValueError: If the kind is another word.
    """
    if kind not in KINDS:
        raise ValueError(f"unknown kind of notice {kind!r}")
    if kind == "withdrawal" and terms.working_days:
        return working_day_after(received_on, terms.working_days)
    if kind == "formal_notice" and terms.months:
        return add_months(received_on, terms.months)
    return effective_on or received_on if kind == "termination" else None


def notice_states(notices: Iterable[Notice], terms: NoticeTerms, on: date) -> list[NoticeState]:
    """Return the notices received by a day, as they stand on it.

    Args:
        notices: All of them, in any order.
        terms: The text's.
        on: The day.

    Returns:
        Sorted by partner, kind, then day of receipt; what happened later is None.
    """
    known = (notice for notice in notices if has_come(notice.received_on, on))
    return [
        _state(notice, terms, on)
        for notice in sorted(known, key=lambda n: (n.partner, n.kind, n.received_on))
    ]


def _state(notice: Notice, terms: NoticeTerms, on: date) -> NoticeState:
    ends_on = notice_ends_on(notice.kind, notice.received_on, terms, notice.effective_on)
    lifted_on = come(notice.lifted_on, on)
    answered_on = come(notice.answered_on, on)
    settled_on = answered_on if notice.is_satisfactory else None
    unmet = ends_on is not None and on > ends_on and (settled_on is None or settled_on > ends_on)
    return NoticeState(
        partner=notice.partner,
        kind=notice.kind,
        received_on=notice.received_on,
        ends_on=ends_on,
        lifted_on=lifted_on,
        is_open=lifted_on is None and _is_awaited(notice.kind, ends_on, settled_on, on),
        may_terminate=notice.kind == "formal_notice" and lifted_on is None and unmet,
        answered_on=answered_on,
        sender=notice.sender,
        recipient=notice.recipient,
        reason=notice.reason,
        sent_on=come(notice.sent_on, on),
        duty=notice.duty,
    )


def _is_awaited(kind: str, ends_on: date | None, settled_on: date | None, on: date) -> bool:
    """Return whether something must still come of a notice that is not lifted."""
    if kind in ENDING and ends_on is not None:
        return on <= ends_on
    return settled_on is None or kind == "difficulty"


def exit_day(notices: Iterable[Notice], terms: NoticeTerms, partner: str, on: date) -> date | None:
    """Return the day a partner leaves by its notices, known on a day.

    It leaves at the close of a withdrawal's notice, where the text has one, and on the
    day of effect of a termination, or when received if none is said; neither if lifted
    by `on`. A formal notice alone ends nothing (convention art. 5; charte III).

    Args:
        notices: Of any partner, in any order.
        terms: The text's.
        partner: The partner's code.
        on: The day; a notice received later, or a lifting of it, is not known.

    Returns:
        The earliest day, which may be still to come on `on`, or later than the term of
        the agreement, which then ends by itself; None when no notice ends it.
    """
    ends = [
        state.ends_on
        for state in notice_states(notices, terms, on)
        if state.partner == partner
        and state.kind in ENDING
        and state.lifted_on is None
        and state.ends_on is not None
    ]
    return min(ends, default=None)


def last_notice_day(kind: str, terms: NoticeTerms, ends_on: date) -> date | None:
    """Return the last day on which a notice can be received and end by a given day.

    Args:
        kind: As in `Notice`.
        terms: The text's.
        ends_on: The day, that on which the agreement ends.

    Returns:
        None where the text gives the kind no time.
    """
    received_on = ends_on
    while (end := notice_ends_on(kind, received_on, terms)) and end > ends_on:
        received_on -= timedelta(days=1)
    return received_on if end else None


def first_day_of(terminated: Notice) -> date:
    """Return the first day of a termination: sent, else received, or of effect if sooner."""
    effect = terminated.effective_on or terminated.received_on
    return min(terminated.sent_on or terminated.received_on, effect)


def may_follow(formal: Notice, terms: NoticeTerms, terminated: Notice) -> bool:
    """Return whether a formal notice had run its time in vain when a termination was sent.

    The convention may be ended « après mise en demeure restée sans réponse satisfaisante
    dans un délai d'un mois » (art. 5): the termination is sent, and takes effect, later.
    """
    ends_on = notice_ends_on("formal_notice", formal.received_on, terms)
    first_on = first_day_of(terminated)
    if ends_on is None or first_on <= ends_on or has_come(formal.lifted_on, first_on):
        return False
    return not (formal.is_satisfactory and has_come(formal.answered_on, ends_on))
