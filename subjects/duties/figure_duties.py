"""Duties: each promise of the text, whose, when due, whether kept, and what proves it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from data.agreement.promises import PROOFS, Duty
from data.cells.keys import fold_key
from data.lens import Lens
from subjects import INNER
from subjects.calendar import read_calendar
from subjects.calendar.figure_agreements import agreements, terminations
from subjects.calendar.figure_notices import notices
from subjects.calendar.figure_phases import phases
from subjects.calendar.rule_events import jury_day
from subjects.duties import read_duties
from subjects.duties.figure_measures import measure
from subjects.duties.figure_proofs import PROOF_FUNCTIONS, decided, own_teams
from subjects.duties.rule_duties import (
    Declaration,
    DueFacts,
    DutyStatus,
    Proof,
    declared_of,
    judged,
    times_begun,
    worst,
)
from subjects.duties.rule_proofs import week_ends
from subjects.money import read_money
from subjects.refund.figure_refund import refund
from subjects.rule_dated import come, has_come
from subjects.rule_wording import day as day_words
from subjects.rule_wording import typeset

_FEW = 5
_KEPT = ("kept", "kept_late")
_UNMET = ("due", "overdue")
_STANDING = (*_UNMET, "suspended")


@dataclass(frozen=True, slots=True)
class DutyPart:
    """Where one duty stands towards one partner, or for one of its times.

    Attributes:
        partner: The partner's code.
        reference: Which time, as the sheets name it; "" for a duty due once.
        status: As in `DutyLine`.
        due_on: As in `DutyLine`.
        noted_on: As in `DutyLine`.
        proof: As in `DutyLine`.
        measure: As in `DutyLine`.
        is_broken: Whether `due_on` is the day on which it was broken, no date to keep.
    """

    partner: str
    reference: str
    status: str
    due_on: date | None
    noted_on: date | None
    proof: str
    measure: str
    is_broken: bool


@dataclass(frozen=True, slots=True)
class DutyLine:
    """One duty of one partner, or of the State, on a day.

    Attributes:
        partner: The party's code; None for the State's own duties.
        duty: Its key in the text's TOML.
        status: `kept`, `kept_late`, `due`, `overdue`, `suspended` (an open difficulty is about
            it) or `not_applicable`.
        due_on: Of the first time unmet, else of the last time kept; None when not known.
        label: The duty, in French.
        article: Where the text says so.
        proof: The sentence that proves it, from the data or as declared; "" when not kept.
        noted_on: The day it was kept, None when it was not, or is undated.
        unmet_for: For a State's duty `due` or `overdue`, the partners for whom it is so.
        measure: How much of it is done, in French, while it is not kept: « 15 points sur 19 »;
            "" where nothing is counted.
        is_due_by_choice: Whether the text does not say when: the programme does.
        parts: By partner for a State's duty, and by time for what comes back.
    """

    partner: str | None
    duty: str
    status: str
    due_on: date | None
    label: str
    article: str
    proof: str
    noted_on: date | None
    unmet_for: list[str]
    measure: str = ""
    is_due_by_choice: bool = False
    parts: list[DutyPart] = field(default_factory=list, metadata=INNER)


def duties(lens: Lens) -> list[DutyLine]:
    """Return each duty on the lens's day, by partner then duty, the State's last.

    A partner's own duty, and one that binds each party, has one line per partner. The
    State promises each partner under its own agreement: its line is the worst of them.
    """
    partners = list(lens.ask(read_calendar.signatures))
    lines = []
    for duty in lens.agreement.duties:
        found = {partner: _parts(lens, duty, partner) for partner in partners}
        if duty.party == "state":
            lines.append(_line(lens, duty, None, [part for own in found.values() for part in own]))
        else:
            lines += [_line(lens, duty, partner, parts) for partner, parts in found.items()]
    return sorted(lines, key=lambda line: (line.partner is None, line.partner or "", line.duty))


def _parts(lens: Lens, duty: Duty, partner: str) -> list[DutyPart]:
    """Return where a duty stands towards a partner: by time, where each is declared apart."""
    evidence = PROOF_FUNCTIONS[duty.proof](lens, partner) if duty.proof else []
    declared = lens.ask(read_duties.duties).get((partner, duty.key), [])
    facts = lens.ask(due_facts)[partner]
    times = lens.ask(due_times)[partner].get(_base(duty), {})
    if evidence or not times:
        known: list[Declaration | None] = [one for one in declared if not one.reference]
        whole = known or declared or [None]
        return [_part(lens, duty, partner, "", facts, evidence, one) for one in whole]
    by_reference = [_known_as(one, times) for one in declared]
    parts = []
    for rank, (reference, at) in enumerate(times_begun(duty.due, times, facts, lens.on).items()):
        one = declared_of(by_reference, reference, times[reference], is_first=rank == 0)
        parts.append(_part(lens, duty, partner, reference, at, [], one))
    return parts


def duty_times(lens: Lens, partner: str, key: str) -> list[str]:
    """Return the references of the times of a duty that comes back; empty for one due once."""
    duty = next(known for known in lens.agreement.duties if known.key == key)
    return list(lens.ask(due_times)[partner].get(_base(duty), {}))


def unknown_references(lens: Lens) -> list[tuple[str, Duty, str]]:
    """Return each partner, duty and reference written of a time that nothing tells of.

    Only of duties that come back, and of what is declared by the lens's day.
    """
    found = []
    for (partner, key), declared in sorted(lens.ask(read_duties.duties).items()):
        duty = next((known for known in lens.agreement.duties if known.key == key), None)
        times = lens.ask(due_times).get(partner, {}).get(_base(duty)) if duty else None
        if duty is None or times is None:
            continue
        told = [_known_as(one, times) for one in declared]
        found += [
            (partner, duty, one.reference)
            for one in told
            if one.reference
            and one.reference not in times
            and has_come(one.noted_on or lens.on, lens.on)
        ]
    return found


def _base(duty: Duty) -> str:
    return duty.due.partition(" + ")[0]


def _known_as(declaration: Declaration, times: Iterable[str]) -> Declaration:
    """Return a declaration under its reference as the sheets of what it is about write it."""
    known = {fold_key(time): time for time in times}
    reference = known.get(fold_key(declaration.reference), declaration.reference)
    return replace(declaration, reference=reference)


def _part(
    lens: Lens,
    duty: Duty,
    partner: str,
    reference: str,
    facts: DueFacts,
    evidence: Sequence[Proof],
    declaration: Declaration | None,
) -> DutyPart:
    is_state = duty.party == "state"
    status = judged(
        partner,
        duty.key,
        duty.due,
        facts,
        lens.on,
        evidence=evidence,
        declaration=declaration,
        left=partner in lens.ask(left_early),
        is_state=is_state,
        is_suspended=(partner, duty.key) in lens.ask(suspended),
    )
    proof, noted_on = "", None
    if status.status in _KEPT and evidence:
        proof = PROOFS[duty.proof or ""]
        noted_on = max((shown.kept_on for shown in evidence if shown.kept_on), default=None)
    elif declaration and _is_kept(declaration, status, lens.on):
        proof, noted_on = declaration.proof, declaration.noted_on
    return DutyPart(
        partner,
        reference or (declaration.reference if declaration else ""),
        status.status,
        status.due_on,
        noted_on,
        proof,
        measure(lens, duty, partner) if status.status in _STANDING else "",
        any(shown.broken_on for shown in evidence),
    )


def _is_kept(declaration: Declaration, status: DutyStatus, on: date) -> bool:
    """Return whether a declaration proves a duty kept, even if a difficulty suspends it since."""
    told = declaration.situation == "kept" and has_come(declaration.noted_on or on, on)
    return status.status in _KEPT or (status.status == "suspended" and told)


def _line(lens: Lens, duty: Duty, partner: str | None, parts: list[DutyPart]) -> DutyLine:
    """Return the line of a duty: the worst of its parts, what proves it when it is kept."""
    status = worst(DutyStatus(partner, duty.key, one.status, one.due_on) for one in parts)
    standing = [one for one in parts if one.status == status.status]
    kept = [one for one in parts if one.status in _KEPT] if status.status in _KEPT else []
    unmet = standing if status.status in _UNMET and partner is None else []
    measures = {one.partner: one.measure for one in standing if one.measure}
    return DutyLine(
        partner=partner,
        duty=duty.key,
        status=status.status,
        due_on=status.due_on,
        label=duty.label,
        article=duty.article,
        proof=" ; ".join(dict.fromkeys(one.proof for one in kept if one.proof)),
        noted_on=max((one.noted_on for one in kept if one.noted_on), default=None),
        unmet_for=list(dict.fromkeys(one.partner for one in unmet)),
        measure=_together(measures),
        is_due_by_choice=lens.agreement.source(f"duties.{duty.key}.due").choice
        and not any(one.is_broken for one in standing),
        parts=parts if partner is None or any(one.reference for one in parts) else [],
    )


def _together(measures: Mapping[str, str]) -> str:
    """Return in one sentence what is done towards each partner; said once where it is the same."""
    if len({*measures.values()}) <= 1:
        return next(iter(measures.values()), "")
    shown = [f"{partner} : {said}" for partner, said in measures.items()]
    more = [f"et {len(shown) - _FEW} autres"] if len(shown) > _FEW else []
    return typeset(" ; ".join([*shown[:_FEW], *more]))


def left_early(lens: Lens) -> set[str]:
    """Return the partners whose agreement a notice ended, or will, before its term."""
    leaving = lens.ask(terminations)
    return {one.partner for one in lens.ask(agreements) if one.ends_on == leaving.get(one.partner)}


def suspended(lens: Lens) -> set[tuple[str, str]]:
    """Return the partner and the duty of each open difficulty that is about one (charte II)."""
    return {
        (state.partner, state.duty)
        for state in lens.ask(notices)
        if state.kind == "difficulty" and state.is_open and state.duty
    }


def due_times(lens: Lens) -> dict[str, dict[str, dict[str, date]]]:
    """Return, by partner and by what comes back, the day of each time by its reference.

    An avenant goes by its number, a call by its title, a decision by its file, an exercice by
    its year, a notice by the day it was received.
    """
    found = {}
    for partner, facts in lens.ask(due_facts).items():
        found[partner] = {
            **{f"when {case}": days for case, days in _cases(lens, partner, None).items()},
            "call": {
                title.title_number: called_on
                for title in lens.ask(read_money.contributions)
                if title.partner == partner and (called_on := come(title.called_on, lens.on))
            },
            "31 January after each exercice": {
                str(year): date(year, 12, 31) for year in facts.exercices
            },
        }
    return found


def due_facts(lens: Lens) -> dict[str, DueFacts]:
    """Return what the due dates of each partner's duties hang on, by partner.

    A phase that nobody dated is over with its agreement, unless a notice ended it.
    """
    statuses, early = lens.ask(phases), lens.ask(left_early)
    titles, events = lens.ask(read_money.contributions), lens.ask(read_calendar.events)
    found = {}
    for state in lens.ask(agreements):
        partner, signed, end = state.partner, state.signed_on, state.ends_on
        over = end if state.is_over else None
        undated = None if partner in early else over
        own = [title for title in titles if title.partner == partner]
        found[partner] = DueFacts(
            signature=signed,
            end=end,
            event=jury_day(events, partner),
            calls=[day for title in own if (day := come(title.called_on, lens.on))],
            weeks=week_ends(own_teams(lens, partner), lens.on),
            exercices=_exercices(signed, end, [title.received_on for title in own], lens.on),
            phases={
                s.phase: (
                    s.actual_start or s.planned_start or undated,
                    s.actual_end or s.planned_end or undated,
                )
                for s in statuses
                if s.partner == partner
            },
            events={
                case: list(days.values()) for case, days in _cases(lens, partner, over).items()
            },
        )
    return found


def _exercices(
    signed: date | None, end: date | None, received: Iterable[date | None], on: date
) -> range:
    """Return the exercices to account for: those of the agreement, from the first receipt on.

    The report on the fonds de concours goes to who paid into it (décret n° 2007-44, art. 6).
    """
    paid_on = min((day for day in received if day and has_come(day, on)), default=None)
    if not (signed and end and paid_on):
        return range(0)
    return range(paid_on.year, max(end, paid_on).year + 1)


def _cases(lens: Lens, partner: str, ended_on: date | None) -> dict[str, dict[str, date]]:
    """Return each thing that `when` names by its reference, none of them later than the day."""
    settled = lens.ask(refund)
    unused = settled and any(
        line.partner == partner and line.refund_cents for line in settled.partners
    )
    signed = {a.number: a.signed_on for a in lens.ask(read_calendar.amendments).get(partner, [])}
    cases = {
        "amendment": signed,
        "incubation": decided(lens, partner, "incubated"),
        "laureate": decided(lens, partner, "laureate"),
        "overflow": {
            day_words(event.held_on): event.held_on
            for event in lens.ask(read_calendar.events)
            if event.partner == partner and event.overflows
        },
        "unused": {day_words(ended_on): ended_on} if ended_on and unused else {},
    }
    for notice in lens.ask(read_calendar.notices):
        if notice.partner == partner:
            case = cases.setdefault(notice.kind.replace("_", " "), {})
            case[day_words(notice.received_on)] = notice.received_on
    return {
        case: {name: day for name, day in days.items() if has_come(day, lens.on)}
        for case, days in cases.items()
    }
