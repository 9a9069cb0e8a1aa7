"""Why a duty stands where it does: when it is due, and what in the data proves it kept."""

import re
from collections.abc import Callable, Sequence

from data.agreement.promises import PROOFS, Duty
from data.cells.words import fold
from data.provenance import versions
from subjects.calendar import read_calendar
from subjects.duties.figure_obligations import due_words
from subjects.refund.explain_refund import whole
from subjects.sources import explain_evidence as gather
from subjects.sources.explain_evidence import Evidence
from subjects.sources.explain_reason import Leaf, Reason, called, reason, shown
from subjects.sources.explain_words import DUTY_STATUSES
from subjects.teams import read_teams

Gatherer = Callable[[Leaf, Evidence, str], object]
"""Adds to the evidence what a duty of one partner rests on."""


def explain_duty(leaf: Leaf) -> Reason:
    """Explain a figure of one duty: of a partner, or of the State towards each of them."""
    partner, key = leaf.keys
    lens = leaf.lens
    duty = next(known for known in lens.agreement.duties if known.key == key)
    towards = [partner] if partner else list(lens.ask(read_calendar.signatures))
    whose = leaf.partner_name(partner) if partner else lens.agreement.state.code
    formulas = {
        "label": "le texte, en bref",
        "article": "où le texte le dit",
    }
    return reason(
        f"{whose}, « {duty.label} », {called(leaf)} : "
        f"{shown(leaf.value, leaf.name, DUTY_STATUSES)}.",
        formulas.get(leaf.name, f"échéance : {due_words(duty.due)} ; preuve : {_proof(duty)}"),
        leaf.cited(duty.article),
        _evidence(leaf, duty, towards),
    )


def _proof(duty: Duty) -> str:
    if duty.proof is None:
        return "déclarée dans le tableau « Obligations »"
    return f"{PROOFS[duty.proof]}, sinon ce qui est déclaré"


def _evidence(leaf: Leaf, duty: Duty, towards: Sequence[str]) -> Evidence:
    """Return the signatures, what makes the due date, what proves the duty, what is declared."""
    found = gather.add_agreement(leaf.lens, Evidence(), *towards)
    declared = versions(leaf.lens, "duties", partner=tuple(towards), duty=duty.key)
    found.add("duties", declared, "situation", "noted_on", "proof")
    base = duty.due.partition(" + ")[0]
    phase = re.fullmatch(r"phase (\d+) (?:start|end)", base)
    if phase:
        dates = versions(leaf.lens, "phase_dates", partner=tuple(towards), phase=int(phase[1]))
        found.add(
            "phase_dates", dates, "planned_start", "planned_end", "actual_start", "actual_end"
        )
    for partner in towards:
        proof = duty.proof or ""
        for gatherer in (_DUE.get(base), _PROVED.get(proof, _PROVED.get(proof.partition(".")[0]))):
            if gatherer:
                gatherer(leaf, found, partner)
    return found


def _titles(leaf: Leaf, found: Evidence, partner: str) -> None:
    columns = ("called_on", "called_cents", "received_on", "received_cents", "attached_on")
    gather.add_titles(leaf.lens, found, partner, columns=columns)


def _teams(leaf: Leaf, found: Evidence, partner: str) -> None:
    lens = leaf.lens
    names = {team.team for team in lens.ask(read_teams.teams) if team.partner == partner}
    gather.add_teams(lens, found, names)
    notes = versions(lens, "coaching_notes", team=names)
    found.add("coaching_notes", notes, "held_on", "is_present", "released_hundredths")


def _every_team(leaf: Leaf, found: Evidence, partner: str) -> None:
    """Add the teams of the programme: their number is promised to all."""
    gather.add_teams(leaf.lens, found, {team.team for team in leaf.lens.ask(read_teams.teams)})


def _applications(leaf: Leaf, found: Evidence, partner: str) -> set[str]:
    own = versions(leaf.lens, "applications", partner=partner)
    found.add("applications", own, "partner", "submitted_on", "state")
    return {str(application.values["application"]) for application in own}


def _decisions(leaf: Leaf, found: Evidence, partner: str) -> None:
    own = _applications(leaf, found, partner)
    made = versions(leaf.lens, "decisions", application=own)
    found.add("decisions", made, "outcome", "decided_on", "partner_agrees", "state_agrees")
    teams = versions(leaf.lens, "teams", application=own)
    found.add("teams", teams, "application", "intrapreneurs", "starts_on")


def _events(leaf: Leaf, found: Evidence, partner: str) -> None:
    held = versions(leaf.lens, "events", partner=partner)
    found.add("events", held, "held_on", "seats", "maximum", "registered", "present")


def _presort(leaf: Leaf, found: Evidence, partner: str) -> None:
    own = _applications(leaf, found, partner)
    found.add("presort", versions(leaf.lens, "presort", application=own), "is_crossed")


def _jury(leaf: Leaf, found: Evidence, partner: str) -> None:
    """Add the marks of the State's jurors, and the day they gave them."""
    _events(leaf, found, partner)
    state = {fold(leaf.lens.agreement.state.code), fold(leaf.lens.agreement.state.name)}
    marks = versions(leaf.lens, "scores")
    found.add("scores", [m for m in marks if fold(str(m.values["body"] or "")) in state], "body")
    found.add("presence", versions(leaf.lens, "presence"), "body", "attendance")


def _problems(leaf: Leaf, found: Evidence, partner: str) -> None:
    own = versions(leaf.lens, "problems", partner=partner)
    found.add("problems", own, "is_real", "is_major", "is_actionable")


def _spending(leaf: Leaf, found: Evidence, partner: str) -> None:
    """Add every order: each is held against the days of all the agreements."""
    gather.add_agreement(leaf.lens, found)
    gather.add_spending(leaf.lens, found, lambda order: True, "committed_cents")


def _laureates(leaf: Leaf, found: Evidence, partner: str) -> None:
    _decisions(leaf, found, partner)
    lens = leaf.lens
    gather.add_laureates(lens, found)
    own = {team.team for team in lens.ask(read_teams.laureate_teams) if team.partner == partner}
    gather.add_spending(lens, found, lambda order: order.team in own, "committed_cents")


def _refund(leaf: Leaf, found: Evidence, partner: str) -> None:
    whole(leaf, found)


_DUE: dict[str, Gatherer] = {
    "31 January after each exercice": _titles,
    "call": _titles,
    "weekly": _teams,
    "event": _events,
    "when incubation": _decisions,
    "when laureate": _decisions,
    "when overflow": _events,
    "when unused": _refund,
}
"""First words of a due date → what it hangs on, beyond the agreement and its notices."""

_PROVED: dict[str, Gatherer] = {
    "applications": _applications,
    "coaching": _teams,
    "contributions": _titles,
    "decisions": _decisions,
    "events": _events,
    "expenses": _spending,
    "jury": _jury,
    "laureates": _laureates,
    "presort": _presort,
    "problems": _problems,
    "refund": _refund,
    "teams": _every_team,
    "teams.agents": _decisions,
}
"""A proof, or its first word → what it is read from; amendments and notices are the agreement's."""
