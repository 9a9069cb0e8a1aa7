"""What in the data proves each promise kept (convention art. 1 to 5; charte II, III).

Every function returns the evidence of one partner's duty on a day, one per time that it
was due; nothing when the data do not tell, and a declaration may then speak.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import lru_cache, reduce
from itertools import compress
from operator import and_, or_

from subjects.calendar.rule_events import PartnerEvent
from subjects.calendar.rule_notices import Notice, NoticeTerms, notice_ends_on
from subjects.calendar.rule_terms import Amendment
from subjects.duties.rule_duties import Proof
from subjects.duties.rule_problems import PublicProblem, retained
from subjects.rule_dated import come, has_come
from subjects.teams.rule_coaching import NoteSums, Team, weeks

_WEEK = timedelta(days=6)


def first_of(days: Iterable[date]) -> list[Proof]:
    """Return that a duty was kept on the first of some days; nothing without a day."""
    first = min(days, default=None)
    return [] if first is None else [Proof(kept=True, kept_on=first)]


def amended(
    amendments: Iterable[Amendment], on: date, late: Collection[Amendment] | None = None
) -> list[Proof]:
    """Return that each amendment of a day was signed, or whether it was asked for in time (art. 5).

    Args:
        amendments: The partner's.
        on: The day.
        late: Of them, those asked for or, when that is not known, signed after the end; None
            when only the signature is looked at.
    """
    return [
        Proof(
            kept=late is None or amendment not in late,
            kept_on=(late is not None and amendment.requested_on) or amendment.signed_on,
            day=amendment.signed_on,
        )
        for amendment in amendments
        if has_come(amendment.signed_on, on)
    ]


@lru_cache(maxsize=4096)
def _ended_weeks(starts_on: date | None, ends_on: date | None, on: date) -> tuple[date, ...]:
    """Return the last day of each week ended by a day, for all the teams of these dates.

    The week under way is not due yet; a team's last week ends with the team.
    """
    found = []
    for week in weeks(Team("", "", starts_on, ends_on, 0), (), on):
        last = week.starts_on + _WEEK
        last = min(last, ends_on) if ends_on else last
        if has_come(last, on):
            found.append(last)
    return tuple(found)


def week_ends(teams: Iterable[Team], on: date) -> list[date]:
    """Return the last day of each week that teams have ended.

    A day that many teams share is there twice, and no more: that is all that can be told.
    """
    dates = Counter((team.starts_on, team.ends_on) for team in teams)
    days = Counter[date]()
    for (starts_on, ends_on), number in dates.items():
        for last in _ended_weeks(starts_on, ends_on, on):
            days[last] += number
    return [last for last, number in sorted(days.items()) for _ in range(min(number, 2))]


def weekly_points(
    teams: Iterable[Team],
    sums: Mapping[str, NoteSums],
    on: date,
    weeks_of: Callable[[NoteSums], int] = lambda found: found.held,
) -> list[Proof]:
    """Return whether the weekly point of each ended week was held, or offered (art. 1, 3).

    A team that has stopped, nobody says when, is asked for its end and for nothing else.

    Args:
        teams: The partner's.
        sums: What each team's notes come to by the day; absent without a note.
        on: The day.
        weeks_of: Which of the weeks are met, of a team's notes, as bits: those held, or offered.

    Returns:
        Of the weeks met and of those not, the last day of the first and of the last one.
    """
    # Teams of the same dates are looked at together: there may be twenty thousand.
    alike: dict[tuple[date | None, date | None], list[int]] = defaultdict(list)
    for team in (team for team in teams if not team.lacks_end):
        found = weeks_of(sums[team.team]) if team.team in sums else 0
        alike[team.starts_on, team.ends_on].append(found)
    met, unmet = set[date](), set[date]()
    for (starts_on, ends_on), weeks_met in alike.items():
        ended = _ended_weeks(starts_on, ends_on, on)
        by_one, by_all = reduce(or_, weeks_met), reduce(and_, weeks_met)
        met.update(compress(ended, _bits(by_one)))
        unmet.update(set(ended).difference(compress(ended, _bits(by_all))))
    return _first_and_last(met, unmet)


def _bits(number: int) -> Iterator[int]:
    """Yield the bits of a number, the lowest first."""
    return map(int, reversed(f"{number:b}"))


def _first_and_last(met: Collection[date], unmet: Collection[date]) -> list[Proof]:
    """Return, of the times met and of those unmet, the first and the last: they judge a duty.

    A hundred teams have thousands of weeks.
    """
    return [
        Proof(kept=kept, day=day)
        for kept, days in ((True, met), (False, unmet))
        if days
        for day in sorted({min(days), max(days)})
    ]


def released_days(
    teams: Iterable[Team], sums: Mapping[str, NoteSums], days_per_week: int | None, on: date
) -> list[Proof]:
    """Return which ended weeks the days released by a day cover (art. 1, 3).

    A team's released days cover its weeks in order, so that a late one is made up for. A
    team that has stopped, nobody says when, is asked for its end and for nothing else.

    Args:
        teams: The partner's.
        sums: What each team's notes come to by the day; absent without a note.
        days_per_week: Days due for each intrapreneur, None where the text fixes none.
        on: The day.

    Returns:
        Of the weeks covered and of those not, the last day of the first and of the last one.
    """
    alike: dict[tuple[date | None, date | None, int], list[int]] = defaultdict(list)
    for team in (team for team in teams if not team.lacks_end):
        due = (days_per_week or 0) * team.intrapreneurs * 100
        if due:
            released = sums[team.team].released_hundredths if team.team in sums else 0
            alike[team.starts_on, team.ends_on, due].append(released)
    met, unmet = set[date](), set[date]()
    for (starts_on, ends_on, due), known in alike.items():
        ended = _ended_weeks(starts_on, ends_on, on)
        met.update(ended[: max(0, *known) // due])
        unmet.update(ended[max(0, min(known)) // due :])
    return _first_and_last(met, unmet)


def notices_answered(notices: Iterable[Notice], on: date) -> list[Proof]:
    """Return whether each formal notice was answered satisfactorily, or lifted (art. 5)."""
    found = []
    for notice in notices:
        if notice.kind == "formal_notice" and has_come(notice.received_on, on):
            answered_on = notice.answered_on if notice.is_satisfactory else None
            settled = min((d for d in (answered_on, notice.lifted_on) if d), default=None)
            found.append(Proof(kept=settled is not None, kept_on=settled, day=notice.received_on))
    return found


def difficulties_told(notices: Iterable[Notice], on: date) -> list[Proof]:
    """Return that each difficulty received by a day was told (charte II)."""
    return [
        Proof(kept=True, kept_on=notice.received_on, day=notice.received_on)
        for notice in notices
        if notice.kind == "difficulty" and has_come(notice.received_on, on)
    ]


def withdrawals_given_notice(
    notices: Iterable[Notice], terms: NoticeTerms, on: date
) -> list[Proof]:
    """Return whether who withdraws says to stop at the end of its notice, or later (charte III).

    Returns:
        Nothing for a letter that says no day: it proves that it came, not that the notice
        is respected.
    """
    found = []
    for notice in notices:
        if notice.kind != "withdrawal" or not has_come(notice.received_on, on):
            continue
        end = notice_ends_on("withdrawal", notice.received_on, terms)
        if end and notice.effective_on:
            kept = notice.effective_on >= end
            found.append(Proof(kept=kept, kept_on=notice.received_on, day=notice.received_on))
    return found


def problems_counted(
    problems: Sequence[PublicProblem], least: int | None, most: int | None
) -> list[Proof]:
    """Return whether the partner's problems are as many as the text wants (art. 3)."""
    if not problems or least is None or most is None:
        return []
    return [Proof(kept=least <= retained(problems) <= most)]


def teams_begun(teams: Iterable[Team], expected: int | None, on: date) -> list[Proof]:
    """Return whether as many teams as promised have begun, and since when (art. 3)."""
    starts = sorted(start for team in teams if (start := come(team.starts_on, on)))
    if not expected or not starts:
        return []
    if len(starts) < expected:
        return [Proof(kept=False)]
    return [Proof(kept=True, kept_on=starts[expected - 1])]


def agents_named(kept: Iterable[str], named: Collection[str]) -> list[Proof]:
    """Return whether the team of each project selected names its intrapreneurs (art. 1).

    Args:
        kept: The partner's applications that were selected.
        named: The applications whose team names at least one.

    Returns:
        Nothing as long as no project is selected: agents may be chosen before.
    """
    projects = list(kept)
    return [Proof(kept=all(project in named for project in projects))] if projects else []


def selections_agreed(
    agreements: Iterable[tuple[date, bool | None, bool | None]],
) -> list[Proof]:
    """Return whether both parties agreed to each selection (art. 1, « d'un commun accord »).

    Args:
        agreements: Day, partner's and State's agreement of each decision; unknown is None.

    Returns:
        Nothing as long as an agreement is not recorded and none is refused.
    """
    known = list(agreements)
    if any(partner is False or state is False for _, partner, state in known):
        return [Proof(kept=False)]
    if not known or any(partner is None or state is None for _, partner, state in known):
        return []
    return [Proof(kept=True, kept_on=max(day for day, _, _ in known))]


def incubation_reviewed(kept: Iterable[str], decided: Mapping[str, date]) -> list[Proof]:
    """Return whether the committee has decided on each project selected (art. 1, 3)."""
    return [
        Proof(kept=project in decided, kept_on=decided.get(project)) for project in sorted(kept)
    ]


def event_held(events: Iterable[PartnerEvent], on: date) -> list[Proof]:
    """Return whether the day was held: somebody came (charte III).

    Returns:
        Nothing for a day that is past, as long as nobody says who came.
    """
    known = list(events)
    held = [event.held_on for event in known if has_come(event.held_on, on) and event.present]
    is_told = any(event.present is not None or not has_come(event.held_on, on) for event in known)
    return first_of(held) or ([Proof(kept=False)] if is_told else [])


def maximum_fixed(events: Iterable[PartnerEvent]) -> list[Proof]:
    """Return whether a date and a maximum of participants are fixed (charte II)."""
    known = list(events)
    return [Proof(kept=any(e.maximum is not None for e in known))] if known else []


def room_found(events: Iterable[PartnerEvent]) -> list[Proof]:
    """Return whether each room has a seat for each participant allowed (charte II)."""
    return [
        Proof(kept=event.seats >= event.maximum)
        for event in events
        if event.seats is not None and event.maximum is not None
    ]
