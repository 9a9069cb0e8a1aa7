"""Jury: the pre-sort, each session's ranking, what was decided."""

from data.agreement.model import Session
from data.lens import Lens
from subjects.applications import read_applications
from subjects.applications.read_answers import scored_owners
from subjects.applications.rule_presort import PresortLine
from subjects.applications.rule_presort import presort as presort_rule
from subjects.jury import read_jury
from subjects.jury.rule_jury import (
    ApplicationScore,
    CriterionRule,
    JurySession,
    Mark,
    SessionRules,
    ranked,
)
from subjects.jury.rule_jury import application_scores as file_scores_rule
from subjects.jury.rule_robustness import Variation
from subjects.jury.rule_robustness import robustness as robustness_rule


def presort(lens: Lens) -> list[PresortLine]:
    """Return the pre-sorted applications, by application."""
    return presort_rule(lens.ask(read_applications.crosses))


def jury(lens: Lens) -> list[JurySession]:
    """Return the ranking of each session that has marks, by session."""
    scores = lens.ask(application_scores)
    return [ranked(session_rules(session), scores[session.key]) for session, _ in _sessions(lens)]


def application_scores(lens: Lens) -> dict[str, list[ApplicationScore]]:
    """Return each file's exact scores and each juror's, by session."""
    applicants = lens.ask(scored_owners)
    return {
        session.key: file_scores_rule(session_rules(session), marks, applicants)
        for session, marks in _sessions(lens)
    }


def robustness(lens: Lens) -> dict[str, list[Variation]]:
    """Return what would move each session's cut, by session; see `rule_robustness`."""
    applicants = lens.ask(scored_owners)
    return {
        session.key: robustness_rule(session_rules(session), marks, applicants)
        for session, marks in _sessions(lens)
    }


def decisions(lens: Lens) -> list[read_jury.Decision]:
    """Return the decisions dated by the lens's day, by session then application."""
    return lens.ask(read_jury.decisions)


def session_rules(session: Session) -> SessionRules:
    """Return a session of the agreement as the rules take it."""
    return SessionRules(
        session.key,
        [CriterionRule(c.key, c.maximum, c.weight, c.mandatory) for c in session.criteria],
        session.quorum,
        session.cut,
        session.excludes_own_partner,
        session.tie_chain,
    )


def _sessions(lens: Lens) -> list[tuple[Session, list[Mark]]]:
    """Return the sessions that have marks, by key, with their marks."""
    marks = lens.ask(read_jury.marks)
    known = sorted(lens.agreement.sessions, key=lambda session: session.key)
    return [(session, marks[session.key]) for session in known if session.key in marks]


def by_phase(lens: Lens) -> list[Session]:
    """Return the sessions of the text, in the order of the phases."""
    return sorted(lens.agreement.sessions, key=lambda session: session.phase)


def session_names(lens: Lens) -> dict[str, str]:
    """Return the name of each session by key, in the order of the phases."""
    return {session.key: session.name for session in by_phase(lens)}


def outcome_labels(lens: Lens) -> dict[tuple[str, str], str]:
    """Return what each outcome is called in the text, by session and code."""
    return {
        (session.key, str(code)): label
        for session in lens.agreement.sessions
        for label, code in session.outcomes.items()
    }


def ordered_decisions(lens: Lens) -> list[read_jury.Decision]:
    """Return the decisions dated by the day, by session in the order of the phases."""
    order = list(session_names(lens))
    return sorted(lens.ask(decisions), key=lambda one: (order.index(one.session), one.application))
