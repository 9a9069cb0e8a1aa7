"""When each promise of the texts is due, and whether it is kept (art. 3; charte II).

Due dates are written in the agreement's TOML, as `data.agreement.model` lists them:
`signature + 1 month`, `phase 3 start`, `call + 30 days`, `when amendment`, `weekly`,
`31 January after each exercice`…
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from subjects.calendar.rule_terms import add_months
from subjects.rule_dated import has_come
from subjects.rule_working_days import working_day_after

_DELAY = re.compile(r" \+ (?P<number>\d+) (?P<unit>working day|day|month)s?$")
_PHASE = re.compile(r"phase (?P<number>\d+) (?P<end>start|end)")
_EXERCICE = "31 January after each exercice"
_WORST_FIRST = ("overdue", "due", "suspended", "kept_late", "kept", "not_applicable")
_UNMET = ("overdue", "due")


@dataclass(frozen=True, slots=True)
class DueFacts:
    """What the due dates of one partner's duties hang on; unknown is None or absent.

    `phases` gives by number the start and end: the real day, else the planned one.
    `weeks` are the last days of its teams' weeks. `events` gives the days of each thing
    that `when` names: `amendment`, `formal notice`, `laureate`… `exercices` are the
    calendar years in which the agreement ran.
    """

    signature: date | None = None
    end: date | None = None
    event: date | None = None
    calls: Sequence[date] = ()
    weeks: Sequence[date] = ()
    exercices: Sequence[int] = ()
    phases: Mapping[int, tuple[date | None, date | None]] = field(default_factory=dict)
    events: Mapping[str, Sequence[date]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Due:
    """A time at which a duty is due; done before it opens, it was done for another time."""

    opens_on: date
    due_on: date


@dataclass(frozen=True, slots=True)
class Proof:
    """What the data show of a duty, or of one of its times.

    `kept_on` is the day it was kept, None when undated. `day` is the time it is about,
    for what comes back (a call, a week, a notice); None for all of them. `broken_on` is the
    day on which what was promised for the whole agreement was broken: overdue at once.
    """

    kept: bool
    kept_on: date | None = None
    day: date | None = None
    broken_on: date | None = None


@dataclass(frozen=True, slots=True)
class Declaration:
    """What a party wrote of a duty: `kept`, `running`, `not_kept` or `not_applicable`.

    `reference` tells which of its times it is about; "" for all of them.
    """

    partner: str
    duty: str
    situation: str
    noted_on: date | None
    proof: str
    reference: str = ""


@dataclass(frozen=True, slots=True)
class DutyStatus:
    """One duty: `kept`, `kept_late`, `due`, `overdue`, `suspended` or `not_applicable`."""

    partner: str | None
    duty: str
    status: str
    due_on: date | None


def due_dates(rule: str, facts: DueFacts) -> list[Due]:
    """Return the times at which a duty is due.

    Args:
        rule: As the TOML writes it.
        facts: The partner's.

    Returns:
        Sorted by due date; empty when the day it hangs on is not known, or when the case
        that `when` names has not happened.

    Raises:
        ValueError: If the rule cannot be read.
    """
    if rule == _EXERCICE:
        years = sorted(facts.exercices)
        return [Due(date(year + 1, 1, 1), date(year + 1, 1, 31)) for year in years]
    delay = _DELAY.search(rule)
    base = rule[: delay.start()] if delay else rule
    recurs = base in ("call", "weekly") or base.startswith("when ")
    return [
        Due(day if recurs else date.min, _delayed(day, delay)) for day in sorted(_days(base, facts))
    ]


def _days(base: str, facts: DueFacts) -> Sequence[date]:
    """Return the days from which a rule counts, by what it names."""
    if base.startswith("when "):
        return facts.events.get(base.removeprefix("when "), ())
    several = {"call": facts.calls, "weekly": facts.weeks}
    if base in several:
        return several[base]
    once = {"signature": facts.signature, "end": facts.end, "event": facts.event}
    phase = _PHASE.fullmatch(base)
    if phase:
        days = facts.phases.get(int(phase["number"]), (None, None))
        once[base] = days[phase["end"] == "end"]
    if base not in once:
        raise ValueError(f"unknown due date {base!r}")
    day = once[base]
    return () if day is None else (day,)


def _delayed(day: date, delay: re.Match[str] | None) -> date:
    if delay is None:
        return day
    number = int(delay["number"])
    if delay["unit"] == "month":
        return add_months(day, number)
    if delay["unit"] == "working day":
        return working_day_after(day, number)
    return day + timedelta(days=number)


def duty_status(
    partner: str | None,
    duty: str,
    rule: str,
    facts: DueFacts,
    on: date,
    *,
    kept: bool,
    kept_on: date | None = None,
    applies: bool = True,
) -> DutyStatus:
    """Return where one duty stands on a day.

    Args:
        partner: The party's code, None for the State's own duties.
        duty: Its key.
        rule: Its due date, as the TOML writes it.
        facts: What it hangs on; when only some times are unmet, those only.
        on: The day.
        kept: Whether a proof or a declaration says so.
        kept_on: Its day, None when undated; later than `on`, the duty is not kept yet.
        applies: False when declared without object.

    Returns:
        `due_on` is that of the first time unmet, else of the last time kept; None when it
        is not known. A duty kept again and again is judged on the last time begun.
    """
    dues = _begun(rule, due_dates(rule, facts), on)
    if not applies or (not dues and not kept and rule.startswith(("when ", _EXERCICE))):
        return DutyStatus(partner, duty, "not_applicable", None)
    if kept_on and not has_come(kept_on, on):
        kept, kept_on = False, None
    met = _met(dues, kept_on) if kept else 0
    if met < len(dues):
        due_on = dues[met].due_on
        return DutyStatus(partner, duty, "overdue" if on > due_on else "due", due_on)
    if not kept:
        return DutyStatus(partner, duty, "due", None)
    last = dues[-1].due_on if dues else None
    late = last is not None and kept_on is not None and kept_on > last
    return DutyStatus(partner, duty, "kept_late" if late else "kept", last)


def _begun(rule: str, dues: list[Due], on: date) -> list[Due]:
    """Return the times begun by the day; before any, the first, unless it is a mere case."""
    begun = [due for due in dues if has_come(due.opens_on, on)]
    return begun if begun or rule.startswith("when ") else dues[:1]


def _met(dues: Sequence[Due], kept_on: date | None) -> int:
    """Return how many times are met: those begun by the day, one at least; all if undated."""
    if kept_on is None:
        return len(dues)
    return max(1, sum(has_come(due.opens_on, kept_on) for due in dues))


def judged(
    partner: str | None,
    duty: str,
    rule: str,
    facts: DueFacts,
    on: date,
    *,
    evidence: Sequence[Proof] = (),
    declaration: Declaration | None = None,
    left: bool = False,
    is_state: bool = False,
    is_suspended: bool = False,
) -> DutyStatus:
    """Return where one duty stands: by the data where they tell, else by what is declared.

    Args:
        partner: The party's code, None for the State's own duties.
        duty: Its key.
        rule: Its due date, as the TOML writes it.
        facts: What it hangs on.
        on: The day.
        evidence: What the data show; empty when they tell nothing.
        declaration: The party's; ignored when dated later than `on`.
        left: Whether a notice ended the agreement before its term: its duties due later are
            without object.
        is_state: Whether it is the State's towards the partner: what it owes of money
            outlives the partner's leaving.
        is_suspended: Whether an open difficulty suspends it.

    Returns:
        The worst of the times it is due. Before the signature nothing binds: unless
        declared kept, `not_applicable`.
    """
    if declaration and declaration.noted_on and not has_come(declaration.noted_on, on):
        declaration = None
    if facts.signature is None and (declaration is None or declaration.situation != "kept"):
        return DutyStatus(partner, duty, "not_applicable", None)
    if evidence:
        found = [_shown(partner, duty, rule, facts, on, proof) for proof in evidence]
    else:
        kept = declaration is not None and declaration.situation == "kept"
        applies = declaration is None or declaration.situation != "not_applicable"
        noted_on = declaration.noted_on if declaration else None
        found = [
            duty_status(
                partner, duty, rule, facts, on, kept=kept, kept_on=noted_on, applies=applies
            )
        ]
    if left:
        found = [_lapsed(status, rule, facts.end, is_state) for status in found]
        is_gone = facts.end is not None and not has_come(on, facts.end)
        if is_gone and not evidence and rule.startswith("when withdrawal"):
            found = [DutyStatus(partner, duty, "not_applicable", None)]  # nobody stopped sooner
    status = worst(found)
    if is_suspended and status.status != "not_applicable":
        return replace(status, status="suspended")
    return status


def _shown(
    partner: str | None, duty: str, rule: str, facts: DueFacts, on: date, proof: Proof
) -> DutyStatus:
    """Return where one time of a duty stands, by what the data show of it."""
    if proof.broken_on:
        return DutyStatus(partner, duty, "overdue", proof.broken_on)
    at = facts if proof.day is None else at_time(rule, facts, proof.day)
    return duty_status(partner, duty, rule, at, on, kept=proof.kept, kept_on=proof.kept_on)


def times_begun(
    rule: str, times: Mapping[str, date], facts: DueFacts, on: date
) -> dict[str, DueFacts]:
    """Return each time of a duty that comes back and has begun by a day, by its reference.

    Args:
        rule: Its due date, as the TOML writes it.
        times: The day of each time, by reference.
        facts: What it hangs on.
        on: The day.

    Returns:
        The facts with that time only, in order of days; before any has begun, the first one.
    """
    ordered = sorted(times.items(), key=lambda time: (time[1], time[0]))
    found = {reference: at_time(rule, facts, day) for reference, day in ordered}
    begun = {
        reference: at
        for reference, at in found.items()
        if any(has_come(due.opens_on, on) for due in due_dates(rule, at))
    }
    return begun or dict(list(found.items())[:1])


def declared_of(
    declarations: Iterable[Declaration], reference: str, day: date, *, is_first: bool
) -> Declaration | None:
    """Return what is declared of one time of a duty: by its reference, else of all of them.

    What is declared of all speaks of the times begun by its day, and of the first one.

    Args:
        declarations: Of the duty, in any order.
        reference: Which time.
        day: When it is.
        is_first: Whether it is the first one.
    """
    known = {declaration.reference: declaration for declaration in declarations}
    whole = known.get("")
    if whole and whole.noted_on and whole.noted_on < day and not is_first:
        whole = None
    return known.get(reference, whole)


def worst(statuses: Iterable[DutyStatus], partner: str | None = "") -> DutyStatus:
    """Return the status that speaks for several: the worst, then the first due.

    Args:
        statuses: Of one duty, one at least.
        partner: The party to put on it; by default theirs.

    Returns:
        When all are kept, the last one due.

    Raises:
        ValueError: If there is no status.
    """
    found = list(statuses)
    if not found:
        raise ValueError("no status to choose from")
    word = next(word for word in _WORST_FIRST if any(s.status == word for s in found))
    dated = [s for s in found if s.status == word and s.due_on is not None]
    choose = min if word in _UNMET else max
    chosen = choose(dated, key=lambda s: s.due_on or date.min) if dated else None
    chosen = chosen or next(s for s in found if s.status == word)
    return chosen if partner == "" else replace(chosen, partner=partner)


def at_time(rule: str, facts: DueFacts, day: date) -> DueFacts:
    """Return the facts with one time only for what comes back."""
    base = _DELAY.sub("", rule).removeprefix("when ")
    return replace(facts, calls=(day,), weeks=(day,), exercices=(day.year,), events={base: (day,)})


def _lapsed(status: DutyStatus, rule: str, end: date | None, is_state: bool) -> DutyStatus:
    """Return the status of a duty once a notice ended its agreement before its term."""
    if rule.startswith("when amendment"):  # signing one is an act, not something left to do
        return status
    if is_state and not rule.startswith(("phase", "weekly", "event")):
        return status
    after = status.due_on is None or end is None or status.due_on > end or rule == "end"
    if status.status in _UNMET and after:
        return replace(status, status="not_applicable", due_on=None)
    return status
