"""How much of a duty is done, in French, while it is not kept: « 15 points sur 19 »."""

from collections import defaultdict
from collections.abc import Callable

from data.agreement.promises import Duty
from data.lens import Lens
from subjects.calendar.figure_agreements import agreements, late_amendments
from subjects.calendar.figure_phases import events
from subjects.duties import read_duties
from subjects.duties.figure_proofs import decided, own_teams
from subjects.duties.rule_problems import retained
from subjects.jury import read_jury
from subjects.money import read_money
from subjects.money.figure_money import money
from subjects.refund.figure_refund import refund
from subjects.rule_dated import has_come
from subjects.rule_wording import counted, day, euros, quantity, typeset
from subjects.spending.figure_laureates import laureates
from subjects.teams import read_teams
from subjects.teams.figure_coaching import coaching
from subjects.teams.read_notes import note_sums
from subjects.teams.rule_coaching import TeamCoaching

Measure = Callable[[Lens, str], str]
"""A lens and a partner's code in, the words out; "" when there is nothing to count."""


def measure(lens: Lens, duty: Duty, partner: str) -> str:
    """Return how much of a duty is done towards a partner; "" where nothing is counted.

    A blank is never a zero: without a single fact of its kind there is nothing to say.
    """
    found = MEASURES.get(duty.proof or "")
    return typeset(found(lens, partner)) if found else ""


def _coached(lens: Lens) -> dict[str, list[TeamCoaching]]:
    """Return the teams' coaching by partner: there may be twenty thousand teams."""
    found: dict[str, list[TeamCoaching]] = defaultdict(list)
    for one in lens.ask(coaching):
        found[one.partner].append(one)
    return dict(found)


def _points(lens: Lens, partner: str) -> str:
    own = lens.ask(_coached).get(partner, [])
    held, due = sum(one.weeks_held for one in own), sum(one.weeks_due for one in own)
    return f"{counted(held, 'point')} sur {due}" if due else ""


def _offered(lens: Lens, partner: str) -> str:
    sums = lens.ask(note_sums)
    noted = sum(
        sums[one.team].offered.bit_count() for one in own_teams(lens, partner) if one.team in sums
    )
    due = sum(one.weeks_due for one in lens.ask(_coached).get(partner, []))
    return f"{counted(noted, 'semaine notée', 'semaines notées')} sur {due}" if due else ""


def _released(lens: Lens, partner: str) -> str:
    own = lens.ask(_coached).get(partner, [])
    due = sum(one.released_days_due or 0 for one in own)
    done = sum(one.released_days for one in own)
    plural = "jours libérés" if done >= 2 else "jour libéré"
    return f"{quantity(done)} {plural} sur {due}" if due else ""


def _received(lens: Lens, partner: str) -> str:
    line = {one.partner: one for one in lens.ask(money).partners}[partner]
    if not line.called_cents:
        return ""
    receipts = sum(
        has_come(title.received_on, lens.on) and title.received_cents > 0
        for title in lens.ask(read_money.contributions)
        if title.partner == partner
    )
    said = f"{euros(line.received_cents)} encaissés sur {euros(line.called_cents)}"
    return said + (f", en {receipts} versements" if receipts > 1 else "")


def _attached(lens: Lens, partner: str) -> str:
    received = [
        title
        for title in lens.ask(read_money.contributions)
        if title.partner == partner and has_come(title.received_on, lens.on)
    ]
    attached = sum(t.received_cents for t in received if has_come(t.attached_on, lens.on))
    whole = sum(title.received_cents for title in received)
    return f"{euros(attached)} rattachés sur {euros(whole)} encaissés" if whole else ""


def _called(lens: Lens, partner: str) -> str:
    line = {one.partner: one for one in lens.ask(money).partners}[partner]
    return f"{euros(line.called_cents)} appelés, pour un plafond de {_cap(lens, partner)}"


def _paid(lens: Lens, partner: str) -> str:
    line = {one.partner: one for one in lens.ask(money).partners}[partner]
    return f"{euros(line.received_cents)} encaissés, pour un plafond de {_cap(lens, partner)}"


def _cap(lens: Lens, partner: str) -> str:
    return euros({one.partner: one.cap_cents for one in lens.ask(agreements)}[partner])


def _reviewed(lens: Lens, partner: str) -> str:
    selected = decided(lens, partner, "kept")
    reviewing = {s.key for s in lens.agreement.sessions if "incubated" in s.outcomes.values()}
    done = {d.application for d in lens.ask(read_jury.decisions) if d.session in reviewing}
    return _of(len(done & {*selected}), "projet décidé", "projets décidés", len(selected))


def _agents(lens: Lens, partner: str) -> str:
    selected = decided(lens, partner, "kept")
    named = lens.ask(read_teams.named_applications) & {*selected}
    return _of(len(named), "projet a", "projets ont", len(selected), " ses agents nommés")


def _problems(lens: Lens, partner: str) -> str:
    text = lens.agreement
    own = [problem for problem in lens.ask(read_duties.problems) if problem.partner == partner]
    if not own or text.problems_min is None:
        return ""
    asked = f", pour {text.problems_min} à {text.problems_max} demandés"
    return f"{counted(retained(own), 'problème retenu', 'problèmes retenus')}{asked}"


def _teams(lens: Lens, _: str) -> str:
    begun = sum(has_come(team.starts_on, lens.on) for team in lens.ask(read_teams.teams))
    expected = lens.agreement.teams_expected
    return f"{counted(begun, 'équipe')} sur {expected}" if expected else ""


def _envelope(lens: Lens, partner: str) -> str:
    own = {team.team for team in own_teams(lens, partner)}
    lines = [line for line in lens.ask(laureates) or () if line.team in own]
    whole = sum(line.envelope_cents for line in lines)
    done = sum(line.committed_cents for line in lines)
    return f"{euros(done)} engagés sur {euros(whole)}" if whole else ""


def _room(lens: Lens, partner: str) -> str:
    return " ; ".join(
        f"{counted(event.seats, 'place')} pour {counted(event.maximum, 'participant')}"
        for event in lens.ask(events)
        if event.partner == partner and event.seats is not None and event.maximum is not None
    )


def _refunded(lens: Lens, partner: str) -> str:
    settled = lens.ask(refund)
    own = [line for line in settled.partners if line.partner == partner] if settled else []
    return " ; ".join(
        f"{euros(line.already_refunded_cents)} restitués sur {euros(line.refund_cents)}"
        for line in own
        if line.refund_cents
    )


def _amendments(lens: Lens, partner: str) -> str:
    return " ; ".join(
        f"avenant n° {one.number} signé le {day(one.signed_on)}, sans demande avant la fin"
        for one in lens.ask(late_amendments, if_asked_late=True).get(partner, [])
    )


def _of(done: int, noun: str, plural: str, whole: int, more: str = "") -> str:
    return f"{counted(done, noun, plural)}{more} sur {whole}" if whole else ""


MEASURES: dict[str, Measure] = {
    "amendments.in_time": _amendments,
    "coaching.released": _released,
    "coaching.offered": _offered,
    "coaching.weekly": _points,
    "contributions.attached": _attached,
    "contributions.called_within_cap": _called,
    "contributions.paid": _received,
    "contributions.single": _received,
    "contributions.within_cap": _paid,
    "decisions.incubation": _reviewed,
    "events.room": _room,
    "laureates.envelope": _envelope,
    "problems.count": _problems,
    "refund.paid": _refunded,
    "teams.agents": _agents,
    "teams.count": _teams,
}
"""Name of a proof, as in `data.agreement.promises.PROOFS`, → how much of it there is."""
