"""What the parties decided in a session, held against its ranking, and what it leaves open."""

from data.agreement.model import Session
from data.agreement.toml_file import CHOICE
from data.lens import Lens
from subjects.committee.figure_actions import actions
from subjects.committee.rule_actions import ActionStatus
from subjects.committee.rule_alerts import Alert
from subjects.committee.rule_alerts_people import (
    Jury,
    quorum_missing,
    tie_at_cut,
    unexplained_decision,
)
from subjects.jury import read_jury
from subjects.jury.figure_jury import decisions
from subjects.jury.figure_panel import Panel
from subjects.jury.rule_decisions import off_rank

Decision = read_jury.Decision
Decisions = dict[str, Decision]
"""What was decided, by application."""


SILENT = "le texte ne dit pas qui décide"


def who_decides(lens: Lens, session: Session) -> str:
    """Return who decides in a session as its text says, in a French clause, with its article."""
    if session.decided_by is None:
        return SILENT
    source = lens.agreement.source(f"sessions.{session.key}.decided_by")
    if source.article is None:
        return f"{session.decided_by} ({CHOICE})"
    article = source.article.partition(" (")[0]
    text = "art. " if lens.agreement.kind == "convention" else "charte, "
    return f"{session.decided_by} ({text}{article})"


def session_decisions(lens: Lens, session: Session) -> Decisions:
    """Return what was decided in a session by the lens's day, by application."""
    return {one.application: one for one in lens.ask(decisions) if one.session == session.key}


def session_actions(lens: Lens, session: Session) -> list[ActionStatus]:
    """Return the actions that a session decided, by number."""
    return [action for action in lens.ask(actions) if action.session == session.key]


def contrary(panel: Panel, decided: Decisions) -> set[str]:
    """Return the files whose decision differs from their rank."""
    outcomes = {number: decision.outcome for number, decision in decided.items()}
    return {found.application for found in off_rank(panel.ranking, outcomes)}


def open_points(panel: Panel, decided: Decisions) -> list[Alert]:
    """Return what a session leaves open: tie at the cut, missing reason, missing quorum.

    A tie is settled once each of its files has its decision.
    """
    session, found = panel.session, []
    jury = Jury(session.key, session.name)
    if any(number not in decided for number in panel.ranking.tied_at_cut):
        found += tie_at_cut(jury, session.cut, panel.ranking.tied_at_cut)
    words = {str(code): word for word, code in session.outcomes.items()}
    off = contrary(panel, decided)
    for file in panel.applications:
        number = file.application
        if number in off and not decided[number].reason.strip():
            outcome = words[decided[number].outcome]
            found.append(unexplained_decision(jury, number, outcome, file.rank, file.partner))
    for file in panel.applications:
        found += quorum_missing(
            jury, file.application, len(file.counted), session.quorum, file.partner
        )
    return found
